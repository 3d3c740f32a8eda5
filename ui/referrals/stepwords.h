// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/referral.h"

namespace liaison {

// "Acknowledged today", "Work started today", "Outcome…", "Close today": what comes after the state; empty after the
// last.
QString nextStepWords(ReferralState state);
// The state after it; none after the last.
std::optional<ReferralState> nextState(ReferralState state);

// When an outcome is due, seen from a day, in words: "overdue 12 days", "due today", "due in 3 days", "due 7 Jul 2017".
struct DueWords
{
    QString words;
    bool overdue = false;
    bool soon = false; // within a week
};
DueWords dueWords(const QDate &due, const QDate &day);

} // namespace liaison
