// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rate.h"

#include "core/values/currencywords.h"

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

Fields<Rate> rateFields()
{
    using R = Rate;
    using namespace fieldtypes;
    return {reference(u"ref"_s, &R::ref),
            code(u"base"_s, &R::base, u"currency"_s).plain().required().searched(1),
            code(u"quote"_s, &R::quote, u"currency"_s).plain().required().searched(2),
            decimal(u"rate"_s, &R::rate).searched(3),
            code(u"type"_s, &R::type, u"rate_type"_s).required(),
            span(u"date"_s, &R::date).required().dates(),
            line(u"source"_s, &R::source).completes().required().searched(4),
            text(u"note"_s, &R::note).searched(5),
            flag(u"illustrative"_s, &R::illustrative)};
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

const Fields<Rate> &Rate::fields()
{
    static const Fields<Rate> table = rateFields();
    return table;
}

Errors Rate::validate() const
{
    Errors errors = fields().check(*this);
    if (!base.isEmpty() && base == quote)
        errors.append({ErrorKind::OutOfRange, u"quote"_s, quote});
    if (rate.isZero())
        errors.append({ErrorKind::OutOfRange, u"rate"_s, decimalText(rate)});
    if (type == "day"_L1 && !date.isNull() && !date.isDay())
        errors.append({ErrorKind::Malformed, u"date"_s, partialDateText(date)});
    return errors;
}

void Rate::complete(const JsonContext &context)
{
    Q_UNUSED(context)
    if (type.isEmpty())
        type = date.isDay() ? u"day"_s : u"average"_s;
    if (type == "average"_L1 && date.isDay())
        date = PartialDate::month(date.first);
}

} // namespace liaison
