// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/carryover.h"
#include "core/domain/monthclose.h"
#include "core/listing/scope.h"

#include <QJsonObject>

namespace liaison {

// How far the month of one counterpart has come.
enum class ReconciliationState {
    NoStatement, // nothing to set our log against
    Open,        // differences wait for a confirmation or an explanation
    Explained,   // nothing waits: ready to be signed off
    SignedOff,
    ChangedSince, // signed off, and something has changed since
};

// Pieces by direction as one side has them; nothing: not stated.
struct DirectionPieces
{
    std::optional<qint64> sent;
    std::optional<qint64> received;
    std::optional<qint64> mutual;
};

// One month with one counterpart: our log beside their statement.
struct CounterpartMonth
{
    QString counterpart; // agency code
    QString side;
    Period month;
    qint64 records = 0;
    DirectionPieces ours;   // of the log, seen from us
    DirectionPieces theirs; // as they state it, seen from them
    QString statement;      // its reference; empty: none
    int matched = 0;
    int proposed = 0;
    int piecesDiffer = 0; // these four with those that are explained
    int onlyOurs = 0;
    int onlyTheirs = 0;
    int countsDiffer = 0;
    int explained = 0;
    int open = 0;
    QString signedBy;   // the officer's name; empty: not signed off
    QString signedPost; // of that officer, in force on that day; empty: none was
    QDate signedOn;
    int changes = 0;     // lines that are not as they were signed off
    RecordFilter filter; // of our log

    ReconciliationState state() const;
};

// The same with everything in it: what a reconciliation on a screen shows.
struct ReconciledMonth
{
    CounterpartMonth standing;
    std::optional<Statement> statement;
    QList<SideEntry> logged; // our log of the month
    Reconciliation reconciliation;
    std::optional<MonthClose> close;
    QList<SignedChange> changes; // since it was signed off
    QList<CarryOver> carryOvers; // proposed: what their statements of the months beside this one list
};

// Months set against statements; in as many queries for many as for one. Lives on its connection's thread.
class ReconciliationFigures
{
public:
    explicit ReconciliationFigures(Connection &connection) : m_connection(connection) {}

    // Every counterpart and month wholly inside the period that the log or a statement knows, by code and month.
    Result<QList<CounterpartMonth>> list(const Period &period);
    // The month with that counterpart, whether there is anything in it or not. `tolerance` in days.
    Result<ReconciledMonth> month(const QString &counterpart, const Period &month,
                                  int tolerance = ReconciliationInput::usualTolerance);

private:
    Result<QList<CounterpartMonth>> known(const Period &period);

    Connection &m_connection;
};

// "no_statement", "open", "explained", "signed_off", "changed_since".
QString monthStateCode(ReconciliationState state);
// "matched", "pieces_differ", "proposed", "only_ours", "only_theirs", "not_compared".
QString findingCode(FindingClass kind);

// The forms that the command line prints.
QJsonObject standingJson(const CounterpartMonth &standing);
QJsonObject reconciledJson(const ReconciledMonth &month);

} // namespace liaison
