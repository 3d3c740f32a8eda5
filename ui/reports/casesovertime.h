// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportblocks.h"

namespace liaison {

// The days, or the months, that cases are set along; both ends included.
struct TimeAxis
{
    QDate first;
    QDate last;
    bool byDay = true;
};

// A chart of cases over time and the table that it comes from, each agency and counting rule for itself. The keys of
// the sums are days. On the screen thread: the chart is recorded there.
std::vector<report::Block> casesOverTime(const ReportBlocks &blocks, const QList<SeizureSum> &byDay,
                                         const TimeAxis &axis);

} // namespace liaison
