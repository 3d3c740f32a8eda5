// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <optional>

namespace liaison {

// The numbers of one column of a table, whatever stands around them ("19 000,00 zł", "about 1.300,50"). Whether a comma
// or a point begins the decimals is decided for the whole column: by cells in which it can be one of them only. A
// value; thread-safe when it is not changed.
class NumberColumn
{
public:
    // `asked`: the sign that somebody says begins the decimals, comma or point; null: the column decides. `keepsZeros`:
    // those at the end of decimals say how exactly the number is known.
    NumberColumn(const QStringList &cells, QChar asked, bool keepsZeros = false);

    // False: cells such as "1.300" may be thousands or decimals, and none of the column says which. Without points, a
    // comma before three digits stands between thousands, as everywhere in the program.
    bool isDecided() const { return m_decided; }

    // The cell with its number as parseEstimate and parseMoney read it: no grouping, a point before decimals. What
    // holds no number, or several, as it stands. Undecided: it may be thousands or decimals, and others of the column
    // say each.
    Result<QString> read(const QString &cell) const;

private:
    QChar m_decimal; // null: each cell by itself
    bool m_decided = true;
    bool m_keepsZeros;
};

// The number in a text and what stands before and behind it, white space at the ends taken off. Nothing when there is
// no number, or there are several.
struct NumberInText
{
    QString before;
    QString number;
    QString behind;

    static std::optional<NumberInText> in(const QString &text);
};

} // namespace liaison
