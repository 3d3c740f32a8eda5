// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/choices.h"

#include "core/domain/rate.h"

#include "core/database/json.h"
#include "core/listing/recordlist.h"
#include "core/values/codelist.h"
#include "core/values/money.h"
#include "ui/words/language.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostRecords = 1000;

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

QList<CodeChoice> operationChoices(const Session &session, const QString &without)
{
    QList<CodeChoice> choices;
    for (const DirectoryEntry &operation : session.operations()) {
        if (operation.code != without)
            choices.append(choiceOf(operation));
    }
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

Result<QList<CodeChoice>> recordChoices(Connection &connection, const QString &kind, const QString &nameField,
                                        const QString &language)
{
    LIAISON_ASSIGN(const auto rows,
                   RecordList(connection).list({kind, {}, false, {}, {}}, {nameField}, {}, nullptr, mostRecords));
    const auto fields = listFields(kind);
    const bool names = std::any_of(fields.begin(), fields.end(), [&](const ListField &field) {
        return field.name == nameField && field.type == CellType::NameSet;
    });
    QList<CodeChoice> choices;
    for (const RecordRow &row : rows) {
        const auto *text = std::get_if<QString>(&row.cells.first());
        const Names all = text && names ? namesFromColumn(*text) : Names();
        const QString name = names ? nameIn(all, language) : text ? *text : QString();
        choices.append({row.ref, name, QStringList(all.values()).join(u' ')});
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

} // namespace liaison
