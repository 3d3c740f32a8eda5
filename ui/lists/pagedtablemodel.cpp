// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/pagedtablemodel.h"

#include "ui/leaving/rowstext.h"

#include <QClipboard>
#include <QGuiApplication>

namespace liaison {

void PagedTableBase::copy(const QString &text, const QVariantList &keys)
{
    if (m_copying)
        m_copying(text, keys);
    else
        QGuiApplication::clipboard()->setMimeData(rowsData(text));
}

int PagedTableBase::columnOf(const QString &key) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (columnAt(column).key == key)
            return column;
    }
    return -1;
}

void PagedTableBase::setSort(const QString &sortKey, Qt::SortOrder order)
{
    m_sortKey = sortKey;
    m_order = order;
}

void PagedTableBase::sort(int column, Qt::SortOrder order)
{
    const QString key = column >= 0 && column < columnCount() ? columnAt(column).sortKey : QString();
    if (key.isEmpty() || (key == m_sortKey && order == m_order))
        return;
    setSort(key, order);
    reload();
}

QVariant PagedTableBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = columnAt(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.hint.isEmpty() ? column.title : column.hint;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column.kind == Column::Kind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

} // namespace liaison
