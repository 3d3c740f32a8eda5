// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/check/checkrun.h"

namespace liaison {

// The parts of a check that compare what the case file holds with what its journal and this program say of it. Each
// notes what it finds in the run. All of them hold one record, entry or file at a time.

// Every record against the last journal entry of it, every such entry against a record, and the search text of each
// record: "record.changed", "record.unknown" (no entry), "record.missing", "search".
Done checkRecords(CheckRun &run);
// The bytes of every attachment against its digest: "attachment".
Done checkAttachments(CheckRun &run);
// Settings and codes of one's own against the journal, built-in codes against this program's: "setting", "code".
Done checkSettings(CheckRun &run);
// Tables, indexes, triggers and views against those that the program's migrations make: "schema.changed",
// "schema.unknown", "schema.missing".
Done checkSchema(CheckRun &run);
// The full-text index against the search texts: "search_index".
Done checkSearchIndex(CheckRun &run);

} // namespace liaison
