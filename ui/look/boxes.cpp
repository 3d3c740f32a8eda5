// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/boxes.h"

namespace liaison {

namespace {

template <typename Box>
Box *boxIn(QWidget *widget, int spacing, const QMargins &margins)
{
    auto *box = new Box(widget);
    box->setContentsMargins(margins);
    box->setSpacing(spacing);
    return box;
}

} // namespace

QVBoxLayout *columnIn(QWidget *widget, int spacing, const QMargins &margins)
{
    return boxIn<QVBoxLayout>(widget, spacing, margins);
}

QHBoxLayout *rowIn(QWidget *widget, int spacing, const QMargins &margins)
{
    return boxIn<QHBoxLayout>(widget, spacing, margins);
}

QScrollArea *scrolling(QWidget *content, QWidget *parent, bool sideways)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(sideways ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    // The page's own ground shows through, not that of a list.
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

void retire(QWidget *widget)
{
    if (!widget)
        return;
    widget->hide();
    widget->deleteLater();
}

void retireAll(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        retire(item->widget());
        delete item;
    }
}

} // namespace liaison
