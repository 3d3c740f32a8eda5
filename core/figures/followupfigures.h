// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/followup.h"
#include "core/domain/officer.h"
#include "core/listing/scope.h"

namespace liaison {

struct OverdueFollowUp
{
    FollowUp followUp;
    QString ownerName;   // of the officer who owes it; empty: nobody yet
    QString ownerAgency; // agency code
    qint64 daysOverdue = 0;
    std::optional<Posting> ownerPosting{}; // in force on the day as at which the figures are told
};

// What was owed in a period. Everything is told as at one day, so that what is done later changes nothing.
struct FollowUpFigures
{
    QDate asAt;         // the last day of the period, or the day of asking where that comes first
    qint64 due = 0;     // with a due date in the period
    qint64 done = 0;    // of these, by that day
    qint64 dropped = 0; // likewise
    // Due before that day and not settled by it, from earlier periods too; the longest overdue first.
    QList<OverdueFollowUp> overdue;
    qint64 illustrative = 0; // of the overdue ones
    RecordFilter dueFilter;
    RecordFilter overdueFilter;

    qint64 open() const { return due - done - dropped; }
};

Result<FollowUpFigures> followUpFigures(Connection &connection, const Period &period, const QDate &today);

} // namespace liaison
