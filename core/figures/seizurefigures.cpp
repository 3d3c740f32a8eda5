// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/seizurefigures.h"

#include "core/storage/statement.h"

#include <map>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// The SQL of the key, and the list field that finds the same records again; empty: the date does.
struct Key
{
    QString sql;
    QString field;
};

Key keyOf(SeizureGrouping grouping)
{
    const auto part = [](int length) {
        const QString n = QString::number(length);
        return QString(u"CASE WHEN substr(c.date_from, 1, "_s + n + u") = substr(c.date_to, 1, "_s + n +
                       u") THEN substr(c.date_from, 1, "_s + n + u") ELSE '' END"_s);
    };
    switch (grouping) {
    case SeizureGrouping::Whole:
        return {u"''"_s, {}};
    case SeizureGrouping::Category:
        return {u"s.category"_s, u"category"_s};
    case SeizureGrouping::Channel:
        return {u"coalesce(c.channel, '')"_s, u"channel"_s};
    case SeizureGrouping::Destination:
        return {u"c.destination"_s, u"destination"_s};
    case SeizureGrouping::Month:
        return {part(7), {}};
    case SeizureGrouping::Day:
        return {part(10), {}};
    case SeizureGrouping::Year:
        return {part(4), {}};
    case SeizureGrouping::Operation:
        return {u"coalesce((SELECT code FROM operation AS o WHERE o.id = c.operation), '')"_s, u"operation"_s};
    }
    return {};
}

// The records of a grouping by date whose date is not known so exactly: they have no key of their own.
RecordFilter vaguer(RecordFilter filter, SeizureGrouping grouping)
{
    if (grouping == SeizureGrouping::Day)
        filter = filter.with(u"date_precision"_s, u"month"_s);
    if (grouping == SeizureGrouping::Day || grouping == SeizureGrouping::Month)
        filter = filter.with(u"date_precision"_s, u"year"_s);
    if (grouping != SeizureGrouping::Whole)
        filter = filter.with(u"date_precision"_s, u"span"_s);
    return filter;
}

QString whereOf(const std::optional<Period> &period, const QString &operation)
{
    QStringList conditions;
    if (period)
        conditions.append(u"c.date_from >= :begin AND c.date_to < :end"_s);
    if (!operation.isEmpty())
        conditions.append(
            u"c.operation IN (WITH RECURSIVE part (id) AS (SELECT id FROM operation WHERE code = :operation "
            "UNION SELECT q.id FROM operation AS q JOIN part ON q.part_of = part.id) SELECT id FROM part)"_s);
    return conditions.isEmpty() ? QString() : QString(u" WHERE "_s + conditions.join(u" AND "_s));
}

EstimateSum sumOf(const Statement &row, int first)
{
    return EstimateSum::fromParts(row.integer(first), row.integer(first + 1) != 0, row.integer(first + 2) != 0,
                                  row.integer(first + 3) != 0, row.integer(first + 4), row.integer(first + 5));
}

// Six columns that EstimateSum::fromParts takes, for a stated number and its qualifier.
QString sumColumns(const QString &column, const QString &qualifier)
{
    const auto any = [&](int q) {
        return QString(u"coalesce(max("_s + column + u" IS NOT NULL AND "_s + qualifier + u" = "_s +
                       QString::number(q) + u"), 0)"_s);
    };
    return u"coalesce(sum("_s + column + u"), 0), "_s + any(1) + u", "_s + any(2) + u", "_s + any(3) + u", count("_s +
           column + u"), count(*) - count("_s + column + u")"_s;
}

} // namespace

qint64 SeizureSum::caseCount() const
{
    qint64 count = 0;
    for (const CaseSum &entry : cases)
        count += entry.sum.value();
    return count;
}

Result<QList<SeizureSum>> SeizureFigures::sum(SeizureGrouping grouping, const std::optional<Period> &period,
                                              const QString &operation)
{
    const Key key = keyOf(grouping);
    const QString where = whereOf(period, operation);
    const bool byLine = grouping == SeizureGrouping::Category;
    std::map<std::pair<QString, QString>, SeizureSum> sums; // by key and agency

    const auto run = [&](const QString &sql, const auto &take) -> Done {
        Statement rows(m_connection, sql);
        if (period) {
            rows.bind(u":begin"_s, period->begin.toString(Qt::ISODate))
                .bind(u":end"_s, period->end.toString(Qt::ISODate));
        }
        if (!operation.isEmpty())
            rows.bind(u":operation"_s, operation);
        LIAISON_TRY(rows.run());
        while (rows.next()) {
            SeizureSum &sum = sums[{rows.text(0), rows.text(1)}];
            sum.key = rows.text(0);
            sum.agency = rows.text(1);
            take(rows, sum);
        }
        return rows.end();
    };
    const QString lines =
        u" FROM case_record AS c JOIN seizure AS s ON s.case_record = c.id JOIN agency AS a ON a.id = c.agency"_s;
    const QString cases = byLine
                              ? QString(u" FROM (SELECT DISTINCT c.id, s.category AS key, c.agency, c.counting_rule, "
                                        "c.arrests, c.arrests_qualifier, c.illustrative FROM case_record AS c "
                                        "JOIN seizure AS s ON s.case_record = c.id"_s +
                                        where + u") AS c JOIN agency AS a ON a.id = c.agency"_s)
                              : QString(u" FROM case_record AS c JOIN agency AS a ON a.id = c.agency"_s + where);

    LIAISON_TRY(run(u"SELECT "_s + (byLine ? u"c.key"_s : key.sql) +
                        u", a.code, a.side, c.counting_rule, count(*), sum(c.illustrative), "_s +
                        sumColumns(u"c.arrests"_s, u"c.arrests_qualifier"_s) + cases +
                        u" GROUP BY 1, c.agency, c.counting_rule ORDER BY 1, a.code, c.counting_rule"_s,
                    [](const Statement &row, SeizureSum &sum) {
                        sum.side = row.text(2);
                        const qint64 count = row.integer(4);
                        sum.cases.append({row.text(3), EstimateSum::fromParts(count, false, false, false, count, 0)});
                        sum.illustrativeCases += row.integer(5);
                        sum.arrests.add(sumOf(row, 6));
                    }));
    LIAISON_TRY(run(u"SELECT "_s + key.sql + u", a.code, s.unit, "_s +
                        sumColumns(u"s.quantity"_s, u"s.quantity_qualifier"_s) + lines + where +
                        u" GROUP BY 1, c.agency, s.unit ORDER BY 1, a.code, s.unit"_s,
                    [](const Statement &row, SeizureSum &sum) {
                        const EstimateSum items = sumOf(row, 3);
                        sum.items.append({row.text(2), items});
                        sum.lines += items.statedParts() + items.notStatedParts();
                    }));
    LIAISON_TRY(run(u"SELECT "_s + key.sql + u", a.code, coalesce(s.currency, ''), s.value_basis, "_s +
                        sumColumns(u"s.value_minor"_s, u"s.value_qualifier"_s) + lines + where +
                        u" GROUP BY 1, c.agency, 3, s.value_basis ORDER BY 1, a.code, 3, s.value_basis"_s,
                    [](const Statement &row, SeizureSum &sum) {
                        sum.values.append({row.text(2), row.text(3), sumOf(row, 4)});
                    }));

    QList<SeizureSum> answer;
    for (auto &[at, sum] : sums) {
        RecordFilter filter{u"seizure"_s, period, false, {}, {}};
        if (!operation.isEmpty())
            filter = filter.with(u"within_operation"_s, operation);
        if (!key.field.isEmpty())
            filter = filter.with(key.field, sum.key);
        else if (!sum.key.isEmpty())
            filter = filter.with(u"date"_s, sum.key);
        else
            filter = vaguer(filter, grouping);
        sum.filter = filter.with(u"agency"_s, sum.agency);
        answer.append(sum);
    }
    return answer;
}

} // namespace liaison
