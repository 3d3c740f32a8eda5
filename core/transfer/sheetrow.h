// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace liaison {

// A cell of a workbook with the type of what is in it.
struct SheetCell
{
    enum class Type { Empty, Text, Number, Day, Flag };

    Type type = Type::Empty;
    QString text;     // Number: plain digits with a full stop ("138000.50"); Day: ISO 8601; Flag: "true" or "false"
    int decimals = 0; // Number: how many are shown

    bool operator==(const SheetCell &) const = default;
};

// A kind's table as it stands in a workbook: the columns of core/transfer/recordtable, each number that may be
// qualified with its qualifier behind it (core/transfer/qualifiercolumns).
QStringList sheetColumns(const QString &kind);
// What most cells of the column are.
SheetCell::Type sheetColumnType(const QString &kind, const QString &column);
// Numbers, single days and flags as such, less precise dates and all else as text; money in major units, with its
// currency in a column of its own. What is not stated is empty beside its qualifier "not_stated". A number of more than
// 15 digits, which spreadsheets do not hold, is a text.
QList<SheetCell> sheetRow(const QString &kind, const QJsonObject &json);

} // namespace liaison
