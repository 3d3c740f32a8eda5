// SPDX-License-Identifier: GPL-3.0-or-later
// How operations, their results, cases and seizure lines are listed.
#include "core/listing/listshapes.h"

#include "core/listing/listfields.h"
#include "core/storage/indicatorrules.h"

using namespace Qt::StringLiterals;

namespace liaison {

using namespace listfields;

namespace {

// Without its reference: lines of goods have the same.
QList<ListField> caseFields()
{
    QList<ListField> fields =
        fieldsOf(u"case"_s, u"c"_s, {{u"agency"_s, u"a.code"_s}, {u"operation"_s, u"o.code"_s}}).mid(1);
    insertAfter(fields, u"date"_s, {precision(u"c.date_from"_s, u"c.date_to"_s)});
    insertAfter(fields, u"agency"_s, {code(u"side"_s, u"place"_s, u"a.side"_s)});
    insertAfter(fields, u"subjects"_s,
                {indicators(u"indicators"_s, u"case_indicator"_s, u"case_record"_s, u"c.id"_s),
                 indicators(u"with_indicator"_s, u"case_indicator"_s, u"case_record"_s, u"c.id"_s),
                 flag(u"hit"_s, caseIsHit()), flag(u"outcome_known"_s, caseOutcomeIsKnown())});
    return fields;
}

const QString caseJoins = u"JOIN agency AS a ON a.id = c.agency LEFT JOIN operation AS o ON o.id = c.operation"_s;

} // namespace

ListShape operationShape()
{
    QList<ListField> fields =
        fieldsOf(u"operation"_s, u"o"_s, {{u"part_of"_s, u"w.code"_s}, {u"coordinator"_s, u"a.code"_s}});
    insertAfter(fields, u"coordinator"_s,
                {texts(u"participants"_s,
                       u"(SELECT json_group_array(pa.code) FROM operation_participant AS op JOIN agency AS pa "
                       "ON pa.id = op.agency WHERE op.operation = o.id)"_s)});
    return {
        u"operation AS o LEFT JOIN operation AS w ON w.id = o.part_of LEFT JOIN agency AS a ON a.id = o.coordinator"_s,
        u"o.id"_s, u"o.code"_s, u"o.first_day_from"_s,
        // One that runs without a last day goes on.
        u"coalesce(o.last_day_to, CASE WHEN o.status = 'running' THEN '9999-12-31' ELSE o.first_day_to END)"_s,
        u"(o.first_day_from = o.first_day_to AND (o.last_day_from IS NULL OR o.last_day_from = o.last_day_to))"_s, true,
        u"o.id"_s, 2, u"o.id"_s, fields};
}

ListShape resultShape()
{
    const QList<ListField> fields =
        fieldsOf(u"result"_s, u"r"_s, {{u"operation"_s, u"o.code"_s}, {u"agency"_s, u"a.code"_s}});
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
            fields};
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
