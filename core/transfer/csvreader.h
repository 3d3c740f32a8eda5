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
    QHash<qint64, QList<qsizetype>> errorCells{};
    QHash<qint64, Errors> unreadable{}; // by line: cells that can be read for their field in no way, or in several
    QString encoding{};                 // of the text
    bool isGuess = false;               // the encoding, by what the text looks like
};

// What a table may have at most. It is held in memory, and nothing that people make by hand comes near.
constexpr qint64 largestCsv = 128 * 1024 * 1024; // bytes
constexpr qsizetype mostColumns = 1'000;
constexpr qsizetype mostRows = 1'000'000;
constexpr qsizetype longestCell = 1'000'000; // UTF-16 units

// Reads CSV (RFC 4180) in any encoding (decodeText); separated by what a first line "sep=;" says, else by commas,
// semicolons or tabs, whichever the first line has most of; quoted cells may hold separators, quotes (doubled), line
// ends, and white space at their ends, which other cells lose. Empty lines are left out, rows are filled up with empty
// cells, empty cells beyond the heads are left out. Errors: Required (field "table") when there is no line at all;
// those of decodeText; Malformed with the line as detail for a quote that is never closed (field "table.quote"), text
// behind a closing quote ("table.quoted"), a row longer than the heads ("table.row"), two heads of one name
// ("table.heads"); TooLarge with the limit as detail and the field "input", "columns", "rows" or "cell" for what
// exceeds the limits above.
Result<TextTableRows> readCsv(const QByteArray &bytes, const QString &encoding = {});

} // namespace liaison
