// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/indicatorfigures.h"

#include "core/database/json.h"
#include "core/database/query.h"
#include "core/storage/indicatorrules.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// One row for each indicator of each record: kind (0 case, 1 referral), record, indicator, known, hit.
QString flaggedIn(const Scope &scope)
{
    return u"WITH flagged (kind, record, indicator, known, hit) AS MATERIALIZED (SELECT 0, c.id, ci.indicator, "_s +
           caseOutcomeIsKnown() + u", "_s + caseIsHit() +
           u" FROM case_indicator AS ci JOIN case_record AS c ON c.id = ci.case_record WHERE "_s + scope.sql(u"c"_s) +
           u" UNION ALL SELECT 1, r.id, ri.indicator, "_s + referralOutcomeIsKnown() + u", "_s + referralIsHit() +
           u" FROM referral_indicator AS ri JOIN referral AS r ON r.id = ri.referral WHERE "_s + referralCountsAlone() +
           u" AND "_s + scope.sql(u"r"_s) + u") "_s;
}

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

Result<QList<IndicatorCount>> IndicatorFigures::count(const Scope &scope)
{
    Query rows(m_connection,
               flaggedIn(scope) +
                   u"SELECT i.code, i.description, i.channel, "
                   "sum(kind = 0), sum(kind = 0 AND known), sum(kind = 0 AND hit), "
                   "sum(kind = 1), sum(kind = 1 AND known), sum(kind = 1 AND hit) "
                   "FROM flagged JOIN indicator AS i ON i.id = flagged.indicator GROUP BY i.id ORDER BY i.code"_s);
    return scope.bindTo(rows).list([&](const Query &row) {
        IndicatorCount one;
        one.code = row.text(0);
        one.description = namesFromColumn(row.text(1));
        one.channel = row.text(2);
        one.cases = partOf(row, 3, scope.filter(u"case"_s).with(u"indicators"_s, one.code));
        one.referrals = partOf(row, 6, scope.filter(u"referral"_s).with(u"own_indicator"_s, one.code));
        return one;
    });
}

Result<QList<IndicatorPair>> IndicatorFigures::pairs(const Scope &scope)
{
    Query rows(m_connection, flaggedIn(scope) +
                                 u"SELECT a.code, b.code, sum(f.kind = 0), sum(f.kind = 1) FROM flagged AS f "
                                 "JOIN flagged AS g ON g.kind = f.kind AND g.record = f.record "
                                 "JOIN indicator AS a ON a.id = f.indicator JOIN indicator AS b ON b.id = g.indicator "
                                 "WHERE a.code < b.code GROUP BY a.id, b.id ORDER BY count(*) DESC, a.code, b.code"_s);
    return scope.bindTo(rows).list([&](const Query &row) {
        IndicatorPair pair{row.text(0), row.text(1), row.integer(2), row.integer(3), {}, {}};
        pair.caseFilter =
            scope.filter(u"case"_s).with(u"indicators"_s, pair.first).with(u"with_indicator"_s, pair.second);
        pair.referralFilter =
            scope.filter(u"referral"_s).with(u"own_indicator"_s, pair.first).with(u"with_own_indicator"_s, pair.second);
        return pair;
    });
}

} // namespace liaison
