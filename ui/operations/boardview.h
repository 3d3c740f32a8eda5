// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/figurebutton.h"
#include "ui/operations/operationboard.h"

#include <QScrollArea>

class QGridLayout;

namespace liaison {

// The board on the screen: sides and agencies as columns, figures that open their records. Arrow keys walk the figures.
// On the screen thread; owns a copy of the board.
class BoardView : public QWidget
{
    Q_OBJECT

public:
    explicit BoardView(QWidget *parent = nullptr);

    void setBoard(const Board &board, bool canDeclare);
    const Board &board() const { return m_board; }
    QList<FigureButton *> figures() const { return m_figures; }

Q_SIGNALS:
    void opened(const liaison::RecordFilter &filter);
    // The result of that agency is to be declared (no reference yet) or changed.
    void resultWanted(const QString &agency, const QString &ref);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void clear();
    void addHeads();
    void addRow(const BoardRow &row, int at);
    void addSources(int at, bool canDeclare);
    void walk(FigureButton *from, int rows, int columns);
    QPoint placeOf(FigureButton *figure) const; // column, row of the grid

    Board m_board;
    QWidget *m_grid = nullptr;
    QGridLayout *m_layout = nullptr;
    QList<FigureButton *> m_figures;
    QList<QWidget *> m_measureHeads; // a line is drawn above each
};

// Holds a board of many agencies in a narrow window: as high as the board, and wider than the window when it must be.
class BoardScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit BoardScroll(BoardView *board, QWidget *parent = nullptr); // takes it

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    BoardView *m_board;
};

} // namespace liaison
