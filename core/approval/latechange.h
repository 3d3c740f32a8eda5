// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/signoff.h"
#include "core/storage/recordstore.h"

#include <QStringList>

namespace liaison {

// What was already given out about the days of a record that is saved late: it is accepted, and shows there as a change
// (docs/domain.md 2, rule 8).
struct LateChange
{
    QStringList freezes; // references of frozen reports of periods that hold some of its days, the newest first
    std::optional<SignOff> signOff; // of an exchange's month, where the exchange is not as it was signed off

    bool isNothing() const { return freezes.isEmpty() && !signOff; }
};

// Freezes that were restated are left out, and those of single operations. Of kinds without days: nothing.
Result<LateChange> lateChange(Connection &connection, const StoredRecord &record);

} // namespace liaison
