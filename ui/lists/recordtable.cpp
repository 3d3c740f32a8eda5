// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recordtable.h"

#include "ui/leaving/rowstext.h"
#include "ui/lists/recorddelegate.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

RecordTable::RecordTable(const QString &stateKey, const QString &accessibleName, QWidget *parent)
    : QTableView(parent), m_empty(new EmptyState(viewport())), m_stateKey(stateKey)
{
    setName(accessibleName);
    setItemDelegate(new RecordDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the list; arrows walk it
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->hide();
    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(500);
    m_loadingLong.setSingleShot(true);
    m_loadingLong.setInterval(250); // a quick answer should not flash

    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordTable::sortBy);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, &m_saveLater, qOverload<>(&QTimer::start));
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &RecordTable::columnMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        if (m_arranging || !m_model)
            return;
        if (before > 0 && now > 0) // else it was hidden or shown
            m_byHand.insert(column, now);
        m_saveLater.start();
        arrangeColumns();
    });
    connect(&m_saveLater, &QTimer::timeout, this, &RecordTable::saveState);
    connect(&m_loadingLong, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(PagedTableBase::KeyRole)); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_error.isEmpty())
            m_narrowed ? Q_EMIT everythingWanted() : Q_EMIT emptyActionTriggered();
        else
            m_model->reload();
    });
    connect(&Theme::get(), &Theme::changed, this, &RecordTable::applyTheme);
    applyTheme();
}

RecordTable::~RecordTable()
{
    if (m_saveLater.isActive())
        saveState();
}

void RecordTable::setName(const QString &accessibleName)
{
    setAccessibleName(accessibleName);
    horizontalHeader()->setAccessibleName(tr("Columns of %1").arg(accessibleName));
}

void RecordTable::setRecords(PagedTableBase *model)
{
    m_model = model;
    m_arranging = true;
    setModel(model);
    m_arranging = false;
    firstWidths();
    restoreState();
    showSort();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::keepPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::returnToPlace);
    connect(model, &PagedTableBase::loaded, this, [this] {
        m_error.clear();
        layOutSections();
        if (m_keptKey.isValid())
            returnToPlace();
        if (hasFocus())
            showPlace();
        showEmptiness();
    });
    connect(model, &PagedTableBase::sectionsChanged, this, &RecordTable::layOutSections);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::layOutSections);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RecordTable::layOutSections);
    connect(model, &PagedTableBase::failed, this, [this](const Error &error) {
        m_error = errorSentence(error);
        showEmptiness();
    });
    connect(model, &PagedTableBase::loadingChanged, this, [this] {
        if (m_model->isLoading())
            m_loadingLong.start();
        else
            m_loadingLong.stop();
        showEmptiness();
    });
    showEmptiness();
}

void RecordTable::setEmptyWords(const QString &title, const QString &text, const QString &action,
                                const QString &iconName)
{
    m_emptyWords = {title, text, action, iconName};
    showEmptiness();
}

void RecordTable::setNarrowed(bool narrowed)
{
    m_narrowed = narrowed;
    showEmptiness();
}

void RecordTable::showEmptiness()
{
    const bool empty = m_model && m_model->rowCount() == 0 && !m_model->isLoading();
    if (empty && !m_error.isEmpty())
        m_empty->setWords(tr("The list could not be read"), m_error, tr("Try again"), u"notice-wrong"_s);
    else if (empty && m_narrowed && m_emptyWords.size() == 4)
        m_empty->setWords(tr("Nothing here matches"),
                          tr("The filter or the text to find leaves none of the records of the period."),
                          tr("Show them all"), u"view-filter"_s);
    else if (empty && m_emptyWords.size() == 4)
        m_empty->setWords(m_emptyWords.at(0), m_emptyWords.at(1), m_emptyWords.at(2), m_emptyWords.at(3));
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(empty && (!m_error.isEmpty() || (m_emptyWords.size() == 4 && m_model->isComplete())));
    viewport()->update();
}

void RecordTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    paintSections();
    const bool waiting = m_model && m_model->isLoading() && m_model->rowCount() == 0 && !m_loadingLong.isActive();
    if (!waiting)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::get().colours().textSoft);
    painter.drawText(viewport()->rect().adjusted(grid::twice, grid::twice, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     tr("Reading…"));
}

void RecordTable::applyTheme()
{
    verticalHeader()->setDefaultSectionSize(Theme::get().px(grid::row));
    verticalHeader()->setMinimumSectionSize(Theme::get().px(grid::row));
    layOutSections();
    horizontalHeader()->setFixedHeight(Theme::get().px(grid::row));
    horizontalHeader()->setMinimumSectionSize(Theme::get().px(40));
    arrangeColumns();
    viewport()->update();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
    arrangeColumns();
}

void RecordTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    arrangeColumns();
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the bar spans the row
    if (!m_arranging && current.row() != previous.row())
        Q_EMIT currentKeyChanged(current.data(PagedTableBase::KeyRole));
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentKey());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

// Who comes with the keyboard sees where he is.
void RecordTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    m_byKeyboard = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason &&
                   event->reason() != Qt::ActiveWindowFocusReason;
    showPlace();
}

void RecordTable::showPlace()
{
    if (m_byKeyboard && m_model && m_model->rowCount() > 0 && !selectionModel()->hasSelection())
        goToRow(std::max(0, currentIndex().row()), horizontalHeader()->logicalIndex(0));
}

// Alone, whatever keys are still held down: Ctrl of Ctrl+S would add it to the selection.
void RecordTable::goToRow(int row, int column)
{
    const QModelIndex index = m_model->index(row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint place = byKeyboard ? visualRect(index).bottomLeft() : event->pos();
    Q_EMIT contextMenuWanted(index.data(PagedTableBase::KeyRole), viewport()->mapToGlobal(place));
}

QVariant RecordTable::currentKey() const
{
    return currentIndex().data(PagedTableBase::KeyRole);
}

QVariantList RecordTable::selectedKeys() const
{
    QVariantList keys;
    if (!selectionModel())
        return keys;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        keys.append(row.data(PagedTableBase::KeyRole));
    return keys;
}

bool RecordTable::selectKey(const QVariant &key)
{
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(PagedTableBase::KeyRole) != key)
            continue;
        const int column = currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndex(0);
        goToRow(row, column);
        return true;
    }
    return false;
}

void RecordTable::copySelection() const
{
    if (!m_model || !selectionModel())
        return;
    QList<int> columns;
    for (int visual = 0; visual < m_model->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    const auto line = [&columns](const auto &textOf) -> QString {
        QStringList cells;
        for (const int column : columns)
            cells.append(textOf(column));
        return rowText(cells);
    };
    QStringList lines{line([this](int column) -> QString { return m_model->columnAt(column).title; })};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(line([&row](int column) -> QString { return row.siblingAtColumn(column).data().toString(); }));
    m_model->copy(lines.join(u'\n'), selectedKeys());
}

} // namespace liaison
