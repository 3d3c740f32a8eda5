// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/markingchoices.h"

#include "ui/words/codewords.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct GradeWords
{
    // The words were translated under the name of the form that had them first.
    Q_DECLARE_TR_FUNCTIONS(liaison::ExchangeChoices)

public:
    // From the first grade on; the last one is said of the grades after it, too ("X").
    static QStringList ofSource(GradingScheme scheme)
    {
        if (scheme == GradingScheme::Europol)
            return {tr("no doubt"), tr("mostly reliable"), tr("mostly unreliable"), tr("cannot be assessed")};
        return {tr("completely reliable"),  tr("usually reliable"), tr("fairly reliable"),
                tr("not usually reliable"), tr("unreliable"),       tr("cannot be judged")};
    }
    static QStringList ofInformation(GradingScheme scheme)
    {
        if (scheme == GradingScheme::Europol) {
            return {tr("accuracy not in doubt"), tr("known personally to the source only"),
                    tr("not known personally to the source, corroborated"), tr("cannot be corroborated")};
        }
        return {tr("confirmed"), tr("probably true"), tr("possibly true"),
                tr("doubtful"),  tr("improbable"),    tr("cannot be judged")};
    }
};

} // namespace

QList<CodeChoice> fixedChoices(const QString &list)
{
    QList<CodeChoice> choices;
    for (const auto &[code, word] : CodeWords::all(list, screenLanguage()))
        choices.append({code, word, {}});
    return choices;
}

QList<CodeChoice> gradeChoices(const QStringList &grades, bool ofSource, GradingScheme scheme)
{
    const QStringList words = ofSource ? GradeWords::ofSource(scheme) : GradeWords::ofInformation(scheme);
    const char16_t first = ofSource ? u'A' : u'1';
    QList<CodeChoice> choices;
    for (const QString &grade : grades) {
        const qsizetype place = grade.front().unicode() - first;
        choices.append({grade, words.at(std::clamp<qsizetype>(place, 0, words.size() - 1)), {}});
    }
    return choices;
}

} // namespace liaison
