// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liaison {

// What counts for the hit rate of a risk indicator, as conditions in SQL on a row of case_record AS c or referral AS r.
//
// A case is a hit when goods were seized in it, or a referral that handed it over ended in a seizure; its outcome is
// known when it is a hit, is closed, or such a referral has an outcome. A referral is a hit when its outcome is a
// seizure; its outcome is known when it has one. A referral that was merged counts with the one it was merged into and
// has no outcome of its own. One consignment counts once: a referral that hands over a case flagged with the same
// indicator is not flagged again.
QString caseIsHit();
QString caseOutcomeIsKnown(); // a hit is known too
QString referralIsHit();
QString referralOutcomeIsKnown();
// On referral_indicator AS ri.
QString referralCountsAlone();

} // namespace liaison
