// SPDX-License-Identifier: GPL-3.0-or-later
// How operations, their results, cases and seizure lines are listed.
#include "core/storage/listshapes.h"

#include "core/storage/indicatorrules.h"
#include "core/storage/listfields.h"

using namespace Qt::StringLiterals;

namespace liaison {

using namespace listfields;

namespace {

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

} // namespace

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
               {u"value"_s, CellType::Money, {}, {u"s.value_minor"_s, u"s.value_qualifier"_s, u"s.currency"_s}},
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

} // namespace liaison
