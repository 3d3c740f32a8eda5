// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordlist.h"

#include "core/base/textfold.h"
#include "core/storage/listshape.h"
#include "core/storage/settingstore.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int kindShift = 48; // as in searchindex.cpp

struct Conditions
{
    QStringList sql;
    QList<std::pair<QString, QVariant>> bindings;

    QString where() const { return sql.isEmpty() ? QString() : QString(u" WHERE "_s + sql.join(u" AND "_s)); }
    void bindTo(Statement &statement) const
    {
        for (const auto &[name, value] : bindings)
            statement.bind(name, value);
    }
};

const ListField *fieldOf(const ListShape &shape, const QString &name)
{
    for (const ListField &field : shape.fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

void addPeriod(Conditions &conditions, const ListShape &shape, const RecordFilter &filter)
{
    if (!filter.period || shape.begin.isEmpty())
        return;
    const QString inside = shape.begin + u" >= :period_begin AND "_s + shape.end + u" < :period_end"_s;
    const QString overlaps = shape.begin + u" < :period_end AND "_s + shape.end + u" >= :period_begin"_s;
    if (filter.imprecise)
        conditions.sql.append(u'(' + overlaps + u" AND NOT "_s + shape.precise + u" AND NOT ("_s + inside + u"))"_s);
    else if (shape.touches)
        conditions.sql.append(u"("_s + overlaps + u" AND ("_s + shape.precise + u" OR ("_s + inside + u")))"_s);
    else
        conditions.sql.append(inside);
    conditions.bindings.append({u":period_begin"_s, filter.period->begin.toString(Qt::ISODate)});
    conditions.bindings.append({u":period_end"_s, filter.period->end.toString(Qt::ISODate)});
}

// A condition in SQL and the values it binds to ":NAME" and ":NAME_to".
struct Alternative
{
    QString sql;
    QVariant value{};
    QVariant to{};
};

Alternative within(const ListShape &shape, const QString &name, const QString &operation)
{
    return {shape.operation + u" IN (WITH RECURSIVE part (id) AS (SELECT id FROM operation WHERE code = "_s + name +
                u" UNION SELECT q.id FROM operation AS q JOIN part ON q.part_of = part.id) SELECT id FROM part)"_s,
            operation};
}

Result<Alternative> inSpan(const QString &begin, const QString &end, const QString &name, const QString &value,
                           int programmeFirstMonth)
{
    const auto date = parsePartialDate(value, programmeFirstMonth);
    if (!date)
        return fail(date.error());
    return Alternative{u'(' + begin + u" >= "_s + name + u" AND "_s + end + u" <= "_s + name + u"_to)"_s,
                       date->first.toString(Qt::ISODate), date->last.toString(Qt::ISODate)};
}

// "day", "month", "year": records whose date lies in that one; empty: those whose date is not known so exactly.
Result<Alternative> inCalendar(const ListShape &shape, const QString &field, const QString &name, const QString &value,
                               int programmeFirstMonth)
{
    if (!value.isEmpty())
        return inSpan(shape.begin, shape.end, name, value, programmeFirstMonth);
    const QString length = field == "day"_L1 ? u"10"_s : field == "month"_L1 ? u"7"_s : u"4"_s;
    return Alternative{u"substr("_s + shape.begin + u", 1, "_s + length + u") <> substr("_s + shape.end + u", 1, "_s +
                       length + u')'};
}

// A number as people write it; one without a qualifier finds every qualifier.
Alternative stated(const ListField &field, const QString &name, const Estimate &estimate)
{
    const QString &column = field.expressions.at(0);
    if (!estimate.isStated())
        return {column + u" IS NULL"_s};
    QString sql = column + u" = "_s + name;
    if (estimate.qualifier != Qualifier::Exact)
        sql += u" AND "_s + field.expressions.at(1) + u" = "_s + QString::number(int(estimate.qualifier));
    return {sql, *estimate.value};
}

Result<Alternative> hasValue(const ListField &field, const QString &name, const QString &value, int programmeFirstMonth)
{
    const QString &column = field.expressions.first();
    if (value.isEmpty())
        return Alternative{u"coalesce("_s + column + u", '') IN ('', '[]')"_s};
    if (!field.condition.isEmpty()) {
        QString given = value;
        if (field.type == FieldType::Date) {
            LIAISON_ASSIGN(const PartialDate day, parsePartialDate(value, programmeFirstMonth));
            given = day.first.toString(Qt::ISODate);
        }
        return Alternative{field.condition.arg(name), given};
    }
    switch (field.type) {
    case FieldType::Date:
        return inSpan(column, field.expressions.at(1), name, value, programmeFirstMonth);
    case FieldType::TextSet:
        return Alternative{name + u" IN (SELECT value FROM json_each("_s + column + u"))"_s, value};
    case FieldType::NameSet:
        return Alternative{name + u" IN (SELECT value FROM json_each("_s + column + u"))"_s, value};
    case FieldType::Flag: {
        const bool yes = value == "true"_L1 || value == "1"_L1;
        if (!yes && value != "false"_L1 && value != "0"_L1)
            return fail(ErrorKind::Malformed, {}, value);
        return Alternative{column + u" = "_s + name, yes ? 1 : 0};
    }
    case FieldType::Number:
    case FieldType::Estimate: {
        LIAISON_ASSIGN(const Estimate estimate, parseEstimate(value));
        if (field.type == FieldType::Number && estimate.qualifier != Qualifier::Exact)
            return fail(ErrorKind::Malformed, {}, value);
        return stated(field, name, estimate);
    }
    case FieldType::Money: {
        LIAISON_ASSIGN(const Money money, parseMoney(value));
        Alternative alternative = stated(field, name, money.minor);
        if (money.minor.isStated()) {
            alternative.sql =
                u'(' + alternative.sql + u" AND "_s + field.expressions.at(2) + u" = "_s + name + u"_to)"_s;
            alternative.to = money.currency;
        }
        return alternative;
    }
    case FieldType::Text:
    case FieldType::Code:
        break;
    }
    return Alternative{column + u" = "_s + name, value};
}

Done addFields(Conditions &conditions, const ListShape &shape, const RecordFilter &filter, int programmeFirstMonth)
{
    QMap<QString, QStringList> byField;
    for (const FieldCondition &condition : filter.where)
        byField[condition.field].append(condition.value);
    int number = 0;
    for (auto it = byField.cbegin(); it != byField.cend(); ++it) {
        QStringList alternatives;
        const ListField *field = fieldOf(shape, it.key());
        const bool operation = it.key() == "within_operation"_L1 && !shape.operation.isEmpty();
        const bool calendar = QStringList{u"day"_s, u"month"_s, u"year"_s}.contains(it.key()) && !shape.begin.isEmpty();
        if (field == nullptr && !operation && !calendar)
            return fail(ErrorKind::UnknownField, it.key());
        for (const QString &value : it.value()) {
            const QString name = u":where_"_s + QString::number(number++);
            Result<Alternative> alternative = operation  ? within(shape, name, value)
                                              : calendar ? inCalendar(shape, it.key(), name, value, programmeFirstMonth)
                                                         : hasValue(*field, name, value, programmeFirstMonth);
            if (!alternative)
                return fail(alternative.error().kind, it.key(), value);
            alternatives.append(alternative->sql);
            if (alternative->value.isValid())
                conditions.bindings.append({name, alternative->value});
            if (alternative->to.isValid())
                conditions.bindings.append({name + u"_to"_s, alternative->to});
        }
        conditions.sql.append(u'(' + alternatives.join(u" OR "_s) + u')');
    }
    return {};
}

void addSearch(Conditions &conditions, const ListShape &shape, const RecordFilter &filter)
{
    const QString expression = searchExpression(filter.search);
    if (expression.isEmpty() || shape.searchNumber == 0)
        return;
    const qint64 base = qint64(shape.searchNumber) << kindShift;
    conditions.sql.append(shape.searchId +
                          u" IN (SELECT rowid - :search_base FROM search_index WHERE search_index MATCH :search_words "
                          "AND rowid BETWEEN :search_base AND :search_last)"_s);
    conditions.bindings.append({u":search_base"_s, base});
    conditions.bindings.append({u":search_last"_s, base + ((qint64(1) << kindShift) - 1)});
    conditions.bindings.append({u":search_words"_s, expression});
}

Result<Conditions> conditionsOf(Connection &connection, const ListShape &shape, const RecordFilter &filter)
{
    Conditions conditions;
    addPeriod(conditions, shape, filter);
    if (!filter.where.isEmpty()) {
        LIAISON_ASSIGN(const int firstMonth, SettingStore(connection).programmeFirstMonth());
        LIAISON_TRY(addFields(conditions, shape, filter, firstMonth));
    }
    addSearch(conditions, shape, filter);
    return conditions;
}

Cell readCell(const Statement &row, int column, FieldType type)
{
    if (row.isNull(column) && type != FieldType::Estimate && type != FieldType::Money)
        return std::monostate();
    switch (type) {
    case FieldType::Number:
    case FieldType::Flag:
        return row.integer(column);
    case FieldType::Date:
        return PartialDate{row.date(column), row.date(column + 1)};
    case FieldType::Estimate:
        return row.estimate(column, column + 1);
    case FieldType::Money:
        return Money{row.estimate(column, column + 1), row.text(column + 2)};
    case FieldType::Text:
    case FieldType::Code:
    case FieldType::NameSet:
    case FieldType::TextSet:
        break;
    }
    return row.text(column);
}

// The expression to sort by: never NULL, so that a keyset comparison sees every row.
QString sortKey(const ListField &field)
{
    const QString &first = field.expressions.first();
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Flag:
    case FieldType::Estimate:
    case FieldType::Money:
        return u"coalesce("_s + first + u", -1)"_s;
    case FieldType::Date:
    case FieldType::Text:
    case FieldType::Code:
    case FieldType::NameSet:
    case FieldType::TextSet:
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
    LIAISON_ASSIGN(Conditions conditions, conditionsOf(m_connection, *shape, filter));
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
    QList<FieldType> types;
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
    Statement rows(m_connection, u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + shape->from + conditions.where() +
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
        for (const FieldType type : types) {
            row.cells.append(readCell(rows, column, type));
            column += type == FieldType::Money ? 3 : (type == FieldType::Date || type == FieldType::Estimate) ? 2 : 1;
        }
        window.append(row);
    }
    LIAISON_TRY(rows.end());
    return window;
}

Result<qint64> RecordList::count(const RecordFilter &filter)
{
    const ListShape *shape = listShapeOf(filter.kind);
    if (!shape)
        return fail(ErrorKind::UnknownKind, {}, filter.kind);
    LIAISON_ASSIGN(const Conditions conditions, conditionsOf(m_connection, *shape, filter));
    Statement rows(m_connection, u"SELECT count(*) FROM "_s + shape->from + conditions.where());
    conditions.bindTo(rows);
    LIAISON_TRY(rows.run());
    const qint64 count = rows.next() ? rows.integer(0) : 0;
    LIAISON_TRY(rows.end());
    return count;
}

Result<QStringList> RecordList::values(const QString &kind, const QString &field, const QString &beginning, int limit)
{
    const ListShape *shape = listShapeOf(kind);
    const ListField *known = shape ? fieldOf(*shape, field) : nullptr;
    if (!known)
        return fail(shape ? ErrorKind::UnknownField : ErrorKind::UnknownKind, field, kind);
    const QString &value = known->expressions.first();
    // instr, not LIKE: what was typed is never a pattern.
    Statement rows(m_connection, u"SELECT "_s + value + u" FROM "_s + shape->from + u" WHERE "_s + value +
                                     u" <> '' AND instr(lower("_s + value + u"), lower(:beginning)) = 1 GROUP BY "_s +
                                     value + u" ORDER BY count(*) DESC, 1 LIMIT :limit"_s);
    LIAISON_TRY(rows.bind(u":beginning"_s, beginning).bind(u":limit"_s, limit).run());
    QStringList found;
    while (rows.next())
        found.append(rows.text(0));
    LIAISON_TRY(rows.end());
    return found;
}

} // namespace liaison
