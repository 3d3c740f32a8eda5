// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace liaison {

// A table as it was written: its heads and its rows, every cell a text.
struct TextTableRows
{
    QStringList heads;
    QList<QStringList> rows;
    QList<qint64> lines; // of the file, counted from one, on which each row begins
    // By the line of their row, the columns of cells that hold an error of the spreadsheet ("#N/A") and no value.
    QHash<qint64, QList<qsizetype>> errorCells = {};
};

// What a table may have at most. It is held in memory, and nothing that people make by hand comes near.
constexpr qint64 largestCsv = 128 * 1024 * 1024; // bytes
constexpr qsizetype mostColumns = 1'000;
constexpr qsizetype mostRows = 1'000'000;
constexpr qsizetype longestCell = 1'000'000; // UTF-16 units

// Reads CSV (RFC 4180): UTF-8 with or without a byte order mark, or UTF-16 with one; separated by commas, semicolons or
// tabs, whichever the first line has most of; quoted cells may hold separators, quotes (doubled), line ends, and white
// space at their ends, which other cells lose. Empty lines are left out, rows are filled up with empty cells. Errors
// (field "table"): Required when there is no line at all; Malformed with the number of the line for text that is not in
// that encoding, a quote that is never closed, text after a closing quote, a row longer than the heads, or two heads of
// one name; TooLarge with the limit as detail and the field "input", "columns", "rows" or "cell" for what exceeds the
// limits above.
Result<TextTableRows> readCsv(const QByteArray &bytes);

} // namespace liaison
