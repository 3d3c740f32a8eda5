// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/listshape.h"

#include "core/storage/attachedto.h"
#include "core/storage/indicatorrules.h"
#include "core/storage/signoff.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

ListField text(const QString &name, const QString &sql)
{
    return {name, FieldType::Text, {}, {sql}};
}
ListField code(const QString &name, const QString &list, const QString &sql)
{
    return {name, FieldType::Code, list, {sql}};
}
ListField number(const QString &name, const QString &sql)
{
    return {name, FieldType::Number, {}, {sql}};
}
ListField flag(const QString &name, const QString &sql)
{
    return {name, FieldType::Flag, {}, {sql}};
}
ListField texts(const QString &name, const QString &sql)
{
    return {name, FieldType::TextSet, {}, {sql}};
}
ListField names(const QString &name, const QString &sql)
{
    return {name, FieldType::NameSet, {}, {sql}};
}
ListField date(const QString &name, const QString &first, const QString &last)
{
    return {name, FieldType::Date, {}, {first, last}};
}
// How exactly the date is known: "day", "month", "year", or "span" for anything vaguer.
ListField precision(const QString &first, const QString &last)
{
    const auto same = [&](int length) {
        const QString n = QString::number(length);
        return QString(u"substr("_s + first + u", 1, "_s + n + u") = substr("_s + last + u", 1, "_s + n + u')');
    };
    return {u"date_precision"_s,
            FieldType::Code,
            u"date_precision"_s,
            {u"CASE WHEN "_s + first + u" = "_s + last + u" THEN 'day' WHEN "_s + same(7) + u" THEN 'month' WHEN "_s +
             same(4) + u" THEN 'year' ELSE 'span' END"_s}};
}
ListField estimate(const QString &name, const QString &column)
{
    return {name, FieldType::Estimate, {}, {column, column + u"_qualifier"_s}};
}

ListField days(const QString &name, const QString &first, const QString &last, const QString &then)
{
    return number(name, u"CASE WHEN "_s + first + u" = "_s + last + u" THEN (unixepoch("_s + then +
                            u") - unixepoch("_s + first + u")) / 86400 END"_s);
}
// The codes of the risk indicators that a record met; found by any one of them.
ListField indicators(const QString &name, const QString &table, const QString &column, const QString &id)
{
    const QString from = u" FROM "_s + table + u" AS li JOIN indicator AS i ON i.id = li.indicator WHERE "_s;
    ListField field =
        texts(name, u"(SELECT json_group_array(i.code)"_s + from + u"li."_s + column + u" = "_s + id + u')');
    field.condition = id + u" IN (SELECT li."_s + column + from + u"i.code = %1)"_s;
    return field;
}

ListShape exchangeShape()
{
    return {u"exchange AS x JOIN agency AS a ON a.id = x.counterpart LEFT JOIN operation AS o ON o.id = x.operation "
            "LEFT JOIN officer AS p ON p.id = x.officer LEFT JOIN exchange AS r ON r.id = x.reply_to"_s,
            u"x.id"_s,
            u"x.ref"_s,
            u"x.date_from"_s,
            u"x.date_to"_s,
            u"x.date_from = x.date_to"_s,
            false,
            u"x.operation"_s,
            1,
            u"x.id"_s,
            {text(u"ref"_s, u"x.ref"_s),
             date(u"date"_s, u"x.date_from"_s, u"x.date_to"_s),
             precision(u"x.date_from"_s, u"x.date_to"_s),
             code(u"direction"_s, u"direction"_s, u"x.direction"_s),
             code(u"counterpart"_s, u"agency"_s, u"a.code"_s),
             code(u"side"_s, u"place"_s, u"a.side"_s),
             code(u"mode"_s, u"mode"_s, u"x.mode"_s),
             number(u"pieces"_s, u"x.pieces"_s),
             text(u"subject"_s, u"x.subject"_s),
             text(u"summary"_s, u"x.summary"_s),
             texts(u"ipr"_s, u"x.ipr"_s),
             text(u"source_grade"_s, u"x.source_grade"_s),
             text(u"information_grade"_s, u"x.information_grade"_s),
             code(u"handling"_s, u"handling"_s, u"x.handling"_s),
             code(u"tlp"_s, u"tlp"_s, u"x.tlp"_s),
             code(u"operation"_s, u"operation"_s, u"o.code"_s),
             text(u"officer"_s, u"p.ref"_s),
             text(u"reply_to"_s, u"r.ref"_s),
             text(u"acknowledged"_s, u"x.acknowledged"_s),
             code(u"sign_off"_s, u"month_state"_s, signOffExpression(u"x"_s)),
             flag(u"illustrative"_s, u"x.illustrative"_s)}};
}

ListShape operationShape()
{
    return {
        u"operation AS o LEFT JOIN operation AS w ON w.id = o.part_of LEFT JOIN agency AS a ON a.id = o.coordinator"_s,
        u"o.id"_s,
        u"o.code"_s,
        u"o.first_day_from"_s,
        // One that runs without a last day goes on.
        u"coalesce(o.last_day_to, CASE WHEN o.status = 'running' THEN '9999-12-31' ELSE o.first_day_to END)"_s,
        u"(o.first_day_from = o.first_day_to AND (o.last_day_from IS NULL OR o.last_day_from = o.last_day_to))"_s,
        true,
        u"o.id"_s,
        2,
        u"o.id"_s,
        {text(u"code"_s, u"o.code"_s), names(u"name"_s, u"o.names"_s),
         code(u"type"_s, u"operation_type"_s, u"o.type"_s), code(u"part_of"_s, u"operation"_s, u"w.code"_s),
         code(u"coordinator"_s, u"agency"_s, u"a.code"_s),
         texts(u"participants"_s,
               u"(SELECT json_group_array(pa.code) FROM operation_participant AS op JOIN agency AS pa "
               "ON pa.id = op.agency WHERE op.operation = o.id)"_s),
         date(u"first_day"_s, u"o.first_day_from"_s, u"o.first_day_to"_s),
         date(u"last_day"_s, u"o.last_day_from"_s, u"o.last_day_to"_s),
         code(u"status"_s, u"operation_status"_s, u"o.status"_s), text(u"summary"_s, u"o.summary"_s),
         flag(u"illustrative"_s, u"o.illustrative"_s)}};
}

ListShape resultShape()
{
    return {u"result AS r JOIN agency AS a ON a.id = r.agency LEFT JOIN operation AS o ON o.id = r.operation"_s,
            u"r.id"_s,
            u"r.ref"_s,
            u"coalesce(r.period_from, o.first_day_from)"_s,
            u"coalesce(r.period_to, o.last_day_to, o.first_day_to)"_s,
            u"0"_s,
            false,
            u"r.operation"_s,
            3,
            u"r.id"_s,
            {text(u"ref"_s, u"r.ref"_s), code(u"operation"_s, u"operation"_s, u"o.code"_s),
             date(u"period"_s, u"r.period_from"_s, u"r.period_to"_s), code(u"agency"_s, u"agency"_s, u"a.code"_s),
             code(u"counting_rule"_s, u"counting_rule"_s, u"r.counting_rule"_s), estimate(u"cases"_s, u"r.cases"_s),
             estimate(u"arrests"_s, u"r.arrests"_s), text(u"source"_s, u"r.source"_s), text(u"note"_s, u"r.note"_s),
             flag(u"illustrative"_s, u"r.illustrative"_s)}};
}

QList<ListField> caseFields()
{
    return {date(u"date"_s, u"c.date_from"_s, u"c.date_to"_s),
            precision(u"c.date_from"_s, u"c.date_to"_s),
            code(u"agency"_s, u"agency"_s, u"a.code"_s),
            code(u"side"_s, u"place"_s, u"a.side"_s),
            code(u"operation"_s, u"operation"_s, u"o.code"_s),
            text(u"place"_s, u"c.place"_s),
            code(u"transport"_s, u"transport"_s, u"c.transport"_s),
            code(u"channel"_s, u"channel"_s, u"c.channel"_s),
            code(u"procedure"_s, u"procedure"_s, u"c.procedure"_s),
            code(u"detection"_s, u"detection"_s, u"c.detection"_s),
            code(u"infringement"_s, u"infringement"_s, u"c.infringement"_s),
            code(u"counting_rule"_s, u"counting_rule"_s, u"c.counting_rule"_s),
            code(u"origin"_s, u"place"_s, u"c.origin"_s),
            texts(u"via"_s, u"c.via"_s),
            code(u"destination"_s, u"place"_s, u"c.destination"_s),
            estimate(u"arrests"_s, u"c.arrests"_s),
            texts(u"subjects"_s, u"c.subjects"_s),
            indicators(u"indicators"_s, u"case_indicator"_s, u"case_record"_s, u"c.id"_s),
            indicators(u"with_indicator"_s, u"case_indicator"_s, u"case_record"_s, u"c.id"_s),
            flag(u"hit"_s, caseIsHit()),
            flag(u"outcome_known"_s, caseOutcomeIsKnown()),
            code(u"status"_s, u"case_status"_s, u"c.status"_s),
            code(u"tlp"_s, u"tlp"_s, u"c.tlp"_s),
            text(u"summary"_s, u"c.summary"_s),
            flag(u"illustrative"_s, u"c.illustrative"_s)};
}

const QString caseJoins = u"JOIN agency AS a ON a.id = c.agency LEFT JOIN operation AS o ON o.id = c.operation"_s;

ListShape caseShape()
{
    QList<ListField> fields = caseFields();
    fields.prepend(text(u"ref"_s, u"c.ref"_s));
    fields.append(number(u"lines"_s, u"(SELECT count(*) FROM seizure AS s WHERE s.case_record = c.id)"_s));
    return {u"case_record AS c "_s + caseJoins,
            u"c.id"_s,
            u"c.ref"_s,
            u"c.date_from"_s,
            u"c.date_to"_s,
            u"c.date_from = c.date_to"_s,
            false,
            u"c.operation"_s,
            4,
            u"c.id"_s,
            fields};
}

ListShape seizureShape()
{
    QList<ListField> fields{text(u"case"_s, u"c.ref"_s), number(u"line"_s, u"s.line"_s)};
    fields += caseFields();
    fields += {code(u"category"_s, u"category"_s, u"s.category"_s),
               text(u"description"_s, u"s.description"_s),
               text(u"brand"_s, u"s.brand"_s),
               text(u"right_holder"_s, u"s.right_holder"_s),
               code(u"ipr"_s, u"ipr_type"_s, u"s.ipr"_s),
               estimate(u"quantity"_s, u"s.quantity"_s),
               code(u"unit"_s, u"unit"_s, u"s.unit"_s),
               {u"value"_s, FieldType::Money, {}, {u"s.value_minor"_s, u"s.value_qualifier"_s, u"s.currency"_s}},
               text(u"currency"_s, u"s.currency"_s),
               code(u"value_basis"_s, u"value_basis"_s, u"s.value_basis"_s)};
    return {u"case_record AS c JOIN seizure AS s ON s.case_record = c.id "_s + caseJoins,
            u"s.id"_s,
            u"c.ref || '#' || s.line"_s,
            u"c.date_from"_s,
            u"c.date_to"_s,
            u"c.date_from = c.date_to"_s,
            false,
            u"c.operation"_s,
            4,
            u"c.id"_s,
            fields};
}

ListShape agencyShape()
{
    return {u"agency AS a LEFT JOIN agency AS s ON s.id = a.successor"_s,
            u"a.id"_s,
            u"a.code"_s,
            {},
            {},
            {},
            false,
            {},
            5,
            u"a.id"_s,
            {text(u"code"_s, u"a.code"_s), names(u"names"_s, u"a.names"_s), code(u"side"_s, u"place"_s, u"a.side"_s),
             code(u"kind"_s, u"agency_kind"_s, u"a.kind"_s),
             texts(u"aliases"_s, u"(SELECT json_group_array(alias) FROM agency_alias AS al WHERE al.agency = a.id)"_s),
             text(u"valid_from"_s, u"a.valid_from"_s), text(u"valid_to"_s, u"a.valid_to"_s),
             code(u"successor"_s, u"agency"_s, u"s.code"_s), text(u"note"_s, u"a.note"_s)}};
}

ListShape officerShape()
{
    return {u"officer AS p JOIN agency AS a ON a.id = p.agency"_s,
            u"p.id"_s,
            u"p.ref"_s,
            {},
            {},
            {},
            false,
            {},
            6,
            u"p.id"_s,
            {text(u"ref"_s, u"p.ref"_s), text(u"name"_s, u"p.name"_s), code(u"agency"_s, u"agency"_s, u"a.code"_s),
             text(u"post"_s, u"p.post"_s), text(u"posted_from"_s, u"p.posted_from"_s),
             text(u"posted_to"_s, u"p.posted_to"_s), code(u"role"_s, u"role"_s, u"p.role"_s),
             text(u"contact"_s, u"p.contact"_s), text(u"note"_s, u"p.note"_s)}};
}

ListShape rateShape()
{
    // The digits with their point put back.
    const QString digits = u"printf('%0*d', r.scale + 1, r.digits)"_s;
    const QString rate = u"CASE r.scale WHEN 0 THEN "_s + digits + u" ELSE substr("_s + digits + u", 1, length("_s +
                         digits + u") - r.scale) || '.' || substr("_s + digits + u", -r.scale) END"_s;
    return {u"rate AS r"_s,
            u"r.id"_s,
            u"r.ref"_s,
            u"r.date_from"_s,
            u"r.date_to"_s,
            u"r.date_from = r.date_to"_s,
            false,
            {},
            16,
            u"r.id"_s,
            {text(u"ref"_s, u"r.ref"_s), date(u"date"_s, u"r.date_from"_s, u"r.date_to"_s),
             text(u"base"_s, u"r.base"_s), text(u"quote"_s, u"r.quote"_s), text(u"rate"_s, rate),
             code(u"type"_s, u"rate_type"_s, u"r.type"_s), text(u"source"_s, u"r.source"_s),
             text(u"note"_s, u"r.note"_s), flag(u"illustrative"_s, u"r.illustrative"_s)}};
}

ListField referralIndicators(const QString &name)
{
    return indicators(name, u"referral_indicator"_s, u"referral"_s, u"r.id"_s);
}

// As referralIndicators, but of those that are counted here and not with a case that the referral hands over.
ListField ownIndicators(const QString &name)
{
    ListField field = referralIndicators(name);
    field.condition = u"r.id IN (SELECT ri.referral FROM referral_indicator AS ri JOIN indicator AS i "
                      "ON i.id = ri.indicator WHERE i.code = %1 AND "_s +
                      referralCountsAlone() + u')';
    return field;
}

ListShape referralShape()
{
    const auto day = [](const QString &name) { return date(name, u"r."_s + name, u"r."_s + name); };
    ListField overdue = date(u"overdue"_s, u"CASE WHEN r.outcome_date IS NULL THEN r.due END"_s,
                             u"CASE WHEN r.outcome_date IS NULL THEN r.due END"_s);
    overdue.condition = u"(r.outcome_date IS NULL AND r.due < %1)"_s;
    return {u"referral AS r JOIN agency AS a ON a.id = r.counterpart LEFT JOIN operation AS o ON o.id = r.operation "
            "LEFT JOIN officer AS p ON p.id = r.officer"_s,
            u"r.id"_s,
            u"r.ref"_s,
            u"r.date_from"_s,
            u"r.date_to"_s,
            u"r.date_from = r.date_to"_s,
            false,
            u"r.operation"_s,
            8,
            u"r.id"_s,
            {text(u"ref"_s, u"r.ref"_s),
             date(u"date"_s, u"r.date_from"_s, u"r.date_to"_s),
             precision(u"r.date_from"_s, u"r.date_to"_s),
             code(u"direction"_s, u"referral_direction"_s, u"r.direction"_s),
             code(u"counterpart"_s, u"agency"_s, u"a.code"_s),
             code(u"side"_s, u"place"_s, u"a.side"_s),
             code(u"state"_s, u"referral_state"_s,
                  u"CASE WHEN r.closed IS NOT NULL THEN 'closed' WHEN r.outcome_date IS NOT NULL THEN 'outcome' "
                  "WHEN r.started IS NOT NULL THEN 'in_progress' WHEN r.acknowledged IS NOT NULL THEN 'acknowledged' "
                  "ELSE 'made' END"_s),
             text(u"subject"_s, u"r.subject"_s),
             text(u"summary"_s, u"r.summary"_s),
             code(u"action"_s, u"referral_action"_s, u"r.action"_s),
             code(u"channel"_s, u"channel"_s, u"r.channel"_s),
             texts(u"cases"_s, u"(SELECT json_group_array(c.ref) FROM referral_case AS rc JOIN case_record AS c "
                               "ON c.id = rc.case_record WHERE rc.referral = r.id)"_s),
             day(u"due"_s),
             overdue,
             day(u"acknowledged"_s),
             flag(u"is_acknowledged"_s, u"(r.acknowledged IS NOT NULL)"_s),
             day(u"started"_s),
             day(u"outcome_date"_s),
             day(u"closed"_s),
             code(u"outcome"_s, u"referral_outcome"_s, u"r.outcome"_s),
             text(u"merged_into"_s, u"(SELECT m.ref FROM referral AS m WHERE m.id = r.merged_into)"_s),
             text(u"outcome_case"_s, u"(SELECT c.ref FROM case_record AS c WHERE c.id = r.outcome_case)"_s),
             text(u"their_ref"_s, u"r.their_ref"_s),
             days(u"days_to_acknowledgement"_s, u"r.date_from"_s, u"r.date_to"_s, u"r.acknowledged"_s),
             days(u"days_to_outcome"_s, u"r.date_from"_s, u"r.date_to"_s, u"r.outcome_date"_s),
             referralIndicators(u"indicators"_s),
             ownIndicators(u"own_indicator"_s),
             ownIndicators(u"with_own_indicator"_s),
             flag(u"hit"_s, referralIsHit()),
             flag(u"outcome_known"_s, referralOutcomeIsKnown()),
             text(u"source_grade"_s, u"r.source_grade"_s),
             text(u"information_grade"_s, u"r.information_grade"_s),
             code(u"handling"_s, u"handling"_s, u"r.handling"_s),
             code(u"tlp"_s, u"tlp"_s, u"r.tlp"_s),
             code(u"operation"_s, u"operation"_s, u"o.code"_s),
             text(u"officer"_s, u"p.ref"_s),
             text(u"note"_s, u"r.note"_s),
             flag(u"illustrative"_s, u"r.illustrative"_s)}};
}

// How many cases and referrals of all dates met the indicator and the condition, each consignment once.
QString flaggedWith(const QString &ofCase, const QString &ofReferral)
{
    const auto also = [](const QString &condition) {
        return condition.isEmpty() ? QString() : QString(u" AND "_s + condition);
    };
    return u"((SELECT count(*) FROM case_indicator AS ci JOIN case_record AS c ON c.id = ci.case_record "
           "WHERE ci.indicator = i.id"_s +
           also(ofCase) +
           u") + (SELECT count(*) FROM referral_indicator AS ri JOIN referral AS r ON r.id = ri.referral "
           "WHERE ri.indicator = i.id AND "_s +
           referralCountsAlone() + also(ofReferral) + u"))"_s;
}

ListShape indicatorShape()
{
    const auto day = [](const QString &name) { return date(name, u"i."_s + name, u"i."_s + name); };
    return {u"indicator AS i"_s,
            u"i.id"_s,
            u"i.code"_s,
            {},
            {},
            {},
            false,
            {},
            9,
            u"i.id"_s,
            {text(u"code"_s, u"i.code"_s), names(u"description"_s, u"i.description"_s),
             code(u"channel"_s, u"channel"_s, u"i.channel"_s), day(u"valid_from"_s), day(u"valid_to"_s),
             number(u"flagged"_s, flaggedWith({}, {})),
             number(u"known_outcomes"_s, flaggedWith(caseOutcomeIsKnown(), referralOutcomeIsKnown())),
             number(u"hits"_s, flaggedWith(caseIsHit(), referralIsHit())), text(u"note"_s, u"i.note"_s),
             flag(u"illustrative"_s, u"i.illustrative"_s)}};
}

ListShape programmeShape()
{
    return {
        u"programme AS p"_s,
        u"p.id"_s,
        u"p.ref"_s,
        u"p.year_from"_s,
        u"p.year_to"_s,
        u"1"_s,
        true,
        {},
        10,
        u"p.id"_s,
        {text(u"ref"_s, u"p.ref"_s), names(u"title"_s, u"p.title"_s), date(u"year"_s, u"p.year_from"_s, u"p.year_to"_s),
         text(u"mechanism"_s, u"p.mechanism"_s), texts(u"parties"_s, u"p.parties"_s),
         number(u"programme_items"_s, u"(SELECT count(*) FROM item AS i WHERE i.programme = p.id)"_s),
         text(u"source"_s, u"p.source"_s), text(u"note"_s, u"p.note"_s), flag(u"illustrative"_s, u"p.illustrative"_s)}};
}

QString joined(const QString &table, const QString &other, const QString &ref, const QString &column)
{
    return u"(SELECT json_group_array(x.ref) FROM (SELECT q."_s + ref + u" AS ref FROM "_s + table + u" AS j JOIN "_s +
           other + u" AS q ON q.id = j."_s + column + u" WHERE j.item = i.id ORDER BY 1) AS x)"_s;
}

QString agenciesOf(const QString &owner, const QString &id, const QString &role, int value)
{
    return u"(SELECT json_group_array(x.code) FROM (SELECT q.code FROM "_s + owner +
           u"_agency AS j JOIN agency AS q ON q.id = j.agency WHERE j."_s + owner + u" = "_s + id + u" AND j."_s +
           role + u" = "_s + QString::number(value) + u" ORDER BY j.position) AS x)"_s;
}

// An item belongs to its programme's year.
ListShape itemShape()
{
    return {u"item AS i JOIN programme AS p ON p.id = i.programme LEFT JOIN item AS f ON f.id = i.carried_from"_s,
            u"i.id"_s,
            u"i.ref"_s,
            u"p.year_from"_s,
            u"p.year_to"_s,
            u"1"_s,
            true,
            {},
            11,
            u"i.id"_s,
            {text(u"ref"_s, u"i.ref"_s), code(u"programme"_s, u"programme"_s, u"p.ref"_s),
             number(u"number"_s, u"i.number"_s), names(u"title"_s, u"i.title"_s), text(u"area"_s, u"i.area"_s),
             code(u"origin"_s, u"item_origin"_s, u"i.origin"_s), text(u"carried_from"_s, u"f.ref"_s),
             texts(u"lead"_s, agenciesOf(u"item"_s, u"i.id"_s, u"leads"_s, 1)),
             texts(u"partners"_s, agenciesOf(u"item"_s, u"i.id"_s, u"leads"_s, 0)),
             code(u"status"_s, u"item_status"_s, u"i.status"_s), names(u"progress"_s, u"i.progress"_s),
             texts(u"events"_s, joined(u"item_event"_s, u"event"_s, u"ref"_s, u"event"_s)),
             texts(u"operations"_s, joined(u"item_operation"_s, u"operation"_s, u"code"_s, u"operation"_s)),
             texts(u"exchanges"_s, joined(u"item_exchange"_s, u"exchange"_s, u"ref"_s, u"exchange"_s)),
             texts(u"links"_s, joined(u"item_link"_s, u"resource_link"_s, u"ref"_s, u"resource_link"_s)),
             text(u"note"_s, u"i.note"_s), flag(u"illustrative"_s, u"i.illustrative"_s)}};
}

// An event of several days counts in every period that it touches, as an operation does.
ListShape eventShape()
{
    return {
        u"event AS e"_s,
        u"e.id"_s,
        u"e.ref"_s,
        u"e.first_day_from"_s,
        u"coalesce(e.last_day_to, e.first_day_to)"_s,
        u"(e.first_day_from = e.first_day_to AND (e.last_day_from IS NULL OR e.last_day_from = e.last_day_to))"_s,
        true,
        {},
        12,
        u"e.id"_s,
        {text(u"ref"_s, u"e.ref"_s),
         code(u"kind"_s, u"event_kind"_s, u"e.kind"_s),
         names(u"title"_s, u"e.title"_s),
         date(u"first_day"_s, u"e.first_day_from"_s, u"e.first_day_to"_s),
         date(u"last_day"_s, u"e.last_day_from"_s, u"e.last_day_to"_s),
         text(u"place"_s, u"e.place"_s),
         code(u"territory"_s, u"place"_s, u"e.territory"_s),
         names(u"theme"_s, u"e.theme"_s),
         text(u"series"_s, u"e.series"_s),
         number(u"ordinal"_s, u"e.ordinal"_s),
         texts(u"hosts"_s, agenciesOf(u"event"_s, u"e.id"_s, u"hosts"_s, 1)),
         texts(u"agencies"_s, agenciesOf(u"event"_s, u"e.id"_s, u"hosts"_s, 0)),
         estimate(u"participants"_s, u"e.participants"_s),
         estimate(u"origins"_s, u"e.origins"_s),
         code(u"status"_s, u"event_status"_s, u"e.status"_s),
         number(u"outcomes"_s, u"(SELECT count(*) FROM event_outcome AS o WHERE o.event = e.id)"_s),
         texts(u"programme_items"_s, u"(SELECT json_group_array(x.ref) FROM (SELECT i.ref FROM item_event AS j "
                                     "JOIN item AS i ON i.id = j.item WHERE j.event = e.id ORDER BY i.ref) AS x)"_s),
         text(u"summary"_s, u"e.summary"_s),
         text(u"source"_s, u"e.source"_s),
         flag(u"illustrative"_s, u"e.illustrative"_s)}};
}

// Links are no entries of a log: a list holds them all, and is narrowed by the day they were last updated or checked.
ListShape linkShape()
{
    return {u"resource_link AS l"_s,
            u"l.id"_s,
            u"l.ref"_s,
            {},
            {},
            {},
            false,
            {},
            13,
            u"l.id"_s,
            {text(u"ref"_s, u"l.ref"_s), names(u"title"_s, u"l.title"_s), text(u"address"_s, u"l.address"_s),
             code(u"territory"_s, u"place"_s, u"l.territory"_s), code(u"kind"_s, u"link_kind"_s, u"l.kind"_s),
             date(u"checked"_s, u"l.checked"_s, u"l.checked"_s), date(u"updated"_s, u"l.updated"_s, u"l.updated"_s),
             text(u"note"_s, u"l.note"_s), flag(u"illustrative"_s, u"l.illustrative"_s)}};
}

ListShape statementShape()
{
    return {u"statement AS s JOIN agency AS a ON a.id = s.agency LEFT JOIN monthclose AS m ON m.statement = s.id"_s,
            u"s.id"_s,
            u"s.ref"_s,
            u"s.date_from"_s,
            u"s.date_to"_s,
            u"1"_s,
            false,
            {},
            7,
            u"s.id"_s,
            {text(u"ref"_s, u"s.ref"_s), code(u"agency"_s, u"agency"_s, u"a.code"_s),
             code(u"side"_s, u"place"_s, u"a.side"_s), date(u"period"_s, u"s.date_from"_s, u"s.date_to"_s),
             text(u"date"_s, u"s.stated_on"_s), number(u"sent"_s, u"s.sent"_s), number(u"received"_s, u"s.received"_s),
             number(u"mutual"_s, u"s.mutual"_s),
             number(u"entries"_s, u"(SELECT count(*) FROM statement_entry AS e WHERE e.statement = s.id)"_s),
             text(u"signed_on"_s, u"m.signed_on"_s), code(u"tlp"_s, u"tlp"_s, u"s.tlp"_s), text(u"note"_s, u"s.note"_s),
             flag(u"illustrative"_s, u"s.illustrative"_s)}};
}

ListShape differenceShape()
{
    return {u"difference AS d JOIN statement AS s ON s.id = d.statement JOIN agency AS a ON a.id = s.agency "
            "LEFT JOIN exchange AS x ON x.id = d.exchange LEFT JOIN statement AS o ON o.id = d.entry_of"_s,
            u"d.id"_s,
            u"d.ref"_s,
            u"s.date_from"_s,
            u"s.date_to"_s,
            u"1"_s,
            false,
            {},
            19,
            u"d.id"_s,
            {text(u"ref"_s, u"d.ref"_s), text(u"statement"_s, u"s.ref"_s), code(u"agency"_s, u"agency"_s, u"a.code"_s),
             date(u"period"_s, u"s.date_from"_s, u"s.date_to"_s), text(u"exchange"_s, u"x.ref"_s),
             text(u"entry"_s, u"d.entry"_s), text(u"entry_of"_s, u"o.ref"_s), text(u"count"_s, u"d.count"_s),
             code(u"pairing"_s, u"pairing"_s, u"d.pairing"_s),
             code(u"explanation"_s, u"explanation"_s, u"d.explanation"_s),
             text(u"other_month"_s, u"substr(d.other_month, 1, 7)"_s), text(u"text"_s, u"d.text"_s),
             number(u"our_pieces"_s, u"d.our_pieces"_s), number(u"their_pieces"_s, u"d.their_pieces"_s),
             flag(u"illustrative"_s, u"d.illustrative"_s)}};
}

ListShape monthCloseShape()
{
    return {u"monthclose AS m JOIN statement AS s ON s.id = m.statement JOIN agency AS a ON a.id = s.agency "
            "JOIN officer AS p ON p.id = m.officer"_s,
            u"m.id"_s,
            u"m.ref"_s,
            u"s.date_from"_s,
            u"s.date_to"_s,
            u"1"_s,
            false,
            {},
            20,
            u"m.id"_s,
            {text(u"ref"_s, u"m.ref"_s), text(u"statement"_s, u"s.ref"_s), code(u"agency"_s, u"agency"_s, u"a.code"_s),
             date(u"period"_s, u"s.date_from"_s, u"s.date_to"_s), text(u"officer"_s, u"p.ref"_s),
             text(u"date"_s, u"m.signed_on"_s), text(u"note"_s, u"m.note"_s),
             flag(u"illustrative"_s, u"m.illustrative"_s)}};
}

ListShape followUpShape()
{
    return {u"followup AS f LEFT JOIN officer AS p ON p.id = f.owner"_s,
            u"f.id"_s,
            u"f.ref"_s,
            u"f.due"_s,
            u"f.due"_s,
            u"1"_s,
            false,
            {},
            14,
            u"f.id"_s,
            {text(u"ref"_s, u"f.ref"_s),
             text(u"attached_to"_s, attachedToExpression(u"f.attached_kind"_s, u"f.attached_id"_s)),
             text(u"subject"_s, u"f.subject"_s), date(u"due"_s, u"f.due"_s, u"f.due"_s), text(u"owner"_s, u"p.ref"_s),
             code(u"status"_s, u"followup_status"_s, u"f.status"_s), text(u"done_on"_s, u"f.done_on"_s),
             text(u"note"_s, u"f.note"_s), flag(u"illustrative"_s, u"f.illustrative"_s)}};
}

ListShape attachmentShape()
{
    return {u"attachment AS t"_s,
            u"t.id"_s,
            u"t.ref"_s,
            {},
            {},
            {},
            false,
            {},
            15,
            u"t.id"_s,
            {text(u"ref"_s, u"t.ref"_s),
             text(u"attached_to"_s, attachedToExpression(u"t.attached_kind"_s, u"t.attached_id"_s)),
             text(u"file_name"_s, u"t.file_name"_s), text(u"media_type"_s, u"t.media_type"_s),
             number(u"size"_s, u"t.size"_s), text(u"sha256"_s, u"t.sha256"_s), text(u"note"_s, u"t.note"_s)}};
}

ListShape freezeShape()
{
    return {u"freeze AS f LEFT JOIN freeze AS r ON r.id = f.restates"_s,
            u"f.id"_s,
            u"f.ref"_s,
            u"f.date_from"_s,
            u"f.date_to"_s,
            u"0"_s,
            false,
            {},
            18,
            u"f.id"_s,
            {text(u"ref"_s, u"f.ref"_s), code(u"report"_s, u"report"_s, u"f.report"_s),
             text(u"subject"_s, u"f.subject"_s), date(u"period"_s, u"f.date_from"_s, u"f.date_to"_s),
             code(u"marking"_s, u"tlp"_s, u"f.marking"_s), text(u"officer"_s, u"f.officer"_s),
             text(u"frozen_at"_s, u"f.frozen_at"_s), text(u"restates"_s, u"r.ref"_s), text(u"reason"_s, u"f.reason"_s),
             text(u"digest"_s, u"f.digest"_s)}};
}

ListShape approvalShape()
{
    return {u"approval AS v JOIN officer AS p ON p.id = v.officer"_s,
            u"v.id"_s,
            u"v.ref"_s,
            u"v.approved_on"_s,
            u"v.approved_on"_s,
            u"1"_s,
            false,
            {},
            17,
            u"v.id"_s,
            {text(u"ref"_s, u"v.ref"_s),
             text(u"attached_to"_s, attachedToExpression(u"v.attached_kind"_s, u"v.attached_id"_s)),
             text(u"month"_s, u"v.month"_s), text(u"officer"_s, u"p.ref"_s), text(u"approved_on"_s, u"v.approved_on"_s),
             text(u"note"_s, u"v.note"_s)}};
}

} // namespace

const ListShape *listShapeOf(const QString &kind)
{
    static const QMap<QString, ListShape> shapes{
        {u"exchange"_s, exchangeShape()},     {u"operation"_s, operationShape()},
        {u"result"_s, resultShape()},         {u"case"_s, caseShape()},
        {u"seizure"_s, seizureShape()},       {u"agency"_s, agencyShape()},
        {u"officer"_s, officerShape()},       {u"rate"_s, rateShape()},
        {u"referral"_s, referralShape()},     {u"indicator"_s, indicatorShape()},
        {u"programme"_s, programmeShape()},   {u"item"_s, itemShape()},
        {u"event"_s, eventShape()},           {u"link"_s, linkShape()},
        {u"statement"_s, statementShape()},   {u"difference"_s, differenceShape()},
        {u"monthclose"_s, monthCloseShape()}, {u"followup"_s, followUpShape()},
        {u"attachment"_s, attachmentShape()}, {u"freeze"_s, freezeShape()},
        {u"approval"_s, approvalShape()},
    };
    const auto found = shapes.constFind(kind);
    return found == shapes.constEnd() ? nullptr : &*found;
}

QStringList listKinds()
{
    return {u"exchange"_s,   u"operation"_s, u"result"_s,    u"case"_s,       u"seizure"_s,    u"agency"_s,
            u"officer"_s,    u"referral"_s,  u"indicator"_s, u"rate"_s,       u"programme"_s,  u"item"_s,
            u"event"_s,      u"link"_s,      u"statement"_s, u"difference"_s, u"monthclose"_s, u"followup"_s,
            u"attachment"_s, u"freeze"_s,    u"approval"_s};
}

const QList<ListField> &listFields(const QString &kind)
{
    static const QList<ListField> none;
    const ListShape *shape = listShapeOf(kind);
    return shape ? shape->fields : none;
}

} // namespace liaison
