// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/cellwords.h"

#include "ui/look/chips.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/work/session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct CellTexts
{
    Q_DECLARE_TR_FUNCTIONS(liaison::CellWords)
};

// The code list behind a field that holds several codes.
QString listOfSet(const QString &field)
{
    if (field == "ipr"_L1)
        return u"ipr_type"_s;
    if (field == "via"_L1 || field == "destinations"_L1)
        return u"place"_s;
    if (field == "participants"_L1)
        return u"agency"_s;
    return {};
}

bool isDay(const QString &field)
{
    static const QStringList days{u"acknowledged"_s, u"valid_from"_s, u"valid_to"_s, u"posted_from"_s, u"posted_to"_s};
    return days.contains(field);
}

QString nameInJson(const QString &json, const QString &language)
{
    Names names;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        names.insert(it.key(), it->toString());
    return nameIn(names, language);
}

QString directionWords(const QString &code)
{
    const QString word = CodeWords::word(u"direction"_s, code, screenLanguage());
    if (code == "sent"_L1)
        return u"→ "_s + word;
    if (code == "received"_L1)
        return u"← "_s + word;
    return u"↔ "_s + word;
}

} // namespace

const ListField *listFieldOf(const QString &kind, const QString &name)
{
    for (const ListField &field : listFields(kind)) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

Chip illustrativeChip()
{
    return {CellTexts::tr("illustrative")};
}

bool CellWords::isChip(const ListField &field)
{
    static const QStringList lists{u"case_status"_s, u"operation_status"_s,   u"tlp"_s,
                                   u"direction"_s,   u"referral_direction"_s, u"referral_state"_s,
                                   u"item_status"_s, u"event_status"_s,       u"month_state"_s};
    return (field.type == CellType::Code && lists.contains(field.codeList)) || field.name == "illustrative"_L1;
}

QList<Chip> CellWords::chips(const ListField &field, const Cell &cell) const
{
    if (field.name == "illustrative"_L1) {
        const auto *flag = std::get_if<qint64>(&cell);
        return flag && *flag != 0 ? QList<Chip>{illustrativeChip()} : QList<Chip>{};
    }
    const auto *value = std::get_if<QString>(&cell);
    if (!value || value->isEmpty())
        return {};
    if (field.codeList == "tlp"_L1) {
        const auto tlp = tlpFromCode(*value);
        return {tlp ? tlpListChip(*tlp) : Chip{oneLine(*value)}};
    }
    if (field.codeList == "direction"_L1)
        return {{directionWords(*value)}};
    if (field.codeList == "referral_direction"_L1) {
        const QString word = CodeWords::word(field.codeList, *value, screenLanguage());
        return {{(*value == "made"_L1 ? u"→ "_s : u"← "_s) + word}};
    }
    if (field.codeList == "referral_state"_L1) {
        const Tone tone = *value == "made"_L1                                         ? Tone::Due
                          : *value == "acknowledged"_L1 || *value == "in_progress"_L1 ? Tone::Accent
                                                                                      : Tone::Neutral;
        return {{code(field.codeList, *value), tone}};
    }
    if (field.codeList == "month_state"_L1)
        return {{code(field.codeList, *value), *value == "signed_off"_L1 ? Tone::Accent : Tone::Wrong}};
    const bool underWay = *value == "open"_L1 || *value == "running"_L1 || *value == "in_progress"_L1;
    return {{code(field.codeList, *value), underWay ? Tone::Accent : Tone::Neutral}};
}

QString CellWords::agency(const QString &code) const
{
    const QString name = m_session->agencyName(code, m_formats.language());
    return name.isEmpty() || name == code ? code : QString(code + u"  " + name);
}

QString CellWords::operation(const QString &code) const
{
    return m_session->operationName(code, m_formats.language());
}

QString CellWords::code(const QString &list, const QString &code) const
{
    if (list == "agency"_L1)
        return agency(code);
    if (list == "operation"_L1)
        return operation(code);
    return CodeWords::word(list, code, m_formats.language());
}

QString CellWords::textSet(const ListField &field, const QString &json) const
{
    const QString list = listOfSet(field.name);
    QStringList words;
    for (const auto &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QString text = value.toString();
        if (list == "agency"_L1)
            words.append(text); // codes: many names would fill the cell
        else
            words.append(list.isEmpty() ? text : code(list, text));
    }
    return words.join(u", "_s);
}

QString CellWords::text(const ListField &field, const Cell &cell) const
{
    if (const auto *date = std::get_if<PartialDate>(&cell))
        return date->isNull() ? QString() : m_formats.date(*date);
    if (const auto *estimate = std::get_if<Estimate>(&cell))
        return m_formats.estimate(*estimate, Formats::Style::Short);
    if (const auto *money = std::get_if<Money>(&cell))
        return m_formats.money(*money, Formats::Style::Short);
    if (const auto *number = std::get_if<qint64>(&cell)) {
        if (field.type == CellType::Flag)
            return *number != 0 ? CellTexts::tr("yes") : CellTexts::tr("no");
        return m_formats.number(*number);
    }
    const auto *text = std::get_if<QString>(&cell);
    if (!text || text->isEmpty())
        return {};
    if (field.type == CellType::Code)
        return code(field.codeList, *text);
    if (field.type == CellType::NameSet)
        return nameInJson(*text, m_formats.language());
    if (field.type == CellType::TextSet)
        return textSet(field, *text);
    if (isDay(field.name))
        return m_formats.day(QDate::fromString(*text, Qt::ISODate));
    if (field.name == "place"_L1)
        return CodeWords::word(u"place"_s, *text, m_formats.language());
    if (field.name == "owner"_L1 || field.name == "officer"_L1)
        return m_session->officerName(*text);
    return *text;
}

QString CellWords::conditionField(const QString &field) const
{
    if (field == "within_operation"_L1)
        return CellTexts::tr("Operation with its parts");
    if (field == "illustrative"_L1)
        return CellTexts::tr("Illustrative");
    if (field == "known"_L1)
        return CellTexts::tr("Known on");
    return fieldName(field);
}

QString CellWords::conditionValue(const QString &kind, const FieldCondition &condition) const
{
    if (condition.value.isEmpty())
        return CellTexts::tr("none");
    if (condition.field == "within_operation"_L1)
        return operation(condition.value);
    if (condition.field == "known"_L1 || condition.field == "open_on"_L1)
        return m_formats.day(QDate::fromString(condition.value, Qt::ISODate));
    const ListField *field = listFieldOf(kind, condition.field);
    if (!field)
        return oneLine(condition.value);
    switch (field->type) {
    case CellType::Code:
        return field->codeList == "agency"_L1 ? condition.value : code(field->codeList, condition.value);
    case CellType::TextSet: {
        const QString list = listOfSet(field->name);
        return list.isEmpty() ? oneLine(condition.value) : code(list, condition.value);
    }
    case CellType::Date: {
        const auto date = parsePartialDate(condition.value, m_session->programmeFirstMonth());
        return date ? m_formats.date(*date) : oneLine(condition.value);
    }
    case CellType::Flag:
        return condition.value == "1"_L1 || condition.value == "true"_L1 ? CellTexts::tr("yes") : CellTexts::tr("no");
    case CellType::Text:
    case CellType::NameSet:
    case CellType::Number:
    case CellType::Estimate:
    case CellType::Money:
        break;
    }
    return oneLine(condition.value);
}

} // namespace liaison
