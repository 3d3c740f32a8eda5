// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tablereader/output.h"

#include <cstdio>

namespace liaison::tablereader {

using workbook::CellKind;
using workbook::FaultKind;
using workbook::FrameKind;

namespace {

constexpr qsizetype pieceSize = 64 * 1024;

} // namespace

Output::Output()
{
    clearRow();
}

void Output::sheet(std::string_view name, bool hidden)
{
    constexpr std::size_t longestName = 1024;
    if (m_sheets++ >= workbook::mostSheets)
        return;
    const std::string_view told = name.substr(0, longestName);
    QByteArray content(1, hidden ? '\1' : '\0');
    content.append(told.data(), static_cast<qsizetype>(told.size()));
    put(FrameKind::Sheet, content);
}

void Output::choose(int sheet)
{
    m_chosen = sheet;
    m_chosenTold = false;
}

Read<void> Output::cell(qint64 column, CellKind kind, std::string_view text)
{
    if (text.empty() || kind == CellKind::Empty)
        return {};
    if (column >= workbook::mostColumns)
        return fault(FaultKind::TooManyColumns);
    if (column < m_columns)
        return fault(FaultKind::Damaged);
    const auto length = static_cast<qsizetype>(text.size());
    if (length > workbook::longestCell || m_cells.size() + length > workbook::longestFrame - pieceSize)
        return fault(FaultKind::CellTooLong);
    if (column > m_columns)
        m_cells.append(column - m_columns, static_cast<char>(CellKind::Empty));
    workbook::appendCell(m_cells, kind, {text.data(), length});
    m_columns = column + 1;
    ++m_filled;
    return {};
}

Read<void> Output::row(qint64 line)
{
    const auto done = again(line);
    clearRow();
    return done;
}

Read<void> Output::again(qint64 line)
{
    if (m_columns == 0)
        return {};
    m_allCells += m_filled;
    m_allText += m_cells.size();
    if (m_rows == workbook::mostRows || line > workbook::mostRows)
        return fault(FaultKind::TooManyRows);
    if (m_allCells > workbook::mostCells || m_allText > workbook::mostText)
        return fault(FaultKind::TooManyCells);
    if (!m_chosenTold) {
        QByteArray number;
        workbook::appendNumber(number, static_cast<quint32>(m_chosen));
        put(FrameKind::Chosen, number);
        m_chosenTold = true;
    }
    workbook::setNumber(m_cells, 0, static_cast<quint32>(line));
    put(FrameKind::Row, m_cells);
    ++m_rows;
    return {};
}

void Output::clearRow()
{
    m_cells.resize(qsizetype(sizeof(quint32))); // room for the number
    m_columns = 0;
    m_filled = 0;
}

bool Output::finish()
{
    QByteArray number;
    workbook::appendNumber(number, static_cast<quint32>(m_rows));
    put(FrameKind::End, number);
    return flush();
}

bool Output::finish(FaultKind kind)
{
    put(FrameKind::Fault, QByteArray(1, static_cast<char>(kind)));
    return flush();
}

void Output::put(FrameKind kind, const QByteArray &content)
{
    workbook::appendFrame(m_out, kind, content);
    if (m_out.size() >= pieceSize)
        flush();
}

bool Output::flush()
{
    const auto size = static_cast<std::size_t>(m_out.size());
    m_broken = m_broken || std::fwrite(m_out.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0;
    m_out.resize(0);
    return !m_broken;
}

} // namespace liaison::tablereader
