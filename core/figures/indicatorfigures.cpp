// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/indicatorfigures.h"

#include "core/database/json.h"
#include "core/database/query.h"
#include "core/storage/indicatorrules.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct IndicatorScope
{
    const std::optional<Period> &period;
    const QString &operation;

    QString conditions(const QString &row) const
    {
        QString sql;
        if (period)
            sql += u" AND "_s + row + u".date_from >= :begin AND "_s + row + u".date_to < :end"_s;
        if (!operation.isEmpty())
            sql += u" AND "_s + row + u".operation IN (SELECT id FROM part)"_s;
        return sql;
    }

    // One row for each indicator of each record: kind (0 case, 1 referral), record, indicator, known, hit.
    QString flagged() const
    {
        const QString parts = operation.isEmpty()
                                  ? QString()
                                  : u"part (id) AS (SELECT id FROM operation WHERE code = :operation "
                                    "UNION SELECT q.id FROM operation AS q JOIN part ON q.part_of = part.id), "_s;
        return u"WITH RECURSIVE "_s + parts +
               u"flagged (kind, record, indicator, known, hit) AS MATERIALIZED (SELECT 0, c.id, ci.indicator, "_s +
               caseOutcomeIsKnown() + u", "_s + caseIsHit() +
               u" FROM case_indicator AS ci JOIN case_record AS c ON c.id = ci.case_record WHERE 1"_s +
               conditions(u"c"_s) + u" UNION ALL SELECT 1, r.id, ri.indicator, "_s + referralOutcomeIsKnown() +
               u", "_s + referralIsHit() +
               u" FROM referral_indicator AS ri JOIN referral AS r ON r.id = ri.referral WHERE "_s +
               referralCountsAlone() + conditions(u"r"_s) + u") "_s;
    }

    void bindTo(Query &statement) const
    {
        if (period) {
            statement.bind(u":begin"_s, period->begin.toString(Qt::ISODate))
                .bind(u":end"_s, period->end.toString(Qt::ISODate));
        }
        if (!operation.isEmpty())
            statement.bind(u":operation"_s, operation);
    }

    RecordFilter filter(const QString &kind) const
    {
        RecordFilter all;
        all.kind = kind;
        all.period = period;
        return operation.isEmpty() ? all : all.with(u"within_operation"_s, operation);
    }
};

IndicatorPart partOf(const Query &row, int first, const RecordFilter &flagged)
{
    return {row.integer(first),
            row.integer(first + 1),
            row.integer(first + 2),
            flagged,
            flagged.with(u"outcome_known"_s, u"true"_s),
            flagged.with(u"hit"_s, u"true"_s)};
}

} // namespace

Result<QList<IndicatorCount>> IndicatorFigures::count(const std::optional<Period> &period, const QString &operation)
{
    const IndicatorScope scope{period, operation};
    Query rows(m_connection,
               scope.flagged() +
                   u"SELECT i.code, i.description, i.channel, "
                   "sum(kind = 0), sum(kind = 0 AND known), sum(kind = 0 AND hit), "
                   "sum(kind = 1), sum(kind = 1 AND known), sum(kind = 1 AND hit) "
                   "FROM flagged JOIN indicator AS i ON i.id = flagged.indicator GROUP BY i.id ORDER BY i.code"_s);
    scope.bindTo(rows);
    LIAISON_TRY(rows.run());
    QList<IndicatorCount> counts;
    while (rows.next()) {
        IndicatorCount one;
        one.code = rows.text(0);
        one.description = namesFromColumn(rows.text(1));
        one.channel = rows.text(2);
        one.cases = partOf(rows, 3, scope.filter(u"case"_s).with(u"indicators"_s, one.code));
        one.referrals = partOf(rows, 6, scope.filter(u"referral"_s).with(u"own_indicator"_s, one.code));
        counts.append(one);
    }
    LIAISON_TRY(rows.end());
    return counts;
}

Result<QList<IndicatorPair>> IndicatorFigures::pairs(const std::optional<Period> &period, const QString &operation)
{
    const IndicatorScope scope{period, operation};
    Query rows(m_connection, scope.flagged() +
                                 u"SELECT a.code, b.code, sum(f.kind = 0), sum(f.kind = 1) FROM flagged AS f "
                                 "JOIN flagged AS g ON g.kind = f.kind AND g.record = f.record "
                                 "JOIN indicator AS a ON a.id = f.indicator JOIN indicator AS b ON b.id = g.indicator "
                                 "WHERE a.code < b.code GROUP BY a.id, b.id ORDER BY count(*) DESC, a.code, b.code"_s);
    scope.bindTo(rows);
    LIAISON_TRY(rows.run());
    QList<IndicatorPair> pairs;
    while (rows.next()) {
        IndicatorPair pair{rows.text(0), rows.text(1), rows.integer(2), rows.integer(3), {}, {}};
        pair.caseFilter =
            scope.filter(u"case"_s).with(u"indicators"_s, pair.first).with(u"with_indicator"_s, pair.second);
        pair.referralFilter =
            scope.filter(u"referral"_s).with(u"own_indicator"_s, pair.first).with(u"with_own_indicator"_s, pair.second);
        pairs.append(pair);
    }
    LIAISON_TRY(rows.end());
    return pairs;
}

} // namespace liaison
