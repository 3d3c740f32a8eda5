// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <utility>

namespace liaison {

// Words for codes: of the code lists in the language asked for, and of the fixed codes (direction, mode,
// operation_type, operation_status, case_status, role, basis, qualifier) of ours. A code without a word is shown
// as it is.
class CodeWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::CodeWords)

public:
    static QString word(const QString &list, const QString &code, const QString &language);
    // Codes with their words, in the order of the list: for combo boxes.
    static QList<std::pair<QString, QString>> all(const QString &list, const QString &language);
};

} // namespace liaison
