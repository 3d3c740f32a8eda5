// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/cellreadings.h"

#include "core/listing/recordlist.h"
#include "core/reading/codespellings.h"
#include "core/reading/numbercolumn.h"
#include "core/storage/noun.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

enum class ColumnKind { Other, Date, Number, Decimal, Code };

struct ColumnType
{
    ColumnKind kind = ColumnKind::Other;
    QString codeList;
};

ColumnType typeOf(const QString &kind, const QString &field)
{
    const bool goods = kind == "seizure"_L1;
    if (goods && (field == "quantity"_L1 || field == "value"_L1))
        return {ColumnKind::Number, {}};
    for (const ListField &listed : listFields(kind)) { // lines of goods have their codes there only
        if (goods && listed.name == field && listed.type == CellType::Code)
            return {ColumnKind::Code, listed.codeList};
    }
    const FieldInfo *info = fieldOf(goods ? u"case"_s : kind, field);
    if (!info)
        return {};
    switch (info->type) {
    case FieldType::Span:
    case FieldType::Month:
    case FieldType::Day:
        return {ColumnKind::Date, {}};
    case FieldType::Whole:
    case FieldType::Count:
    case FieldType::Estimate:
        return {ColumnKind::Number, {}};
    case FieldType::Decimal:
        return {ColumnKind::Decimal, {}};
    case FieldType::Code:
    case FieldType::Codes:
        return {ColumnKind::Code, info->of};
    default:
        return {};
    }
}

// Whether it reads as a number, whatever the field says of its size or its fraction.
bool isNumber(const QString &text)
{
    const auto estimate = parseEstimate(text);
    return estimate || estimate.error().kind == ErrorKind::Fractional || estimate.error().kind == ErrorKind::OutOfRange;
}

// Goes over the table column by column.
class CellReader
{
public:
    CellReader(const TextTableRows &table, const TableFields &fields, const ImportPlan &plan)
        : m_table(table), m_fields(fields), m_plan(plan)
    {
    }

    Result<TextTableRows> read()
    {
        takeErrorCells();
        for (qsizetype column = 0; column < m_fields.count(); ++column) {
            const QString field = m_fields.fieldOf(column);
            if (field.isEmpty())
                continue;
            replaceSpellings(column, field);
            const ColumnType type = typeOf(m_plan.kind, field);
            if (type.kind == ColumnKind::Date)
                LIAISON_TRY(readDates(column, field));
            if (type.kind == ColumnKind::Number || type.kind == ColumnKind::Decimal)
                LIAISON_TRY(readNumbers(column, field, type.kind == ColumnKind::Decimal));
            if (type.kind == ColumnKind::Code)
                readCodes(column, CodeSpellings(type.codeList));
        }
        if (m_plan.kind == "seizure"_L1)
            takeUnits();
        return std::move(m_table);
    }

private:
    QStringList cellsOf(qsizetype column) const
    {
        QStringList cells;
        cells.reserve(m_table.rows.size());
        for (const QStringList &row : m_table.rows)
            cells.append(row.at(column));
        return cells;
    }

    void refuse(qsizetype row, const QString &field, const Error &error)
    {
        m_table.unreadable[m_table.lines.at(row)].append({error.kind, field, error.detail});
    }

    // Cells that are read into a field and hold no value but an error of the spreadsheet. What they show is read no
    // further.
    void takeErrorCells()
    {
        for (qsizetype row = 0; row < m_table.rows.size() && !m_table.errorCells.isEmpty(); ++row) {
            for (const qsizetype column : m_table.errorCells.value(m_table.lines.at(row))) {
                QString &cell = m_table.rows[row][column];
                if (!m_fields.fieldOf(column).isEmpty())
                    refuse(row, m_fields.fieldOf(column), {ErrorKind::CellError, {}, std::exchange(cell, QString())});
            }
        }
        m_table.errorCells.clear();
    }

    void replaceSpellings(qsizetype column, const QString &field)
    {
        for (const ImportPlan::Spelling &spelling : m_plan.spellings) {
            for (QStringList &row : m_table.rows) {
                const QString &cell = row.at(column);
                if (spelling.field == field && !cell.isEmpty() && wordKey(cell) == wordKey(spelling.text))
                    row[column] = spelling.value;
            }
        }
    }

    template <typename Column>
    void readWith(const Column &reading, qsizetype column, const QString &field)
    {
        for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
            QString &cell = m_table.rows[row][column];
            if (cell.isEmpty())
                continue;
            if (const auto read = reading.read(cell))
                cell = *read;
            else
                refuse(row, field, read.error());
        }
    }

    Done readDates(qsizetype column, const QString &field)
    {
        const DateColumn dates(cellsOf(column), m_plan.dates);
        if (!dates.isDecided())
            return fail(ErrorKind::Undecided, u"dates"_s, m_table.heads.at(column));
        readWith(dates, column, field);
        return {};
    }

    Done readNumbers(qsizetype column, const QString &field, bool keepsZeros)
    {
        const NumberColumn numbers(cellsOf(column), m_plan.decimal, keepsZeros);
        if (!numbers.isDecided())
            return fail(ErrorKind::Undecided, u"decimal"_s, m_table.heads.at(column));
        readWith(numbers, column, field);
        return {};
    }

    void readCodes(qsizetype column, const CodeSpellings &codes)
    {
        for (QStringList &row : m_table.rows) {
            QStringList parts = row.at(column).split(u';');
            for (QString &part : parts)
                part = codes.codeOf(part).value_or(part);
            row[column] = parts.join(u';');
        }
    }

    // "8120 szt." is 8,120 of the unit H87: what stands around a quantity and is no word of its own goes to the unit.
    void takeUnits()
    {
        const qsizetype quantities = m_fields.columnOf(u"quantity"_s);
        if (quantities < 0)
            return;
        const CodeSpellings units(u"unit"_s);
        for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
            const QString cell = m_table.rows.at(row).at(quantities);
            if (!cell.isEmpty() && !parseEstimate(cell))
                takeUnit(row, quantities, cell, units);
        }
    }

    void takeUnit(qsizetype row, qsizetype column, const QString &cell, const CodeSpellings &units)
    {
        static const QString dashes = u"-–—−"_s;
        auto found = NumberInText::in(cell);
        if (!found && dashes.contains(cell.front()))
            found = NumberInText{{}, cell.left(1), cell.mid(1).trimmed()};
        if (!found)
            return;
        const bool isBehind = isNumber(found->before + u' ' + found->number);
        if (!isBehind && !isNumber(found->number + u' ' + found->behind))
            return;
        const QString word = isBehind ? found->behind : found->before;
        const auto unit = spelled(word, units);
        if (!unit) {
            refuse(row, u"unit"_s, {ErrorKind::UnknownCode, {}, word});
            return;
        }
        const QString amount = isBehind ? found->before + u' ' + found->number : found->number + u' ' + found->behind;
        m_table.rows[row][column] = amount.trimmed();
        QString &stated = m_table.rows[row][unitColumn()];
        if (stated.isEmpty())
            stated = *unit;
        else if (stated.compare(*unit, Qt::CaseInsensitive) != 0)
            refuse(row, u"unit"_s, {ErrorKind::Mismatch, {}, word});
    }

    std::optional<QString> spelled(const QString &word, const CodeSpellings &units) const
    {
        for (const ImportPlan::Spelling &spelling : m_plan.spellings) {
            if (spelling.field == "unit"_L1 && wordKey(word) == wordKey(spelling.text))
                return spelling.value;
        }
        return units.codeOf(word);
    }

    // A table without one gets it.
    qsizetype unitColumn()
    {
        const qsizetype column = m_fields.columnOf(u"unit"_s);
        if (column >= 0)
            return column;
        if (m_addedUnits < 0) {
            m_addedUnits = m_table.heads.size();
            m_table.heads.append(u"unit"_s);
            for (QStringList &row : m_table.rows)
                row.append(QString());
        }
        return m_addedUnits;
    }

    TextTableRows m_table;
    const TableFields &m_fields;
    const ImportPlan &m_plan;
    qsizetype m_addedUnits = -1;
};

} // namespace

Result<TextTableRows> readCells(const TextTableRows &table, const TableFields &fields, const ImportPlan &plan)
{
    return CellReader(table, fields, plan).read();
}

} // namespace liaison
