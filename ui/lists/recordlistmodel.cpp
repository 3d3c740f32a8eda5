// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recordlistmodel.h"

#include "ui/leaving/leaving.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"

#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct Counts
{
    qint64 total = 0;
    std::optional<qint64> imprecise;
};

Result<Counts> countBoth(Connection &connection, const RecordFilter &filter)
{
    RecordList list(connection);
    Counts counts;
    LIAISON_ASSIGN(counts.total, list.count(filter));
    if (filter.period && !filter.imprecise) {
        RecordFilter vague = filter;
        vague.imprecise = true;
        LIAISON_ASSIGN(counts.imprecise, list.count(vague));
    }
    return counts;
}

Column::Kind kindOf(const ListField &field)
{
    if (CellWords::isChip(field))
        return Column::Kind::Chips;
    const bool number =
        field.type == CellType::Number || field.type == CellType::Estimate || field.type == CellType::Money;
    return number ? Column::Kind::Number : Column::Kind::Text;
}

// That a day needs in the screen's language, at text scale 1.
int dayWidth()
{
    const int words = QFontMetrics(Theme::get().font(TextSize::Body)).horizontalAdvance(Formats().day({2017, 12, 28}));
    return qRound(words / Theme::get().textScale()) + 2 * grid::unit + 2;
}

} // namespace

RecordListModel::RecordListModel(Session &session, const QString &kind, const QList<ListColumn> &columns,
                                 QObject *parent)
    : PagedTableModel<RecordRow>(
          {}, [](const RecordRow &row) { return QVariant(row.id); }, parent),
      m_session(session),
      m_words(session)
{
    m_filter.kind = kind;
    setCopying([this](const QString &text, const QVariantList &keys) { copyRecords(text, keys); });
    for (const ListColumn &column : columns) {
        for (const QString &field : column.fields) {
            if (!m_fields.contains(field))
                m_fields.append(field);
        }
    }
    setListColumns(columns);
    connect(&session, &Session::changed, this, [this](const QString &changed) {
        if (concernsUs(changed))
            refresh();
    });
    connect(&session, &Session::directoryLoaded, this, [this] {
        if (rowCount() > 0) // names of agencies and operations may read differently now
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

bool RecordListModel::concernsUs(const QString &kind) const
{
    // An undo or an import may announce no kind in particular.
    return kind.isEmpty() || kind == m_filter.kind || (m_filter.kind == "seizure"_L1 && kind == "case"_L1) ||
           (m_filter.kind == "event"_L1 && kind == "item"_L1); // the items that name it
}

void RecordListModel::setListColumns(const QList<ListColumn> &columns)
{
    m_words = CellWords(m_session); // in the language of now
    setColumns(columnsOf(columns));
}

QList<ColumnOf<RecordRow>> RecordListModel::columnsOf(const QList<ListColumn> &columns) const
{
    QList<ColumnOf<RecordRow>> made;
    for (const ListColumn &column : columns)
        made.append(columnOf(column));
    return made;
}

ColumnOf<RecordRow> RecordListModel::columnOf(const ListColumn &column) const
{
    const ListField *first = listFieldOf(m_filter.kind, column.fields.value(0));
    Q_ASSERT(first);
    ColumnOf<RecordRow> made;
    made.key = first->name;
    made.title = column.title.isEmpty() ? fieldName(kind(), first->name) : column.title;
    made.hint = column.hint;
    made.kind = column.chips ? Column::Kind::Chips : column.text ? Column::Kind::Text : kindOf(*first);
    made.width = first->type == CellType::Date && !column.text && !column.chips ? std::max(column.width, dayWidth())
                                                                                : column.width;
    made.stretch = column.stretch;
    made.least = column.least;
    made.sortKey = first->name;
    QList<std::pair<const ListField *, qsizetype>> parts; // each field and where its cell is
    for (const QString &name : column.fields)
        parts.append({listFieldOf(m_filter.kind, name), m_fields.indexOf(name)});
    if (column.chips) {
        made.chips = [parts, words = column.chips](const RecordRow &row) {
            QList<Cell> cells;
            for (const auto &[field, at] : parts)
                cells.append(row.cells.at(at));
            return words(cells);
        };
    } else if (column.text) {
        made.text = [parts, words = column.text](const RecordRow &row) {
            QList<Cell> cells;
            for (const auto &[field, at] : parts)
                cells.append(row.cells.at(at));
            return words(cells);
        };
    } else if (made.kind == Column::Kind::Chips) {
        made.chips = [this, parts](const RecordRow &row) {
            QList<Chip> chips;
            for (const auto &[field, at] : parts)
                chips += m_words.chips(*field, row.cells.at(at));
            return chips;
        };
    } else {
        made.text = [this, parts](const RecordRow &row) {
            return m_words.text(*parts.first().first, row.cells.at(parts.first().second));
        };
    }
    return made;
}

void RecordListModel::setFilter(const RecordFilter &filter)
{
    const QString kind = m_filter.kind;
    m_filter = filter;
    m_filter.kind = kind;
    m_total.reset();
    m_imprecise.reset();
    Q_EMIT filterChanged();
    fetchWith([this](const WindowRequest<RecordRow> &request, std::function<void(Result<QList<RecordRow>>)> reply) {
        m_session.read(
            this, m_rowsWanted,
            [filter = m_filter, fields = m_fields, request](Connection &connection,
                                                            TaskControl &) -> Result<QList<RecordRow>> {
                const RecordOrder order{request.sortKey, request.order == Qt::DescendingOrder};
                return RecordList(connection)
                    .list(filter, fields, order, request.after ? &*request.after : nullptr, request.limit);
            },
            std::move(reply));
    });
}

void RecordListModel::reload()
{
    if (!m_total) // another order has as many
        count();
    PagedTableModel<RecordRow>::reload();
}

void RecordListModel::refresh()
{
    count();
    PagedTableModel<RecordRow>::refresh();
}

void RecordListModel::count()
{
    m_session.read(
        this, m_countWanted,
        [filter = m_filter](Connection &connection, TaskControl &) { return countBoth(connection, filter); },
        [this](Result<Counts> counts) {
            if (!counts) // the rows tell the same error
                return;
            m_total = counts->total;
            m_imprecise = counts->imprecise;
            Q_EMIT counted();
        });
}

Cell RecordListModel::cell(const RecordRow &row, const QString &field) const
{
    const qsizetype at = m_fields.indexOf(field);
    return at < 0 || at >= row.cells.size() ? Cell() : row.cells.at(at);
}

void RecordListModel::copyRecords(const QString &text, const QVariantList &keys)
{
    Leaving copy;
    copy.what.kind = kind();
    copy.what.medium = u"clipboard"_s;
    copy.what.details = QJsonObject{{u"rows"_s, keys.size()}};
    copy.kind = kind();
    for (const QVariant &key : keys)
        copy.ids.append(key.toLongLong());
    copy.text = text;
    copy.rows = true;
    letOut(m_session, this, copy, {[this](const Error &error) { Q_EMIT failed(error); }});
}

} // namespace liaison
