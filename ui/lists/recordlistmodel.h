// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/cellwords.h"
#include "ui/work/session.h"

namespace liaison {

// One column of a list of records.
struct ListColumn
{
    QStringList fields; // list fields that it reads; it sorts by the first. Several chip fields stand side by side
    int width = 120;    // on first show, at text scale 1
    bool stretch = false;
    QString title = {}; // none: the name of the first field
    QString hint = {};
    // In place of the first field's words; the cells come in the order of `fields`.
    std::function<QString(const QList<Cell> &cells)> text = {};
    int least = 0; // it may be squeezed to this where room is scarce; 0: it keeps its width
    std::function<QList<Chip>(const QList<Cell> &cells)> chips = {}; // the same, as chips
};

// The records of one kind as a table: which fields, filtered and sorted by the store, shown in words, read again when
// records of the kind were changed. Also knows how many records the filter finds. On the screen thread.
class RecordListModel : public PagedTableModel<RecordRow>
{
    Q_OBJECT

public:
    RecordListModel(Session &session, const QString &kind, const QList<ListColumn> &columns, QObject *parent = nullptr);

    const QString &kind() const { return m_filter.kind; }
    const RecordFilter &filter() const { return m_filter; }
    void setFilter(const RecordFilter &filter);            // starts reading
    void setListColumns(const QList<ListColumn> &columns); // the same fields with other titles

    // How many records the filter finds, and how many more are dated too vaguely for its period; none: not known yet.
    std::optional<qint64> total() const { return m_total; }
    std::optional<qint64> imprecise() const { return m_imprecise; }
    // The cell of a field that one of the columns reads.
    Cell cell(const RecordRow &row, const QString &field) const;

    void reload() override;
    void refresh() override;

Q_SIGNALS:
    void counted();
    void filterChanged();

private:
    QList<ColumnOf<RecordRow>> columnsOf(const QList<ListColumn> &columns) const;
    ColumnOf<RecordRow> columnOf(const ListColumn &column) const;
    void count();
    void copyRecords(const QString &text, const QVariantList &keys);
    bool concernsUs(const QString &kind) const;

    Session &m_session;
    CellWords m_words;
    RecordFilter m_filter;
    QStringList m_fields;
    Question m_rowsWanted;
    Question m_countWanted;
    std::optional<qint64> m_total;
    std::optional<qint64> m_imprecise;
};

} // namespace liaison
