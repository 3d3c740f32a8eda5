// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/rotatingbackup.h"

#include <QString>

namespace liaison {

// Of a backup that the journal does not tell of (BackupMade).
QString backupNotEntered();
// What a restore drill found, in one or two sentences. Plain text.
QString drillSentence(const RestoreDrill &drill);
// How old the newest backup is: "today 09:05", "3 days old"; without one "none yet".
// "today", "yesterday", "3 days old": beside the moment itself.
QString backupDay(const QDateTime &last, const QDateTime &now);
QString backupAge(const QDateTime &last, const QDateTime &now);

} // namespace liaison
