// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rate.h"

#include "core/domain/currencywords.h"

#include <QHash>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// What is legal tender in a country now; empty when ICU names none.
QString currencyOfCountry(const QString &country)
{
    UErrorCode error = U_ZERO_ERROR;
    QString code(4, Qt::Uninitialized);
    const QByteArray locale = "und_" + country.toLatin1();
    const int32_t length = ucurr_forLocale(locale.constData(), reinterpret_cast<UChar *>(code.data()), 4, &error);
    return U_SUCCESS(error) && length == 3 ? code.left(3) : QString();
}

// Currencies by the folded names of the countries that use them, in our four languages.
const QHash<QString, QString> &currenciesByCountry()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> made;
        for (const char *const *country = uloc_getISOCountries(); *country; ++country) {
            const QString code = QString::fromLatin1(*country);
            const QString currency = currencyOfCountry(code);
            if (!isCurrency(currency))
                continue;
            for (const QString &language : {u"en"_s, u"zh_HK"_s, u"zh_CN"_s, u"pt"_s})
                made.insert(placeName(code, language).toCaseFolded(), currency);
        }
        return made;
    }();
    return table;
}

void readCurrency(JsonReader &read, const QString &name, QString &target)
{
    QString given;
    read.text(name, given, refLimit);
    const QString meant = currencyMeantBy(given);
    target = meant.isEmpty() ? given : meant;
}

PartialDate monthOf(const QDate &day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

} // namespace

QString currencyMeantBy(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() == 3 && isCurrency(trimmed.toUpper()))
        return trimmed.toUpper();
    NumberPhrase phrase(trimmed);
    CurrencyWords words;
    if (!phrase.isEmpty() && takeCurrency(phrase, words) && phrase.isEmpty() && !words.contradictory &&
        !words.code.isEmpty())
        return words.code;
    return currenciesByCountry().value(trimmed.toCaseFolded());
}

const QStringList &currencyCodes()
{
    static const QStringList codes = [] {
        QStringList read;
        UErrorCode error = U_ZERO_ERROR;
        UEnumeration *all = ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &error);
        while (const char *code = uenum_next(all, nullptr, &error)) {
            if (U_FAILURE(error))
                break;
            if (const QString known = QString::fromLatin1(code); isCurrency(known))
                read.append(known);
        }
        uenum_close(all);
        read.sort();
        return read;
    }();
    return codes;
}

const QStringList &Rate::types()
{
    static const QStringList list{u"day"_s, u"average"_s, u"fixed"_s};
    return list;
}

Errors Rate::validate() const
{
    Errors errors;
    if (!ref.isEmpty() && !isReference(ref))
        errors.append({ErrorKind::Malformed, u"ref"_s, ref});
    for (const auto &[field, code] : {std::pair(u"base"_s, base), std::pair(u"quote"_s, quote)}) {
        if (!isCurrency(code))
            errors.append({code.isEmpty() ? ErrorKind::Required : ErrorKind::UnknownCode, field, code});
    }
    if (!base.isEmpty() && base == quote)
        errors.append({ErrorKind::OutOfRange, u"quote"_s, quote});
    if (rate.isZero())
        errors.append({ErrorKind::OutOfRange, u"rate"_s, decimalText(rate)});
    if (!types().contains(type))
        errors.append({ErrorKind::UnknownCode, u"type"_s, type});
    if (date.isNull())
        errors.append({ErrorKind::Required, u"date"_s, {}});
    else if (type == "day"_L1 && !date.isDay())
        errors.append({ErrorKind::Malformed, u"date"_s, partialDateText(date)});
    if (source.trimmed().isEmpty())
        errors.append({ErrorKind::Required, u"source"_s, {}});
    return errors;
}

QJsonObject Rate::toJson(int programmeFirstMonth) const
{
    return {{u"ref"_s, ref},
            {u"base"_s, base},
            {u"quote"_s, quote},
            {u"rate"_s, decimalText(rate)},
            {u"type"_s, type},
            {u"date"_s, partialDateText(date, programmeFirstMonth)},
            {u"source"_s, source},
            {u"note"_s, note},
            {u"illustrative"_s, illustrative}};
}

Rate Rate::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    Rate rate;
    JsonReader read(json, context, errors);
    read.text(u"ref"_s, rate.ref, refLimit);
    readCurrency(read, u"base"_s, rate.base);
    readCurrency(read, u"quote"_s, rate.quote);
    QString written;
    read.text(u"rate"_s, written, refLimit);
    if (const auto number = parseDecimal(written))
        rate.rate = *number;
    else
        read.error(number.error().kind, u"rate"_s, written);
    read.date(u"date"_s, rate.date);
    read.text(u"type"_s, rate.type, refLimit);
    if (rate.type.isEmpty())
        rate.type = rate.date.isDay() ? u"day"_s : u"average"_s;
    if (rate.type == "average"_L1 && rate.date.isDay())
        rate.date = monthOf(rate.date.first);
    read.text(u"source"_s, rate.source);
    read.text(u"note"_s, rate.note, textLimit);
    read.flag(u"illustrative"_s, rate.illustrative);
    read.finish();
    return rate;
}

} // namespace liaison
