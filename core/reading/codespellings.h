// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <optional>

namespace liaison {

// How a word of a table is compared: any case and width, without accents, characters that nobody sees and signs that
// stand between words. Thread-safe.
QString wordKey(const QString &text);

// What people write for the codes of a list: the code, its name in any language, or what else it is called. What means
// two codes means none. A value.
class CodeSpellings
{
public:
    explicit CodeSpellings(const QString &list);

    std::optional<QString> codeOf(const QString &text) const;

private:
    QHash<QString, QString> m_codes; // by wordKey(); empty: of two
};

} // namespace liaison
