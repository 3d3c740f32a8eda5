// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/seizurefigures.h"

#include "core/database/json.h"
#include "core/database/query.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// The longest stretches that a chart shows by days and by months.
constexpr qint64 mostDays = 190; // of an operation
constexpr qint64 mostDaysOfPeriod = 31;
constexpr qint64 mostDaysByMonth = 3 * 366;

// What is asked for: the SQL of the key, the field that finds its records again (empty: none is needed), the scope.
struct SeizureQuestion
{
    QString key;
    QString field;
    Scope scope;
    QStringList operations{}; // each by itself with its parts, in place of the operation of the scope

    // The cases as "c".
    QString from() const
    {
        if (operations.isEmpty())
            return u" FROM case_record AS c"_s;
        return u" FROM (WITH RECURSIVE part (whole, id) AS (SELECT code, id FROM operation WHERE code IN "
               "(SELECT value FROM json_each(:operations)) UNION SELECT part.whole, q.id FROM operation AS q "
               "JOIN part ON q.part_of = part.id) SELECT whole, id FROM part) AS part "
               "CROSS JOIN case_record AS c"_s; // in this order: by their operation the cases are found in an index
    }
    QString where() const
    {
        return u" WHERE "_s + scope.sql(u"c"_s) + (operations.isEmpty() ? QString() : u" AND c.operation = part.id"_s);
    }
};

QString keyOf(SeizureGrouping grouping)
{
    switch (grouping) {
    case SeizureGrouping::Whole:
        break;
    case SeizureGrouping::Category:
        return u"s.category"_s;
    case SeizureGrouping::Channel:
        return u"coalesce(c.channel, '')"_s;
    case SeizureGrouping::Destination:
        return u"c.destination"_s;
    case SeizureGrouping::Month:
        return calendarPart(u"c"_s, 7);
    case SeizureGrouping::Day:
        return calendarPart(u"c"_s, 10);
    case SeizureGrouping::Year:
        return calendarPart(u"c"_s, 4);
    case SeizureGrouping::Operation:
        return u"coalesce((SELECT code FROM operation AS o WHERE o.id = c.operation), '')"_s;
    }
    return u"''"_s;
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

using Sums = std::map<std::pair<QString, QString>, SeizureSum>; // by key and agency

// The queries for cases, goods and values of one question.
class SeizureQuery
{
    using What = MeasureKind::What;

public:
    SeizureQuery(Connection &connection, const SeizureQuestion &question, Width width)
        : m_connection(connection), m_question(question), m_width(width), m_byLine(question.field == "category"_L1)
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
        rows.bind(u":operations"_s, textsColumn(m_question.operations));
        return m_question.scope.bindTo(rows).forEach([&](const Query &row) {
            SeizureSum &sum = m_sums[{row.text(0), row.text(1)}];
            sum.key = row.text(0);
            sum.agency = row.text(1);
            take(row, sum);
        });
    }

    Done addCases()
    {
        // A case with several lines of one category is one case of that category.
        const QString cases =
            m_byLine ? QString(u" FROM (SELECT DISTINCT c.id, s.category AS key, c.agency, c.counting_rule, c.arrests, "
                               "c.arrests_qualifier, c.illustrative FROM case_record AS c JOIN seizure AS s "
                               "ON s.case_record = c.id"_s +
                               m_question.where() + u") AS c JOIN agency AS a ON a.id = c.agency"_s)
                     : QString(m_question.from() + u" JOIN agency AS a ON a.id = c.agency"_s + m_question.where());
        return add(u"SELECT "_s + (m_byLine ? u"c.key"_s : m_question.key) +
                       u", a.code, a.side, c.counting_rule, count(*), sum(c.illustrative), "_s +
                       sumColumns(u"c.arrests"_s, u"c.arrests_qualifier"_s, m_width) + cases +
                       u" GROUP BY 1, c.agency, c.counting_rule ORDER BY 1, a.code, c.counting_rule"_s,
                   [](const Query &row, SeizureSum &sum) {
                       sum.side = row.text(2);
                       const qint64 count = row.integer(4);
                       sum.cases.append(
                           {{What::Cases, row.text(3)}, EstimateSum::fromParts(count, false, false, false, count, 0)});
                       sum.illustrative += row.integer(5);
                       sum.arrests.add(sumOf(row, 6));
                   });
    }

    QString lines() const
    {
        return m_question.from() + u" JOIN seizure AS s ON s.case_record = c.id JOIN agency AS a ON a.id = c.agency"_s +
               m_question.where();
    }

    Done addGoods()
    {
        return add(u"SELECT "_s + m_question.key + u", a.code, s.unit, "_s +
                       sumColumns(u"s.quantity"_s, u"s.quantity_qualifier"_s, m_width) + lines() +
                       u" GROUP BY 1, c.agency, s.unit ORDER BY 1, a.code, s.unit"_s,
                   [](const Query &row, SeizureSum &sum) {
                       const EstimateSum items = sumOf(row, 3);
                       sum.items.append({{What::Items, row.text(2)}, items});
                       sum.lines += items.statedParts() + items.notStatedParts();
                   });
    }

    Done addValues()
    {
        return add(u"SELECT "_s + m_question.key + u", a.code, coalesce(s.currency, ''), s.value_basis, "_s +
                       sumColumns(u"s.value_minor"_s, u"s.value_qualifier"_s, m_width) + lines() +
                       u" GROUP BY 1, c.agency, 3, s.value_basis ORDER BY 1, a.code, 3, s.value_basis"_s,
                   [](const Query &row, SeizureSum &sum) {
                       sum.values.append({{What::Values, row.text(2), row.text(3)}, sumOf(row, 4)});
                   });
    }

    Connection &m_connection;
    const SeizureQuestion &m_question;
    Width m_width;
    bool m_byLine;
    Sums m_sums;
};

Result<QList<SeizureSum>> answerTo(Connection &connection, const SeizureQuestion &question)
{
    auto sums = SeizureQuery(connection, question, Width::Narrow).run();
    if (!sums && isOverflow(sums.error()))
        sums = SeizureQuery(connection, question, Width::Wide).run();
    if (!sums)
        return fail(sums.error());
    QList<SeizureSum> answer;
    for (auto &[at, sum] : *sums) {
        RecordFilter filter = question.scope.filter(u"seizure"_s);
        if (!question.field.isEmpty())
            filter = filter.with(question.field, sum.key);
        sum.filter = filter.with(u"agency"_s, sum.agency);
        answer.append(sum);
    }
    return answer;
}

} // namespace

SeizureGrouping timeGrouping(const Period &period)
{
    const qint64 days = period.begin.daysTo(period.end);
    if (days <= (period.kind == PeriodKind::Operation ? mostDays : mostDaysOfPeriod))
        return SeizureGrouping::Day;
    return days <= mostDaysByMonth ? SeizureGrouping::Month : SeizureGrouping::Year;
}

QString groupingCode(SeizureGrouping grouping)
{
    static const QStringList codes{QString(),  u"category"_s, u"channel"_s, u"destination"_s,
                                   u"month"_s, u"day"_s,      u"year"_s,    u"operation"_s};
    return codes.at(int(grouping));
}

QList<MeasureKind> kindsIn(const QList<SeizureSum> &sums, MeasureKind::What what)
{
    QList<MeasureKind> kinds;
    for (const SeizureSum &sum : sums)
        addKinds(kinds, sum.listOf(what));
    const auto rank = [&](const MeasureKind &kind) { // pieces first
        qint64 stated = 0;
        for (const SeizureSum &sum : sums)
            stated += sum.of(kind).statedParts();
        return std::pair(kind == MeasureKind(), stated);
    };
    std::stable_sort(kinds.begin(), kinds.end(),
                     [&](const MeasureKind &a, const MeasureKind &b) { return rank(a) > rank(b); });
    return kinds;
}

QList<SeizureSum> overAllKeys(const QList<SeizureSum> &sums, SeizureGrouping grouping)
{
    std::map<QString, SeizureSum> agencies;
    for (const SeizureSum &sum : sums) {
        SeizureSum &whole = agencies[sum.agency];
        if (whole.agency.isEmpty()) {
            whole.agency = sum.agency;
            whole.side = sum.side;
            whole.filter = sum.filter;
            whole.filter.where.removeIf(
                [&](const FieldCondition &each) { return each.field == groupingCode(grouping); });
        }
        whole.add(sum);
        whole.lines += sum.lines;
        whole.illustrative += sum.illustrative;
    }
    QList<SeizureSum> wholes;
    for (const auto &[agency, whole] : agencies)
        wholes.append(whole);
    return wholes;
}

Result<QList<SeizureSum>> SeizureFigures::sum(SeizureGrouping grouping, const Scope &scope)
{
    return answerTo(m_connection, {keyOf(grouping), groupingCode(grouping), scope});
}

Result<QList<SeizureSum>> SeizureFigures::sumOfOperations(const QStringList &codes)
{
    if (codes.isEmpty())
        return QList<SeizureSum>();
    return answerTo(m_connection, {u"part.whole"_s, u"within_operation"_s, {}, codes});
}

} // namespace liaison
