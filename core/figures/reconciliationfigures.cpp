// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/reconciliationfigures.h"

#include "core/database/json.h"
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

// What their statement says; the sums of its entries where it states no count.
DirectionPieces statedBy(const Statement &statement)
{
    DirectionPieces theirs{statement.sent, statement.received, statement.mutual};
    if (!theirs.sent && !theirs.received && !theirs.mutual) {
        for (const StatementEntry &entry : statement.entries)
            add(theirs, entry.direction, entry.pieces);
    }
    return theirs;
}

// Fills in what the statements say and what came of them.
Result<QList<ReconciledMonth>> reconciled(Connection &connection, const QList<CounterpartMonth> &standings,
                                          int tolerance)
{
    QStringList codes;
    QStringList firstDays;
    for (const CounterpartMonth &standing : standings) {
        codes.append(standing.counterpart);
        firstDays.append(standing.month.begin.toString(Qt::ISODate));
    }
    Query rows(connection, u"SELECT s.id FROM statement AS s JOIN agency AS a ON a.id = s.agency WHERE a.code IN "
                           "(SELECT value FROM json_each(:codes)) AND s.date_from IN (SELECT value FROM "
                           "json_each(:days))"_s);
    rows.bind(u":codes"_s, textsColumn(codes)).bind(u":days"_s, textsColumn(firstDays));
    LIAISON_ASSIGN(const auto statements, StatementStore(connection).list(rows));
    LIAISON_ASSIGN(auto inputs, reconciliationInputs(connection, statements));
    LIAISON_ASSIGN(const auto closes, MonthCloseStore(connection).ofStatements(inputs.keys()));
    QStringList signers;
    for (const MonthClose &close : closes)
        signers.append(close.officer);
    OfficerStore store(connection);
    LIAISON_ASSIGN(const auto signerIds, store.idsOf(signers));
    LIAISON_ASSIGN(const auto officers, store.list(signerIds));

    QHash<std::pair<QString, QDate>, const Statement *> statementOf;
    for (const Statement &statement : statements)
        statementOf.insert({statement.agency, statement.period.first}, &statement);
    QHash<QString, const MonthClose *> closeOf;
    for (const MonthClose &close : closes)
        closeOf.insert(close.statement, &close);

    QList<ReconciledMonth> months;
    for (const CounterpartMonth &standing : standings) {
        ReconciledMonth &month = months.emplaceBack();
        month.standing = standing;
        const Statement *statement = statementOf.value({standing.counterpart, standing.month.begin});
        if (!statement)
            continue;
        month.statement = *statement;
        ReconciliationInput &input = inputs[month.statement->id.value];
        input.tolerance = tolerance;
        month.reconciliation = reconcile(input);
        month.standing.statement = month.statement->ref;
        month.standing.theirs = statedBy(*month.statement);
        summarise(month.standing, month.reconciliation);
        const MonthClose *close = closeOf.value(statement->ref);
        if (!close)
            continue;
        month.close = *close;
        for (const Officer &officer : officers) {
            if (officer.ref == month.close->officer) {
                month.standing.signedBy = officer.name;
                month.standing.signedPost = namedOn(officer, month.close->date).post;
            }
        }
        month.standing.signedOn = month.close->date;
        month.changes = changesSince(month.close->lines, signedLines(input));
        month.standing.changes = int(month.changes.size());
    }
    return months;
}

// Proposes what their statements of the months beside this one list and belongs to nothing in our log there, where it
// is not settled yet.
Done addCarryOvers(Connection &connection, ReconciledMonth &month, int tolerance)
{
    const QList<Finding> &findings = month.reconciliation.findings;
    if (std::none_of(findings.begin(), findings.end(), mayBeCarriedOver))
        return {};
    QList<CounterpartMonth> standings;
    for (const int step : {1, -1}) {
        CounterpartMonth &beside = standings.emplaceBack();
        beside.counterpart = month.standing.counterpart;
        beside.month = periodContaining(month.standing.month.begin.addMonths(step), PeriodKind::Month);
    }
    LIAISON_ASSIGN(const auto besides, reconciled(connection, standings, tolerance));
    QList<OtherMonth> others;
    for (const ReconciledMonth &beside : besides) {
        const Period &period = beside.standing.month;
        OtherMonth other{{period.begin, period.lastDay()}, beside.standing.statement, {}};
        for (const Finding &finding : beside.reconciliation.findings) {
            if (finding.kind == FindingClass::OnlyTheirs && !finding.decision && finding.theirs->statement.isEmpty())
                other.unpaired.append(*finding.theirs);
        }
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
    LIAISON_ASSIGN(const auto months, reconciled(m_connection, standings, ReconciliationInput::usualTolerance));
    for (qsizetype i = 0; i < months.size(); ++i)
        standings[i] = months.at(i).standing;
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
    LIAISON_ASSIGN(const auto answers, reconciled(m_connection, {standing}, tolerance));
    ReconciledMonth answer = answers.first();
    LIAISON_TRY(addCarryOvers(m_connection, answer, tolerance));
    LIAISON_ASSIGN(answer.logged, loggedEntries(m_connection, counterpart, {month.begin, month.lastDay()}));
    return answer;
}

} // namespace liaison
