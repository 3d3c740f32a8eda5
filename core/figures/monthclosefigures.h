// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/reconciliationfigures.h"

namespace liaison {

// What is looked at before a month is closed.
enum class CloseCheck {
    NothingLogged,    // with a usual counterpart
    Ungraded,         // entries without grading
    ToAcknowledge,    // received, and we have not acknowledged
    NotAcknowledged,  // sent, and they have not acknowledged
    ReferralsOverdue, // that fell due in the month, both ways, and have no outcome yet
    StatementMissing, // of a usual counterpart, or of one with whom something was exchanged
    DifferencesOpen,
    NotSignedOff,
    ChangedSince, // since it was signed off
};

// One thing that stands between a month and its close.
struct ClosePoint
{
    CloseCheck check = CloseCheck::NothingLogged;
    QString counterpart; // agency code; empty: all of them together
    qint64 count = 1;
    RecordFilter filter; // opens the records
};

// Where one month stands.
struct MonthOverview
{
    enum class State {
        Nothing, // nothing logged, nobody usual, no statement
        Running, // not over yet
        Open,
        Closed, // no point is open: every statement is signed off
    };

    Period month;
    bool isOver = true; // statements, sign-off and silence are looked at only then
    QList<ClosePoint> points;
    QList<CounterpartMonth> counterparts;

    State state() const;
    qint64 count(CloseCheck check) const; // of its points together
};

// The checklist of months. Lives on its connection's thread.
class MonthCloseFigures
{
public:
    // A counterpart is usual where something was exchanged in at least `usualMonths` of the `monthsBefore` months
    // before.
    static constexpr int monthsBefore = 6;
    static constexpr int usualMonths = 3;

    explicit MonthCloseFigures(Connection &connection) : m_connection(connection) {}

    // One after the other every month that lies wholly inside the period, as it stands on that day.
    Result<QList<MonthOverview>> list(const Period &period, const QDate &today);
    Result<MonthOverview> month(const Period &month, const QDate &today);

private:
    Result<QStringList> usualCounterparts(const Period &month);
    Done addRecords(MonthOverview &status, const QDate &today);

    Connection &m_connection;
};

QString closeCheckCode(CloseCheck check);            // "nothing_logged", …
QString monthStatusCode(MonthOverview::State state); // "nothing", "running", "open", "closed"
QJsonObject monthStatusJson(const MonthOverview &status);

} // namespace liaison
