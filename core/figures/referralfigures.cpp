// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/referralfigures.h"

#include "core/database/query.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// What is counted: its SQL, its bindings, and the filter that lists the same records.
struct ReferralScope
{
    const std::optional<Period> &period;
    const QDate &day;
    const QString &operation;

    QString where() const
    {
        QStringList conditions{u"1"_s};
        if (period)
            conditions.append(u"r.date_from >= :begin AND r.date_to < :end"_s);
        if (!operation.isEmpty())
            conditions.append(
                u"r.operation IN (WITH RECURSIVE part (id) AS (SELECT id FROM operation WHERE code = :operation "
                "UNION SELECT q.id FROM operation AS q JOIN part ON q.part_of = part.id) SELECT id FROM part)"_s);
        return u" WHERE "_s + conditions.join(u" AND "_s);
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

    RecordFilter filter() const
    {
        RecordFilter all;
        all.kind = u"referral"_s;
        all.period = period;
        return operation.isEmpty() ? all : all.with(u"within_operation"_s, operation);
    }

    RecordFilter overdue(const RecordFilter &of) const { return of.with(u"overdue"_s, day.toString(Qt::ISODate)); }
};

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

// A median from the two middle ones (the same one twice of an odd number).
std::optional<qint64> medianOf(const Query &row, int low, int high)
{
    if (row.isNull(low))
        return std::nullopt;
    return (row.integer(low) + row.integer(high) + 1) / 2;
}

struct Median
{
    qint64 count = 0;
    std::optional<qint64> days;
};

// The median of the days to the step, by counterpart and direction ("GDC/made") and, under "", of all together.
Result<QMap<QString, Median>> medians(Connection &connection, const ReferralScope &scope, const QString &step)
{
    Query rows(
        connection,
        u"WITH days AS MATERIALIZED (SELECT r.counterpart, r.direction, (unixepoch(r."_s + step +
            u") - unixepoch(r.date_from)) / 86400 AS days FROM referral AS r"_s + scope.where() + u" AND r."_s + step +
            u" IS NOT NULL AND r.date_from = r.date_to), ranked AS (SELECT counterpart, direction, days, "
            "row_number() OVER (PARTITION BY counterpart, direction ORDER BY days) AS place, "
            "count(*) OVER (PARTITION BY counterpart, direction) AS number FROM days "
            "UNION ALL SELECT NULL, '', days, row_number() OVER (ORDER BY days), count(*) OVER () FROM days) "
            "SELECT a.code, ranked.direction, number, min(days), max(days) FROM ranked "
            "LEFT JOIN agency AS a ON a.id = ranked.counterpart "
            "WHERE place IN ((number + 1) / 2, number / 2 + 1) GROUP BY ranked.counterpart, ranked.direction, number"_s);
    scope.bindTo(rows);
    LIAISON_TRY(rows.run());
    QMap<QString, Median> found;
    while (rows.next()) {
        const QString key = rows.isNull(0) ? QString() : QString(rows.text(0) + u'/' + rows.text(1));
        found.insert(key, {rows.integer(2), medianOf(rows, 3, 4)});
    }
    LIAISON_TRY(rows.end());
    return found;
}

// Reference and day of the oldest referral without an outcome, by counterpart and direction.
Result<QMap<QString, std::pair<QString, QDate>>> oldestOpen(Connection &connection, const ReferralScope &scope)
{
    Query rows(connection,
               u"SELECT code, direction, ref, date_from FROM (SELECT a.code, r.direction, r.ref, r.date_from, "
               "row_number() OVER (PARTITION BY r.counterpart, r.direction ORDER BY r.date_from, r.id) AS place "
               "FROM referral AS r JOIN agency AS a ON a.id = r.counterpart"_s +
                   scope.where() + u" AND r.outcome_date IS NULL AND r.date_from = r.date_to) WHERE place = 1"_s);
    scope.bindTo(rows);
    LIAISON_TRY(rows.run());
    QMap<QString, std::pair<QString, QDate>> found;
    while (rows.next())
        found.insert(rows.text(0) + u'/' + rows.text(1), {rows.text(2), rows.date(3)});
    LIAISON_TRY(rows.end());
    return found;
}

Result<QList<ReferralTurnround>> turnrounds(Connection &connection, const ReferralScope &scope)
{
    Query rows(connection,
               u"SELECT a.code, a.side, t.direction, t.records, t.open, t.overdue FROM (SELECT r.counterpart, "
               "r.direction, count(*) AS records, sum(r.outcome_date IS NULL) AS open, "
               "coalesce(sum(r.outcome_date IS NULL AND r.due < :day), 0) AS overdue FROM referral AS r"_s +
                   scope.where() +
                   u" GROUP BY r.counterpart, r.direction) AS t JOIN agency AS a ON a.id = t.counterpart "
                   "ORDER BY a.code, t.direction"_s);
    scope.bindTo(rows);
    LIAISON_TRY(rows.bind(u":day"_s, scope.day.toString(Qt::ISODate)).run());
    QList<ReferralTurnround> found;
    while (rows.next()) {
        ReferralTurnround one;
        one.counterpart = rows.text(0);
        one.side = rows.text(1);
        one.direction = rows.text(2);
        one.records = rows.integer(3);
        one.open = rows.integer(4);
        one.overdue = rows.integer(5);
        one.filter = scope.filter().with(u"counterpart"_s, one.counterpart).with(u"direction"_s, one.direction);
        one.openFilter = openOf(one.filter);
        one.overdueFilter = scope.overdue(one.filter);
        one.acknowledgedFilter = acknowledgedOf(one.filter);
        one.answeredFilter = answeredOf(one.filter);
        found.append(one);
    }
    LIAISON_TRY(rows.end());
    return found;
}

Result<QList<OutcomeCount>> outcomes(Connection &connection, const ReferralScope &scope)
{
    Query rows(connection, u"SELECT r.outcome, r.direction, count(*) FROM referral AS r JOIN referral_outcome AS c "
                           "ON c.code = r.outcome"_s +
                               scope.where() +
                               u" GROUP BY r.outcome, r.direction ORDER BY c.position, r.outcome, r.direction"_s);
    scope.bindTo(rows);
    LIAISON_TRY(rows.run());
    QList<OutcomeCount> found;
    while (rows.next()) {
        OutcomeCount one{rows.text(0), rows.text(1), rows.integer(2), {}};
        one.filter = scope.filter().with(u"outcome"_s, one.outcome).with(u"direction"_s, one.direction);
        found.append(one);
    }
    LIAISON_TRY(rows.end());
    return found;
}

} // namespace

Result<ReferralSummary> ReferralFigures::summary(const std::optional<Period> &period, const QDate &day,
                                                 const QString &operation)
{
    const ReferralScope scope{period, day, operation};
    ReferralSummary summary;
    summary.day = day;
    LIAISON_ASSIGN(summary.byCounterpart, turnrounds(m_connection, scope));
    LIAISON_ASSIGN(const auto toAcknowledgement, medians(m_connection, scope, u"acknowledged"_s));
    LIAISON_ASSIGN(const auto toOutcome, medians(m_connection, scope, u"outcome_date"_s));
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
    summary.medianDaysToAcknowledgement = toAcknowledgement.value(QString()).days;
    summary.medianDaysToOutcome = toOutcome.value(QString()).days;
    LIAISON_ASSIGN(summary.outcomes, outcomes(m_connection, scope));
    const RecordFilter all = scope.filter();
    summary.madeFilter = all.with(u"direction"_s, u"made"_s);
    summary.receivedFilter = all.with(u"direction"_s, u"received"_s);
    summary.openFilter = openOf(all);
    summary.overdueFilter = scope.overdue(all);
    summary.acknowledgedFilter = acknowledgedOf(all);
    summary.answeredFilter = answeredOf(all);
    return summary;
}

} // namespace liaison
