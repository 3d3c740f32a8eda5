// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/referralfigures.h"

#include "core/database/query.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString theReferrals = u" FROM referral AS r JOIN agency AS a ON a.id = r.counterpart WHERE "_s;

// Not known to have an outcome (Referral::isOpen).
QString isOpen(const Scope &scope)
{
    return scope.step(u"r.outcome_date"_s) + u" IS NULL"_s;
}

RecordFilter openOf(const RecordFilter &filter)
{
    return filter.with(u"state"_s, u"made"_s).with(u"state"_s, u"acknowledged"_s).with(u"state"_s, u"in_progress"_s);
}

RecordFilter answeredOf(const RecordFilter &filter)
{
    return filter.with(u"state"_s, u"outcome"_s).with(u"state"_s, u"closed"_s).with(u"date_precision"_s, u"day"_s);
}

RecordFilter acknowledgedOf(const RecordFilter &filter)
{
    return filter.with(u"is_acknowledged"_s, u"true"_s).with(u"date_precision"_s, u"day"_s);
}

RecordFilter overdueOf(const RecordFilter &filter, const QDate &day)
{
    return filter.with(u"overdue"_s, day.toString(Qt::ISODate));
}

QString keyOf(const Query &row)
{
    return row.text(0) + u'/' + row.text(1);
}

struct Median
{
    qint64 count = 0;
    std::optional<qint64> days;
};

// The median of the days to the step, by counterpart and direction ("GDC/made") and, under "/", of all together.
Result<QMap<QString, Median>> medians(Connection &connection, const Scope &scope, const QString &step)
{
    const QString taken = scope.step(step);
    Query rows(connection,
               u"WITH days AS MATERIALIZED (SELECT a.code, r.direction, (unixepoch("_s + taken +
                   u") - unixepoch(r.date_from)) / 86400 AS days"_s + theReferrals + scope.sql(u"r"_s) + u" AND "_s +
                   taken +
                   u" IS NOT NULL AND r.date_from = r.date_to), ranked AS (SELECT code, direction, days, "
                   "row_number() OVER (PARTITION BY code, direction ORDER BY days) AS place, "
                   "count(*) OVER (PARTITION BY code, direction) AS number FROM days "
                   "UNION ALL SELECT '', '', days, row_number() OVER (ORDER BY days), count(*) OVER () FROM days) "
                   "SELECT code, direction, number, min(days), max(days) FROM ranked "
                   "WHERE place IN ((number + 1) / 2, number / 2 + 1) GROUP BY code, direction, number"_s);
    QMap<QString, Median> found;
    LIAISON_TRY(scope.bindTo(rows).forEach([&](const Query &row) { // the two middle ones, of an odd number the same
        found.insert(keyOf(row), {row.integer(2), (row.integer(3) + row.integer(4) + 1) / 2});
    }));
    return found;
}

// Reference and day of the oldest referral without an outcome, by counterpart and direction.
Result<QMap<QString, std::pair<QString, QDate>>> oldestOpen(Connection &connection, const Scope &scope)
{
    Query rows(connection,
               u"SELECT code, direction, ref, date_from FROM (SELECT a.code, r.direction, r.ref, r.date_from, "
               "row_number() OVER (PARTITION BY r.counterpart, r.direction ORDER BY r.date_from, r.id) AS place"_s +
                   theReferrals + scope.sql(u"r"_s) + u" AND "_s + isOpen(scope) +
                   u" AND r.date_from = r.date_to) WHERE place = 1"_s);
    QMap<QString, std::pair<QString, QDate>> found;
    LIAISON_TRY(scope.bindTo(rows).forEach([&](const Query &row) {
        found.insert(keyOf(row), {row.text(2), row.date(3)});
    }));
    return found;
}

Result<QList<ReferralTurnround>> turnrounds(Connection &connection, const Scope &scope, const QDate &day)
{
    Query rows(connection, u"SELECT a.code, r.direction, a.side, count(*), sum("_s + isOpen(scope) +
                               u"), coalesce(sum("_s + isOpen(scope) + u" AND r.due < :day), 0)"_s + theReferrals +
                               scope.sql(u"r"_s) +
                               u" GROUP BY r.counterpart, r.direction ORDER BY a.code, r.direction"_s);
    return scope.bindTo(rows).bind(u":day"_s, day).list([&](const Query &row) {
        ReferralTurnround one;
        one.counterpart = row.text(0);
        one.direction = row.text(1);
        one.side = row.text(2);
        one.records = row.integer(3);
        one.open = row.integer(4);
        one.overdue = row.integer(5);
        one.filter =
            scope.filter(u"referral"_s).with(u"counterpart"_s, one.counterpart).with(u"direction"_s, one.direction);
        one.openFilter = openOf(one.filter);
        one.overdueFilter = overdueOf(one.filter, day);
        one.acknowledgedFilter = acknowledgedOf(one.filter);
        one.answeredFilter = answeredOf(one.filter);
        return one;
    });
}

Result<QList<OutcomeCount>> outcomes(Connection &connection, const Scope &scope)
{
    Query rows(connection, u"SELECT r.outcome, r.direction, count(*) FROM referral AS r JOIN referral_outcome AS c "
                           "ON c.code = r.outcome WHERE "_s +
                               scope.sql(u"r"_s) + u" AND NOT "_s + isOpen(scope) +
                               u" GROUP BY r.outcome, r.direction ORDER BY c.position, r.outcome, r.direction"_s);
    return scope.bindTo(rows).list([&](const Query &row) {
        OutcomeCount one{row.text(0), row.text(1), row.integer(2), scope.filter(u"referral"_s)};
        one.filter = one.filter.with(u"outcome"_s, one.outcome).with(u"direction"_s, one.direction);
        return one;
    });
}

} // namespace

Result<ReferralSummary> ReferralFigures::summary(const Scope &scope, const QDate &day)
{
    ReferralSummary summary;
    summary.day = day;
    LIAISON_ASSIGN(summary.byCounterpart, turnrounds(m_connection, scope, day));
    LIAISON_ASSIGN(const auto toAcknowledgement, medians(m_connection, scope, u"r.acknowledged"_s));
    LIAISON_ASSIGN(const auto toOutcome, medians(m_connection, scope, u"r.outcome_date"_s));
    LIAISON_ASSIGN(const auto oldest, oldestOpen(m_connection, scope));
    for (ReferralTurnround &one : summary.byCounterpart) {
        const QString key = one.counterpart + u'/' + one.direction;
        one.acknowledged = toAcknowledgement.value(key).count;
        one.medianDaysToAcknowledgement = toAcknowledgement.value(key).days;
        one.answered = toOutcome.value(key).count;
        one.medianDaysToOutcome = toOutcome.value(key).days;
        if (const auto found = oldest.constFind(key); found != oldest.cend()) {
            one.oldestOpen = found->first;
            one.oldestOpenDays = found->second.daysTo(day);
        }
        (one.direction == "made"_L1 ? summary.made : summary.received) += one.records;
        summary.open += one.open;
        summary.overdue += one.overdue;
    }
    summary.medianDaysToAcknowledgement = toAcknowledgement.value(u"/"_s).days;
    summary.medianDaysToOutcome = toOutcome.value(u"/"_s).days;
    LIAISON_ASSIGN(summary.outcomes, outcomes(m_connection, scope));
    const RecordFilter all = scope.filter(u"referral"_s);
    summary.madeFilter = all.with(u"direction"_s, u"made"_s);
    summary.receivedFilter = all.with(u"direction"_s, u"received"_s);
    summary.openFilter = openOf(all);
    summary.overdueFilter = overdueOf(all, day);
    summary.acknowledgedFilter = acknowledgedOf(all);
    summary.answeredFilter = answeredOf(all);
    return summary;
}

} // namespace liaison
