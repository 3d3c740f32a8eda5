// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/casefile.h"
#include "core/storage/journal.h"
#include "core/storage/recordlist.h"

namespace liaison {

// Writes the records of the filter as CSV, all or nothing, from one state of the file, and notes in the journal that
// they went out (unless the file is read-only). The answer is the number of rows. Errors: UnknownField, ReadOnly,
// CannotWrite, DiskFull, Cancelled. `target` replaces a file of that name, but never the case file itself
// (AlreadyExists).
Result<qint64> exportTable(CaseFile &file, const RecordFilter &filter, const QString &target, const Author &author,
                           const Progress &progress = {});

} // namespace liaison
