// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/backupschedule.h"

namespace liaison {

bool BackupSchedule::isDue(const QDateTime &last, const QDateTime &now) const
{
    if (!isOn() || every == Every::Closing)
        return false;
    if (!last.isValid())
        return true;
    // By the day, not by the hour: who begins at nine each morning gets one each morning.
    return last.date().daysTo(now.date()) >= (every == Every::Day ? 1 : 7);
}

bool BackupSchedule::isOverdue(const QDateTime &last, const QDateTime &now) const
{
    if (!isOn())
        return false;
    constexpr qint64 secondsOfDay = 24 * 60 * 60;
    const qint64 days = every == Every::Week ? 7 : 1;
    return !last.isValid() ||
           last.secsTo(now) > days * secondsOfDay * 3 / 2 + (every == Every::Week ? 0 : secondsOfDay * 2);
}

} // namespace liaison
