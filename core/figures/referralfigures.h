// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/scope.h"

namespace liaison {

// Referrals with one counterpart in one direction, and how long they took. Days are whole days from the day the
// referral was made to the day of the step; a referral whose own date is not known to the day has none.
//
// The median of an odd number of days is the middle one; of an even number it is the mean of the two middle ones, a
// half rounded up: of 3 and 6 it is 5.
struct ReferralTurnround
{
    QString counterpart; // agency code
    QString side;
    QString direction; // made, received
    qint64 records = 0;
    qint64 open = 0;         // without an outcome
    qint64 overdue = 0;      // open, and due before the day
    qint64 acknowledged = 0; // with the days that the median is of
    qint64 answered = 0;     // with an outcome, and the days that the median is of
    std::optional<qint64> medianDaysToAcknowledgement;
    std::optional<qint64> medianDaysToOutcome;
    std::optional<qint64> oldestOpenDays; // age on the day
    QString oldestOpen;                   // its reference
    RecordFilter filter;                  // of all; those of the parts follow
    RecordFilter openFilter;
    RecordFilter overdueFilter;
    RecordFilter acknowledgedFilter;
    RecordFilter answeredFilter;
};

// How many referrals had one outcome.
struct OutcomeCount
{
    QString outcome; // code list referral_outcome
    QString direction;
    qint64 records = 0;
    RecordFilter filter;
};

// All referrals of a period. Referrals made and received are never added to each other.
struct ReferralSummary
{
    QDate day; // on which open and overdue were looked at
    QList<ReferralTurnround> byCounterpart;
    QList<OutcomeCount> outcomes;
    qint64 made = 0;
    qint64 received = 0;
    qint64 open = 0;
    qint64 overdue = 0;
    std::optional<qint64> medianDaysToAcknowledgement; // of all together
    std::optional<qint64> medianDaysToOutcome;
    RecordFilter madeFilter;
    RecordFilter receivedFilter;
    RecordFilter openFilter;
    RecordFilter overdueFilter;
    RecordFilter acknowledgedFilter;
    RecordFilter answeredFilter;

    bool isEmpty() const { return byCounterpart.isEmpty(); }
};

// Turn-round of referrals. A period counts the referrals whose whole date lies in it. Lives on its connection's thread.
class ReferralFigures
{
public:
    explicit ReferralFigures(Connection &connection) : m_connection(connection) {}

    // `day` is that on which open and overdue are looked at. Where the scope is what was known on a day, the filters of
    // the parts open what they are by now.
    Result<ReferralSummary> summary(const Scope &scope, const QDate &day);

private:
    Connection &m_connection;
};

} // namespace liaison
