// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/pagedtablemodel.h"

#include <QStyledItemDelegate>

namespace liaison {

// Draws the cells of a list: text with air, numbers in tabular digits, chips, and a bar at the row that has the focus.
class RecordDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // The whole text where it is cut; a tip of the column's own always.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

// Room that the heading of a section takes above the row that begins it; 0: the row begins none.
int sectionBand(const QModelIndex &index);

} // namespace liaison
