// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace liaison {

// How many backups of one case file are kept beside one another.
constexpr int fewestKept = 1;
constexpr int mostKept = 999;
constexpr int usuallyKept = 7;

// When the file's backups are made by themselves.
struct BackupSchedule
{
    enum class Every { Never, Closing, Day, Week };

    QString folder; // absolute
    Every every = Every::Never;
    int keep = usuallyKept;

    bool isOn() const { return every != Every::Never && !folder.isEmpty(); }
    // Whether one is to be made now that none is being made; `last` invalid: there is none yet.
    bool isDue(const QDateTime &last, const QDateTime &now) const;
    // Whether somebody should be told: none for longer than the schedule says, by half as much again.
    bool isOverdue(const QDateTime &last, const QDateTime &now) const;
    bool operator==(const BackupSchedule &) const = default;
};

} // namespace liaison
