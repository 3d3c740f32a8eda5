// SPDX-License-Identifier: GPL-3.0-or-later
// How operations, their results, cases and seizure lines are listed.
#include "core/listing/listshapes.h"

#include "core/listing/listfields.h"
#include "core/storage/indicatorrules.h"

using namespace Qt::StringLiterals;

namespace liaison {

using namespace listfields;

namespace {

const QList<std::pair<QString, QString>> caseJoins{{u"agency"_s, u"a"_s}, {u"operation"_s, u"o"_s}};

// Without its reference: lines of goods have the same.
QList<ListField> caseFields()
{
    const ListShape shape = listOf(u"case"_s, u"c"_s, caseJoins);
    QList<ListField> fields = shape.fields.mid(1);
    insertAfter(fields, u"date"_s, {precision(shape.begin, shape.end)});
    insertAfter(fields, u"agency"_s, {code(u"side"_s, u"place"_s, u"a.side"_s)});
    insertAfter(fields, u"subjects"_s,
                {indicators(u"indicators"_s, u"case_indicator"_s, u"case_record"_s, shape.id),
                 indicators(u"with_indicator"_s, u"case_indicator"_s, u"case_record"_s, shape.id),
                 flag(u"hit"_s, caseIsHit()), flag(u"outcome_known"_s, caseOutcomeIsKnown())});
    return fields;
}

} // namespace

ListShape operationShape()
{
    ListShape shape = listOf(u"operation"_s, u"o"_s, {{u"part_of"_s, u"w"_s}, {u"coordinator"_s, u"a"_s}});
    shape.begin = u"o.first_day_from"_s;
    // One that runs without a last day goes on.
    shape.end = u"coalesce(o.last_day_to, CASE WHEN o.status = 'running' THEN '9999-12-31' ELSE o.first_day_to END)"_s;
    shape.precise =
        u"(o.first_day_from = o.first_day_to AND (o.last_day_from IS NULL OR o.last_day_from = o.last_day_to))"_s;
    shape.touches = true;
    shape.operation = u"o.id"_s;
    insertAfter(shape.fields, u"coordinator"_s,
                {texts(u"participants"_s,
                       u"(SELECT json_group_array(pa.code) FROM operation_participant AS op JOIN agency AS pa "
                       "ON pa.id = op.agency WHERE op.operation = o.id)"_s)});
    return shape;
}

ListShape resultShape()
{
    ListShape shape = listOf(u"result"_s, u"r"_s, {{u"agency"_s, u"a"_s}, {u"operation"_s, u"o"_s}});
    shape.begin = u"coalesce(r.period_from, o.first_day_from)"_s;
    shape.end = u"coalesce(r.period_to, o.last_day_to, o.first_day_to)"_s;
    shape.precise = u"0"_s;
    return shape;
}

ListShape caseShape()
{
    ListShape shape = listOf(u"case"_s, u"c"_s, caseJoins);
    shape.fields = caseFields();
    shape.fields.prepend(text(u"ref"_s, shape.ref));
    shape.fields.append(number(u"lines"_s, u"(SELECT count(*) FROM seizure AS s WHERE s.case_record = c.id)"_s));
    return shape;
}

// The lines of cases, each with the fields of its case, and found by the search text of the case.
ListShape seizureShape()
{
    ListShape shape = listOf(u"case"_s, u"c"_s, caseJoins);
    // Right behind the case: behind the operation, which a case may lack, SQLite sorted all lines once it had
    // statistics.
    shape.from.replace(u"case_record AS c"_s, u"case_record AS c JOIN seizure AS s ON s.case_record = c.id"_s);
    shape.id = u"s.id"_s;
    shape.ref = u"c.ref || '#' || s.line"_s;
    shape.fields = QList<ListField>{text(u"case"_s, u"c.ref"_s), number(u"line"_s, u"s.line"_s)} + caseFields();
    shape.fields += {code(u"category"_s, u"category"_s, u"s.category"_s),
                     text(u"description"_s, u"s.description"_s),
                     text(u"brand"_s, u"s.brand"_s),
                     text(u"right_holder"_s, u"s.right_holder"_s),
                     code(u"ipr"_s, u"ipr_type"_s, u"s.ipr"_s),
                     estimate(u"quantity"_s, u"s.quantity"_s),
                     code(u"unit"_s, u"unit"_s, u"s.unit"_s),
                     {u"value"_s, CellType::Money, {}, {u"s.value_minor"_s, u"s.value_qualifier"_s, u"s.currency"_s}},
                     text(u"currency"_s, u"s.currency"_s),
                     code(u"value_basis"_s, u"value_basis"_s, u"s.value_basis"_s)};
    return shape;
}

} // namespace liaison
