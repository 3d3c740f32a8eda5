// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"

namespace liaison {

class Connection;

// Takes back the last saved change of that officer that was not taken back yet, through the journal: a created record
// is removed, a changed one gets its former content, a removed one returns under its reference and identity. The answer
// is the entry that was undone. NotFound when there is none; Conflict when somebody changed the record since.
Result<JournalEntry> undoLastChange(Connection &connection, const Author &author);

} // namespace liaison
