// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/money.h"

#include "core/values/currencywords.h"
#include "core/values/numberphrase.h"
#include "core/values/writtennumber.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <unicode/ucurr.h>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const UChar *icuText(const QString &text)
{
    return reinterpret_cast<const UChar *>(text.utf16());
}

// The sign of an amount may stand before its currency: -HK$5.
bool takeMinus(NumberPhrase &phrase, bool &negative)
{
    if (negative || phrase.lower().size() < 2 || !QStringView(u"-−–").contains(phrase.lower().front()))
        return false;
    negative = true;
    phrase.dropFront(1);
    return true;
}

} // namespace

bool isCurrency(const QString &code)
{
    const bool letters = std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (code.size() != 3 || !letters || code == u"XXX" || code == u"XTS") // no currency, and the code for testing
        return false;
    UErrorCode error = U_ZERO_ERROR;
    return ucurr_isAvailable(icuText(code), U_DATE_MIN, U_DATE_MAX, &error) && U_SUCCESS(error);
}

int currencyDecimals(const QString &code)
{
    // ICU follows usage, not the standard, where minor units have fallen out of use. Stored amounts must not change
    // their meaning with ICU: for these currencies the decimals of ISO 4217 are fixed here.
    static const QHash<QString, int> standard{{u"AFN"_s, 2}, {u"ALL"_s, 2}, {u"IQD"_s, 3}, {u"IRR"_s, 2}, {u"KPW"_s, 2},
                                              {u"LAK"_s, 2}, {u"LBP"_s, 2}, {u"MGA"_s, 2}, {u"MMK"_s, 2}, {u"RSD"_s, 2},
                                              {u"SLL"_s, 2}, {u"SOS"_s, 2}, {u"SYP"_s, 2}, {u"YER"_s, 2}};
    if (const auto known = standard.constFind(code); known != standard.constEnd())
        return *known;
    UErrorCode error = U_ZERO_ERROR;
    const int decimals = ucurr_getDefaultFractionDigits(icuText(code), &error);
    return U_SUCCESS(error) ? decimals : 2;
}

Result<Money> parseMoney(const QString &text, const QString &defaultCurrency)
{
    NumberPhrase phrase(text);
    if (phrase.isEmpty())
        return fail(ErrorKind::Required);
    CurrencyWords currency;
    bool stated = !phrase.saysNotStated();
    bool negative = false;
    while (stated && (phrase.takeQualifier() || takeCurrency(phrase, currency) || takeMinus(phrase, negative)))
        stated = !phrase.saysNotStated();
    if (currency.contradictory || phrase.isContradictory() || (!stated && (phrase.isQualified() || negative)))
        return fail(ErrorKind::Malformed, {}, text);
    QString code = currency.code.isEmpty() ? currency.likely : currency.code;
    if (!stated)
        return Money{Estimate::notStated(), code};
    auto number = readNumber(phrase.lower(), phrase.isPortuguese());
    if (!number || (negative && number->negative))
        return fail(ErrorKind::Malformed, {}, text);
    number->negative = number->negative || negative;
    if (code.isEmpty()) {
        const bool fits = !currency.isYuanOrYen || defaultCurrency == "CNY"_L1 || defaultCurrency == "JPY"_L1;
        if (defaultCurrency.isEmpty() || !fits)
            return fail(ErrorKind::AmbiguousCurrency, {}, text);
        if (!isCurrency(defaultCurrency))
            return fail(ErrorKind::UnknownCode, {}, defaultCurrency);
        code = defaultCurrency;
    }
    const auto minor = wholeUnits(*number, currencyDecimals(code));
    if (!minor)
        return fail(minor.error().kind, {}, text);
    if (*minor == 0 && phrase.qualifier() == Qualifier::LessThan)
        return fail(ErrorKind::OutOfRange, {}, text);
    return Money{Estimate{*minor, phrase.qualifier()}, code};
}

QString moneyText(const Money &money)
{
    static constexpr std::array<QStringView, 4> words{u"", u"about ", u"more than ", u"less than "};
    if (!money.minor.isStated())
        return money.currency.isEmpty() ? u"not stated"_s : QString(money.currency + u" not stated");
    return words.at(static_cast<size_t>(money.minor.qualifier)) + money.currency + u' ' +
           majorUnits(*money.minor.value, money.currency);
}

QString majorUnits(qint64 minor, const QString &currency)
{
    const int decimals = currencyDecimals(currency);
    const bool negative = minor < 0;
    QString digits = QString::number(minor).mid(negative ? 1 : 0).rightJustified(decimals + 1, u'0');
    const QString fraction = digits.right(decimals);
    digits.chop(decimals);
    if (fraction.count(u'0') < fraction.size())
        digits += QString(u'.' + fraction);
    return negative ? QString(u'-' + digits) : digits;
}

} // namespace liaison
