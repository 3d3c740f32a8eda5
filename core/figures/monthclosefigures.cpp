// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/monthclosefigures.h"

#include "core/figures/exchangefigures.h"

#include <QMap>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

RecordFilter monthFilter(const QString &kind, const Period &month)
{
    RecordFilter filter;
    filter.kind = kind;
    filter.period = month;
    return filter;
}

void addPoint(MonthOverview &status, CloseCheck check, const QString &counterpart, qint64 count,
              const RecordFilter &filter)
{
    status.points.append({check, counterpart, count, filter});
}

// What is open in the reconciliation with one counterpart.
void addStanding(MonthOverview &status, const CounterpartMonth &standing)
{
    const RecordFilter statements = monthFilter(u"statement"_s, status.month).with(u"agency"_s, standing.counterpart);
    switch (standing.state()) {
    case ReconciliationState::NoStatement:
        addPoint(status, CloseCheck::StatementMissing, standing.counterpart, 1, standing.filter);
        break;
    case ReconciliationState::Open:
        addPoint(status, CloseCheck::DifferencesOpen, standing.counterpart, standing.open, statements);
        break;
    case ReconciliationState::Explained:
        addPoint(status, CloseCheck::NotSignedOff, standing.counterpart, 1, statements);
        break;
    case ReconciliationState::ChangedSince:
        addPoint(status, CloseCheck::ChangedSince, standing.counterpart, std::max(1, standing.changes), statements);
        break;
    case ReconciliationState::SignedOff:
        break;
    }
}

} // namespace

MonthOverview::State MonthOverview::state() const
{
    if (!isOver)
        return State::Running;
    if (points.isEmpty() && counterparts.isEmpty())
        return State::Nothing;
    return points.isEmpty() ? State::Closed : State::Open;
}

qint64 MonthOverview::count(CloseCheck check) const
{
    qint64 sum = 0;
    for (const ClosePoint &point : points)
        sum += point.check == check ? point.count : 0;
    return sum;
}

Result<QStringList> MonthCloseFigures::usualCounterparts(const Period &month)
{
    Period before;
    before.begin = month.begin.addMonths(-monthsBefore);
    before.end = month.begin;
    LIAISON_ASSIGN(const auto entries, ExchangeFigures(m_connection).countByMonth(before));
    QMap<QString, int> months;
    for (const MonthlyPieces &entry : entries)
        months[entry.counterpart] += entry.month.isValid() ? 1 : 0;
    QStringList usual;
    for (auto it = months.begin(); it != months.end(); ++it) {
        if (*it >= usualMonths)
            usual.append(it.key());
    }
    return usual;
}

Done MonthCloseFigures::addRecords(MonthOverview &status, const QDate &today)
{
    RecordList list(m_connection);
    const RecordFilter log = monthFilter(u"exchange"_s, status.month);
    // A referral counts in the month in which it fell due, whenever it was made.
    RecordFilter due;
    due.kind = u"referral"_s;
    due = due.with(u"due"_s, periodText(status.month)).with(u"overdue"_s, today.toString(Qt::ISODate));
    const std::pair<CloseCheck, RecordFilter> checks[] = {
        {CloseCheck::Ungraded, log.with(u"source_grade"_s, {})},
        {CloseCheck::ToAcknowledge, log.with(u"direction"_s, u"received"_s).with(u"acknowledged"_s, {})},
        {CloseCheck::NotAcknowledged, log.with(u"direction"_s, u"sent"_s).with(u"acknowledged"_s, {})},
        {CloseCheck::ReferralsOverdue, due},
    };
    for (const auto &[check, filter] : checks) {
        LIAISON_ASSIGN(const qint64 count, list.count(filter));
        if (count > 0)
            addPoint(status, check, {}, count, filter);
    }
    return {};
}

Result<MonthOverview> MonthCloseFigures::month(const Period &month, const QDate &today)
{
    MonthOverview status;
    status.month = month;
    status.isOver = today >= month.end;
    LIAISON_ASSIGN(status.counterparts, ReconciliationFigures(m_connection).list(month));
    if (status.isOver) {
        LIAISON_ASSIGN(const QStringList usual, usualCounterparts(month));
        for (const QString &counterpart : usual) {
            const auto found =
                std::find_if(status.counterparts.begin(), status.counterparts.end(),
                             [&](const CounterpartMonth &one) { return one.counterpart == counterpart; });
            if (found != status.counterparts.end() && found->records > 0)
                continue;
            const RecordFilter log = monthFilter(u"exchange"_s, month).with(u"counterpart"_s, counterpart);
            addPoint(status, CloseCheck::NothingLogged, counterpart, 1, log);
            if (found == status.counterparts.end())
                addPoint(status, CloseCheck::StatementMissing, counterpart, 1, log);
        }
    }
    LIAISON_TRY(addRecords(status, today));
    if (status.isOver) {
        for (const CounterpartMonth &standing : std::as_const(status.counterparts))
            addStanding(status, standing);
    }
    return status;
}

Result<QList<MonthOverview>> MonthCloseFigures::list(const Period &period, const QDate &today)
{
    QList<MonthOverview> months;
    Period one = periodContaining(period.begin, PeriodKind::Month);
    if (one.begin < period.begin)
        one = periodContaining(one.end, PeriodKind::Month);
    for (; one.end <= period.end; one = periodContaining(one.end, PeriodKind::Month)) {
        LIAISON_ASSIGN(const MonthOverview status, month(one, today));
        months.append(status);
    }
    return months;
}

QString closeCheckCode(CloseCheck check)
{
    switch (check) {
    case CloseCheck::NothingLogged:
        return u"nothing_logged"_s;
    case CloseCheck::Ungraded:
        return u"ungraded"_s;
    case CloseCheck::ToAcknowledge:
        return u"to_acknowledge"_s;
    case CloseCheck::NotAcknowledged:
        return u"not_acknowledged"_s;
    case CloseCheck::ReferralsOverdue:
        return u"referrals_overdue"_s;
    case CloseCheck::StatementMissing:
        return u"statement_missing"_s;
    case CloseCheck::DifferencesOpen:
        return u"differences_open"_s;
    case CloseCheck::NotSignedOff:
        return u"not_signed_off"_s;
    case CloseCheck::ChangedSince:
        return u"changed_since"_s;
    }
    return {};
}

QString monthStatusCode(MonthOverview::State state)
{
    switch (state) {
    case MonthOverview::State::Nothing:
        return u"nothing"_s;
    case MonthOverview::State::Running:
        return u"running"_s;
    case MonthOverview::State::Open:
        return u"open"_s;
    case MonthOverview::State::Closed:
        return u"closed"_s;
    }
    return {};
}

QJsonObject monthStatusJson(const MonthOverview &status)
{
    QJsonArray points;
    for (const ClosePoint &point : status.points) {
        points.append(QJsonObject{{u"check"_s, closeCheckCode(point.check)},
                                  {u"counterpart"_s, textOrNull(point.counterpart)},
                                  {u"count"_s, point.count}});
    }
    QJsonArray counterparts;
    for (const CounterpartMonth &standing : status.counterparts)
        counterparts.append(standingJson(standing));
    return {{u"period"_s, periodText(status.month)},
            {u"state"_s, monthStatusCode(status.state())},
            {u"points"_s, points},
            {u"counterparts"_s, counterparts}};
}

} // namespace liaison
