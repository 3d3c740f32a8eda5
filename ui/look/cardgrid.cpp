// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/cardgrid.h"

#include "ui/look/boxes.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <algorithm>

namespace liaison {

namespace {

constexpr int narrowestCard = 440; // below it a chart with long names is cramped

int heightOf(QWidget *card, int width)
{
    QLayout *layout = card->layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : card->sizeHint().height();
}

} // namespace

CardGrid::CardGrid(QWidget *parent) : QWidget(parent)
{
    connect(&Theme::get(), &Theme::changed, this, &CardGrid::place);
}

QWidget *CardGrid::addCard(QWidget *content, bool wide)
{
    auto *frame = new QFrame(this);
    frame->setProperty("card", true);
    auto *layout = columnIn(frame, -1, {grid::half, grid::half, grid::half, grid::half});
    layout->addWidget(content);
    m_cards.append({frame, wide, -1});
    frame->show();
    place();
    return frame;
}

void CardGrid::removeCards()
{
    for (const Card &card : std::as_const(m_cards))
        retire(card.frame);
    m_cards.clear();
    place();
}

void CardGrid::setMostColumns(int columns)
{
    m_mostColumns = columns;
    place();
}

bool CardGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void CardGrid::place()
{
    const int gap = grid::twice;
    const int narrowest = Theme::get().px(narrowestCard);
    const int columns = std::clamp((width() + gap) / (narrowest + gap), 1, m_mostColumns);
    // While somebody works in a card, a line more in it takes no card to another column.
    const QWidget *focused = QApplication::focusWidget();
    const bool stays = columns == m_columns && focused && isAncestorOf(focused);
    m_columns = columns;
    const int cardWidth = (width() - gap * (m_columns - 1)) / m_columns;
    QList<int> bottoms(m_columns, 0);
    for (Card &card : m_cards) {
        if (card.frame->isHidden())
            continue;
        if (card.wide) {
            const int top = *std::max_element(bottoms.cbegin(), bottoms.cend());
            const int height = heightOf(card.frame, width());
            card.frame->setGeometry(0, top, width(), height);
            bottoms.fill(top + height + gap);
            continue;
        }
        int column = int(std::min_element(bottoms.begin(), bottoms.end()) - bottoms.begin());
        if (stays && card.column >= 0)
            column = card.column;
        card.column = column;
        const int height = heightOf(card.frame, cardWidth);
        card.frame->setGeometry(column * (cardWidth + gap), bottoms[column], cardWidth, height);
        bottoms[column] += height + gap;
    }
    const int tallest = *std::max_element(bottoms.cbegin(), bottoms.cend());
    const int needed = std::max(0, tallest - gap);
    if (minimumHeight() != needed)
        setMinimumHeight(needed);
}

} // namespace liaison
