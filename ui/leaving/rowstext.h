// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace liaison {

// A row for the clipboard: its cells with tabs between them, each on one line, none a formula for the spreadsheet that
// it is pasted into (core/transfer/csvwriter).
QString rowText(const QStringList &cells);

// Rows of such text, a line each, the first of heads: as that text for spreadsheets, and as a table for mails and
// documents. Whoever takes it owns it.
QMimeData *rowsData(const QString &text);

} // namespace liaison
