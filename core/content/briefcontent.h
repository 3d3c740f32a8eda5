// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/reportframe.h"
#include "core/content/talkingpoints.h"
#include "core/domain/event.h"
#include "core/domain/followup.h"
#include "core/domain/referral.h"
#include "core/figures/operationfigures.h"
#include "core/figures/programmefigures.h"
#include "core/figures/reconciliationfigures.h"
#include "core/figures/referralfigures.h"

#include <QMap>

namespace liaison {

// Pieces exchanged with the counterpart in one direction and mode.
struct BriefLine
{
    QString direction;
    QString mode;
    qint64 records = 0; // in the period
    qint64 pieces = 0;
    qint64 piecesBefore = 0; // the same span a year before
    qint64 recordsToDate = 0;
    qint64 piecesToDate = 0;
    qint64 piecesToDateBefore = 0;
    bool operator==(const BriefLine &) const = default;
};

// Pieces of one month and direction.
struct BriefMonth
{
    QDate month; // its first day; invalid: dates that are not known to the month
    QString direction;
    qint64 pieces = 0;
    bool operator==(const BriefMonth &) const = default;
};

// A referral without an outcome.
struct BriefReferral
{
    Referral referral;
    std::optional<qint64> age; // days since it was made; nothing where that is not known to the day
    qint64 daysOverdue = 0;    // 0: not overdue
};

// Exchanges that one side has not acknowledged.
struct BriefWaiting
{
    QStringList refs;   // the oldest first
    PartialDate oldest; // date of the first
};

// A follow-up that this counterpart or the home agency owes.
struct Pledge
{
    enum class By { Them, Us, Nobody }; // Nobody: no owner is stated

    FollowUp followUp;
    By by = By::Nobody;
    qint64 daysOverdue = 0; // 0: not overdue, or not open any more
};

// What the brief for a meeting with one counterpart says, before it is worded or drawn. The counterpart is one agency
// through time: records under the codes of its predecessors and its successor are its own.
struct BriefContent
{
    ReportFrame frame;
    QString counterpart; // the code in force on the period's last day
    QStringList codes;   // that one first, then its earlier and later ones
    // What is open, overdue and last is seen from this day: a later record, step, settlement or sign-off is not known
    // on it.
    QDate asAt;

    // What has passed of the period, and of the year: the programme year that holds its last day, or the period where
    // that began earlier.
    Period counted;
    Period countedBefore; // a year earlier
    Period toDate;
    Period toDateBefore;
    QList<BriefLine> exchanges; // by direction, mode
    QList<BriefMonth> months;   // of the year to date
    QStringList impreciseExchanges;
    QList<std::pair<QString, QStringList>> references; // of the exchanges counted in the period, by direction
    QList<CounterpartMonth> statements;                // of every month of the year to date that is over on the day
    QMap<QDate, QStringList> logged; // references of the exchanges of each of these months, by its first day
    BriefWaiting toAcknowledge;      // by us, of any date
    BriefWaiting notAcknowledged;    // by them

    QList<ReferralTurnround> turnround; // of the year to date; one line per code and direction
    QList<BriefReferral> openReferrals; // of any date, the oldest first

    QList<OperationFigure> operations;     // in the period; with the results of the two sides
    QList<OperationFigure> yearOperations; // of the year to date, likewise
    std::optional<Event> lastMeeting;      // or visit, of both, held before the day
    qint64 followUpsOfLastMeeting = 0;     // whoever owes them, and whatever became of them
    QList<Pledge> pledges;                 // open ones, and what was settled since the last meeting; by due date
    QList<Event> upcoming;                 // planned and not over
    QList<ProgrammeFigures> programmes;    // of the period; only items that the counterpart leads or takes part in
    QList<TalkingPoint> points;

    bool isTheirs(const QString &agency) const { return codes.contains(agency); }
    bool isEmpty() const; // the file has nothing about this counterpart
    qint64 pieces(const QString &direction, qint64 BriefLine::*pieces) const;
    QList<BriefReferral> overdueReferrals(const QString &direction) const;
    // Open ones that fall due on the day or within a month of it.
    QList<BriefReferral> referralsFallingDue(const QString &direction) const;
    QList<Pledge> overduePledges(Pledge::By by) const;
};

// UnknownCode or Mismatch (field "counterpart") when there is no such agency, or it is the home agency. The marking
// may be made stricter than what the records ask for, never weaker.
Result<BriefContent> briefContent(Connection &connection, const Period &period, const QString &counterpart,
                                  const QString &marking = {});

} // namespace liaison
