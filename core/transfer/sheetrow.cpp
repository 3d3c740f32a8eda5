// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sheetrow.h"

#include "core/storage/noun.h"
#include "core/transfer/qualifiercolumns.h"
#include "core/transfer/recordtable.h"
#include "core/values/money.h"

#include <QDate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

using Type = SheetCell::Type;

constexpr qsizetype mostDigits = 15; // of a number in a spreadsheet

const FieldInfo *infoOf(const QString &kind, const QString &column)
{
    return fieldOf(kind == "seizure"_L1 ? u"case"_s : kind, column);
}

SheetCell textCell(const QString &text)
{
    return text.isEmpty() ? SheetCell() : SheetCell{Type::Text, text, 0};
}

SheetCell numberCell(const QString &digits, int decimals = 0)
{
    const auto count = std::count_if(digits.begin(), digits.end(), [](QChar each) { return each.isDigit(); });
    return count <= mostDigits ? SheetCell{Type::Number, digits, decimals} : textCell(digits);
}

// Days of the Gregorian calendar that every spreadsheet counts alike.
bool isDay(const QString &text)
{
    static const QDate first(1900, 3, 1);
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate) >= first;
}

SheetCell plainCell(const QString &kind, const QString &column, const QJsonValue &value)
{
    const QString text = tableCell(kind, column, value);
    switch (sheetColumnType(kind, column)) {
    case Type::Number:
        return text.isEmpty() ? SheetCell() : numberCell(text, int(text.section(u'.', 1).size()));
    case Type::Day:
        return isDay(text) ? SheetCell{Type::Day, text, 0} : textCell(text);
    case Type::Flag:
        return value.isBool() ? SheetCell{Type::Flag, text, 0} : textCell(text);
    case Type::Empty:
    case Type::Text:
        break;
    }
    return textCell(text);
}

// An estimate or money, and its qualifier.
void addQualified(const QJsonObject &value, QList<SheetCell> &row)
{
    if (value.isEmpty()) {
        row += {SheetCell(), textCell(u"not_stated"_s)};
        return;
    }
    if (value.contains(u"minor"_s)) {
        const QString currency = value.value(u"currency"_s).toString();
        row.append(numberCell(majorUnits(value.value(u"minor"_s).toInteger(), currency), currencyDecimals(currency)));
    } else {
        row.append(numberCell(QString::number(value.value(u"value"_s).toInteger())));
    }
    row.append(textCell(value.value(u"qualifier"_s).toString()));
}

} // namespace

QStringList sheetColumns(const QString &kind)
{
    const QStringList &qualified = qualifiedColumns(kind);
    QStringList columns;
    for (const QString &column : tableColumns(kind)) {
        columns.append(column);
        if (qualified.contains(column))
            columns.append(qualifierColumn(column));
    }
    return columns;
}

SheetCell::Type sheetColumnType(const QString &kind, const QString &column)
{
    if (isNumberColumn(kind, column))
        return Type::Number;
    const FieldInfo *info = infoOf(kind, column);
    if (!info)
        return Type::Text;
    switch (info->type) {
    case FieldType::Whole:
    case FieldType::Count:
    case FieldType::Decimal:
        return Type::Number;
    case FieldType::Flag:
        return Type::Flag;
    case FieldType::Day:
    case FieldType::Span:
    case FieldType::Month:
        return Type::Day;
    default:
        return Type::Text;
    }
}

QList<SheetCell> sheetRow(const QString &kind, const QJsonObject &json)
{
    const QStringList &qualified = qualifiedColumns(kind);
    QList<SheetCell> row;
    for (const QString &column : tableColumns(kind)) {
        const QJsonValue value = tableValue(json, column);
        if (qualified.contains(column))
            addQualified(value.toObject(), row);
        else
            row.append(plainCell(kind, column, value));
    }
    return row;
}

} // namespace liaison
