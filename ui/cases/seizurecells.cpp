// SPDX-License-Identifier: GPL-3.0-or-later
// How seizure lines read while they are typed: cell by cell, and what all of them come to.
#include "core/values/owncodes.h"
#include "ui/cases/seizurelines.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

using namespace Qt::StringLiterals;

namespace liaison {

// A number as it is read, in words.
QString SeizureLines::reading(int line, int column) const
{
    const Formats formats;
    if (m_lines.at(line).at(column).trimmed().isEmpty())
        return {};
    if (column == Amount) {
        const auto amount = amountOf(line);
        return amount ? formats.quantity({*amount, m_lines.at(line).at(Unit)}) : QString();
    }
    if (column == Value) {
        const auto value = valueOf(line);
        return value ? formats.money(*value) : QString();
    }
    return {};
}

QString SeizureLines::shown(int line, int column) const
{
    const Formats formats;
    QString typed = m_lines.at(line).at(column);
    if (typed.isEmpty())
        return {};
    if (column == Amount) {
        const auto amount = amountOf(line);
        return amount ? formats.estimate(*amount) : typed;
    }
    if (column == Value) {
        const auto value = valueOf(line);
        return value ? formats.money(*value) : typed;
    }
    const QString list = codeListOf(column);
    if (list.isEmpty())
        return typed;
    if (column == Unit && codeOf(list, typed))
        return formats.unit(typed);
    const QString word = CodeWords::word(list, typed, formats.language());
    return column == Category && word != typed ? QString(typed + u"  " + word) : word;
}

QVariant SeizureLines::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int line = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, column);
    case Qt::EditRole:
        return m_lines.at(line).at(column);
    case ReadingRole:
        return reading(line, column);
    case WrongRole: {
        if (m_refused.contains({line, column}))
            return errorSentence(m_refused.value({line, column}));
        const auto error = unreadable(line, column);
        return error ? errorSentence(*error) : QString();
    }
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a column, the cell's text")
            .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), shown(line, column));
    case Qt::AccessibleDescriptionRole:
        return data(index, WrongRole);
    case Qt::TextAlignmentRole: {
        const bool number = column == Amount || column == Value;
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    default:
        return {};
    }
}

QVariant SeizureLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return section + 1;
    return section >= 0 && section < ColumnCount ? fieldName(fieldOf(section)) : QString();
}

QStringList SeizureLines::quantityTotals() const
{
    QMap<QString, EstimateSum> sums;
    for (int line = 0; line < m_lines.size(); ++line) {
        const auto amount = amountOf(line);
        if (!isBlank(line) && amount)
            sums[m_lines.at(line).at(Unit)].add(*amount);
    }
    QStringList totals;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        totals.append(Formats().quantitySum(it.value(), it.key()));
    return totals;
}

QStringList SeizureLines::valueTotals() const
{
    QMap<std::pair<QString, QString>, EstimateSum> sums;
    EstimateSum none;
    for (int line = 0; line < m_lines.size(); ++line) {
        const auto value = valueOf(line);
        if (isBlank(line) || !value)
            continue;
        if (value->minor.isStated())
            sums[{value->currency, m_lines.at(line).at(Basis)}].add(value->minor);
        else
            none.add(value->minor);
    }
    for (EstimateSum &sum : sums)
        sum.add(none);
    const Formats formats;
    QStringList totals;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        const auto &[currency, basis] = it.key();
        totals.append(tr("%1 (%2)", "a value, its basis")
                          .arg(formats.moneySum(it.value(), currency),
                               CodeWords::word(u"value_basis"_s, basis, formats.language())));
    }
    return totals;
}

} // namespace liaison
