// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/reportblocks.h"

namespace liaison {

// The section of a report about what was owed in its period, and what is overdue at its end, in the language of the
// blocks. Nothing when nothing was owed.
std::vector<report::Block> followUpSection(const FollowUpFigures &figures, const ReportBlocks &blocks);

} // namespace liaison
