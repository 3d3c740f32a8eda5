// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

namespace liaison {

// A name in several languages: key "en", "zh_HK", "zh_CN", "pt".
using Names = QMap<QString, QString>;

// The name in that language, else in English, else any, else the fallback.
QString nameIn(const Names &names, const QString &language, const QString &fallback = {});

struct Code
{
    QString code;
    Names names;
    int order = 0;            // place in its list
    bool own = false;         // added by the users of this case file
    QStringList alsoCalled{}; // in tables of others: plurals and short forms, in any language
};

// The built-in code lists, read once from :/liaison/codelists/*.json, a file each. Users' own codes live in the case
// file (storage/codestore). Thread-safe.
QStringList codeListNames();
// Part of the program's own rules: nobody adds a code of their own ("direction", "pairing", "tlp").
bool isFixedList(const QString &list);
QList<Code> builtInCodes(const QString &list);
std::optional<Code> builtInCode(const QString &list, const QString &code);

// ISO 3166-1 alpha-2 codes of a destination group (BELT_AND_ROAD, LATIN_AMERICA, …).
QStringList destinationGroupMembers(const QString &group);

// Countries and areas: ISO 3166-1 alpha-2, or -2 (CN-GD). Names come from ICU in the given language.
bool isPlace(const QString &code);
QString placeName(const QString &code, const QString &language);
QString currencyName(const QString &code, const QString &language);

} // namespace liaison
