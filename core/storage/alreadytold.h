// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordstore.h"
#include "core/storage/signoff.h"

#include <QStringList>

namespace liaison {

// What was already given out about the days of a record that is saved late: it is accepted, and shows there as a change
// (DOMAIN, "Numbers", rule 8).
struct AlreadyTold
{
    QStringList freezes; // references of frozen reports of periods that hold some of its days, the newest first
    std::optional<SignOff> signOff; // of an exchange's month, where the exchange is not as it was signed off

    bool isNothing() const { return freezes.isEmpty() && !signOff; }
};

// Freezes that were restated are left out, and those of single operations. Of kinds without days: nothing.
Result<AlreadyTold> alreadyTold(Connection &connection, const StoredRecord &record);

} // namespace liaison
