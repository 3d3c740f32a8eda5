// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldreading.h"

#include "core/fields/recordjson.h"
#include "core/storage/noun.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <optional>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Fields with parts of their own, and those that read otherwise than what they hold.
std::optional<FieldReading> ownReading(const QString &kind, const QString &field)
{
    static const QHash<QString, FieldReading> readings{
        {u"items"_s, {Reads::Goods}},
        {u"values"_s, {Reads::Values}},
        {u"seizures"_s, {Reads::Seizures}},
        {u"entries"_s, {Reads::Entries}},
        {u"postings"_s, {Reads::Postings}},
        {u"areas"_s, {Reads::Areas}},
        {u"figures"_s, {Reads::Figures}},
        {u"item.indicators"_s, {Reads::Figures}},
        {u"outcomes"_s, {Reads::Outcomes}},
        {u"exchange_selections"_s, {Reads::Selections}},
        {u"programme_items"_s, {Reads::Codes, u"item"_s}},
        {u"state"_s, {Reads::Code, u"referral_state"_s}},
        {u"basis"_s, {Reads::Code, u"basis"_s}},
        {u"case.place"_s, {Reads::Code, u"place"_s}}, // a named crossing, or words
    };
    auto found = readings.constFind(kind + u'.' + field);
    if (found == readings.constEnd())
        found = readings.constFind(field);
    return found == readings.constEnd() ? std::nullopt : std::optional(*found);
}

template <typename Value, typename Read>
Value numberFrom(const QJsonValue &value, Read read)
{
    Errors errors;
    Value target;
    JsonReader reader({{u"x"_s, value}}, {}, errors);
    read(reader, target);
    return target;
}

// What is no line of its own: what a sign-off signed, and how the journal and the program stood at a freeze.
bool isNoLine(const QString &kind, const QString &field)
{
    static const QStringList none{u"monthclose.lines"_s, u"freeze.journal"_s, u"freeze.program"_s};
    return none.contains(kind + u'.' + field);
}

// The order in which a person reads the fields of a kind where it is not that of its table; others follow it.
QStringList givenOrder(const QString &kind)
{
    static const QHash<QString, QStringList> orders{
        {u"exchange"_s, {u"ref"_s,          u"date"_s,          u"direction"_s,    u"counterpart"_s,
                         u"mode"_s,         u"pieces"_s,        u"subject"_s,      u"summary"_s,
                         u"ipr"_s,          u"operation"_s,     u"cases"_s,        u"reply_to"_s,
                         u"acknowledged"_s, u"officer"_s,       u"source_grade"_s, u"information_grade"_s,
                         u"handling"_s,     u"handling_note"_s, u"tlp"_s,          u"illustrative"_s}},
        {u"operation"_s,
         {u"code"_s, u"name"_s, u"type"_s, u"status"_s, u"part_of"_s, u"coordinator"_s, u"participants"_s,
          u"first_day"_s, u"last_day"_s, u"focus.destinations"_s, u"focus.destination_groups"_s, u"focus.channels"_s,
          u"focus.categories"_s, u"focus.event"_s, u"summary"_s, u"programme_items"_s, u"illustrative"_s}},
        {u"result"_s,
         {u"ref"_s, u"operation"_s, u"period"_s, u"agency"_s, u"basis"_s, u"counting_rule"_s, u"cases"_s, u"items"_s,
          u"values"_s, u"arrests"_s, u"source"_s, u"note"_s, u"illustrative"_s}},
        {u"case"_s,
         {u"ref"_s,        u"date"_s,        u"agency"_s,        u"operation"_s,   u"status"_s,       u"place"_s,
          u"transport"_s,  u"channel"_s,     u"procedure"_s,     u"detection"_s,   u"infringement"_s, u"origin"_s,
          u"via"_s,        u"destination"_s, u"counting_rule"_s, u"seizures"_s,    u"arrests"_s,      u"subjects"_s,
          u"indicators"_s, u"summary"_s,     u"tlp"_s,           u"illustrative"_s}},
        {u"freeze"_s,
         {u"ref"_s, u"report"_s, u"subject"_s, u"period"_s, u"marking"_s, u"officer"_s, u"frozen_at"_s, u"restates"_s,
          u"reason"_s, u"digest"_s}},
        {u"referral"_s, {u"ref"_s,          u"state"_s,
                         u"date"_s,         u"direction"_s,
                         u"counterpart"_s,  u"subject"_s,
                         u"action"_s,       u"channel"_s,
                         u"cases"_s,        u"due"_s,
                         u"acknowledged"_s, u"started"_s,
                         u"outcome_date"_s, u"outcome"_s,
                         u"merged_into"_s,  u"outcome_case"_s,
                         u"items"_s,        u"values"_s,
                         u"closed"_s,       u"their_ref"_s,
                         u"summary"_s,      u"indicators"_s,
                         u"operation"_s,    u"officer"_s,
                         u"source_grade"_s, u"information_grade"_s,
                         u"handling"_s,     u"handling_note"_s,
                         u"tlp"_s,          u"note"_s,
                         u"illustrative"_s}},
        {u"monthclose"_s,
         {u"ref"_s, u"agency"_s, u"period"_s, u"statement"_s, u"officer"_s, u"date"_s, u"note"_s, u"illustrative"_s}},
        {u"followup"_s,
         {u"ref"_s, u"subject"_s, u"due"_s, u"status"_s, u"owner"_s, u"attached_to"_s, u"done_on"_s, u"note"_s,
          u"illustrative"_s}},
        {u"attachment"_s,
         {u"ref"_s, u"file_name"_s, u"media_type"_s, u"size"_s, u"attached_to"_s, u"note"_s, u"sha256"_s}},
        {u"programme"_s,
         {u"ref"_s, u"title"_s, u"year"_s, u"mechanism"_s, u"parties"_s, u"areas"_s, u"figures"_s, u"source"_s,
          u"note"_s, u"illustrative"_s}},
        {u"item"_s,
         {u"ref"_s, u"title"_s, u"programme"_s, u"number"_s, u"area"_s, u"origin"_s, u"carried_from"_s, u"status"_s,
          u"lead"_s, u"partners"_s, u"progress"_s, u"indicators"_s, u"events"_s, u"operations"_s, u"exchanges"_s,
          u"exchange_selections"_s, u"links"_s, u"note"_s, u"illustrative"_s}},
        {u"event"_s, {u"ref"_s,      u"title"_s,   u"kind"_s,      u"status"_s,          u"first_day"_s,
                      u"last_day"_s, u"place"_s,   u"territory"_s, u"theme"_s,           u"series"_s,
                      u"ordinal"_s,  u"hosts"_s,   u"agencies"_s,  u"participants"_s,    u"origins"_s,
                      u"outcomes"_s, u"summary"_s, u"source"_s,    u"programme_items"_s, u"illustrative"_s}},
    };
    return orders.value(kind);
}

} // namespace

FieldReading readingOf(const QString &kind, const QString &field)
{
    if (const auto own = ownReading(kind, field))
        return *own;
    const FieldInfo *info = fieldOf(kind, field);
    if (!info)
        return {};
    switch (info->type) {
    case FieldType::Code:
        return info->plain ? FieldReading{} : FieldReading{Reads::Code, info->of};
    case FieldType::Codes:
    case FieldType::Records:
        return {Reads::Codes, info->of};
    case FieldType::Record:
        return {Reads::Code, info->of};
    case FieldType::Attached:
        return {Reads::Code, u"record"_s};
    case FieldType::Span:
    case FieldType::Month:
        return {Reads::Date};
    case FieldType::Day:
        return {Reads::Day};
    case FieldType::Whole:
    case FieldType::Count:
        return {Reads::Number};
    case FieldType::Flag:
        return {Reads::Flag};
    case FieldType::Estimate:
        return {Reads::Estimate};
    case FieldType::Texts:
        return {Reads::Texts};
    case FieldType::NameSet:
    case FieldType::LongNameSet:
        return {Reads::NameSet};
    case FieldType::Reference:
    case FieldType::Line:
    case FieldType::Text:
    case FieldType::Decimal:
    case FieldType::Lines:
    case FieldType::Custom:
        break;
    }
    return {};
}

Estimate estimateOf(const QJsonValue &value)
{
    return numberFrom<Estimate>(value, [](JsonReader &read, Estimate &target) { read.estimate(u"x"_s, target); });
}

Money moneyOf(const QJsonValue &value)
{
    return numberFrom<Money>(value, [](JsonReader &read, Money &target) { read.money(u"x"_s, target); });
}

QStringList readingOrder(const QString &kind)
{
    QStringList fields = givenOrder(kind);
    const bool endsWithSample = !fields.isEmpty() && fields.last() == "illustrative"_L1;
    for (const FieldInfo &info : fieldsOf(kind)) {
        if (!fields.contains(info.name) && !isNoLine(kind, info.name))
            fields.insert(endsWithSample ? fields.size() - 1 : fields.size(), info.name);
    }
    return fields;
}

} // namespace liaison
