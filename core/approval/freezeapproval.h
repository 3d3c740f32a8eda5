// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/approval.h"
#include "core/storage/officeron.h"

namespace liaison {

// Whether a frozen report is approved, as it stands now. The freeze itself knows nothing of it: its figures and digest
// stay.
struct FreezeApproval
{
    std::optional<Approval> approval;
    NamedOfficer approvedBy; // as of the day of the approval
    QDate withdrawnOn;       // the last approval was taken away that day, and there is none since; else invalid
};

// Of the freeze of that reference.
Result<FreezeApproval> freezeApproval(Connection &connection, const QString &ref);

} // namespace liaison
