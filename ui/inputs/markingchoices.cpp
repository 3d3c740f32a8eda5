// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/markingchoices.h"

#include "ui/words/codewords.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct GradeWords
{
    // The words were translated under the name of the form that had them first.
    Q_DECLARE_TR_FUNCTIONS(liaison::ExchangeChoices)
};

QString sourceWords(const QString &grade, GradingScheme scheme)
{
    if (scheme == GradingScheme::Europol) {
        switch (grade.front().unicode()) {
        case u'A':
            return GradeWords::tr("no doubt");
        case u'B':
            return GradeWords::tr("mostly reliable");
        case u'C':
            return GradeWords::tr("mostly unreliable");
        default:
            return GradeWords::tr("cannot be assessed");
        }
    }
    switch (grade.front().unicode()) {
    case u'A':
        return GradeWords::tr("completely reliable");
    case u'B':
        return GradeWords::tr("usually reliable");
    case u'C':
        return GradeWords::tr("fairly reliable");
    case u'D':
        return GradeWords::tr("not usually reliable");
    case u'E':
        return GradeWords::tr("unreliable");
    default:
        return GradeWords::tr("cannot be judged");
    }
}

QString informationWords(const QString &grade, GradingScheme scheme)
{
    if (scheme == GradingScheme::Europol) {
        switch (grade.front().unicode()) {
        case u'1':
            return GradeWords::tr("accuracy not in doubt");
        case u'2':
            return GradeWords::tr("known personally to the source only");
        case u'3':
            return GradeWords::tr("not known personally to the source, corroborated");
        default:
            return GradeWords::tr("cannot be corroborated");
        }
    }
    switch (grade.front().unicode()) {
    case u'1':
        return GradeWords::tr("confirmed");
    case u'2':
        return GradeWords::tr("probably true");
    case u'3':
        return GradeWords::tr("possibly true");
    case u'4':
        return GradeWords::tr("doubtful");
    case u'5':
        return GradeWords::tr("improbable");
    default:
        return GradeWords::tr("cannot be judged");
    }
}

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
    QList<CodeChoice> choices;
    for (const QString &grade : grades)
        choices.append({grade, ofSource ? sourceWords(grade, scheme) : informationWords(grade, scheme), {}});
    return choices;
}

} // namespace liaison
