// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/scope.h"

#include "core/database/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

Scope Scope::ofPeriod(const Period &period, const QString &operation)
{
    const bool own = !operation.isEmpty() && period.kind == PeriodKind::Operation && period.operation == operation;
    return {own ? std::nullopt : std::optional(period), operation};
}

QString Scope::sql(const QString &alias) const
{
    return sql(alias + u".date_from"_s, alias + u".date_to"_s,
               operation.isEmpty() ? QString() : alias + u".operation"_s);
}

QString Scope::sql(const QString &first, const QString &last, const QString &ofOperation) const
{
    QStringList conditions;
    if (period)
        conditions.append(first + u" >= :begin AND "_s + last + u" < :end"_s);
    if (!operation.isEmpty() && !ofOperation.isEmpty())
        conditions.append(ofOperation + u" IN ("_s + operationIds(u"= :operation"_s) + u')');
    if (known.isValid())
        conditions.append(first + u" <= :known"_s);
    return conditions.isEmpty() ? u"1"_s : conditions.join(u" AND "_s);
}

QString Scope::step(const QString &column) const
{
    return known.isValid() ? QString(u"iif("_s + column + u" <= :known, "_s + column + u", NULL)"_s) : column;
}

Query &Scope::bindTo(Query &query) const
{
    if (period)
        query.bind(u":begin"_s, period->begin).bind(u":end"_s, period->end);
    if (!operation.isEmpty())
        query.bind(u":operation"_s, operation);
    if (known.isValid())
        query.bind(u":known"_s, known);
    return query;
}

RecordFilter Scope::filter(const QString &kind) const
{
    RecordFilter all{kind, period};
    if (!operation.isEmpty())
        all = all.with(u"within_operation"_s, operation);
    return known.isValid() ? all.with(u"known"_s, known.toString(Qt::ISODate)) : all;
}

QString calendarPart(const QString &alias, int length)
{
    const auto part = [&](const QString &column) {
        return QString(u"substr("_s + alias + column + u", 1, "_s + QString::number(length) + u')');
    };
    return u"iif("_s + part(u".date_from"_s) + u" = "_s + part(u".date_to"_s) + u", "_s + part(u".date_from"_s) +
           u", '')"_s;
}

QString operationIds(const QString &condition)
{
    return u"WITH RECURSIVE part (id) AS (SELECT id FROM operation WHERE code "_s + condition +
           u" UNION SELECT q.id FROM operation AS q JOIN part ON q.part_of = part.id) SELECT id FROM part"_s;
}

} // namespace liaison
