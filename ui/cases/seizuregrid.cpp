// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/seizuregrid.h"

#include "ui/cases/seizuredelegate.h"
#include "ui/cases/seizurelines.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int widths[] = {150, 150, 110, 120, 100, 76, 116, 150, 110}; // by column, at text scale 1

} // namespace

SeizureGrid::SeizureGrid(Session &session, SeizureLines *lines, QWidget *parent) : QTableView(parent), m_lines(lines)
{
    setModel(lines);
    auto *delegate = new SeizureDelegate(session, this);
    setItemDelegate(delegate);
    connect(delegate, &SeizureDelegate::enterPressed, this, &SeizureGrid::startNextLine, Qt::QueuedConnection);
    setAccessibleName(tr("Seizure lines"));
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setEditTriggers(CurrentChanged | DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false); // without an open cell Tab leaves
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setAccessibleName(tr("Line numbers"));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setAccessibleName(tr("Columns of the seizure lines"));
    const auto shortcut = [this](const QKeySequence &keys, void (SeizureGrid::*action)()) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, action);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &SeizureGrid::duplicateLine);
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), &SeizureGrid::removeLine);
    connect(lines, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        const QModelIndex at = currentIndex();
        if (at.row() >= from.row() && at.row() <= to.row())
            Q_EMIT cellChanged(at);
    });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(lines, changed, this, &QWidget::updateGeometry);
    connect(lines, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
    connect(&Theme::get(), &Theme::changed, this, &SeizureGrid::retranslate);
    retranslate();
    firstWidths();
}

void SeizureGrid::retranslate()
{
    verticalHeader()->setDefaultSectionSize(Theme::get().px(grid::row + 2));
    verticalHeader()->setMinimumSectionSize(Theme::get().px(grid::row + 2));
    verticalHeader()->setFixedWidth(Theme::get().px(32));
    horizontalHeader()->setFixedHeight(Theme::get().px(grid::row));
    updateGeometry();
}

void SeizureGrid::firstWidths()
{
    for (int column = 0; column < SeizureLines::ColumnCount; ++column) {
        const QString title = m_lines->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int needed = horizontalHeader()->fontMetrics().horizontalAdvance(title) + 2 * grid::unit + 4;
        setColumnWidth(column, std::max(Theme::get().px(widths[column]), needed));
    }
}

// The description takes the width that is left.
void SeizureGrid::stretch()
{
    int others = 0;
    for (int column = 0; column < SeizureLines::ColumnCount; ++column)
        others += column == SeizureLines::Description ? 0 : columnWidth(column);
    setColumnWidth(SeizureLines::Description,
                   std::max(Theme::get().px(widths[SeizureLines::Description]), viewport()->width() - others));
}

void SeizureGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretch();
}

QSize SeizureGrid::sizeHint() const
{
    const int lines = std::clamp(m_lines->rowCount() + 1, 4, 12);
    return {Theme::get().px(600), horizontalHeader()->height() + lines * verticalHeader()->defaultSectionSize() + 14};
}

void SeizureGrid::editCell(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index); // which opens it, unless it is the current one already
    if (state() != EditingState) {
        setFocus(Qt::OtherFocusReason);
        edit(index);
    }
}

void SeizureGrid::addLine()
{
    editCell(m_lines->index(m_lines->addLine(), SeizureLines::Category));
}

void SeizureGrid::duplicateLine()
{
    if (const QModelIndex at = currentIndex(); at.isValid())
        editCell(m_lines->index(m_lines->duplicateLine(at.row()), at.column()));
}

void SeizureGrid::removeLine()
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    m_lines->removeLine(at.row());
    editCell(m_lines->index(std::min(at.row(), m_lines->rowCount() - 1), SeizureLines::Category));
}

void SeizureGrid::startNextLine()
{
    const int line = currentIndex().row();
    const bool last = line == m_lines->rowCount() - 1;
    if (last && line >= 0 && m_lines->isBlank(line)) // there is one to type into already
        editCell(m_lines->index(line, SeizureLines::Category));
    else if (last)
        addLine();
    else
        editCell(m_lines->index(line + 1, SeizureLines::Category));
}

void SeizureGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex at = currentIndex();
    const bool first = at.row() == 0 && at.column() == 0;
    const bool last = at.row() == m_lines->rowCount() - 1 && at.column() == SeizureLines::ColumnCount - 1;
    const bool leaves = (hint == QAbstractItemDelegate::EditNextItem && last) ||
                        (hint == QAbstractItemDelegate::EditPreviousItem && first);
    QTableView::closeEditor(editor, leaves ? QAbstractItemDelegate::NoHint : hint);
    if (leaves) // not the view's own, which would walk on
        QAbstractScrollArea::focusNextPrevChild(hint == QAbstractItemDelegate::EditNextItem);
}

void SeizureGrid::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier) {
        startNextLine();
        return;
    }
    QTableView::keyPressEvent(event);
}

// By keyboard one lands in a cell that is open already.
void SeizureGrid::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool back = event->reason() == Qt::BacktabFocusReason;
    if (event->reason() != Qt::TabFocusReason && !back && event->reason() != Qt::ShortcutFocusReason)
        return;
    const QModelIndex wanted =
        back ? m_lines->index(m_lines->rowCount() - 1, SeizureLines::ColumnCount - 1) : m_lines->index(0, 0);
    QTimer::singleShot(0, this, [this, wanted = QPersistentModelIndex(wanted)] { editCell(wanted); });
}

void SeizureGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT cellChanged(current);
}

} // namespace liaison
