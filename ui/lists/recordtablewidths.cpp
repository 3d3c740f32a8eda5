// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a RecordTable are while nobody has arranged them.
#include "ui/lists/recordtable.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <algorithm>

namespace liaison {

int RecordTable::neededWidth(int column) const
{
    const Column &about = m_model->columnAt(column);
    const int arrow = about.sortKey.isEmpty() ? 0 : Theme::get().px(14);
    return horizontalHeader()->fontMetrics().horizontalAdvance(about.title) + 2 * grid::unit + arrow + 2;
}

int RecordTable::firstWidth(int column) const
{
    const int own = m_byHand.value(column, Theme::get().px(m_model->columnAt(column).width));
    return std::max(own, neededWidth(column));
}

int RecordTable::leastWidth(int column) const
{
    const Column &about = m_model->columnAt(column);
    if (m_byHand.contains(column) || about.least == 0)
        return firstWidth(column);
    return std::min(firstWidth(column), std::max(Theme::get().px(about.least), neededWidth(column)));
}

void RecordTable::firstWidths()
{
    m_byHand.clear();
    m_kept.clear();
    m_gaveWay.clear();
    m_arranging = true;
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnHidden(column, false);
    for (int column = 0; column < m_model->columnCount(); ++column)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    m_arranging = false;
    arrangeColumns();
}

// The columns that are shown, in the order on screen, but for the last ones when even squeezed they have no room.
QList<int> RecordTable::columnsWithRoom()
{
    QList<int> columns;
    int least = 0;
    for (int visual = 0; visual < m_model->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isColumnHidden(column) && !m_gaveWay.contains(column))
            continue;
        columns.append(column);
        least += leastWidth(column);
    }
    m_gaveWay.clear();
    if (!isVisible()) // before it is shown its width means nothing
        return columns;
    for (qsizetype at = columns.size() - 1; at > 0 && least > viewport()->width(); --at) {
        const int column = columns.at(at);
        if (m_kept.contains(column) || m_byHand.contains(column) || m_model->columnAt(column).stretch)
            continue;
        least -= leastWidth(column);
        m_gaveWay.insert(column);
        columns.removeAt(at);
    }
    return columns;
}

void RecordTable::arrangeColumns()
{
    if (!m_model || m_arranging)
        return;
    m_arranging = true;
    const QList<int> columns = columnsWithRoom();
    int left = viewport()->width();
    int give = 0; // by how much the columns can be squeezed together
    for (const int column : columns) {
        left -= firstWidth(column);
        give += firstWidth(column) - leastWidth(column);
    }
    const int squeeze = std::clamp(-left, 0, give);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_gaveWay.contains(column))
            setColumnHidden(column, true);
        if (!columns.contains(column))
            continue;
        setColumnHidden(column, false);
        int width = firstWidth(column);
        if (squeeze > 0)
            width -= (width - leastWidth(column)) * squeeze / give;
        if (left > 0 && m_model->columnAt(column).stretch && !m_byHand.contains(column))
            width += std::exchange(left, 0);
        setColumnWidth(column, width);
    }
    m_arranging = false;
}

} // namespace liaison
