// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/estimate.h"

namespace liaison {

// How an added-up number stands against a stated one, told no finer than the two were stated.
struct EstimateGap
{
    enum class Way {
        None,   // both are exact, and the same
        Within, // not both are exact, and they agree within what was stated
        Less,   // the added-up one is less
        More,
    };

    Way way = Way::None;
    Estimate size; // > 0; not stated where there is none: None and Within
    bool operator==(const EstimateGap &) const = default;
};

// The last digit of a number that is not exact which is not zero, as a power of ten: 100,000 of "about 600,000". 1 of
// an exact number, whatever its zeros, and of 0.
qint64 precisionOf(const Estimate &estimate);

// Of two exact numbers the gap is exact. Else it is "about", a multiple of the coarser precision of the two, rounded
// half away from zero; a total of which parts were not stated is not exact. Both are stated.
EstimateGap gapOf(const EstimateSum &stated, const EstimateSum &addedUp);

} // namespace liaison
