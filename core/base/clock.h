// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace liaison {

// The time of day as the program sees it. Tests set it; everything else asks here. Thread-safe.
class Clock
{
public:
    static QDateTime nowUtc();
    static QDate today(); // in the local time zone

    // Fixes the time until the next call; an invalid value returns to the real clock.
    static void set(const QDateTime &fixed);
};

} // namespace liaison
