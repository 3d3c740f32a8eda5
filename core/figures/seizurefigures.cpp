// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/seizurefigures.h"

#include "core/database/query.h"

#include <map>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// The SQL of the key, and the condition that finds the same records again; empty: none is needed.
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
        return {part(7), u"month"_s};
    case SeizureGrouping::Day:
        return {part(10), u"day"_s};
    case SeizureGrouping::Year:
        return {part(4), u"year"_s};
    case SeizureGrouping::Operation:
        return {u"coalesce((SELECT code FROM operation AS o WHERE o.id = c.operation), '')"_s, u"operation"_s};
    }
    return {};
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

// Whether sums are added in one piece, or in two halves of 32 bits where one piece would leave 64 bits.
enum class Width { Narrow, Wide };

// A number that the database could not add in one piece.
bool isOverflow(const Error &error)
{
    return error.kind == ErrorKind::Internal && error.detail.contains("integer overflow"_L1);
}

// From the seven columns of sumColumns.
EstimateSum sumOf(const Query &row, int first)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const qint64 low = row.integer(first + 1);
    const qint64 high = row.integer(first) + (low >> 32);
    const bool overflowed = row.integer(first) > 0 && high > (most >> 32);
    const qint64 sum = row.integer(first) > 0 ? (high << 32) | (low & 0xFFFFFFFF) : low;
    return EstimateSum::fromParts(overflowed ? most : sum, row.integer(first + 2) != 0, row.integer(first + 3) != 0,
                                  row.integer(first + 4) != 0, row.integer(first + 5), row.integer(first + 6),
                                  overflowed);
}

// The sum of a stated number (its upper and its lower half), which qualifiers occur, how many parts are stated and not.
QString sumColumns(const QString &column, const QString &qualifier, Width width)
{
    const auto any = [&](int q) {
        return QString(u"coalesce(max("_s + column + u" IS NOT NULL AND "_s + qualifier + u" = "_s +
                       QString::number(q) + u"), 0)"_s);
    };
    const QString sum = width == Width::Narrow ? QString(u"0, coalesce(sum("_s + column + u"), 0), "_s)
                                               : QString(u"coalesce(sum("_s + column + u" >> 32), 0), coalesce(sum("_s +
                                                         column + u" & 4294967295), 0), "_s);
    return sum + any(1) + u", "_s + any(2) + u", "_s + any(3) + u", count("_s + column + u"), count(*) - count("_s +
           column + u")"_s;
}

} // namespace

qint64 SeizureSum::caseCount() const
{
    qint64 count = 0;
    for (const CaseSum &entry : cases)
        count += entry.sum.value();
    return count;
}

namespace {

using Sums = std::map<std::pair<QString, QString>, SeizureSum>; // by key and agency

// One question to the case file: the queries for cases, goods and values.
class SeizureQuery
{
public:
    SeizureQuery(Connection &connection, SeizureGrouping grouping, const std::optional<Period> &period,
                 const QString &operation, Width width)
        : m_connection(connection),
          m_key(keyOf(grouping)),
          m_period(period),
          m_operation(operation),
          m_width(width),
          m_where(whereOf(period, operation)),
          m_byLine(grouping == SeizureGrouping::Category)
    {
    }

    Result<Sums> run()
    {
        LIAISON_TRY(addCases());
        LIAISON_TRY(addGoods());
        LIAISON_TRY(addValues());
        return m_sums;
    }

private:
    // The first two columns are the key and the agency.
    template <typename Take>
    Done add(const QString &sql, Take take)
    {
        Query rows(m_connection, sql);
        if (m_period) {
            rows.bind(u":begin"_s, m_period->begin.toString(Qt::ISODate))
                .bind(u":end"_s, m_period->end.toString(Qt::ISODate));
        }
        if (!m_operation.isEmpty())
            rows.bind(u":operation"_s, m_operation);
        LIAISON_TRY(rows.run());
        while (rows.next()) {
            SeizureSum &sum = m_sums[{rows.text(0), rows.text(1)}];
            sum.key = rows.text(0);
            sum.agency = rows.text(1);
            take(rows, sum);
        }
        return rows.end();
    }

    Done addCases()
    {
        // A case with several lines of one category is one case of that category.
        const QString cases =
            m_byLine ? QString(u" FROM (SELECT DISTINCT c.id, s.category AS key, c.agency, c.counting_rule, c.arrests, "
                               "c.arrests_qualifier, c.illustrative FROM case_record AS c JOIN seizure AS s "
                               "ON s.case_record = c.id"_s +
                               m_where + u") AS c JOIN agency AS a ON a.id = c.agency"_s)
                     : QString(u" FROM case_record AS c JOIN agency AS a ON a.id = c.agency"_s + m_where);
        return add(u"SELECT "_s + (m_byLine ? u"c.key"_s : m_key.sql) +
                       u", a.code, a.side, c.counting_rule, count(*), sum(c.illustrative), "_s +
                       sumColumns(u"c.arrests"_s, u"c.arrests_qualifier"_s, m_width) + cases +
                       u" GROUP BY 1, c.agency, c.counting_rule ORDER BY 1, a.code, c.counting_rule"_s,
                   [](const Query &row, SeizureSum &sum) {
                       sum.side = row.text(2);
                       const qint64 count = row.integer(4);
                       sum.cases.append({row.text(3), EstimateSum::fromParts(count, false, false, false, count, 0)});
                       sum.illustrativeCases += row.integer(5);
                       sum.arrests.add(sumOf(row, 6));
                   });
    }

    QString lines() const
    {
        return u" FROM case_record AS c JOIN seizure AS s ON s.case_record = c.id JOIN agency AS a ON a.id = c.agency"_s +
               m_where;
    }

    Done addGoods()
    {
        return add(u"SELECT "_s + m_key.sql + u", a.code, s.unit, "_s +
                       sumColumns(u"s.quantity"_s, u"s.quantity_qualifier"_s, m_width) + lines() +
                       u" GROUP BY 1, c.agency, s.unit ORDER BY 1, a.code, s.unit"_s,
                   [](const Query &row, SeizureSum &sum) {
                       const EstimateSum items = sumOf(row, 3);
                       sum.items.append({row.text(2), items});
                       sum.lines += items.statedParts() + items.notStatedParts();
                   });
    }

    Done addValues()
    {
        return add(u"SELECT "_s + m_key.sql + u", a.code, coalesce(s.currency, ''), s.value_basis, "_s +
                       sumColumns(u"s.value_minor"_s, u"s.value_qualifier"_s, m_width) + lines() +
                       u" GROUP BY 1, c.agency, 3, s.value_basis ORDER BY 1, a.code, 3, s.value_basis"_s,
                   [](const Query &row, SeizureSum &sum) {
                       sum.values.append({row.text(2), row.text(3), sumOf(row, 4)});
                   });
    }

    Connection &m_connection;
    Key m_key;
    std::optional<Period> m_period;
    QString m_operation;
    Width m_width;
    QString m_where;
    bool m_byLine;
    Sums m_sums;
};

} // namespace

Result<QList<SeizureSum>> SeizureFigures::sum(SeizureGrouping grouping, const std::optional<Period> &period,
                                              const QString &operation)
{
    auto sums = SeizureQuery(m_connection, grouping, period, operation, Width::Narrow).run();
    if (!sums && isOverflow(sums.error()))
        sums = SeizureQuery(m_connection, grouping, period, operation, Width::Wide).run();
    if (!sums)
        return fail(sums.error());
    const QString field = keyOf(grouping).field;
    QList<SeizureSum> answer;
    for (auto &[at, sum] : *sums) {
        RecordFilter filter{u"seizure"_s, period, false, {}, {}};
        if (!operation.isEmpty())
            filter = filter.with(u"within_operation"_s, operation);
        if (!field.isEmpty())
            filter = filter.with(field, sum.key);
        sum.filter = filter.with(u"agency"_s, sum.agency);
        answer.append(sum);
    }
    return answer;
}

} // namespace liaison
