// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/csvreader.h"
#include "core/transfer/sheetrow.h"

namespace liaison {

// A workbook read without any of our own code. A file that is none, and a formula, end the test.

QByteArray partOfWorkbook(const QString &path, const QString &part); // empty: there is none
QStringList partsOfWorkbook(const QString &path);
// The rows of its first sheet, cells with their types; numbers with the decimals that are shown.
QList<QList<SheetCell>> sheetOf(const QString &path);
// The same as a spreadsheet program gives it as text.
TextTableRows tableOfSheet(const QString &path);

} // namespace liaison
