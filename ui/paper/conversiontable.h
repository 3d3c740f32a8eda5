// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/conversions.h"
#include "ui/paper/reportblocks.h"

namespace liaison {

// The section "Values in USD": every stated value, what its source prints beside it, and our conversion with its rate,
// date and source. Nothing when no currency was asked for.
std::vector<report::Block> conversionSection(const ReportBlocks &blocks, const QList<ConvertedValue> &values,
                                             const QString &currency);

} // namespace liaison
