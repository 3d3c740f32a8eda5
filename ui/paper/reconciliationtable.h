// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/reconciliationfigures.h"
#include "ui/paper/document.h"

namespace liaison {

// Which months of the period were reconciled, by counterpart. A month and counterpart without anything in it has no
// word.
report::Table reconciliationTable(const QList<CounterpartMonth> &standings, const Period &period,
                                  const QString &language);

// What became of one month, in words: "no statement", "signed off 3 Apr 2017".
report::Cell reconciliationWords(const CounterpartMonth &standing, const QString &language);

} // namespace liaison
