// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/estimate.h"

namespace liaison {

// A number of goods in a unit (UN/ECE Recommendation 20 code, for example H87 piece, KGM kilogram). Quantities in
// different units are never added. Whole units only: smaller amounts take a smaller unit (GRM, MLT).
struct Quantity
{
    Estimate amount;
    QString unit;

    bool operator==(const Quantity &) const = default;
};

} // namespace liaison
