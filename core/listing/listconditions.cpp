// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/listconditions.h"

#include "core/base/textfold.h"
#include "core/database/query.h"
#include "core/journal/settingstore.h"
#include "core/listing/scope.h"

using namespace Qt::StringLiterals;

namespace liaison {

QString ListConditions::where() const
{
    return sql.isEmpty() ? QString() : QString(u" WHERE "_s + sql.join(u" AND "_s));
}

void ListConditions::bindTo(Query &statement) const
{
    for (const auto &[name, value] : bindings)
        statement.bind(name, value);
}

namespace {

const ListField *named(const QList<ListField> &fields, const QString &name)
{
    for (const ListField &field : fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

} // namespace

const ListField *fieldOf(const ListShape &shape, const QString &name)
{
    return named(shape.fields, name);
}

namespace {

constexpr int kindShift = 48; // as in searchindex.cpp

void addPeriod(ListConditions &conditions, const ListShape &shape, const RecordFilter &filter)
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
    return {shape.operation + u" IN ("_s + operationIds(u"= "_s + name) + u')', operation};
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

// "day", "month", "year", "known": records whose date lies in that one; empty: those whose date is not known so
// exactly.
Result<Alternative> inCalendar(const ListShape &shape, const QString &field, const QString &name, const QString &value,
                               int programmeFirstMonth)
{
    if (field == "known"_L1) {
        LIAISON_ASSIGN(const PartialDate day, parsePartialDate(value, programmeFirstMonth));
        return Alternative{shape.begin + u" <= "_s + name, day.last.toString(Qt::ISODate)};
    }
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
        if (field.type == CellType::Date) {
            LIAISON_ASSIGN(const PartialDate day, parsePartialDate(value, programmeFirstMonth));
            given = day.first.toString(Qt::ISODate);
        }
        return Alternative{field.condition.arg(name), given};
    }
    switch (field.type) {
    case CellType::Date:
        return inSpan(column, field.expressions.at(1), name, value, programmeFirstMonth);
    case CellType::TextSet:
        return Alternative{name + u" IN (SELECT value FROM json_each("_s + column + u"))"_s, value};
    case CellType::NameSet:
        return Alternative{name + u" IN (SELECT value FROM json_each("_s + column + u"))"_s, value};
    case CellType::Flag: {
        const bool yes = value == "true"_L1 || value == "1"_L1;
        if (!yes && value != "false"_L1 && value != "0"_L1)
            return fail(ErrorKind::Malformed, {}, value);
        return Alternative{column + u" = "_s + name, yes ? 1 : 0};
    }
    case CellType::Number:
    case CellType::Estimate: {
        LIAISON_ASSIGN(const Estimate estimate, parseEstimate(value));
        if (field.type == CellType::Number && estimate.qualifier != Qualifier::Exact)
            return fail(ErrorKind::Malformed, {}, value);
        return stated(field, name, estimate);
    }
    case CellType::Money: {
        LIAISON_ASSIGN(const Money money, parseMoney(value));
        Alternative alternative = stated(field, name, money.minor);
        if (money.minor.isStated()) {
            alternative.sql =
                u'(' + alternative.sql + u" AND "_s + field.expressions.at(2) + u" = "_s + name + u"_to)"_s;
            alternative.to = money.currency;
        }
        return alternative;
    }
    case CellType::Text:
    case CellType::Code:
        break;
    }
    return Alternative{column + u" = "_s + name, value};
}

Done addFields(ListConditions &conditions, const ListShape &shape, const RecordFilter &filter, int programmeFirstMonth)
{
    QMap<QString, QStringList> byField;
    for (const FieldCondition &condition : filter.where)
        byField[condition.field].append(condition.value);
    int number = 0;
    for (auto it = byField.cbegin(); it != byField.cend(); ++it) {
        QStringList alternatives;
        const ListField *seen = fieldOf(shape, it.key());
        const ListField *field = seen ? seen : named(shape.filters, it.key());
        const bool operation = it.key() == "within_operation"_L1 && !shape.operation.isEmpty();
        const bool calendar =
            QStringList{u"day"_s, u"month"_s, u"year"_s, u"known"_s}.contains(it.key()) && !shape.begin.isEmpty();
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

void addSearch(ListConditions &conditions, const ListShape &shape, const RecordFilter &filter)
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

} // namespace

Result<ListConditions> conditionsOf(Connection &connection, const ListShape &shape, const RecordFilter &filter)
{
    ListConditions conditions;
    addPeriod(conditions, shape, filter);
    if (!filter.where.isEmpty()) {
        LIAISON_ASSIGN(const int firstMonth, SettingStore(connection).programmeFirstMonth());
        LIAISON_TRY(addFields(conditions, shape, filter, firstMonth));
    }
    addSearch(conditions, shape, filter);
    return conditions;
}

} // namespace liaison
