// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/workbook/workbookreader.h"

namespace liaison {

// Reads the table of a file, whatever its name: a workbook (XLSX, ODS) or CSV, told apart by what is in it. On the
// calling thread, which waits. Errors: those of readWorkbook() and readCsv(), NotATable also with the field "web" for a
// web page, and Mismatch (field "sheet") when a sheet of a CSV is asked for.
Result<TableFile> readTable(const QByteArray &bytes, const TableChoice &choice = {}, const Progress &progress = {});

} // namespace liaison
