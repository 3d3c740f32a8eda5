// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/approval.h"
#include "core/storage/officeron.h"
#include "core/values/period.h"

#include <QHash>

namespace liaison {

// A month whose exchanges are approved.
struct ApprovedMonth
{
    Approval approval;
    NamedOfficer officer; // as of the day of the approval
    int corrections = 0;  // changes of its exchanges since then, those added and removed included
};

// The approved months that begin in the period, by month ("2017-03"). An exchange that may lie in a month counts as one
// of it.
Result<QHash<QString, ApprovedMonth>> approvedMonths(Connection &connection, const Period &period);

} // namespace liaison
