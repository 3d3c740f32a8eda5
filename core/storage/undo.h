// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

namespace liaison {

class Connection;

// What was taken back: the first change of the step, and how many records the step had changed.
struct UndoneChange : JournalEntry
{
    qsizetype records = 1;
};

// Takes back the last saved change of that officer that was not taken back yet, through the journal: a created record
// is removed, a changed one gets its former content, a removed one returns under its reference and identity. The answer
// is the entry that was undone. Changes that were made as one step go together or not at all. NotFound when there is
// none; Conflict when somebody changed the record since.
Result<UndoneChange> undoLastChange(Connection &connection, const Author &author);

// Takes one change back. Conflict when somebody changed the record since, Referenced when others depend on it now.
Done takeBackEntry(Connection &connection, const JournalEntry &entry, const Author &author);

} // namespace liaison
