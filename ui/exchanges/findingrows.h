// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/reconciliationfigures.h"
#include "ui/lists/pagedtablemodel.h"

namespace liaison {

// One row of a reconciliation on the screen: a finding, a count, or an entry of ours that nothing is set against yet.
struct FindingRow
{
    std::optional<Finding> finding;
    std::optional<CountFinding> count;
    bool isCompared = true;               // false: there is no statement
    std::optional<CarryOver> carryOver{}; // perhaps: their statement of another month lists it

    QString key() const; // the same after every reading
    bool isOpen() const { return isCompared && (count ? count->isOpen() : finding->isOpen()); }
    const std::optional<Difference> &decision() const { return count ? count->decision : finding->decision; }
    bool isOutdated() const { return count ? count->outdated : finding->outdated; }
};

QList<FindingRow> findingRows(const ReconciledMonth &month);
QList<ColumnOf<FindingRow>> findingColumns();

// What was decided about it, in words: "counted by another rule: they count copies".
QString decisionWords(const FindingRow &row);
Chip monthStateChip(ReconciliationState state);

} // namespace liaison
