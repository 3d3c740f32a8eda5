// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/document.h"

#include <QStringList>

namespace liaison::report {

// All tables, charts and sentences of a document, those inside other blocks too, in reading order.
QList<Table> tablesOf(const std::vector<Block> &blocks);
QList<Chart> chartsOf(const std::vector<Block> &blocks);
QStringList sentencesOf(const std::vector<Block> &blocks); // headings, paragraphs, notes
QList<Figure> figuresOf(const std::vector<Block> &blocks);

// The table with that caption; an empty one when there is none.
Table tableNamed(const Document &document, const QString &caption);

// The rows as people read them: cells joined by " | ", "= " before a total, "# " before a subhead.
QStringList rowsOf(const Table &table);

// The columns whose plain numbers do not add up to the total under them, as "column of total": what somebody who adds
// by hand would complain about. Cells with a footnote mark are excepted.
QStringList wrongTotals(const Table &table);

} // namespace liaison::report
