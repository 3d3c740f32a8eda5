// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/reportblocks.h"

namespace liaison {

// The sections of a report about referrals with their response times, and about risk indicators with their hit rates,
// in the language of the blocks.
std::vector<report::Block> referralSection(const PeriodFigures &figures, const ReportBlocks &blocks);
std::vector<report::Block> indicatorSection(const PeriodFigures &figures, const ReportBlocks &blocks);

} // namespace liaison
