// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldreading.h"

#include <QHash>
#include <optional>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Programmes, items, events and links use some names of fields for something else.
std::optional<FieldReading> ownReading(const QString &kind, const QString &field)
{
    static const QHash<QString, FieldReading> readings{
        {u"programme.areas"_s, {Reads::Areas}},
        {u"programme.figures"_s, {Reads::Figures}},
        {u"programme.parties"_s, {Reads::Codes, u"place"_s}},
        {u"programme.title"_s, {Reads::NameSet}},
        {u"programme.year"_s, {Reads::Date}},
        {u"item.carried_from"_s, {Reads::Code, u"item"_s}},
        {u"item.events"_s, {Reads::Codes, u"event"_s}},
        {u"item.exchange_selections"_s, {Reads::Selections}},
        {u"item.exchanges"_s, {Reads::Codes, u"exchange"_s}},
        {u"item.indicators"_s, {Reads::Figures}},
        {u"item.lead"_s, {Reads::Codes, u"agency"_s}},
        {u"item.links"_s, {Reads::Codes, u"link"_s}},
        {u"item.number"_s, {Reads::Number}},
        {u"item.operations"_s, {Reads::Codes, u"operation"_s}},
        {u"item.origin"_s, {Reads::Code, u"item_origin"_s}},
        {u"item.partners"_s, {Reads::Codes, u"agency"_s}},
        {u"item.programme"_s, {Reads::Code, u"programme"_s}},
        {u"item.progress"_s, {Reads::NameSet}},
        {u"item.status"_s, {Reads::Code, u"item_status"_s}},
        {u"item.title"_s, {Reads::NameSet}},
        {u"event.agencies"_s, {Reads::Codes, u"agency"_s}},
        {u"event.hosts"_s, {Reads::Codes, u"agency"_s}},
        {u"event.kind"_s, {Reads::Code, u"event_kind"_s}},
        {u"case.place"_s, {Reads::Code, u"place"_s}}, // a named crossing, or words
        {u"event.ordinal"_s, {Reads::Number}},
        {u"event.origins"_s, {Reads::Estimate}},
        {u"event.outcomes"_s, {Reads::Outcomes}},
        {u"event.participants"_s, {Reads::Estimate}},
        {u"event.status"_s, {Reads::Code, u"event_status"_s}},
        {u"event.territory"_s, {Reads::Code, u"place"_s}},
        {u"event.theme"_s, {Reads::NameSet}},
        {u"event.title"_s, {Reads::NameSet}},
        {u"link.checked"_s, {Reads::Day}},
        {u"link.kind"_s, {Reads::Code, u"link_kind"_s}},
        {u"link.territory"_s, {Reads::Code, u"place"_s}},
        {u"link.title"_s, {Reads::NameSet}},
        {u"link.updated"_s, {Reads::Day}},
    };
    const auto found = readings.constFind(kind + u'.' + field);
    return found == readings.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

FieldReading readingOf(const QString &kind, const QString &field)
{
    static const QHash<QString, FieldReading> readings{
        {u"date"_s, {Reads::Date}},
        {u"due"_s, {Reads::Day}},
        {u"started"_s, {Reads::Day}},
        {u"outcome_date"_s, {Reads::Day}},
        {u"closed"_s, {Reads::Day}},
        {u"state"_s, {Reads::Code, u"referral_state"_s}},
        {u"action"_s, {Reads::Code, u"referral_action"_s}},
        {u"outcome"_s, {Reads::Code, u"referral_outcome"_s}},
        {u"merged_into"_s, {Reads::Code, u"referral"_s}},
        {u"outcome_case"_s, {Reads::Code, u"case"_s}},
        {u"programme_items"_s, {Reads::Codes, u"item"_s}},
        {u"first_day"_s, {Reads::Date}},
        {u"last_day"_s, {Reads::Date}},
        {u"period"_s, {Reads::Date}},
        {u"acknowledged"_s, {Reads::Day}},
        {u"due"_s, {Reads::Day}},
        {u"done_on"_s, {Reads::Day}},
        {u"approved_on"_s, {Reads::Day}},
        {u"size"_s, {Reads::Number}},
        {u"owner"_s, {Reads::Code, u"officer"_s}},
        {u"attached_to"_s, {Reads::Code, u"record"_s}},
        {u"valid_from"_s, {Reads::Day}},
        {u"valid_to"_s, {Reads::Day}},
        {u"posted_from"_s, {Reads::Day}},
        {u"postings"_s, {Reads::Postings}},
        {u"posted_to"_s, {Reads::Day}},
        {u"pieces"_s, {Reads::Number}},
        {u"illustrative"_s, {Reads::Flag}},
        {u"direction"_s, {Reads::Code, u"direction"_s}},
        {u"counterpart"_s, {Reads::Code, u"agency"_s}},
        {u"agency"_s, {Reads::Code, u"agency"_s}},
        {u"coordinator"_s, {Reads::Code, u"agency"_s}},
        {u"successor"_s, {Reads::Code, u"agency"_s}},
        {u"participants"_s, {Reads::Codes, u"agency"_s}},
        {u"operation"_s, {Reads::Code, u"operation"_s}},
        {u"part_of"_s, {Reads::Code, u"operation"_s}},
        {u"reply_to"_s, {Reads::Code, u"exchange"_s}},
        {u"officer"_s, {Reads::Code, u"officer"_s}},
        {u"mode"_s, {Reads::Code, u"mode"_s}},
        {u"handling"_s, {Reads::Code, u"handling"_s}},
        {u"tlp"_s, {Reads::Code, u"tlp"_s}},
        {u"basis"_s, {Reads::Code, u"basis"_s}},
        {u"counting_rule"_s, {Reads::Code, u"counting_rule"_s}},
        {u"transport"_s, {Reads::Code, u"transport"_s}},
        {u"channel"_s, {Reads::Code, u"channel"_s}},
        {u"procedure"_s, {Reads::Code, u"procedure"_s}},
        {u"detection"_s, {Reads::Code, u"detection"_s}},
        {u"infringement"_s, {Reads::Code, u"infringement"_s}},
        {u"origin"_s, {Reads::Code, u"place"_s}},
        {u"destination"_s, {Reads::Code, u"place"_s}},
        {u"side"_s, {Reads::Code, u"place"_s}},
        {u"role"_s, {Reads::Code, u"role"_s}},
        {u"kind"_s, {Reads::Code, u"agency_kind"_s}},
        {u"via"_s, {Reads::Codes, u"place"_s}},
        {u"ipr"_s, {Reads::Codes, u"ipr_type"_s}},
        {u"focus.destinations"_s, {Reads::Codes, u"place"_s}},
        {u"focus.destination_groups"_s, {Reads::Codes, u"destination_group"_s}},
        {u"focus.channels"_s, {Reads::Codes, u"channel"_s}},
        {u"focus.categories"_s, {Reads::Codes, u"category"_s}},
        {u"arrests"_s, {Reads::Estimate}},
        {u"subjects"_s, {Reads::Texts}},
        {u"indicators"_s, {Reads::Codes, u"indicator"_s}},
        {u"aliases"_s, {Reads::Texts}},
        {u"names"_s, {Reads::NameSet}},
        {u"items"_s, {Reads::Goods}},
        {u"values"_s, {Reads::Values}},
        {u"seizures"_s, {Reads::Seizures}},
        {u"addressee"_s, {Reads::Code, u"agency"_s}},
        {u"entries"_s, {Reads::Entries}},
        {u"sent"_s, {Reads::Number}},
        {u"received"_s, {Reads::Number}},
        {u"mutual"_s, {Reads::Number}},
        {u"our_pieces"_s, {Reads::Number}},
        {u"their_pieces"_s, {Reads::Number}},
        {u"statement"_s, {Reads::Code, u"statement"_s}},
        {u"entry_of"_s, {Reads::Code, u"statement"_s}},
        {u"exchange"_s, {Reads::Code, u"exchange"_s}},
        {u"pairing"_s, {Reads::Code, u"pairing"_s}},
        {u"explanation"_s, {Reads::Code, u"explanation"_s}},
        {u"other_month"_s, {Reads::Date}},
    };
    if (field == "date"_L1 && (kind == "statement"_L1 || kind == "monthclose"_L1))
        return {Reads::Day};
    if (const auto own = ownReading(kind, field))
        return *own;
    if (field == "cases"_L1)
        return kind == "result"_L1 ? FieldReading{Reads::Estimate} : FieldReading{Reads::Codes, u"case"_s};
    if (field == "direction"_L1 && kind == "referral"_L1)
        return {Reads::Code, u"referral_direction"_s};
    if (field == "description"_L1 && kind == "indicator"_L1)
        return {Reads::NameSet};
    if (field == "name"_L1)
        return kind == "operation"_L1 ? FieldReading{Reads::NameSet} : FieldReading{};
    if (field == "type"_L1)
        return {Reads::Code, kind == "rate"_L1 ? u"rate_type"_s : u"operation_type"_s};
    if (field == "status"_L1)
        return {Reads::Code, kind == "operation"_L1  ? u"operation_status"_s
                             : kind == "followup"_L1 ? u"followup_status"_s
                                                     : u"case_status"_s};
    return readings.value(field);
}

} // namespace liaison
