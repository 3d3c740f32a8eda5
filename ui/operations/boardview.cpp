// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/boardview.h"

#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/wordlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int titleColumn = 0;
constexpr int basisColumn = 1;
constexpr int firstColumn = 2;

// The colour of a side beside its name, as in every chart.
class SideMark : public QWidget
{
public:
    SideMark(QString side, QWidget *parent) : QWidget(parent), m_side(std::move(side)) { setFixedSize(10, 10); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(sideColour(m_side, Theme::get().scheme()));
        painter.drawRoundedRect(rect(), 2, 2);
    }

private:
    QString m_side;
};

WordLabel *rightLabel(const QString &text, TextSize size, WordLabel::Ink ink, QWidget *parent)
{
    auto *label = new WordLabel(text, size, ink, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setWordWrap(true);
    return label;
}

} // namespace

BoardView::BoardView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Results side by side"));
    columnIn(this, -1, {grid::unit, grid::unit, grid::unit, grid::unit});
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BoardView::clear()
{
    m_figures.clear();
    m_measureHeads.clear();
    retire(m_grid);
    m_grid = new QWidget(this);
    m_layout = new QGridLayout(m_grid);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(grid::twice);
    m_layout->setVerticalSpacing(0);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_grid);
}

void BoardView::setBoard(const Board &board, bool canDeclare)
{
    m_board = board;
    clear();
    addHeads();
    int at = 1;
    for (const BoardRow &row : board.rows)
        addRow(row, at++);
    addSources(at, canDeclare);
    m_layout->setColumnStretch(titleColumn, 3);
    for (int column = 0; column < board.columns.size(); ++column)
        m_layout->setColumnStretch(firstColumn + column, 4);
    m_grid->show();
    update();
}

void BoardView::addHeads()
{
    for (int i = 0; i < m_board.columns.size(); ++i) {
        const BoardColumn &column = m_board.columns.at(i);
        auto *head = new QWidget(m_grid);
        auto *words = columnIn(head, 2, {0, 0, 6, grid::unit});
        auto *line = new QHBoxLayout;
        line->setSpacing(6);
        line->addStretch(1);
        line->addWidget(new SideMark(column.side, head));
        line->addWidget(new WordLabel(column.sideName, TextSize::Strong, WordLabel::Ink::Normal, head));
        words->addLayout(line);
        words->addWidget(rightLabel(column.name, TextSize::Small, WordLabel::Ink::Soft, head));
        words->addStretch(1);
        m_layout->addWidget(head, 0, firstColumn + i);
    }
}

void BoardView::addRow(const BoardRow &row, int at)
{
    if (!row.title.isEmpty()) {
        auto *head = new QWidget(m_grid);
        auto *words = columnIn(head, 0, {0, 6, 0, 3});
        words->addWidget(new WordLabel(row.title, TextSize::Body, WordLabel::Ink::Normal, head));
        if (!row.subtitle.isEmpty()) {
            auto *subtitle = new WordLabel(row.subtitle, TextSize::Small, WordLabel::Ink::Soft, head);
            subtitle->setWordWrap(true);
            words->addWidget(subtitle);
        }
        words->addStretch(1);
        int rows = 1; // the title stands beside all rows of its measure
        while (at - 1 + rows < m_board.rows.size() && m_board.rows.at(at - 1 + rows).title.isEmpty())
            ++rows;
        m_layout->addWidget(head, at, titleColumn, rows, 1);
        m_measureHeads.append(head);
    }
    auto *basis = new WordLabel(OperationBoard::basisWords(row.basis), TextSize::Small, WordLabel::Ink::Soft, m_grid);
    basis->setContentsMargins(0, row.title.isEmpty() ? 3 : grid::unit, 0, 3);
    m_layout->addWidget(basis, at, basisColumn, Qt::AlignTop);
    for (int column = 0; column < row.cells.size(); ++column) {
        auto *cell = new QWidget(m_grid);
        auto *lines = columnIn(cell, 0, {0, row.title.isEmpty() ? 0 : grid::half, 0, 0});
        for (const BoardFigure &figure : row.cells.at(column)) {
            QStringList remarks;
            if (!figure.note.isEmpty())
                remarks.append(figure.note);
            if (figure.illustrative)
                remarks.append(tr("illustrative"));
            auto *button = new FigureButton(cell);
            button->setFigure(figure.text, remarks.join(u" · "_s), figure.spoken);
            button->setFilter(figure.filter);
            button->setSoft(figure.absent || row.basis == BoardBasis::Difference);
            button->installEventFilter(this);
            connect(button, &FigureButton::opened, this, &BoardView::opened);
            lines->addWidget(button);
            m_figures.append(button);
        }
        lines->addStretch(1);
        m_layout->addWidget(cell, at, firstColumn + column);
    }
}

void BoardView::addSources(int at, bool canDeclare)
{
    auto *title = new WordLabel(tr("Source"), TextSize::Body, WordLabel::Ink::Normal, m_grid);
    title->setContentsMargins(0, 6, 0, 0);
    m_layout->addWidget(title, at, titleColumn, Qt::AlignTop);
    m_measureHeads.append(title);
    for (int i = 0; i < m_board.columns.size(); ++i) {
        const BoardColumn &column = m_board.columns.at(i);
        auto *cell = new QWidget(m_grid);
        auto *lines = columnIn(cell, 2, {0, grid::unit, 0, 0});
        QStringList words;
        if (column.declaredRef.isEmpty())
            words.append(tr("no result declared"));
        if (!column.source.isEmpty())
            words.append(column.source);
        if (!column.note.isEmpty())
            words.append(column.note);
        for (const QString &each : std::as_const(words)) {
            auto *label = rightLabel(each, TextSize::Small, WordLabel::Ink::Soft, cell);
            label->setContentsMargins(0, 0, 6, 0);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            lines->addWidget(label);
        }
        if (canDeclare) {
            auto *button =
                pressedByEnter(new QPushButton(column.declaredRef.isEmpty() ? tr("Declare …") : tr("Edit …"), cell));
            button->setProperty("quiet", true);
            button->setAccessibleName(column.declaredRef.isEmpty() ? tr("Declare the result of %1").arg(column.name)
                                                                   : tr("Edit the result of %1").arg(column.name));
            connect(button, &QPushButton::clicked, this,
                    [this, column] { Q_EMIT resultWanted(column.agency, column.declaredRef); });
            lines->addWidget(button, 0, Qt::AlignRight);
        }
        lines->addStretch(1);
        m_layout->addWidget(cell, at, firstColumn + i);
    }
}

void BoardView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::get().colours().border);
    for (const QWidget *head : std::as_const(m_measureHeads)) {
        const int y = head->mapTo(this, QPoint(0, 0)).y();
        painter.drawLine(grid::unit, y, width() - grid::unit, y);
    }
}

QPoint BoardView::placeOf(FigureButton *figure) const
{
    int row = 0;
    int column = 0;
    int rowSpan = 0;
    int columnSpan = 0;
    m_layout->getItemPosition(m_layout->indexOf(figure->parentWidget()), &row, &column, &rowSpan, &columnSpan);
    return {column, row * 16 + int(figure->parentWidget()->layout()->indexOf(figure))};
}

// To the nearest figure in that direction that opens something.
void BoardView::walk(FigureButton *from, int rows, int columns)
{
    const QPoint here = placeOf(from);
    FigureButton *nearest = nullptr;
    int least = 0;
    for (FigureButton *figure : std::as_const(m_figures)) {
        if (figure == from || !figure->isEnabled())
            continue;
        const QPoint there = placeOf(figure) - here;
        const bool ahead =
            rows != 0 ? there.x() == 0 && there.y() * rows > 0 : qAbs(there.y()) < 16 && there.x() * columns > 0;
        const int distance = qAbs(there.x()) * 1000 + qAbs(there.y());
        if (ahead && (!nearest || distance < least)) {
            nearest = figure;
            least = distance;
        }
    }
    if (nearest)
        nearest->setFocus(Qt::TabFocusReason); // a scroll area round it follows
}

bool BoardView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *figure = qobject_cast<FigureButton *>(watched);
    if (!figure)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        walk(figure, -1, 0);
        return true;
    case Qt::Key_Down:
        walk(figure, 1, 0);
        return true;
    case Qt::Key_Left:
        walk(figure, 0, -1);
        return true;
    case Qt::Key_Right:
        walk(figure, 0, 1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

BoardScroll::BoardScroll(BoardView *board, QWidget *parent) : QScrollArea(parent), m_board(board)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(board);
    viewport()->setAutoFillBackground(false);
    board->setAutoFillBackground(false);
    board->installEventFilter(this);
}

int BoardScroll::heightForWidth(int width) const
{
    const int needed = m_board->minimumSizeHint().width();
    const int bar = needed > width ? horizontalScrollBar()->sizeHint().height() : 0;
    return m_board->layout()->totalHeightForWidth(std::max(width, needed)) + bar;
}

QSize BoardScroll::sizeHint() const
{
    const int wanted = m_board->sizeHint().width();
    return {wanted, heightForWidth(wanted)};
}

QSize BoardScroll::minimumSizeHint() const
{
    return {Theme::get().px(240), 0};
}

bool BoardScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_board && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace liaison
