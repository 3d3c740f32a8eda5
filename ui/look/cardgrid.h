// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace liaison {

// Cards of different heights side by side: one, two or three columns by the width there is, each card put where there
// is most room, in the order they were added. As tall as it needs to be: put it into a scroll area.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    // A frame with `content` in it. A wide card takes the whole width.
    QWidget *addCard(QWidget *content, bool wide = false);
    void removeCards();
    int columns() const { return m_columns; }
    void setMostColumns(int columns);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    struct Card
    {
        QWidget *frame;
        bool wide;
        int column = -1; // where it stands; -1: nowhere yet
    };
    QList<Card> m_cards;
    int m_columns = 1;
    int m_mostColumns = 3;
};

} // namespace liaison
