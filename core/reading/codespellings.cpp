// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/codespellings.h"

#include "core/base/reference.h"
#include "core/base/textfold.h"
#include "core/values/owncodes.h"

using namespace Qt::StringLiterals;

namespace liaison {

QString wordKey(const QString &text)
{
    QString key = foldText(referenceText(text));
    for (QChar &c : key) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return key.simplified();
}

CodeSpellings::CodeSpellings(const QString &list)
{
    const QList<Code> codes = codesOf(list);
    QHash<QString, QString> words;
    for (const Code &code : codes) {
        for (const QString &word : QStringList(code.names.values() + code.alsoCalled)) {
            const QString key = wordKey(word);
            const auto known = words.constFind(key);
            words.insert(key, known == words.cend() || *known == code.code ? code.code : QString());
        }
    }
    for (const Code &code : codes) // a code is itself, whatever else is called so
        words.insert(wordKey(code.code), code.code);
    words.remove({});
    m_codes = words;
}

std::optional<QString> CodeSpellings::codeOf(const QString &text) const
{
    const QString code = m_codes.value(wordKey(text));
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

} // namespace liaison
