// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/workbook/sheettable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

static_assert(workbook::mostColumns == mostColumns);

bool isEmptyRow(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty(); });
}

// "A" for the first, "AB" for the twenty-eighth.
QString lettersOf(qsizetype column)
{
    QString letters;
    for (qsizetype left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (left - 1) % 26)));
    return letters;
}

tl::unexpected<Error> beyond(const QString &what, qint64 limit)
{
    return fail(ErrorKind::TooLarge, what, QString::number(limit));
}

} // namespace

Done SheetTable::add(const workbook::Row &row)
{
    if (row.line < m_firstRow)
        return {};
    if (m_table.heads.isEmpty())
        return setHeads(row);
    QStringList cells;
    cells.reserve(std::max(m_table.heads.size(), row.cells.size()));
    for (const workbook::Cell &cell : row.cells)
        cells.append(textOf(cell.text));
    if (isEmptyRow(cells))
        return {};
    while (m_table.heads.size() < cells.size()) {
        m_table.heads.append(QString());
        m_holds.append(false);
    }
    while (cells.size() < m_table.heads.size())
        cells.append(QString());
    if (m_table.rows.size() == mostRows)
        return beyond(u"rows"_s, mostRows);
    if ((m_table.rows.size() + 1) * m_table.heads.size() > workbook::mostCells)
        return beyond(u"cells"_s, workbook::mostCells);
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        m_holds[column] = m_holds.at(column) || !cells.at(column).isEmpty();
        if (row.cells.at(column).kind == workbook::CellKind::Error)
            m_table.errorCells[row.line].append(column);
    }
    m_table.rows.append(cells);
    m_table.lines.append(row.line);
    return {};
}

Done SheetTable::setHeads(const workbook::Row &row)
{
    QStringList heads;
    for (const workbook::Cell &cell : row.cells)
        heads.append(textOf(cell.text).simplified());
    if (isEmptyRow(heads))
        return {};
    for (qsizetype i = 0; i < heads.size(); ++i) {
        if (!heads.at(i).isEmpty() && heads.indexOf(heads.at(i)) < i)
            return fail(ErrorKind::Malformed, u"table.heads"_s, QString::number(row.line));
    }
    m_table.heads = heads;
    m_holds = QList<bool>(heads.size(), false);
    return {};
}

QString SheetTable::textOf(QByteArrayView bytes)
{
    constexpr qsizetype longestShared = 64;
    constexpr qsizetype mostShared = 100'000;
    if (bytes.isEmpty())
        return {};
    if (bytes.size() > longestShared)
        return QString::fromUtf8(bytes).trimmed();
    const auto known = m_texts.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
    if (known != m_texts.constEnd())
        return *known;
    QString text = QString::fromUtf8(bytes).trimmed();
    if (m_texts.size() < mostShared)
        m_texts.insert(bytes.toByteArray(), text);
    return text;
}

// What stands below no head is called by its column, as the spreadsheet calls it: nothing is left out in silence.
void SheetTable::nameColumns()
{
    for (qsizetype column = 0; column < m_table.heads.size(); ++column) {
        if (!m_table.heads.at(column).isEmpty() || !m_holds.at(column))
            continue;
        const QString letters = lettersOf(column);
        m_table.heads[column] = m_table.heads.contains(letters) ? QString(letters + u':' + letters) : letters;
    }
}

Result<TextTableRows> SheetTable::finished()
{
    if (m_table.heads.isEmpty())
        return fail(ErrorKind::Required, u"table"_s);
    nameColumns();
    for (QStringList &cells : m_table.rows) { // those before a longer one
        while (cells.size() < m_table.heads.size())
            cells.append(QString());
    }
    m_texts.clear();
    return std::move(m_table);
}

} // namespace liaison
