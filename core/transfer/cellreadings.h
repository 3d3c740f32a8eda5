// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/tablefields.h"

namespace liaison {

// The table with its cells as their fields read them: dates and numbers in one form, decided for each column as a
// whole; what people write for codes as the codes; a unit behind a quantity in the column of units. A cell that cannot
// be decided is told in `unreadable` of the table; one that its field will refuse stays as it is. Undecided (field
// "dates" or "decimal", detail the head of the column) when a whole column may be read in two ways. Thread-safe.
Result<TextTableRows> readCells(const TextTableRows &table, const TableFields &fields, const ImportPlan &plan);

} // namespace liaison
