// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace liaison {

// One of many codes to choose from.
struct CodeChoice
{
    QString code;
    QString name;
    QString alsoKnownAs = {}; // further words that find it: aliases, names in other languages
};

// Finds choices by what is typed of their codes, names or other words; letters with and without diacritics, Traditional
// and Simplified find one another. A plain value.
class ChoiceSearch
{
public:
    explicit ChoiceSearch(const QList<CodeChoice> &choices = {});

    // Rows of the choices that hold the text: the exact code first, then the exact name, then a whole other word, then
    // those whose code or name begins so, then all others; of equals the earlier in the list.
    QList<int> find(const QString &typed) const;
    // The row that the text means when nobody chooses from a list: exact, or the only one that holds it, or has it as a
    // word, or the first whose code or name begins so; -1: nothing.
    int best(const QString &typed) const;

private:
    enum Rank { ExactCode, ExactName, WholeWord, Begins, Holds, Nothing };

    struct Folded
    {
        QString code;
        QString name;
        QString all;
        QStringList words;
    };

    Rank rank(const Folded &choice, const QString &wanted) const;

    QList<Folded> m_folded;
};

} // namespace liaison
