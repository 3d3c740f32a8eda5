// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/field.h"

#include "core/domain/rate.h"
#include "core/values/grading.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// The record's or line's code itself: as people give it, without regard to case.
QString ownReference(const QList<FieldInfo> &infos, const QList<FieldPlace> &places)
{
    for (qsizetype i = 0; i < infos.size(); ++i) {
        if (infos.at(i).type == FieldType::Reference)
            return *std::get<QString *>(places.at(i));
    }
    return {};
}

bool isEmptyField(const FieldPlace &place)
{
    return std::visit(
        [](auto value) {
            using Value = std::remove_pointer_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, QString> || std::is_same_v<Value, QStringList> ||
                          std::is_same_v<Value, Names>)
                return value->isEmpty();
            else if constexpr (std::is_same_v<Value, PartialDate> || std::is_same_v<Value, RecordName> ||
                               std::is_same_v<Value, QDate>)
                return value->isNull();
            else if constexpr (std::is_same_v<Value, qint64>)
                return *value == 0;
            else if constexpr (std::is_same_v<Value, std::optional<qint64>>)
                return !value->has_value();
            else if constexpr (std::is_same_v<Value, Estimate>)
                return !value->isStated();
            else if constexpr (std::is_same_v<Value, Decimal>)
                return value->isZero();
            else
                return false;
        },
        place);
}

// Whether a code of a list that is the program's own exists; of other lists the store knows.
bool isKnownCode(const QString &list, const QString &code)
{
    if (list == "place"_L1)
        return isPlace(code);
    if (list == "currency"_L1)
        return isCurrency(code);
    if (list == "destination_group"_L1)
        return builtInCode(list, code).has_value();
    const QStringList &fixed = fixedCodes(list);
    return fixed.isEmpty() || fixed.contains(code);
}

QJsonValue textJson(const FieldInfo &info, const QString &text)
{
    return info.nullable ? textOrNull(text) : QJsonValue(text);
}

QDate firstDayOf(const FieldPlace &place)
{
    if (const auto *span = std::get_if<PartialDate *>(&place))
        return (*span)->first;
    if (const auto *day = std::get_if<QDate *>(&place))
        return **day;
    return {};
}

} // namespace

QJsonValue fieldToJson(const FieldInfo &info, const FieldPlace &place, int programmeFirstMonth)
{
    return std::visit(
        [&](auto value) -> QJsonValue {
            using Value = std::remove_pointer_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, QString>)
                return textJson(info, *value);
            else if constexpr (std::is_same_v<Value, QStringList>)
                return textsJson(*value);
            else if constexpr (std::is_same_v<Value, Names>)
                return namesJson(*value);
            else if constexpr (std::is_same_v<Value, RecordName>)
                return textOrNull(value->text());
            else if constexpr (std::is_same_v<Value, PartialDate>)
                return info.nullable && value->isNull() ? QJsonValue(QJsonValue::Null)
                                                        : QJsonValue(partialDateText(*value, programmeFirstMonth));
            else if constexpr (std::is_same_v<Value, QDate>)
                return dayJson(*value);
            else if constexpr (std::is_same_v<Value, qint64>)
                return info.nullable && *value == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(*value);
            else if constexpr (std::is_same_v<Value, std::optional<qint64>>)
                return *value ? QJsonValue(**value) : QJsonValue(QJsonValue::Null);
            else if constexpr (std::is_same_v<Value, bool>)
                return *value;
            else if constexpr (std::is_same_v<Value, Estimate>)
                return estimateJson(*value);
            else if constexpr (std::is_same_v<Value, Decimal>)
                return decimalText(*value);
            else
                return QJsonValue::Undefined;
        },
        place);
}

void fieldFromJson(const FieldInfo &info, const FieldPlace &place, JsonReader &reader, int line)
{
    const QString name = info.nameInPart();
    std::visit(
        [&](auto value) {
            using Value = std::remove_pointer_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, QString>) {
                reader.text(name, *value, info.limit);
                if (info.of == "tlp"_L1) {
                    if (const auto tlp = tlpFromCode(*value)) // in any case, with "TLP:" before it
                        *value = tlpCode(*tlp);
                } else if (info.of == "currency"_L1) {
                    if (const QString meant = currencyMeantBy(*value); !meant.isEmpty())
                        *value = meant;
                }
            } else if constexpr (std::is_same_v<Value, QStringList>) {
                reader.texts(name, *value, info.limit);
            } else if constexpr (std::is_same_v<Value, Names>) {
                if (info.type == FieldType::LongNameSet)
                    reader.longNames(name, *value);
                else
                    reader.names(name, *value);
            } else if constexpr (std::is_same_v<Value, RecordName>) {
                QString text;
                reader.text(name, text);
                *value = RecordName::fromText(text);
            } else if constexpr (std::is_same_v<Value, PartialDate>) {
                reader.date(name, *value);
            } else if constexpr (std::is_same_v<Value, QDate>) {
                reader.day(name, *value);
            } else if constexpr (std::is_same_v<Value, qint64>) {
                if (info.isPlaceInLines)
                    *value = line;
                reader.integer(name, *value, info.least, info.most);
            } else if constexpr (std::is_same_v<Value, std::optional<qint64>>) {
                qint64 count = -1;
                reader.integer(name, count, info.least, info.most);
                if (count >= 0)
                    *value = count;
            } else if constexpr (std::is_same_v<Value, bool>) {
                reader.flag(name, *value);
            } else if constexpr (std::is_same_v<Value, Estimate>) {
                reader.estimate(name, *value);
            } else if constexpr (std::is_same_v<Value, Decimal>) {
                QString written;
                reader.text(name, written, refLimit);
                if (const auto number = parseDecimal(written))
                    *value = *number;
                else
                    reader.error(number.error().kind, name, written);
            }
        },
        place);
}

void checkField(const FieldInfo &info, const FieldPlace &place, const QString &path, Errors &errors)
{
    const auto wrong = [&](ErrorKind kind, const QString &detail = {}) {
        errors.append({kind, path + info.name, detail});
    };
    if (isEmptyField(place)) {
        if (info.required)
            wrong(ErrorKind::Required);
        return;
    }
    switch (info.type) {
    case FieldType::Reference:
        if (const QString ref = *std::get<QString *>(place); !isReference(ref))
            wrong(ErrorKind::Malformed, ref);
        break;
    case FieldType::Line:
        if (info.required && std::get<QString *>(place)->trimmed().isEmpty())
            wrong(ErrorKind::Required);
        break;
    case FieldType::Code:
        if (const QString code = *std::get<QString *>(place); !isKnownCode(info.of, code))
            wrong(ErrorKind::UnknownCode, code);
        break;
    case FieldType::Codes:
        for (const QString &code : *std::get<QStringList *>(place)) {
            if (!isKnownCode(info.of, code))
                wrong(ErrorKind::UnknownCode, code);
        }
        break;
    case FieldType::Attached:
        if (const RecordName *name = std::get<RecordName *>(place); name->ref.isEmpty())
            wrong(ErrorKind::Malformed, name->kind);
        break;
    case FieldType::Month:
        if (const PartialDate *month = std::get<PartialDate *>(place); !month->isWholeMonth())
            wrong(ErrorKind::Malformed, partialDateText(*month));
        break;
    case FieldType::Whole:
        if (const qint64 value = *std::get<qint64 *>(place); value < info.least || value > info.most)
            wrong(ErrorKind::OutOfRange, QString::number(value));
        break;
    default:
        break;
    }
}

void checkFieldBesideOthers(const FieldInfo &info, const FieldPlace &place, const QList<FieldInfo> &infos,
                            const QList<FieldPlace> &places, const QString &path, Errors &errors)
{
    if (info.acyclic) {
        const QString to = *std::get<QString *>(place);
        if (!to.isEmpty() && to.compare(ownReference(infos, places), Qt::CaseInsensitive) == 0)
            errors.append({ErrorKind::Circular, path + info.name, to});
    }
    if (info.notBefore.isEmpty())
        return;
    const QDate day = *std::get<QDate *>(place);
    for (qsizetype i = 0; i < infos.size(); ++i) {
        if (infos.at(i).name != info.notBefore)
            continue;
        const QDate earliest = firstDayOf(places.at(i));
        if (day.isValid() && earliest.isValid() && day < earliest)
            errors.append({ErrorKind::DatesOutOfOrder, path + info.name, day.toString(Qt::ISODate)});
    }
}

void addSearchTexts(const FieldPlace &place, QStringList &texts)
{
    if (const auto *text = std::get_if<QString *>(&place))
        texts.append(**text);
    else if (const auto *list = std::get_if<QStringList *>(&place))
        texts += **list;
    else if (const auto *name = std::get_if<RecordName *>(&place))
        texts.append((*name)->ref);
    else if (const auto *names = std::get_if<Names *>(&place))
        texts += (*names)->values();
}

} // namespace liaison
