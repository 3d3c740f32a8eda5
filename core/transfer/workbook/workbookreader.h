// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/credentials.h"
#include "core/transfer/csvreader.h"

namespace liaison {

struct SheetName
{
    QString name;
    bool hidden = false;

    bool operator==(const SheetName &) const = default;
};

// Which table of a file is read.
struct TableChoice
{
    QString sheet;       // its name, else its number counted from one; empty: the first visible one with cells
    qint64 firstRow = 1; // of the sheet: the heads are in the first row from here on that is not empty
    QString encoding{};  // of a CSV; empty: found out
};

// A table and where it stood. A CSV has no sheets.
struct TableFile
{
    TextTableRows rows;
    QString sheet;
    QList<SheetName> sheets; // of the workbook, in their order
};

// The program that takes workbooks apart, and how long it may take.
struct WorkbookProgram
{
    QString path;       // empty: liaison-desk-table-reader, beside the program that runs
    int most = 120'000; // milliseconds
};

// Reads a sheet of a workbook (XLSX, ODS). Numbers come as plain decimals, days as 2017-03-01 (2017-03-01T14:30), flags
// as true and false, formulas as what they came to when the workbook was saved, cells that a merged one covers empty.
// Rows are filled up with empty cells; a column without a head that holds something is called by its letters, so that
// it is told of. Cells that show an error are in `errorCells`.
//
// The workbook is taken apart by a process of its own, which gets it through a pipe and has limits; nothing is written
// to the disk. Blocks the calling thread; progress is told with the rows so far (of nobody knows how many: 0), and says
// false to cancel. Errors: NotATable (field "old", "locked", "foreign", "damaged"), UnknownCode (field "sheet"; detail:
// the sheets there are), Required (field "sheet": only hidden sheets have cells; detail as before) and (field "table":
// nothing in it), Malformed (field "table.heads") for two heads of one name, TooLarge as for CSV and with the fields
// "cells" and "workbook", BrokenOff (field "start", "time", "memory", or none) when the process failed, Cancelled.
Result<TableFile> readWorkbook(const QByteArray &bytes, const TableChoice &choice, const Progress &progress = {},
                               const WorkbookProgram &program = {});

} // namespace liaison
