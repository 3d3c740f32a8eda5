// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/reportblocks.h"

namespace liaison {

// What a quarterly report says of the programme (items that moved in the period, and why) and of the period's events.
// Nothing where the file has neither programme nor events in the period.
std::vector<report::Block> programmeSection(const ReportBlocks &blocks, const PeriodFigures &figures);

} // namespace liaison
