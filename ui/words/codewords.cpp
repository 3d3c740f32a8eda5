// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/codewords.h"

#include "core/values/owncodes.h"

using namespace Qt::StringLiterals;

namespace liaison {

QList<std::pair<QString, QString>> CodeWords::all(const QString &list, const QString &language)
{
    QList<std::pair<QString, QString>> words;
    for (const Code &code : codesOf(list))
        words.append({code.code, nameIn(code.names, language, code.code)});
    return words;
}

QString CodeWords::word(const QString &list, const QString &code, const QString &language)
{
    if (code.isEmpty())
        return {};
    if (list == "place"_L1 && isPlace(code))
        return placeName(code, language);
    const auto known = codeOf(list, code);
    return known ? nameIn(known->names, language, code) : code;
}

} // namespace liaison
