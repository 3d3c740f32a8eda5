// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/listing/recordlist.h"

namespace liaison {

// What was exchanged with one counterpart in a month, against the months before it.
struct MonthAgainstUsual
{
    static constexpr int months = 6; // that make the usual

    QString counterpart; // agency code
    QString side;
    qint64 records = 0;
    qint64 pieces = 0;
    qint64 piecesBefore = 0; // in those months together; a month without an entry counts as none
    RecordFilter filter;     // of the month
    RecordFilter filterBefore;

    // The average of the months before, rounded to the nearest whole piece.
    qint64 usualPieces() const { return (2 * piecesBefore + months) / (2 * months); }
};

// Records that wait for something: how many, and the oldest of them.
struct Waiting
{
    struct Item
    {
        qint64 id = 0;
        QString ref;
        PartialDate date;
        QString counterpart;
        QString subject;
        QDate due; // of a referral
    };

    qint64 count = 0;
    QList<Item> oldest;
    RecordFilter filter;
};

// An operation under way.
struct RunningOperation
{
    qint64 id = 0;
    QString code;
    Names names;
    PartialDate firstDay;
    PartialDate lastDay;               // planned; null: none
    std::optional<qint64> daysElapsed; // the first day counts; nothing unless it is known to the day
    bool overdue = false;              // its planned last day has passed
};

// Something owed that is open still.
struct OwedFollowUp
{
    qint64 id = 0;
    QString ref;
    QDate due;
    QString subject;
    QString owner;
    QString attachedTo; // as in the record's JSON
};

struct OwedFollowUps
{
    static constexpr int daysAhead = 14;

    qint64 overdue = 0;       // due before the day
    qint64 open = 0;          // on the day, all of them
    QList<OwedFollowUp> next; // overdue and due in the next two weeks, the oldest first
    RecordFilter filter;      // of all that are open on the day
};

// Everything the Desk shows about a day.
struct DeskContent
{
    QDate day;
    QList<MonthAgainstUsual> month; // usual counterparts and those of this month, by code
    Waiting toAcknowledge;          // received, and we have not acknowledged
    Waiting notAcknowledged;        // sent, and they have not acknowledged
    Waiting ungraded;               // without a source or an information grade
    Waiting referralsToAcknowledge; // received, and we have not acknowledged
    Waiting referralsOverdue;       // open past the due date, both ways
    OwedFollowUps followUps;
    QList<RunningOperation> running;
    RecordFilter runningFilter;
};

// How many things need attention, for the navigation.
struct Attention
{
    qint64 toAcknowledge = 0;
    qint64 ungraded = 0;
    qint64 overdueOperations = 0;
    qint64 referralsToAcknowledge = 0;
    qint64 referralsOverdue = 0; // those to acknowledge among them are not counted again
    qint64 overdueFollowUps = 0;
};

// What is owed and due. Lives on its connection's thread.
class DeskFigures
{
public:
    explicit DeskFigures(Connection &connection) : m_connection(connection) {}

    // The log of the day's month against the usual: counterparts of the six months before, and new ones.
    Result<QList<MonthAgainstUsual>> monthAgainstUsual(const QDate &day);
    // Longest running first.
    Result<QList<RunningOperation>> running(const QDate &day);
    Result<OwedFollowUps> followUps(const QDate &day, int limit);
    Result<DeskContent> content(const QDate &day, int limit);
    Result<Attention> attention(const QDate &day);
    // The day of the newest exchange; invalid when there is none.
    Result<QDate> lastEntryDay();
    // The day on which what is due is looked at: the day given, in the sample the day of its newest exchange.
    Result<QDate> workingDay(const QDate &today);

private:
    Result<Waiting> waiting(const RecordFilter &filter, int limit, const QString &order = QStringLiteral("date"));

    Connection &m_connection;
};

} // namespace liaison
