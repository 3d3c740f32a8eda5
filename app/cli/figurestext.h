// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/periodfigures.h"

namespace liaison {

// Prints the figures for people, with qualifiers, units, currencies and bases in words.
void printFigures(const PeriodFigures &figures);

} // namespace liaison
