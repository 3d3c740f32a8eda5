// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/journal/gate.h"
#include "core/journal/journal.h"
#include "core/listing/recordlist.h"

namespace liaison {

// Which records, as the journal keeps it of what left: "period", "where", "search".
QJsonObject filterDetails(const RecordFilter &filter);

// Whether a table of that name is a workbook (XLSX).
bool isWorkbook(const QString &target);

// Writes the records of the filter through the gate, from one state of the file: as a workbook where the name ends in
// .xlsx (core/transfer/sheetrow), else as CSV. The answer is the number of rows. Errors: UnknownField, Cancelled, those
// of Gate::send() and of SheetWriter. A file named `target` is replaced unless `existing` refuses it.
Result<qint64> exportTable(CaseFile &file, const RecordFilter &filter, const QString &target, const Author &author,
                           const Progress &progress = {}, const QString &recipient = {},
                           Gate::Existing existing = Gate::Existing::Replace);

} // namespace liaison
