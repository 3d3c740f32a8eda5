// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

namespace liaison::seenheads {

// Under what the head of a case file is kept: the place where it lies, so that a copy elsewhere does not count as the
// file itself; and its journal's line, which tells where nothing was seen at that place yet and which a restored copy
// does not share. Digests: no path, no name, nothing of what the file holds.
struct Marks
{
    QString place;
    QString lineage;
};

// The head that this computer saw last.
struct Seen
{
    JournalHead head;   // null: never seen
    bool goesOn = true; // the open file has it
};

// Where the journal of each case file stood when this computer saw it last, so that a file that was rolled back or
// shortened is noticed. Kept in the settings of this account. Any thread.
Result<Marks> marksOf(Connection &connection, const QString &path);
Result<Seen> last(Connection &connection, const Marks &marks); // at its place, else of its line
void note(const Marks &marks, const JournalHead &head);

// The finding "seen" when the open file does not go on from the head seen last; else nothing.
Result<Errors> against(Connection &connection, const Marks &marks);

} // namespace liaison::seenheads
