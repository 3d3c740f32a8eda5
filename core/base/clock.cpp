// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <atomic>

namespace liaison {

namespace {
constexpr qint64 realTime = -1;
std::atomic<qint64> fixedMilliseconds{realTime};
} // namespace

QDateTime Clock::nowUtc()
{
    const qint64 fixed = fixedMilliseconds.load();
    return fixed == realTime ? QDateTime::currentDateTimeUtc() : QDateTime::fromMSecsSinceEpoch(fixed, Qt::UTC);
}

QDate Clock::today()
{
    return nowUtc().toLocalTime().date();
}

void Clock::set(const QDateTime &fixed)
{
    fixedMilliseconds = fixed.isValid() ? fixed.toMSecsSinceEpoch() : realTime;
}

} // namespace liaison
