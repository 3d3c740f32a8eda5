// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace liaison {

// A table as it was written: its heads and its rows, every cell a text.
struct TextTableRows
{
    QStringList heads;
    QList<QStringList> rows;
    QList<qint64> lines; // of the file, counted from one, on which each row begins
};

// Reads CSV (RFC 4180): UTF-8 with or without a byte order mark, or UTF-16 with one; separated by commas, semicolons or
// tabs, whichever the first line has most of; quoted cells may hold separators, quotes (doubled) and line ends. Empty
// lines are left out, rows are filled up with empty cells. Errors (field "table"): Required when there is no line at
// all; Malformed with the number of the line for text that is not in that encoding, a quote that is never closed, text
// after a closing quote, a row longer than the heads, or two heads of one name.
Result<TextTableRows> readCsv(const QByteArray &bytes);

} // namespace liaison
