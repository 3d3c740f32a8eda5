// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/recordjson.h"

#include "core/base/reference.h"
#include "core/values/listtext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// A JSON number that is whole and fits 64 bits. Qt keeps integers apart from doubles only up to a point: 1e3 is a
// double.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    return number == none ? std::nullopt : std::optional(number);
}

QString numberText(const QJsonValue &value)
{
    return value.toVariant().toString();
}

} // namespace

JsonReader::JsonReader(const QJsonObject &object, const JsonContext &context, Errors &errors, const QString &path)
    : m_object(object), m_context(context), m_errors(errors), m_path(path)
{
}

QJsonValue JsonReader::take(const QString &name)
{
    m_read.insert(name);
    return m_object.value(name);
}

void JsonReader::error(ErrorKind kind, const QString &name, const QString &detail)
{
    m_errors.append({kind, m_path + name, detail});
}

bool JsonReader::has(const QString &name) const
{
    return m_object.contains(name) && !m_object.value(name).isNull();
}

void JsonReader::ignore(const QString &name)
{
    m_read.insert(name);
}

// Text as it can be stored, searched and printed: no NUL and no half of a surrogate pair.
bool JsonReader::isText(const QString &name, const QString &text, int limit)
{
    if (text.size() > limit) {
        error(ErrorKind::TooLong, name, QString::number(limit));
        return false;
    }
    if (text.contains(QChar(u'\0')) || !text.isValidUtf16()) {
        error(ErrorKind::Malformed, name, text.left(refLimit));
        return false;
    }
    return true;
}

void JsonReader::text(const QString &name, QString &target, int limit)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return;
    if (value.isDouble()) { // a code such as transport 3 may come as a number
        target = numberText(value);
        return;
    }
    if (!value.isString())
        return error(ErrorKind::Malformed, name);
    const QString text = value.toString();
    if (isText(name, text, limit))
        target = text;
}

void JsonReader::integer(const QString &name, qint64 &target, qint64 least, qint64 most)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return;
    std::optional<qint64> number;
    if (value.isDouble()) {
        number = wholeNumber(value);
        if (!number) {
            const double given = value.toDouble();
            const bool fraction = std::abs(given) < 9e15 && std::floor(given) != given;
            return error(fraction ? ErrorKind::Fractional : ErrorKind::OutOfRange, name, numberText(value));
        }
    } else if (value.isString()) {
        bool ok = false;
        const QString digits = value.toString().trimmed();
        number = digits.toLongLong(&ok);
        if (!ok) {
            const auto estimate = parseEstimate(digits);
            if (!estimate)
                return error(estimate.error().kind, name, value.toString());
            if (!estimate->isStated() || estimate->qualifier != Qualifier::Exact)
                return error(ErrorKind::Malformed, name, value.toString());
            number = estimate->value;
        }
    } else {
        return error(ErrorKind::Malformed, name);
    }
    if (*number < least || *number > most)
        return error(ErrorKind::OutOfRange, name, QString::number(*number));
    target = *number;
}

void JsonReader::flag(const QString &name, bool &target)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return;
    // As our own tables have it, as spreadsheets make of that (TRUE), and as people write it in theirs.
    static const QStringList yes{u"true"_s, u"yes"_s, u"y"_s, u"1"_s, u"是"_s, u"sim"_s};
    static const QStringList no{u"false"_s, u"no"_s, u"n"_s, u"0"_s, u"否"_s, u"não"_s};
    const QString text = value.toString().trimmed().toLower();
    if (value.isBool())
        target = value.toBool();
    else if (yes.contains(text) || no.contains(text))
        target = yes.contains(text);
    else
        error(ErrorKind::Malformed, name);
}

void JsonReader::names(const QString &name, Names &target)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return;
    if (value.isString()) {
        if (isText(name, value.toString(), lineLimit))
            target = {{u"en"_s, value.toString()}};
    } else if (value.isObject()) {
        target.clear();
        const QJsonObject given = value.toObject();
        for (auto it = given.begin(); it != given.end(); ++it) {
            static const QStringList languages{u"en"_s, u"zh_HK"_s, u"zh_CN"_s, u"pt"_s};
            const QString field = name + u'.' + it.key();
            if (!languages.contains(it.key()))
                error(ErrorKind::UnknownField, field);
            else if (!it->isString())
                error(ErrorKind::Malformed, field);
            else if (isText(field, it->toString(), lineLimit) && !it->toString().isEmpty())
                target.insert(it.key(), it->toString());
        }
    } else {
        error(ErrorKind::Malformed, name);
    }
}

void JsonReader::longNames(const QString &name, Names &target)
{
    target.clear();
    if (m_object.value(name).isString()) {
        QString english;
        text(name, english, textLimit);
        if (!english.isEmpty())
            target.insert(u"en"_s, english);
        return;
    }
    JsonReader parts(object(name), m_context, m_errors, m_path + name + u'.');
    for (const QString &language : {u"en"_s, u"zh_HK"_s, u"zh_CN"_s, u"pt"_s}) {
        QString words;
        parts.text(language, words, textLimit);
        if (!words.isEmpty())
            target.insert(language, words);
    }
    parts.finish();
}

void JsonReader::texts(const QString &name, QStringList &target, int limit)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return;
    QStringList read;
    if (value.isString()) { // as in a table's cell: several separated by semicolons
        read = listParts(value.toString());
    } else if (value.isArray()) {
        for (const auto &entry : value.toArray()) {
            if (!entry.isString())
                return error(ErrorKind::Malformed, name);
            read.append(entry.toString());
        }
    } else {
        return error(ErrorKind::Malformed, name);
    }
    for (const QString &text : read) {
        if (!isText(name, text, limit))
            return;
    }
    target = read;
}

void JsonReader::date(const QString &name, PartialDate &target)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return;
    QString text;
    if (value.isString())
        text = value.toString();
    else if (wholeNumber(value)) // "date": 2017
        text = QString::number(*wholeNumber(value));
    else
        return error(ErrorKind::Malformed, name);
    const auto date = parsePartialDate(text, m_context.programmeFirstMonth);
    if (date)
        target = *date;
    else
        error(date.error().kind, name, text);
}

void JsonReader::day(const QString &name, QDate &target)
{
    PartialDate read;
    date(name, read);
    if (read.isNull())
        return;
    if (read.isDay())
        target = read.first;
    else
        error(ErrorKind::Malformed, name, partialDateText(read, m_context.programmeFirstMonth));
}

QJsonArray JsonReader::array(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isArray()) {
        error(ErrorKind::Malformed, name);
        return {};
    }
    QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries.at(i).isObject())
            error(ErrorKind::Malformed, name + u'[' + QString::number(i) + u']');
    }
    return entries;
}

QJsonObject JsonReader::object(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isNull() && !value.isObject())
        error(ErrorKind::Malformed, name);
    return value.toObject();
}

void JsonReader::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_read.contains(it.key()))
            error(ErrorKind::UnknownField, it.key().left(refLimit));
    }
}

QJsonObject namesJson(const Names &names)
{
    QJsonObject json;
    for (auto it = names.begin(); it != names.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonArray textsJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonValue dayJson(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue numberOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue dateOrNull(const PartialDate &date)
{
    return date.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(partialDateText(date));
}

bool isReference(const QString &text)
{
    const QString stored = referenceText(text);
    if (stored.isEmpty() || text.size() > refLimit || stored.size() > refLimit || text.trimmed() != text)
        return false;
    return std::none_of(stored.begin(), stored.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029;
    });
}

} // namespace liaison
