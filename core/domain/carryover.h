// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reconciliation.h"

namespace liaison {

// What the other side's statement of another month lists that belongs to nothing in our log of that month.
struct OtherMonth
{
    PartialDate month;
    QString statement; // its reference
    QList<SideEntry> unpaired;
};

// An entry that only we have in this month and that they may have in another: proposed, never decided.
struct CarryOver
{
    QString exchange; // our entry
    PartialDate month;
    SideEntry entry; // theirs, in its statement of that month
    QString statement;

    bool operator==(const CarryOver &) const = default;
};

// Each entry at most once, in the first of the months that has its like. By reference or likeness, as the entries of
// one month are paired.
QList<CarryOver> carryOvers(const Reconciliation &month, const QList<OtherMonth> &others,
                            int tolerance = ReconciliationInput::usualTolerance);

// Whether the finding is one that may be carried over: only ours, and nobody has said anything about it.
bool mayBeCarriedOver(const Finding &finding);

} // namespace liaison
