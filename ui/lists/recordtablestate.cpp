// SPDX-License-Identifier: GPL-3.0-or-later
// The arrangement of a RecordTable: order, widths, hidden columns and sorting as the person left them.
#include "ui/lists/recordtable.h"
#include "ui/look/theme.h"
#include "ui/work/personsettings.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString columnsKey(const QString &state)
{
    return u"tables/"_s + state + u"/columns"_s;
}

QString sortKeyOf(const QString &state)
{
    return u"tables/"_s + state + u"/sort"_s;
}

} // namespace

void RecordTable::sortBy(int column)
{
    if (!m_model || m_model->columnAt(column).sortKey.isEmpty()) {
        showSort();
        return;
    }
    const bool again = m_model->columnAt(column).sortKey == m_model->sortKey();
    const bool descending = again && m_model->sortOrder() == Qt::AscendingOrder;
    m_model->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    showSort();
    m_saveLater.start();
}

void RecordTable::showSort()
{
    int sorted = -1;
    for (int column = 0; m_model && column < m_model->columnCount(); ++column) {
        const QString key = m_model->columnAt(column).sortKey;
        if (!key.isEmpty() && key == m_model->sortKey())
            sorted = column;
    }
    horizontalHeader()->setSortIndicatorShown(sorted >= 0);
    if (sorted >= 0)
        horizontalHeader()->setSortIndicator(sorted, m_model->sortOrder());
}

// Written column by column and by key, so that a column added by a newer version does not lose the rest.
void RecordTable::saveState()
{
    if (!m_model || m_stateKey.isEmpty())
        return;
    QStringList columns;
    for (int visual = 0; visual < m_model->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const bool hidden = isColumnHidden(column) && !m_gaveWay.contains(column);
        const int shown = hidden ? 1 : m_kept.contains(column) ? 2 : 0;
        const int width = hidden ? 0 : m_byHand.value(column, 0);
        columns.append(u"%1:%2:%3"_s.arg(m_model->columnAt(column).key).arg(width).arg(shown));
    }
    personsettings::setValue(columnsKey(m_stateKey), columns);
    if (!m_model->sortKey().isEmpty()) {
        const QString sign = m_model->sortOrder() == Qt::DescendingOrder ? u"-"_s : u"+"_s;
        personsettings::setValue(sortKeyOf(m_stateKey), QString(sign + m_model->sortKey()));
    }
}

void RecordTable::restoreState()
{
    if (m_stateKey.isEmpty())
        return;
    m_arranging = true;
    int visual = 0;
    const QStringList columns = personsettings::value(columnsKey(m_stateKey)).toStringList();
    for (const QString &saved : columns) {
        const QStringList parts = saved.split(u':');
        const int column = parts.size() == 3 ? m_model->columnOf(parts.at(0)) : -1;
        if (column < 0)
            continue;
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), visual++);
        const int width = parts.at(1).toInt();
        if (width > 0)
            m_byHand.insert(column, width);
        if (parts.at(2) == u"2")
            m_kept.insert(column);
        setColumnHidden(column, parts.at(2) == u"1");
    }
    m_arranging = false;
    const QString sort = personsettings::value(sortKeyOf(m_stateKey)).toString();
    for (int column = 0; column < m_model->columnCount() && sort.size() > 1; ++column) {
        if (m_model->columnAt(column).sortKey == sort.mid(1))
            m_model->sort(column, sort.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    showSort();
    arrangeColumns();
}

void RecordTable::columnMenu(const QPoint &position)
{
    if (!m_model)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int shown = m_model->columnCount() - horizontalHeader()->hiddenSectionCount();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QString title = m_model->columnAt(column).title;
        QAction *action = menu->addAction(title.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(shown > 1 || isColumnHidden(column)); // one column always stays
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            if (on)
                m_kept.insert(column);
            else
                m_kept.remove(column);
            m_gaveWay.remove(column);
            setColumnHidden(column, !on);
            arrangeColumns();
            m_saveLater.start();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Columns as at first")), &QAction::triggered, this, [this] {
        firstWidths();
        personsettings::remove(columnsKey(m_stateKey));
    });
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

// A refresh replaces the rows; the person should not notice more than what changed.
void RecordTable::keepPlace()
{
    if (const QVariant key = currentKey(); key.isValid()) {
        m_keptKey = key;
        m_keptScroll = verticalScrollBar()->value();
    }
    m_arranging = true;
}

void RecordTable::returnToPlace()
{
    m_arranging = false;
    const QVariant wanted = m_keptKey;
    if (wanted.isValid() && m_model->rowCount() > 0) {
        m_keptKey.clear();
        m_arranging = true;
        const bool found = selectKey(wanted);
        m_arranging = false;
        verticalScrollBar()->setValue(m_keptScroll);
        if (!found)
            Q_EMIT currentKeyChanged(QVariant());
    }
    showSort();
    showEmptiness();
}

} // namespace liaison
