// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recorddelegate.h"

#include "ui/look/chips.h"
#include "ui/look/plaintext.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace liaison {

namespace {

// Of "GDC  Guangdong Customs" the code stands alone where less than half of it all has room.
QString fitted(const QString &line, const QFontMetrics &metrics, int width)
{
    const qsizetype code = line.indexOf(QStringLiteral("  "));
    if (code > 0 && metrics.horizontalAdvance(line) > 2 * width)
        return metrics.elidedText(line.left(code), Qt::ElideRight, width);
    return metrics.elidedText(line, Qt::ElideRight, width);
}

} // namespace

int sectionBand(const QModelIndex &index)
{
    const QVariant section = index.data(PagedTableBase::SectionRole);
    if (!section.isValid())
        return 0;
    return Theme::get().px(section.toStringList().value(0).isEmpty() ? grid::unit : grid::row);
}

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the bar shows it for the whole row
    if (index.data(PagedTableBase::NumberRole).toBool())
        option->font = Theme::get().figuresFont();
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.rect.setTop(option.rect.top() + sectionBand(index));
    initStyleOption(&cell, index);
    const QString words = cell.text;
    cell.text.clear();
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);

    const QRect inner = cell.rect.adjusted(grid::unit, 0, -grid::unit, 0);
    const QVariant chips = index.data(PagedTableBase::ChipsRole);
    if (chips.canConvert<QList<Chip>>()) {
        QRect rest = inner;
        for (const Chip &chip : chips.value<QList<Chip>>())
            rest.setLeft(rest.left() + paintChip(painter, rest, chip) + grid::half);
    } else {
        const Colours &colours = Theme::get().colours();
        painter->save();
        painter->setFont(cell.font);
        painter->setPen(option.state & QStyle::State_Enabled ? colours.text : colours.textDisabled);
        QString line = words;
        line.replace(u'\n', u' ');
        const QString shown = fitted(line, QFontMetrics(cell.font), inner.width());
        painter->drawText(inner, int(cell.displayAlignment) | Qt::TextSingleLine, shown);
        painter->restore();
    }

    const auto *view = qobject_cast<const QTableView *>(widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row() &&
        view->horizontalHeader()->visualIndex(index.column()) == 0) {
        painter->fillRect(QRect(cell.rect.topLeft(), QSize(3, cell.rect.height())), Theme::get().colours().accent);
    }
}

bool RecordDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString tip = index.data(Qt::ToolTipRole).toString();
    const bool own = tip != index.data(Qt::DisplayRole).toString();
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), own || cut ? toolTipText(tip) : QString(), view);
    return true;
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int height = Theme::get().px(grid::row);
    const QVariant chips = index.data(PagedTableBase::ChipsRole);
    if (chips.canConvert<QList<Chip>>()) {
        int width = 2 * grid::unit;
        for (const Chip &chip : chips.value<QList<Chip>>())
            width += chipSize(chip).width() + grid::half;
        return {width, height};
    }
    return {QFontMetrics(cell.font).horizontalAdvance(cell.text) + 2 * grid::unit + 2, height};
}

} // namespace liaison
