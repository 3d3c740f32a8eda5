// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/reportblocks.h"

namespace liaison {

// The section "Changes since the last freeze": for each frozen report that this one follows, every figure that is not
// what was published any more, with the records behind it. Nothing when none was frozen.
std::vector<report::Block> changesSection(const ReportBlocks &blocks, const QList<Restatement> &restatements);

} // namespace liaison
