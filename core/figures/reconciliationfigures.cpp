// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/reconciliationfigures.h"

#include "core/database/query.h"
#include "core/storage/monthclosestore.h"
#include "core/storage/officeron.h"
#include "core/storage/officerstore.h"
#include "core/storage/reconciliationsource.h"
#include "core/storage/statementstore.h"

#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

RecordFilter logFilter(const QString &counterpart, const Period &month)
{
    return Scope(month).filter(u"exchange"_s).with(u"counterpart"_s, counterpart);
}

void add(DirectionPieces &pieces, const QString &direction, qint64 more)
{
    auto &target = direction == "sent"_L1 ? pieces.sent : direction == "received"_L1 ? pieces.received : pieces.mutual;
    target = target.value_or(0) + more;
}

void summarise(CounterpartMonth &standing, const Reconciliation &reconciliation)
{
    standing.matched = reconciliation.count(FindingClass::Matched);
    standing.proposed = reconciliation.count(FindingClass::Proposed);
    standing.piecesDiffer = reconciliation.count(FindingClass::PiecesDiffer);
    standing.onlyOurs = reconciliation.count(FindingClass::OnlyOurs);
    standing.onlyTheirs = reconciliation.count(FindingClass::OnlyTheirs);
    for (const CountFinding &count : reconciliation.counts)
        standing.countsDiffer += count.agrees() ? 0 : 1;
    standing.explained = reconciliation.explained();
    standing.open = reconciliation.open();
}

// Fills in what the statement says and what came of it.
Result<ReconciledMonth> reconciled(Connection &connection, CounterpartMonth standing, int tolerance)
{
    ReconciledMonth month;
    StatementStore statements(connection);
    LIAISON_ASSIGN(const auto id, statements.idFor(standing.counterpart, standing.month.begin));
    if (!id) {
        month.standing = standing;
        return month;
    }
    LIAISON_ASSIGN(month.statement, statements.find(*id));
    LIAISON_ASSIGN(ReconciliationInput input, reconciliationInput(connection, *id));
    input.tolerance = tolerance;
    month.reconciliation = reconcile(input);
    MonthCloseStore closes(connection);
    LIAISON_ASSIGN(month.close, closes.ofStatement(*id));
    standing.statement = month.statement->ref;
    standing.theirs = {month.statement->sent, month.statement->received, month.statement->mutual};
    if (!standing.theirs.sent && !standing.theirs.received && !standing.theirs.mutual) {
        for (const StatementEntry &entry : month.statement->entries)
            add(standing.theirs, entry.direction, entry.pieces);
    }
    summarise(standing, month.reconciliation);
    if (month.close) {
        LIAISON_ASSIGN(const Officer officer, OfficerStore(connection).find(month.close->officer));
        standing.signedBy = officer.name;
        standing.signedPost = namedOn(officer, month.close->date).post;
        standing.signedOn = month.close->date;
        month.changes = changesSince(month.close->lines, signedLines(input));
        standing.changes = int(month.changes.size());
    }
    month.standing = standing;
    return month;
}

// Entries of their statement of that month that belong to nothing in our log, where it is not settled yet.
Result<OtherMonth> otherMonth(Connection &connection, const QString &counterpart, const Period &month, int tolerance)
{
    CounterpartMonth standing;
    standing.counterpart = counterpart;
    standing.month = month;
    LIAISON_ASSIGN(const ReconciledMonth beside, reconciled(connection, standing, tolerance));
    OtherMonth other{{month.begin, month.lastDay()}, beside.standing.statement, {}};
    for (const Finding &finding : beside.reconciliation.findings) {
        if (finding.kind == FindingClass::OnlyTheirs && !finding.decision && finding.theirs->statement.isEmpty())
            other.unpaired.append(*finding.theirs);
    }
    return other;
}

Done addCarryOvers(Connection &connection, ReconciledMonth &month, int tolerance)
{
    const QList<Finding> &findings = month.reconciliation.findings;
    if (std::none_of(findings.begin(), findings.end(), mayBeCarriedOver))
        return {};
    const CounterpartMonth &standing = month.standing;
    QList<OtherMonth> others;
    for (const int step : {1, -1}) {
        const Period beside = periodContaining(standing.month.begin.addMonths(step), PeriodKind::Month);
        LIAISON_ASSIGN(const OtherMonth other, otherMonth(connection, standing.counterpart, beside, tolerance));
        others.append(other);
    }
    month.carryOvers = carryOvers(month.reconciliation, others, tolerance);
    return {};
}

} // namespace

ReconciliationState CounterpartMonth::state() const
{
    if (statement.isEmpty())
        return ReconciliationState::NoStatement;
    if (!signedBy.isEmpty())
        return changes > 0 || open > 0 ? ReconciliationState::ChangedSince : ReconciliationState::SignedOff;
    return open > 0 ? ReconciliationState::Open : ReconciliationState::Explained;
}

// Our log by counterpart and month, and the months that only a statement knows.
Result<QList<CounterpartMonth>> ReconciliationFigures::known(const Period &period)
{
    const Scope scope(period);
    QMap<std::pair<QString, QDate>, CounterpartMonth> byMonth;
    const auto standing = [&](const Query &row) -> CounterpartMonth & { // from its code, side and month
        const QDate first = QDate::fromString(row.text(2) + u"-01"_s, Qt::ISODate);
        CounterpartMonth &entry = byMonth[{row.text(0), first}];
        entry.counterpart = row.text(0);
        entry.side = row.text(1);
        entry.month = periodContaining(first, PeriodKind::Month);
        return entry;
    };
    Query logged(m_connection, u"SELECT a.code, a.side, "_s + calendarPart(u"x"_s, 7) +
                                   u" AS month, x.direction, count(*), sum(x.pieces) FROM exchange AS x "
                                   "JOIN agency AS a ON a.id = x.counterpart WHERE month <> '' AND "_s +
                                   scope.sql(u"x"_s) + u" GROUP BY x.counterpart, month, x.direction"_s);
    LIAISON_TRY(scope.bindTo(logged).forEach([&](const Query &row) {
        CounterpartMonth &entry = standing(row);
        entry.records += row.integer(4);
        add(entry.ours, row.text(3), row.integer(5));
    }));
    Query stated(m_connection, u"SELECT a.code, a.side, substr(s.date_from, 1, 7), s.ref FROM statement AS s "
                               "JOIN agency AS a ON a.id = s.agency WHERE "_s +
                                   scope.sql(u"s"_s));
    LIAISON_TRY(scope.bindTo(stated).forEach([&](const Query &row) { standing(row).statement = row.text(3); }));

    QList<CounterpartMonth> standings;
    for (CounterpartMonth entry : std::as_const(byMonth)) {
        // A month only partly in the period is not one of its months.
        if (entry.month.begin < period.begin || entry.month.end > period.end)
            continue;
        entry.filter = logFilter(entry.counterpart, entry.month);
        standings.append(entry);
    }
    return standings;
}

Result<QList<CounterpartMonth>> ReconciliationFigures::list(const Period &period)
{
    LIAISON_ASSIGN(QList<CounterpartMonth> standings, known(period));
    for (CounterpartMonth &standing : standings) {
        if (standing.statement.isEmpty())
            continue;
        LIAISON_ASSIGN(const ReconciledMonth month,
                       reconciled(m_connection, standing, ReconciliationInput::usualTolerance));
        standing = month.standing;
    }
    return standings;
}

Result<ReconciledMonth> ReconciliationFigures::month(const QString &counterpart, const Period &month, int tolerance)
{
    LIAISON_ASSIGN(const QList<CounterpartMonth> standings, known(month));
    CounterpartMonth standing;
    for (const CounterpartMonth &one : standings) {
        if (one.counterpart == counterpart)
            standing = one;
    }
    standing.counterpart = counterpart;
    standing.month = month;
    standing.filter = logFilter(counterpart, month);
    LIAISON_ASSIGN(ReconciledMonth answer, reconciled(m_connection, standing, tolerance));
    LIAISON_TRY(addCarryOvers(m_connection, answer, tolerance));
    LIAISON_ASSIGN(answer.logged, loggedEntries(m_connection, counterpart, {month.begin, month.lastDay()}));
    return answer;
}

} // namespace liaison
