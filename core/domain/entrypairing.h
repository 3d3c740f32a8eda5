// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reconciliation.h"

#include <functional>

namespace liaison {

// How the pairs of a reconciliation are found: by reference, then by likeness. Pure; parts of reconcile().

struct FreeEntry
{
    qsizetype index = 0; // in the reconciliation's list of that side
    const SideEntry *entry = nullptr;
    bool explained = false; // by itself, as an entry that the other side lacks
};

struct FreeEntries
{
    QList<FreeEntry> ours; // by reference: what ties are settled by
    QList<FreeEntry> theirs;
};

struct EntryPair
{
    qsizetype ours = 0;
    qsizetype theirs = 0;
};

struct PairingRule
{
    int tolerance = 0; // days
    PartialDate month;
    // A person said that the two are different exchanges.
    std::function<bool(const SideEntry &ours, const SideEntry &theirs)> areApart;
};

QList<EntryPair> pairsByReference(const PairingRule &rule, const FreeEntries &free);
QList<EntryPair> pairsByLikeness(const PairingRule &rule, const FreeEntries &free);

// An entry without a date of its own is of some day of the month.
PartialDate dateIn(const PartialDate &month, const SideEntry &entry);
// Days between two spans; 0 where they touch.
qint64 daysBetween(const PartialDate &one, const PartialDate &other);

} // namespace liaison
