// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/recordlist.h"

#include "core/database/query.h"
#include "core/listing/listconditions.h"
#include "core/listing/listshape.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Cell readCell(const Query &row, int column, CellType type)
{
    if (row.isNull(column) && type != CellType::Estimate && type != CellType::Money)
        return std::monostate();
    switch (type) {
    case CellType::Number:
    case CellType::Flag:
        return row.integer(column);
    case CellType::Date:
        return PartialDate{row.date(column), row.date(column + 1)};
    case CellType::Estimate:
        return row.estimate(column, column + 1);
    case CellType::Money:
        return Money{row.estimate(column, column + 1), row.text(column + 2)};
    case CellType::Text:
    case CellType::Code:
    case CellType::NameSet:
    case CellType::TextSet:
        break;
    }
    return row.text(column);
}

// The expression to sort by: never NULL, so that a keyset comparison sees every row.
QString sortKey(const ListField &field)
{
    if (!field.order.isEmpty())
        return field.order;
    const QString &first = field.expressions.first();
    switch (field.type) {
    case CellType::Number:
    case CellType::Flag:
    case CellType::Estimate:
    case CellType::Money:
        return u"coalesce("_s + first + u", -1)"_s;
    case CellType::Date:
    case CellType::Text:
    case CellType::Code:
    case CellType::NameSet:
    case CellType::TextSet:
        break;
    }
    return u"coalesce("_s + first + u", '')"_s;
}

} // namespace

RecordFilter RecordFilter::with(const QString &field, const QString &value) const
{
    RecordFilter narrower = *this;
    narrower.where.append({field, value});
    return narrower;
}

Result<QList<RecordRow>> RecordList::list(const RecordFilter &filter, const QStringList &fields,
                                          const RecordOrder &order, const RecordRow *after, int limit)
{
    const ListShape *shape = listShapeOf(filter.kind);
    if (!shape)
        return fail(ErrorKind::UnknownKind, {}, filter.kind);
    LIAISON_ASSIGN(ListConditions conditions, conditionsOf(m_connection, *shape, filter));
    QString key = shape->begin.isEmpty() ? shape->ref : shape->begin;
    bool descending = order.field.isEmpty() ? !shape->begin.isEmpty() : order.descending;
    if (!order.field.isEmpty()) {
        const ListField *field = fieldOf(*shape, order.field);
        if (!field)
            return fail(ErrorKind::UnknownField, order.field);
        // A field that is the row's own date or reference sorts by the bare column, which an index serves.
        const bool own = field->expressions.first() == shape->begin || field->expressions.first() == shape->ref;
        key = own ? field->expressions.first() : sortKey(*field);
    }
    QStringList columns{shape->id, shape->ref, key};
    QList<CellType> types;
    for (const QString &name : fields) {
        const ListField *field = fieldOf(*shape, name);
        if (!field)
            return fail(ErrorKind::UnknownField, name);
        columns += field->expressions;
        types.append(field->type);
    }
    if (after) {
        conditions.sql.append(u"("_s + key + u", "_s + shape->id + (descending ? u") < "_s : u") > "_s) +
                              u"(:after_key, :after_id)"_s);
        conditions.bindings.append({u":after_key"_s, after->key});
        conditions.bindings.append({u":after_id"_s, after->id});
    }
    const QString direction = descending ? u" DESC"_s : u""_s;
    Query rows(m_connection, u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + shape->from + conditions.where() +
                                 u" ORDER BY "_s + key + direction + u", "_s + shape->id + direction +
                                 u" LIMIT :limit"_s);
    conditions.bindTo(rows);
    LIAISON_TRY(rows.bind(u":limit"_s, limit).run());
    QList<RecordRow> window;
    const bool numberKey = key.endsWith(u", -1)"_s);
    while (rows.next()) {
        RecordRow row;
        row.id = rows.integer(0);
        row.ref = rows.text(1);
        row.key = numberKey ? QVariant(rows.integer(2)) : QVariant(rows.text(2));
        int column = 3;
        for (const CellType type : types) {
            row.cells.append(readCell(rows, column, type));
            column += type == CellType::Money ? 3 : (type == CellType::Date || type == CellType::Estimate) ? 2 : 1;
        }
        window.append(row);
    }
    LIAISON_TRY(rows.end());
    return window;
}

Result<QList<qint64>> RecordList::ids(const RecordFilter &filter, const RecordOrder &order)
{
    LIAISON_ASSIGN(const auto rows, list(filter, {}, order, nullptr, all));
    QList<qint64> ids;
    for (const RecordRow &row : rows)
        ids.append(row.id);
    return ids;
}

Result<QStringList> RecordList::refs(const RecordFilter &filter, const RecordOrder &order, int limit)
{
    LIAISON_ASSIGN(const auto rows, list(filter, {}, order, nullptr, limit));
    QStringList refs;
    for (const RecordRow &row : rows)
        refs.append(row.ref);
    return refs;
}

Result<qint64> RecordList::count(const RecordFilter &filter)
{
    const ListShape *shape = listShapeOf(filter.kind);
    if (!shape)
        return fail(ErrorKind::UnknownKind, {}, filter.kind);
    LIAISON_ASSIGN(const ListConditions conditions, conditionsOf(m_connection, *shape, filter));
    Query rows(m_connection, u"SELECT count(*) FROM "_s + shape->from + conditions.where());
    conditions.bindTo(rows);
    return rows.first([&] { return rows.integer(0); }, 0);
}

Result<QList<GroupCount>> RecordList::countBy(const RecordFilter &filter, const QStringList &fields)
{
    const ListShape *shape = listShapeOf(filter.kind);
    if (!shape)
        return fail(ErrorKind::UnknownKind, {}, filter.kind);
    QStringList columns;
    for (const QString &name : fields) {
        const ListField *field = fieldOf(*shape, name);
        if (!field)
            return fail(ErrorKind::UnknownField, name);
        columns.append(field->expressions.first());
    }
    LIAISON_ASSIGN(const ListConditions conditions, conditionsOf(m_connection, *shape, filter));
    const QString list = columns.join(u", "_s);
    Query rows(m_connection,
               u"SELECT "_s + list + u", count(*) FROM "_s + shape->from + conditions.where() + u" GROUP BY "_s + list);
    conditions.bindTo(rows);
    QList<GroupCount> groups;
    LIAISON_TRY(rows.forEach([&] {
        GroupCount group;
        for (int column = 0; column < int(fields.size()); ++column)
            group.values.append(rows.text(column));
        group.records = rows.integer(int(fields.size()));
        groups.append(group);
    }));
    return groups;
}

Result<QStringList> RecordList::values(const QString &kind, const QString &field, const QString &beginning, int limit)
{
    const ListShape *shape = listShapeOf(kind);
    const ListField *known = shape ? fieldOf(*shape, field) : nullptr;
    if (!known)
        return fail(shape ? ErrorKind::UnknownField : ErrorKind::UnknownKind, field, kind);
    const QString &value = known->expressions.first();
    // instr, not LIKE: what was typed is never a pattern.
    Query rows(m_connection, u"SELECT "_s + value + u" FROM "_s + shape->from + u" WHERE "_s + value +
                                 u" <> '' AND instr(lower("_s + value + u"), lower(:beginning)) = 1 GROUP BY "_s +
                                 value + u" ORDER BY count(*) DESC, 1 LIMIT :limit"_s);
    LIAISON_ASSIGN(QStringList found,
                   rows.bind(u":beginning"_s, beginning).bind(u":limit"_s, limit).list([&] { return rows.text(0); }));
    return found;
}

} // namespace liaison
