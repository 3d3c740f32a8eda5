// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tablereader/archive.h"

#include <string_view>

namespace liaison::tablereader {

// Writes what was read to standard output, frame by frame, and holds it to what is read at most. One thread.
class Output
{
public:
    Output();

    void sheet(std::string_view name, bool hidden);
    // The rows that follow are those of this sheet, counted from nought; it is told with the first of them.
    void choose(int sheet);

    // The cells of a row from left to right, with their columns counted from nought; empty texts are empty cells.
    Read<void> cell(qint64 column, workbook::CellKind kind, std::string_view text);
    // The row with that number, counted from one. One without cells is left out.
    Read<void> row(qint64 line);
    // The same row again, with another number.
    Read<void> again(qint64 line);
    void clearRow();
    bool rowHasCells() const { return m_columns > 0; }

    qint64 rows() const { return m_rows; }
    // Whether all of it arrived.
    bool finish();
    bool finish(workbook::FaultKind kind);

private:
    void put(workbook::FrameKind kind, const QByteArray &content);
    bool flush();

    QByteArray m_out;
    QByteArray m_cells; // of the row, as its frame holds them
    qint64 m_columns = 0;
    qint64 m_filled = 0; // cells of the row that hold something
    int m_sheets = 0;
    int m_chosen = -1;
    bool m_chosenTold = false;
    qint64 m_rows = 0;
    qint64 m_allCells = 0;
    qint64 m_allText = 0;
    bool m_broken = false;
};

} // namespace liaison::tablereader
