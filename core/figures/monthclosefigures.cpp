// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/monthclosefigures.h"

#include "core/figures/exchangefigures.h"

#include <QMap>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

void addPoint(MonthOverview &status, CloseCheck check, const QString &counterpart, qint64 count,
              const RecordFilter &filter)
{
    status.points.append({check, counterpart, count, filter});
}

// What is open in the reconciliation with one counterpart.
void addStanding(MonthOverview &status, const CounterpartMonth &standing)
{
    const RecordFilter statements = Scope(status.month).filter(u"statement"_s).with(u"agency"_s, standing.counterpart);
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
    const RecordFilter log = Scope(status.month).filter(u"exchange"_s);
    // A referral counts in the month in which it fell due, whenever it was made.
    const RecordFilter due = RecordFilter{u"referral"_s}
                                 .with(u"due"_s, periodText(status.month))
                                 .with(u"overdue"_s, today.toString(Qt::ISODate));
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
            const RecordFilter log = Scope(month).filter(u"exchange"_s).with(u"counterpart"_s, counterpart);
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

} // namespace liaison
