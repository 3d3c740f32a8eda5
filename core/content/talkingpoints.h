// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/period.h"

#include <QStringList>

namespace liaison {

struct BriefContent;

// One thing to raise at a meeting: what the figures show, and the records behind it. Proposed by rule, never made up.
struct TalkingPoint
{
    enum class What {
        TheirReferralsOverdue, // we made them; they owe the outcome
        OurReferralsOverdue,
        TheirReferralsFallDue, // within a month of the day
        OurReferralsFallDue,
        TheirPledgesOverdue,
        OurPledgesOverdue,
        UnownedPledgesOverdue,
        DirectionsNotFollowed, // the last meeting agreed more than follow-ups hang on it
        StatementMissing,      // of months with exchanges
        DifferencesOpen,
        NotSignedOff,
        ChangedSince,
        NotAcknowledgedByThem,
        NotAcknowledgedByUs,
        ReceivedChanged, // pieces, against the same span a year before
        SentChanged,
        OperationsOverdue, // running past their planned last day
        OperationResults,  // of the year, with a result of either side
    };

    What what = What::TheirReferralsOverdue;
    qint64 count = 0;     // records; open differences; pieces in the period
    qint64 before = 0;    // pieces a year before, 0: none logged; directions agreed
    qint64 days = 0;      // how long the oldest is overdue
    PartialDate oldest;   // date of the oldest; the first day due
    QList<Period> months; // that it is about
    QStringList refs;     // of the records behind it, the most pressing first
    bool operator==(const TalkingPoint &) const = default;
};

// What is overdue first, then the log and its reconciliation. Empty when the figures give no reason for any.
QList<TalkingPoint> talkingPoints(const BriefContent &content);

} // namespace liaison
