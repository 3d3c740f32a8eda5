// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/estimategap.h"

#include <algorithm>

namespace liaison {

namespace {

bool isExact(const EstimateSum &sum)
{
    return sum.qualifier() == Qualifier::Exact && !sum.isIncomplete() && !sum.overflowed();
}

} // namespace

qint64 precisionOf(const Estimate &estimate)
{
    qint64 rest = estimate.value.value_or(0);
    qint64 precision = 1;
    if (estimate.qualifier == Qualifier::Exact || rest == 0)
        return precision;
    for (; rest % 10 == 0; rest /= 10)
        precision *= 10;
    return precision;
}

EstimateGap gapOf(const EstimateSum &stated, const EstimateSum &addedUp)
{
    const qint64 difference = addedUp.value() - stated.value();
    const qint64 size = difference < 0 ? -difference : difference;
    const EstimateGap::Way way = difference < 0 ? EstimateGap::Way::Less : EstimateGap::Way::More;
    if (isExact(stated) && isExact(addedUp))
        return size == 0 ? EstimateGap{} : EstimateGap{way, Estimate::exact(size)};
    // One of the two is a multiple of the precision and not less than it, so that this stays within 64 bits.
    const qint64 precision = std::max(precisionOf(stated.toEstimate()), precisionOf(addedUp.toEstimate()));
    const qint64 over = size % precision;
    const qint64 told = size - over + (over >= precision - over ? precision : 0);
    return told == 0 ? EstimateGap{EstimateGap::Way::Within, {}} : EstimateGap{way, Estimate::about(told)};
}

} // namespace liaison
