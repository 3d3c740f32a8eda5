// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/referral.h"

namespace liaison {

// One step of a referral's round trip.
struct ReferralStep
{
    ReferralState to = ReferralState::Acknowledged;
    QDate day;
    // With ReferralState::Outcome: what came of it.
    QString outcome{};
    QString mergedInto{};
    QString outcomeCase{};
    StatedGoods seized{};
};

// Whether a referral may go from one state straight to the other: always forward, any number of states may be left out
// (an outcome often comes as the first answer), but it is closed only from its outcome.
bool mayStep(ReferralState from, ReferralState to);

// The referral after the step. Errors, by field: "state" OutOfRange when it may not go there; the day's field Required
// or DatesOutOfOrder; "outcome", "merged_into" as in Referral::validate.
Result<Referral> stepped(const Referral &referral, const ReferralStep &step);

// The last day that its round trip tells so far: of its steps, else of its making (the first possible one).
QDate lastDayOf(const Referral &referral);

// The referral before the step that it took last, with the day and all that came with it taken away; one that has taken
// none stays as it is.
Referral steppedBack(const Referral &referral);

} // namespace liaison
