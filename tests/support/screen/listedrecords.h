// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcasefile.h"
#include "ui/plots/chartdata.h"
#include "ui/plots/seizuremeasure.h"

namespace liaison {

// What the records of a filter add up to in a measure: what a bar with that filter has to show.
EstimateSum listedSum(TestCaseFile &file, const RecordFilter &filter, const MeasureKind &measure);

// Checks of every cell of a chart that its records add up to it, and that a cell without records is a plain 0.
// Returns the sum of all cells.
EstimateSum checkCells(TestCaseFile &file, const ChartData &chart, const MeasureKind &measure);

} // namespace liaison
