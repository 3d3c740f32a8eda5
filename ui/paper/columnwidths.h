// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/document.h"
#include "ui/paper/typeface.h"

#include <QList>

namespace liaison::report {

struct ColumnPlace
{
    double left = 0;
    double width = 0;  // padding and marks included
    double before = 0; // padding
    double after = 0;  // padding and the room footnote marks hang in
    double textLeft() const { return left + before; }
    double textWidth() const { return width - before - after; }
};

// Shares the table's width out: stated widths first, then what the content needs; numbers are wrapped last.
QList<ColumnPlace> columnPlaces(const Typeface &typeface, const Table &table, double width);

} // namespace liaison::report
