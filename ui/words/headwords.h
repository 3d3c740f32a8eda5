// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalhead.h"

namespace liaison {

// Where a journal stood: "journal entry 1,234 of 2026-11-30 10:15:02 UTC, SHA-256 0123…" with 32 digits of the hash.
QString headWords(const JournalHead &head, const QString &language);

// What stands at the foot of what is printed and written: the head as `journal --verify` takes it, and its time.
QString proofLine(const JournalHead &head, const QString &language);

// The file is not one that goes on from the head that this computer saw last.
QString brokenOffWords(const JournalHead &seen, const QString &language);

} // namespace liaison
