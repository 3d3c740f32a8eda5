// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/choicesearch.h"

#include "core/base/textfold.h"

#include <algorithm>

namespace liaison {

ChoiceSearch::ChoiceSearch(const QList<CodeChoice> &choices)
{
    for (const CodeChoice &choice : choices) {
        Folded folded{foldText(choice.code), foldText(choice.name), {}, {}};
        const QString others = foldText(choice.alsoKnownAs);
        folded.all = folded.code + u' ' + folded.name + u' ' + others;
        folded.words = others.split(u' ', Qt::SkipEmptyParts);
        m_folded.append(folded);
    }
}

ChoiceSearch::Rank ChoiceSearch::rank(const Folded &choice, const QString &wanted) const
{
    if (choice.code == wanted)
        return ExactCode;
    if (choice.name == wanted)
        return ExactName;
    if (choice.words.contains(wanted))
        return WholeWord;
    if (choice.all.startsWith(wanted) || choice.name.startsWith(wanted))
        return Begins;
    return choice.all.contains(wanted) ? Holds : Nothing;
}

QList<int> ChoiceSearch::find(const QString &typed) const
{
    const QString wanted = foldText(typed);
    if (wanted.isEmpty())
        return {};
    QList<QList<int>> byRank(Nothing);
    for (int row = 0; row < m_folded.size(); ++row) {
        if (const Rank found = rank(m_folded.at(row), wanted); found != Nothing)
            byRank[found].append(row);
    }
    QList<int> rows;
    for (const QList<int> &some : std::as_const(byRank))
        rows += some;
    return rows;
}

int ChoiceSearch::best(const QString &typed) const
{
    const QString wanted = foldText(typed);
    const QList<int> found = find(typed);
    if (found.isEmpty())
        return -1;
    const auto rankAt = [&](int at) { return rank(m_folded.at(found.at(at)), wanted); };
    if (found.size() == 1 || rankAt(0) <= ExactName)
        return found.first();
    if (rankAt(0) == WholeWord && rankAt(1) > WholeWord) // a word of one only
        return found.first();
    for (int at = 0; at < found.size(); ++at) {
        if (rankAt(at) == Begins)
            return found.at(at);
    }
    return -1;
}

} // namespace liaison
