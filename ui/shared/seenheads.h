// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/casefile.h"

namespace liaison::seenheads {

// Where the journal of each case file stood when this computer saw it last, so that a file that was rolled back or
// shortened is noticed. Kept in the settings of this account under journalIdentity(): no path, no name, nothing of what
// the file holds. Any thread.
JournalHead last(const QString &identity); // null: never seen
void note(const QString &identity, const JournalHead &head);

// The finding "seen" when the file that was checked does not go on from the head seen last; else nothing.
Result<Errors> against(Connection &connection, const CheckReport &report);

} // namespace liaison::seenheads
