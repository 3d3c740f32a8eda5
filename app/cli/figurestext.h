// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/conversions.h"

namespace liaison {

// Prints the figures for people, with qualifiers, units, currencies and bases in words.
void printFigures(const PeriodFigures &figures, int programmeFirstMonth);

// Prints each value beside the same in the other currency, with the rate, its date and its source.
void printConversions(const QList<ConvertedValue> &values, const QString &currency);

} // namespace liaison
