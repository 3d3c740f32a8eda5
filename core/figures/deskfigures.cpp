// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/deskfigures.h"

#include "core/database/query.h"
#include "core/figures/exchangefigures.h"
#include "core/journal/settingstore.h"
#include "core/storage/attachedto.h"
#include "core/storage/followupstore.h"
#include "core/storage/operationstore.h"

#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype mostRunning = 200;

const RecordFilter anyExchange{u"exchange"_s};
const RecordFilter ungradedExchanges = anyExchange.with(u"source_grade"_s, {});
const RecordFilter runningOperations = RecordFilter{u"operation"_s}.with(u"status"_s, u"running"_s);
const RecordFilter unacknowledgedReferrals =
    RecordFilter{u"referral"_s}.with(u"direction"_s, u"received"_s).with(u"state"_s, u"made"_s);

RecordFilter notAcknowledgedFilter(const QString &direction)
{
    return anyExchange.with(u"direction"_s, direction).with(u"acknowledged"_s, {});
}

RecordFilter overdueReferrals(const QDate &day)
{
    return RecordFilter{u"referral"_s}.with(u"overdue"_s, day.toString(Qt::ISODate));
}

template <typename T>
T cellOf(const RecordRow &row, int column)
{
    const T *value = std::get_if<T>(&row.cells.at(column));
    return value ? *value : T();
}

} // namespace

Result<QList<MonthAgainstUsual>> DeskFigures::monthAgainstUsual(const QDate &day)
{
    const Period month = periodContaining(day, PeriodKind::Month);
    Period before;
    before.begin = month.begin.addMonths(-MonthAgainstUsual::months);
    before.end = month.begin;
    Period both = before;
    both.end = month.end;
    // Counted month by month: an entry dated only "2017" belongs to none of them.
    LIAISON_ASSIGN(const auto entries, ExchangeFigures(m_connection).countByMonth(both));
    QMap<QString, MonthAgainstUsual> byCounterpart;
    for (const MonthlyPieces &entry : entries) {
        if (!entry.month.isValid())
            continue;
        MonthAgainstUsual &usual = byCounterpart[entry.counterpart];
        usual.counterpart = entry.counterpart;
        usual.side = entry.side;
        if (entry.month == month.begin) {
            usual.records += entry.records;
            usual.pieces += entry.pieces;
        } else {
            usual.piecesBefore += entry.pieces;
        }
    }
    QList<MonthAgainstUsual> months = byCounterpart.values();
    for (MonthAgainstUsual &usual : months) {
        usual.filter = anyExchange.with(u"counterpart"_s, usual.counterpart);
        usual.filterBefore = usual.filter;
        usual.filter.period = month;
        usual.filterBefore.period = before;
    }
    return months;
}

Result<Waiting> DeskFigures::waiting(const RecordFilter &filter, int limit, const QString &order)
{
    RecordList list(m_connection);
    Waiting waiting;
    waiting.filter = filter;
    LIAISON_ASSIGN(waiting.count, list.count(filter));
    QStringList fields{u"date"_s, u"counterpart"_s, u"subject"_s};
    const bool dueKnown = filter.kind == "referral"_L1;
    if (dueKnown)
        fields.append(u"due"_s);
    LIAISON_ASSIGN(const auto rows, list.list(filter, fields, {order, false}, nullptr, limit));
    for (const RecordRow &row : rows) {
        waiting.oldest.append({row.id, row.ref, cellOf<PartialDate>(row, 0), cellOf<QString>(row, 1),
                               cellOf<QString>(row, 2), dueKnown ? cellOf<PartialDate>(row, 3).first : QDate()});
    }
    return waiting;
}

Result<OwedFollowUps> DeskFigures::followUps(const QDate &day, int limit)
{
    OwedFollowUps owed;
    owed.filter = RecordFilter{u"followup"_s}.with(u"open_on"_s, day.toString(Qt::ISODate));
    RecordList list(m_connection);
    LIAISON_ASSIGN(owed.open, list.count(owed.filter));
    LIAISON_ASSIGN(owed.overdue, list.count(RecordFilter{u"followup"_s}.with(u"overdue"_s, day.toString(Qt::ISODate))));
    Query rows(m_connection, u"SELECT f.id, f.ref, f.due, f.subject, p.ref, "_s +
                                 attachedToExpression(u"f.attached_kind"_s, u"f.attached_id"_s) +
                                 u" FROM followup AS f LEFT JOIN officer AS p ON p.id = f.owner WHERE "_s +
                                 FollowUpStore::openOn(u":day"_s) +
                                 u" AND f.due <= :last ORDER BY f.due, f.id LIMIT :limit"_s);
    rows.bind(u":day"_s, day).bind(u":last"_s, day.addDays(OwedFollowUps::daysAhead)).bind(u":limit"_s, limit);
    LIAISON_TRY(rows.forEach([&](const Query &row) {
        owed.next.append({row.integer(0), row.text(1), row.date(2), row.text(3), row.text(4), row.text(5)});
    }));
    return owed;
}

Result<QList<RunningOperation>> DeskFigures::running(const QDate &day)
{
    LIAISON_ASSIGN(const auto ids, RecordList(m_connection).ids(runningOperations, {u"first_day"_s, false}));
    LIAISON_ASSIGN(const auto operations,
                   OperationStore(m_connection).list(ids.first(std::min(ids.size(), mostRunning))));
    QList<RunningOperation> running;
    for (const Operation &one : operations) {
        RunningOperation operation{one.id.value, one.code, one.names,         one.firstDay,
                                   one.lastDay,  {},       one.isOverdue(day)};
        if (one.firstDay.isDay() && one.firstDay.first <= day)
            operation.daysElapsed = one.firstDay.first.daysTo(day) + 1;
        running.append(operation);
    }
    return running;
}

Result<DeskContent> DeskFigures::content(const QDate &day, int limit)
{
    DeskContent content;
    content.day = day;
    LIAISON_ASSIGN(content.month, monthAgainstUsual(day));
    LIAISON_ASSIGN(content.toAcknowledge, waiting(notAcknowledgedFilter(u"received"_s), limit));
    LIAISON_ASSIGN(content.notAcknowledged, waiting(notAcknowledgedFilter(u"sent"_s), limit));
    LIAISON_ASSIGN(content.ungraded, waiting(ungradedExchanges, limit));
    LIAISON_ASSIGN(content.referralsToAcknowledge, waiting(unacknowledgedReferrals, limit));
    LIAISON_ASSIGN(content.referralsOverdue, waiting(overdueReferrals(day), limit, u"due"_s));
    LIAISON_ASSIGN(content.followUps, followUps(day, limit));
    LIAISON_ASSIGN(content.running, running(day));
    content.runningFilter = runningOperations;
    return content;
}

Result<Attention> DeskFigures::attention(const QDate &day)
{
    RecordList list(m_connection);
    Attention attention;
    LIAISON_ASSIGN(attention.toAcknowledge, list.count(notAcknowledgedFilter(u"received"_s)));
    LIAISON_ASSIGN(attention.ungraded, list.count(ungradedExchanges));
    LIAISON_ASSIGN(attention.referralsToAcknowledge, list.count(unacknowledgedReferrals));
    LIAISON_ASSIGN(const qint64 overdue, list.count(overdueReferrals(day)));
    RecordFilter both = overdueReferrals(day);
    both.where += unacknowledgedReferrals.where;
    LIAISON_ASSIGN(const qint64 counted, list.count(both));
    attention.referralsOverdue = overdue - counted;
    LIAISON_ASSIGN(const auto operations, running(day));
    attention.overdueOperations =
        std::count_if(operations.begin(), operations.end(), [](const RunningOperation &one) { return one.overdue; });
    LIAISON_ASSIGN(const OwedFollowUps owed, followUps(day, 0));
    attention.overdueFollowUps = owed.overdue;
    return attention;
}

Result<QDate> DeskFigures::lastEntryDay()
{
    LIAISON_ASSIGN(const auto rows,
                   RecordList(m_connection).list(anyExchange, {u"date"_s}, {u"date"_s, true}, nullptr, 1));
    return rows.isEmpty() ? QDate() : cellOf<PartialDate>(rows.first(), 0).last;
}

Result<QDate> DeskFigures::workingDay(const QDate &today)
{
    LIAISON_ASSIGN(const bool sample, SettingStore(m_connection).isSample());
    if (!sample)
        return today;
    LIAISON_ASSIGN(const QDate last, lastEntryDay());
    return last.isValid() && last < today ? last : today;
}

} // namespace liaison
