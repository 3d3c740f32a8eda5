// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/currencycodes.h"

#include "core/values/codelist.h"
#include "core/values/currencywords.h"
#include "core/values/money.h"

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

} // namespace liaison
