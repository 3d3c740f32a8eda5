// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/visibletext.h"
#include "ui/lists/pagedrows.h"
#include "ui/lists/tablecolumn.h"
#include "ui/work/task.h"

#include <QAbstractTableModel>
#include <functional>
#include <utility>

namespace liaison {

// A table over keyset windows, without knowing its rows; RecordTable shows it. On the screen thread.
class PagedTableBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, // identity of the row's record: keeps the selection over a refresh
        ChipsRole,                  // QVariantList of Chip
        SortRole,                   // the value behind the text
        NumberRole,                 // true: set in tabular digits, right-aligned
        SectionRole, // of the first row of a section: QStringList of its heading, which may be empty, and
                     // how many records it has
    };

    using QAbstractTableModel::QAbstractTableModel;

    virtual const Column &columnAt(int column) const = 0;
    virtual bool isLoading() const = 0;
    virtual bool isComplete() const = 0;
    virtual bool hasSections() const { return false; } // some rows have a SectionRole
    int columnOf(const QString &key) const;            // -1: none

    // Takes the text of the rows with those keys to the clipboard: by the way that was set, for records through the
    // gate; else at once.
    void copy(const QString &text, const QVariantList &keys);
    void setCopying(std::function<void(const QString &text, const QVariantList &keys)> way)
    {
        m_copying = std::move(way);
    }

    QString sortKey() const { return m_sortKey; }
    Qt::SortOrder sortOrder() const { return m_order; }

public Q_SLOTS:
    virtual void reload() = 0;  // another question: from the start
    virtual void refresh() = 0; // same question, records changed: what is shown stays until the answer is there

Q_SIGNALS:
    void loaded();                            // a window has come
    void failed(const liaison::Error &error); // it could not be read
    void loadingChanged();
    void sectionsChanged();

public:
    void sort(int column, Qt::SortOrder order) override;
    // The order asked for on the next load, without loading.
    void setSort(const QString &sortKey, Qt::SortOrder order);
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString m_sortKey;
    Qt::SortOrder m_order = Qt::AscendingOrder;

private:
    std::function<void(const QString &, const QVariantList &)> m_copying;
};

// Sends a request and calls back once on the screen thread with the answer.
template <typename Row>
using FetchWindow = std::function<void(const WindowRequest<Row> &, std::function<void(Result<QList<Row>>)>)>;

// The table model of one kind of row: give it columns, a way to fetch, and each row's key.
template <typename Row>
class PagedTableModel : public PagedTableBase
{
public:
    // `key`: for example [](const Row &row) { return QVariant(row.id.value); }
    PagedTableModel(QList<ColumnOf<Row>> columns, std::function<QVariant(const Row &)> key, QObject *parent = nullptr)
        : PagedTableBase(parent), m_columns(std::move(columns)), m_key(std::move(key))
    {
    }

    // `work` runs on a worker thread, once a window: Result<QList<Row>>(const WindowRequest<Row> &, TaskControl &).
    // It captures the filter by value. Starts loading.
    template <typename Work>
    void ask(Work work)
    {
        fetchWith([this, work](const WindowRequest<Row> &request, std::function<void(Result<QList<Row>>)> reply) {
            Task::run(
                this, m_question, [work, request](TaskControl &control) { return work(request, control); },
                [reply = std::move(reply)](Result<QList<Row>> answer) { reply(std::move(answer)); });
        });
    }

    // Rows that somebody keeps already, in one window.
    void list(std::function<QList<Row>()> rows)
    {
        fetchWith([rows = std::move(rows)](const WindowRequest<Row> &request, const auto &reply) {
            reply(request.after ? QList<Row>() : rows());
        });
    }

    // Any other way to fetch (tests). Starts loading.
    void fetchWith(FetchWindow<Row> fetch)
    {
        m_fetch = std::move(fetch);
        reload();
    }

    const Row &rowAt(int row) const { return m_rows.at(row); }
    const QList<Row> &rows() const { return m_rows.rows(); }
    int indexOfKey(const QVariant &key) const
    {
        for (int row = 0; row < int(m_rows.size()); ++row) {
            if (m_key(m_rows.at(row)) == key)
                return row;
        }
        return -1;
    }
    // Titles in another language; the same columns.
    void setColumns(QList<ColumnOf<Row>> columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    }

    const Column &columnAt(int column) const override { return m_columns.at(column); }
    bool isLoading() const override { return m_rows.isPending(); }
    bool isComplete() const override { return m_rows.isComplete(); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_fetch && m_rows.canFetch();
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            send(m_rows.startFetch());
    }

    void reload() override
    {
        beginResetModel();
        m_rows.reset();
        endResetModel();
        if (m_fetch && m_rows.canFetch()) // a view may have asked for the first window already
            send(m_rows.startFetch());
    }

    void refresh() override
    {
        if (m_fetch)
            send(m_rows.startRefresh());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const ColumnOf<Row> &column = m_columns.at(index.column());
        const Row &row = m_rows.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return wordsOf(column, row);
        case Qt::ToolTipRole:
            return visibleText(column.toolTip ? column.toolTip(row)
                               : column.text  ? column.text(row)
                                              : wordsOf(column, row));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(
                (column.kind == Column::Kind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
        case Qt::AccessibleTextRole:
            return column.accessibleText ? visibleText(column.accessibleText(row))
                                         : QString(column.title + QStringLiteral(": ") + wordsOf(column, row));
        case KeyRole:
            return m_key(row);
        case SortRole:
            return column.sortValue ? column.sortValue(row) : QVariant(wordsOf(column, row));
        case NumberRole:
            return column.kind == Column::Kind::Number;
        case ChipsRole:
            return column.chips ? QVariant::fromValue(chipsOf(column, row)) : QVariant();
        default:
            return {};
        }
    }

private:
    // Texts of people stay in their row and turn nothing in it.
    static QList<Chip> chipsOf(const ColumnOf<Row> &column, const Row &row)
    {
        QList<Chip> chips = column.chips(row);
        for (Chip &chip : chips)
            chip.word = visibleRow(chip.word);
        return chips;
    }

    static QString wordsOf(const ColumnOf<Row> &column, const Row &row)
    {
        if (column.text)
            return visibleRow(column.text(row));
        QStringList words;
        if (column.chips) {
            for (const Chip &chip : chipsOf(column, row))
                words.append(chip.word);
        }
        return words.join(QStringLiteral(", "));
    }

    void send(WindowRequest<Row> request)
    {
        request.sortKey = m_sortKey;
        request.order = m_order;
        const quint64 generation = m_rows.generation();
        Q_EMIT loadingChanged();
        m_fetch(request, [this, self = QPointer<PagedTableModel>(this), generation](Result<QList<Row>> answer) {
            if (self)
                receive(generation, std::move(answer));
        });
    }

    void receive(quint64 generation, Result<QList<Row>> answer)
    {
        using Accepted = typename PagedRows<Row>::Accepted;
        if (!answer) {
            if (m_rows.refuse(generation)) {
                Q_EMIT loadingChanged();
                Q_EMIT failed(answer.error());
            }
            return;
        }
        const Accepted outcome = m_rows.consider(generation);
        if (outcome == Accepted::Outdated)
            return;
        const int from = int(m_rows.size());
        const int added = int(answer->size());
        if (outcome == Accepted::Replaced) {
            beginResetModel();
            m_rows.accept(generation, std::move(*answer));
            endResetModel();
        } else if (added == 0) {
            m_rows.accept(generation, {});
        } else {
            beginInsertRows({}, from, from + added - 1);
            m_rows.accept(generation, std::move(*answer));
            endInsertRows();
        }
        Q_EMIT loadingChanged();
        Q_EMIT loaded();
    }

    QList<ColumnOf<Row>> m_columns;
    std::function<QVariant(const Row &)> m_key;
    FetchWindow<Row> m_fetch;
    PagedRows<Row> m_rows;
    Question m_question;
};

} // namespace liaison
