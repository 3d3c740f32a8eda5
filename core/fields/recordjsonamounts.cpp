// SPDX-License-Identifier: GPL-3.0-or-later
// Estimates and money in the record's JSON: as text, as a number, or as an object of their parts.
#include "core/fields/recordjson.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace liaison {

void JsonReader::estimate(const QString &name, Estimate &target)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return;
    if (value.isDouble()) {
        qint64 number = 0;
        const qsizetype errorsBefore = m_errors.size();
        integer(name, number, 0, std::numeric_limits<qint64>::max());
        if (m_errors.size() == errorsBefore)
            target = Estimate::exact(number);
    } else if (value.isString()) {
        const auto estimate = parseEstimate(value.toString());
        if (estimate)
            target = *estimate;
        else
            error(estimate.error().kind, name, value.toString());
    } else if (value.isObject()) {
        JsonReader parts(value.toObject(), m_context, m_errors, m_path + name + u'.');
        QString qualifier = u"exact"_s;
        parts.text(u"qualifier"_s, qualifier);
        parts.ignore(u"not_stated"_s);
        const auto known = qualifierFromCode(qualifier);
        if (!known)
            parts.error(ErrorKind::UnknownCode, u"qualifier"_s, qualifier);
        if (parts.has(u"value"_s)) {
            qint64 number = 0;
            parts.integer(u"value"_s, number, 0, std::numeric_limits<qint64>::max());
            target = {number, known.value_or(Qualifier::Exact)};
        } else {
            parts.ignore(u"value"_s);
            target = Estimate::notStated();
        }
        parts.finish();
    } else {
        error(ErrorKind::Malformed, name);
    }
}

void JsonReader::money(const QString &name, Money &target, const QString &currencyField)
{
    QString currency;
    if (!currencyField.isEmpty())
        text(currencyField, currency, 3);
    if (!currency.isEmpty() && !isCurrency(currency))
        return error(ErrorKind::UnknownCode, currencyField, currency);
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return;
    if (value.isDouble() || value.isString()) {
        const QString given = value.isString() ? value.toString() : value.toVariant().toString();
        const auto money = parseMoney(given, currency.isEmpty() ? m_context.defaultCurrency : currency);
        if (!money)
            return error(money.error().kind, name, given);
        if (!currency.isEmpty() && money->minor.isStated() && money->currency != currency)
            return error(ErrorKind::Malformed, currencyField, currency);
        target = *money;
    } else if (value.isObject()) {
        JsonReader parts(value.toObject(), m_context, m_errors, m_path + name + u'.');
        QString qualifier = u"exact"_s;
        QString code = currency;
        parts.text(u"qualifier"_s, qualifier);
        parts.text(u"currency"_s, code, 3);
        const auto known = qualifierFromCode(qualifier);
        if (!known)
            parts.error(ErrorKind::UnknownCode, u"qualifier"_s, qualifier);
        if (parts.has(u"minor"_s)) {
            qint64 minor = 0;
            parts.integer(u"minor"_s, minor, 0, std::numeric_limits<qint64>::max());
            if (!isCurrency(code))
                parts.error(code.isEmpty() ? ErrorKind::Required : ErrorKind::UnknownCode, u"currency"_s, code);
            target = {{minor, known.value_or(Qualifier::Exact)}, code};
        } else {
            parts.ignore(u"minor"_s);
            target = {};
        }
        parts.finish();
    } else {
        error(ErrorKind::Malformed, name);
    }
}

QJsonValue estimateJson(const Estimate &estimate)
{
    if (!estimate.isStated())
        return QJsonValue::Null;
    return QJsonObject{{u"value"_s, *estimate.value}, {u"qualifier"_s, qualifierCode(estimate.qualifier)}};
}

QJsonValue moneyJson(const Money &money)
{
    if (!money.minor.isStated())
        return QJsonValue::Null;
    return QJsonObject{{u"minor"_s, *money.minor.value},
                       {u"currency"_s, money.currency},
                       {u"qualifier"_s, qualifierCode(money.minor.qualifier)}};
}

} // namespace liaison
