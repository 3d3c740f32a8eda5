// SPDX-License-Identifier: GPL-3.0-or-later
// What a number format shows: a number, a day, a time.
#include "core/workbook/celltext.h"

#include <QByteArray>

namespace liaison::workbook {

namespace {

// The first section of the code, which is that of positive numbers, in lower case and without the texts in it. Brackets
// stay where they hold a unit of time that goes on past its next ("[h]").
QByteArray bareFormat(std::string_view format)
{
    QByteArray bare;
    for (std::size_t i = 0; i < format.size() && format.at(i) != ';'; ++i) {
        const char c = format.at(i);
        if (c == '"') {
            i = std::min(format.find('"', i + 1), format.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t end = std::min(format.find(']', i), format.size());
            const QByteArray inside = QByteArray(format.data() + i + 1, qsizetype(end - i) - 1).toLower();
            if (!inside.isEmpty() && inside.count(inside.at(0)) == inside.size() &&
                QByteArray("hms").contains(inside.at(0)))
                bare += '[';
            i = end;
        } else if ((c == 'E' || c == 'e') && i + 1 < format.size() &&
                   (format.at(i + 1) == '+' || format.at(i + 1) == '-')) {
            ++i; // an exponent
        } else {
            bare += c;
        }
    }
    return bare.toLower();
}

} // namespace

NumberLook lookOf(std::string_view format)
{
    QByteArray bare = bareFormat(format);
    if (bare.contains('['))
        return NumberLook::Duration;
    if (bare.contains("general"))
        return NumberLook::Plain;
    bare.replace("am/pm", "h").replace("a/p", "h");
    const bool clock = bare.contains('h') || bare.contains('s');
    const bool day = bare.contains('y') || bare.contains('d') || bare.contains('e') || bare.contains('g');
    if (day || (bare.contains('m') && !clock))
        return NumberLook::Date;
    return clock ? NumberLook::Time : NumberLook::Plain;
}

NumberLook lookOfBuiltIn(int format)
{
    // 27 to 36 and 50 to 58 are days or times by the language of the workbook, which the number itself tells.
    if ((format >= 14 && format <= 17) || format == 22)
        return NumberLook::Date;
    if (format == 46)
        return NumberLook::Duration;
    if ((format >= 18 && format <= 21) || (format >= 27 && format <= 36) || format == 45 || format == 47 ||
        (format >= 50 && format <= 58))
        return NumberLook::Time;
    return NumberLook::Plain;
}

} // namespace liaison::workbook
