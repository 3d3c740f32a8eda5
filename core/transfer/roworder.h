// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/tableimport.h"

namespace liaison {

// The table with its rows in the order in which they can come in: those of each case behind one another where it is one
// of goods lines, else a record before those that name it. What goes in a circle stays where it is.
TextTableRows inOrder(const TextTableRows &table, const ImportPlan &plan);

} // namespace liaison
