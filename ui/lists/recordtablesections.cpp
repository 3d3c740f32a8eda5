// SPDX-License-Identifier: GPL-3.0-or-later
// The headings over the sections of a list. They are no rows: keys walk the records, and windows are read as ever.
#include "ui/lists/recordtable.h"

#include "ui/lists/recorddelegate.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QPainter>

namespace liaison {

void RecordTable::layOutSections()
{
    if (!m_model || (!m_sectioned && !m_model->hasSections()))
        return;
    m_sectioned = m_model->hasSections();
    const int height = Theme::get().px(grid::row);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int wanted = height + sectionBand(m_model->index(row, 0));
        if (rowHeight(row) != wanted)
            setRowHeight(row, wanted);
    }
    viewport()->update();
}

void RecordTable::paintSections()
{
    if (!m_sectioned)
        return;
    const Colours &colours = Theme::get().colours();
    QPainter painter(viewport());
    const int last = rowAt(viewport()->height() - 1);
    const int end = last < 0 ? m_model->rowCount() : last + 1;
    for (int row = std::max(0, rowAt(0)); row < end; ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const int band = sectionBand(index);
        if (band == 0)
            continue;
        const QRect strip(0, rowViewportPosition(row), viewport()->width(), band);
        painter.fillRect(strip, colours.surface);
        painter.setPen(colours.border);
        painter.drawLine(strip.bottomLeft(), strip.bottomRight());
        const QStringList words = index.data(PagedTableBase::SectionRole).toStringList();
        if (words.value(0).isEmpty())
            continue;
        const QRect inner = strip.adjusted(grid::unit, 0, -grid::unit, 0);
        const QFont strong = Theme::get().font(TextSize::Strong);
        const int countWidth = QFontMetrics(Theme::get().figuresFont()).horizontalAdvance(words.value(1));
        const QString name =
            QFontMetrics(strong).elidedText(words.at(0), Qt::ElideRight, inner.width() - countWidth - grid::twice);
        painter.setFont(strong);
        painter.setPen(colours.text);
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        painter.setFont(Theme::get().figuresFont());
        painter.setPen(colours.textSoft);
        painter.drawText(inner.adjusted(QFontMetrics(strong).horizontalAdvance(name) + grid::unit, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words.value(1));
    }
}

} // namespace liaison
