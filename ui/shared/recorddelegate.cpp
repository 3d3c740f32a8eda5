// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/recorddelegate.h"

#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace liaison {

namespace {

QFont chipFont()
{
    QFont font = Theme::get().font(TextSize::Small);
    font.setWeight(QFont::Medium);
    return font;
}

constexpr int dotRoom = 14;

int chipHeight()
{
    return Theme::get().px(18);
}

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

QSize chipSize(const Chip &chip)
{
    const int words = QFontMetrics(chipFont()).horizontalAdvance(chip.word);
    const int dot = chip.dot.isValid() ? Theme::get().px(dotRoom) : 0;
    return {words + dot + 2 * Theme::get().px(7), chipHeight()};
}

int paintChip(QPainter *painter, const QRect &rect, const Chip &chip)
{
    const QSize wanted = chipSize(chip);
    const QSize size(std::min(wanted.width(), rect.width()), wanted.height());
    if (size.width() < Theme::get().px(16))
        return 0;
    const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
    const ToneColours &tone = Theme::get().colours().tone(chip.tone);
    const bool own = chip.ink.isValid() && chip.fill.isValid();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(own ? chip.fill : tone.line, 1));
    painter->setBrush(own ? chip.fill : tone.fill);
    const QRectF outline = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    painter->setPen(own ? chip.ink : tone.ink);
    painter->setFont(chipFont());
    QRect inner = box.adjusted(Theme::get().px(7), 0, -Theme::get().px(5), 0);
    if (chip.dot.isValid()) {
        // Bright colours are only told apart on black.
        const double side = Theme::get().px(10);
        const QRectF ground(box.left() + Theme::get().px(6), box.center().y() - side / 2 + 0.5, side, side);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Qt::black);
        painter->drawRoundedRect(ground, 2, 2);
        painter->setBrush(chip.dot);
        painter->drawEllipse(ground.center(), side * 0.28, side * 0.28);
        painter->setPen(own ? chip.ink : tone.ink);
        inner.setLeft(inner.left() + Theme::get().px(dotRoom - 2));
    }
    const QString words = painter->fontMetrics().elidedText(chip.word, Qt::ElideRight, inner.width() + 2);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    painter->restore();
    return size.width();
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
