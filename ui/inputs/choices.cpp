// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/choices.h"

#include "core/values/currencycodes.h"

#include "core/database/json.h"
#include "core/listing/recordlist.h"
#include "core/values/codelist.h"
#include "core/values/money.h"
#include "ui/inputs/markingchoices.h"
#include "ui/words/language.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

CodeChoice choiceOf(const DirectoryEntry &entry)
{
    const QStringList others = QStringList(entry.names.values()) + entry.aliases;
    return {entry.code, nameIn(entry.names, screenLanguage(), entry.code), others.join(u' ')};
}

CodeChoice placeChoice(const QString &code)
{
    QStringList others;
    for (const Language &language : languages())
        others.append(placeName(code, language.code));
    return {code, placeName(code, screenLanguage()), others.join(u' ')};
}

} // namespace

QList<CodeChoice> agencyChoices(const Session &session)
{
    QList<CodeChoice> choices;
    for (const DirectoryEntry &agency : session.agencies())
        choices.append(choiceOf(agency));
    return choices;
}

QList<CodeChoice> placeChoices()
{
    QList<CodeChoice> choices;
    QStringList known;
    for (const Code &code : builtInCodes(u"place"_s)) { // those of the mechanism come first
        if (!isPlace(code.code))
            continue;
        choices.append(placeChoice(code.code));
        known.append(code.code);
    }
    for (char16_t first = u'A'; first <= u'Z'; ++first) {
        for (char16_t second = u'A'; second <= u'Z'; ++second) {
            const QString code = QString(QChar(first)) + QChar(second);
            if (!known.contains(code) && isPlace(code))
                choices.append(placeChoice(code));
        }
    }
    return choices;
}

QString currencyOf(const QString &side)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(side.section(u'-', 0, 0));
    if (territory == QLocale::AnyTerritory)
        return {};
    const QString code = QLocale(QLocale::AnyLanguage, territory).currencySymbol(QLocale::CurrencyIsoCode);
    return isCurrency(code) ? code : QString();
}

QList<CodeChoice> currencyChoices()
{
    QList<CodeChoice> choices;
    for (const QString &code : currencyCodes())
        choices.append({code, currencyName(code, screenLanguage())});
    return choices;
}

QList<CodeChoice> recordChoices(const Session &session, const QString &kind)
{
    QList<CodeChoice> choices;
    if (kind == "agency"_L1)
        choices = agencyChoices(session);
    if (kind == "operation"_L1) {
        for (const DirectoryEntry &operation : session.operations())
            choices.append(choiceOf(operation));
    }
    if (kind == "officer"_L1) {
        for (const Officer &officer : session.officers())
            choices.append({officer.ref, officer.name, officer.agency});
    }
    if (kind == "indicator"_L1) {
        const QHash<QString, Names> &indicators = session.indicators();
        for (auto it = indicators.cbegin(); it != indicators.cend(); ++it) {
            const QStringList others = it->values();
            choices.append({it.key(), nameIn(*it, screenLanguage()), others.join(u' ')});
        }
        std::sort(choices.begin(), choices.end(),
                  [](const CodeChoice &one, const CodeChoice &other) { return one.code < other.code; });
    }
    return choices;
}

QList<CodeChoice> codeChoices(const Session &session, const QString &list)
{
    const GradingScheme scheme = session.gradingScheme();
    if (list == "place"_L1)
        return placeChoices();
    if (list == "currency"_L1)
        return currencyChoices();
    if (list == "source_grade"_L1)
        return gradeChoices(sourceGrades(scheme), true, scheme);
    if (list == "information_grade"_L1)
        return gradeChoices(informationGrades(scheme), false, scheme);
    const QList<CodeChoice> choices = listChoices(list);
    return choices.isEmpty() ? fixedChoices(list) : choices;
}

} // namespace liaison
