// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/journal/gate.h"
#include "core/journal/journal.h"
#include "core/listing/recordlist.h"

namespace liaison {

// Which records, as the journal keeps it of what left: "period", "where", "search".
QJsonObject filterDetails(const RecordFilter &filter);

// Writes the records of the filter as CSV through the gate, from one state of the file. The answer is the number of
// rows. Errors: UnknownField, Cancelled, those of Gate::send(). A file named `target` is
// replaced unless `existing` refuses it.
Result<qint64> exportTable(CaseFile &file, const RecordFilter &filter, const QString &target, const Author &author,
                           const Progress &progress = {}, const QString &recipient = {},
                           Gate::Existing existing = Gate::Existing::Replace);

} // namespace liaison
