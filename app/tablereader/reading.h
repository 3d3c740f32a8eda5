// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tablereader/archive.h"
#include "app/tablereader/output.h"

namespace liaison::tablereader {

// Which sheet is wanted: of that name, else of that number counted from one; empty: the first visible one with cells.
struct Wanted
{
    QByteArray sheet;

    bool isFirst() const { return sheet.isEmpty(); }
    bool isNamed(std::string_view name) const { return std::string_view(sheet.constData(), size()) == name; }
    // Counted from nought; -1: it is no number.
    int number() const
    {
        bool whole = false;
        const int counted = sheet.toInt(&whole);
        return whole && counted >= 1 ? counted - 1 : -1;
    }

private:
    std::size_t size() const { return static_cast<std::size_t>(sheet.size()); }
};

// Tells the sheets of the workbook and writes the rows of the one that is wanted. Xlsx and ods differ only in what they
// read.
Read<void> readXlsx(Archive &archive, const Wanted &wanted, Output &output);
Read<void> readOds(Archive &archive, const Wanted &wanted, Output &output);

} // namespace liaison::tablereader
