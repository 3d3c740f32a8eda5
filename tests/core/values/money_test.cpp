// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/money.h"

#include <catch2/catch.hpp>
#include <limits>
#include <rapidcheck.h>

namespace money_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

struct Reading
{
    QString text;
    Money expected;
    QString defaultCurrency = {};
};

void checkReadings(const QList<Reading> &readings)
{
    for (const auto &[text, expected, defaultCurrency] : readings) {
        INFO(text.toStdString());
        const auto money = parseMoney(text, defaultCurrency);
        REQUIRE(money);
        CHECK(moneyText(*money).toStdString() == moneyText(expected).toStdString());
        CHECK(*money == expected);
    }
}

void checkRefused(ErrorKind kind, const QStringList &texts, const QString &defaultCurrency = {})
{
    for (const auto &text : texts) {
        INFO(text.toStdString());
        const auto money = parseMoney(text, defaultCurrency);
        REQUIRE_FALSE(money);
        CHECK(money.error().kind == kind);
    }
}

Money exact(qint64 minor, const QString &currency)
{
    return {Estimate::exact(minor), currency};
}
Money about(qint64 minor, const QString &currency)
{
    return {Estimate::about(minor), currency};
}
Money moreThan(qint64 minor, const QString &currency)
{
    return {Estimate::moreThan(minor), currency};
}

} // namespace

TEST_CASE("amounts are read as people write them", "[money]")
{
    checkReadings({
        {u"HKD 138,000.50"_s, exact(13'800'050, u"HKD"_s)},
        {u"HKD138000"_s, exact(13'800'000, u"HKD"_s)},
        {u"hkd 138000"_s, exact(13'800'000, u"HKD"_s)},
        {u"HK$13,880,000"_s, exact(1'388'000'000, u"HKD"_s)},
        {u"about HK$13,880,000"_s, about(1'388'000'000, u"HKD"_s)},
        {u"HK$ about 13,880,000"_s, about(1'388'000'000, u"HKD"_s)},
        {u"HK$138,000"_s, exact(13'800'000, u"HKD"_s)},
        {u"ＨＫ＄138,000"_s, exact(13'800'000, u"HKD"_s)},
        {u"138,000 HKD"_s, exact(13'800'000, u"HKD"_s)},
        {u"16 million Hong Kong dollars"_s, exact(1'600'000'000, u"HKD"_s)},
        {u"more than 70 million yuan"_s, moreThan(7'000'000'000, u"CNY"_s)},
        {u"70 million yuan"_s, exact(7'000'000'000, u"CNY"_s)},
        {u"RMB 30,000"_s, exact(3'000'000, u"CNY"_s)},
        {u"RMB¥30,000"_s, exact(3'000'000, u"CNY"_s)},
        {u"JPY ¥30,000"_s, exact(30'000, u"JPY"_s)},
        {u"30,000 yen"_s, exact(30'000, u"JPY"_s)},
        {u"MOP 5,000"_s, exact(500'000, u"MOP"_s)},
        {u"MOP$5,000"_s, exact(500'000, u"MOP"_s)},
        {u"US$1.2m"_s, exact(120'000'000, u"USD"_s)},
        {u"US$17,802"_s, exact(1'780'200, u"USD"_s)},
        {u"EUR 5"_s, exact(500, u"EUR"_s)},
        {u"5 €"_s, exact(500, u"EUR"_s)},
        {u"KWD 1.300"_s, exact(1'300, u"KWD"_s)},
        {u"KWD 1.3"_s, exact(1'300, u"KWD"_s)},
        {u"1,000.00 JPY"_s, exact(1'000, u"JPY"_s)},
        {u"0.5 HKD"_s, exact(50, u"HKD"_s)},
        {u"HK$0.05"_s, exact(5, u"HKD"_s)},
        {u"ZAR 12"_s, exact(1'200, u"ZAR"_s)},
        {u">HK$70m"_s, moreThan(7'000'000'000, u"HKD"_s)},
        {u"HK$70m+"_s, moreThan(7'000'000'000, u"HKD"_s)},
        {u"USD 12.345k"_s, exact(1'234'500, u"USD"_s)},
    });
}

TEST_CASE("amounts are read in Chinese and Portuguese", "[money]")
{
    checkReadings({
        {u"約1600萬港元"_s, about(1'600'000'000, u"HKD"_s)},
        {u"约1600万港元"_s, about(1'600'000'000, u"HKD"_s)},
        {u"約港幣1,600萬元"_s, about(1'600'000'000, u"HKD"_s)},
        {u"港幣約1,388萬元"_s, about(1'388'000'000, u"HKD"_s)},
        {u"人民幣3萬元"_s, exact(3'000'000, u"CNY"_s)},
        {u"人民币3万元"_s, exact(3'000'000, u"CNY"_s)},
        {u"3萬元人民幣"_s, exact(3'000'000, u"CNY"_s)},
        {u"逾人民幣7千萬元"_s, moreThan(7'000'000'000, u"CNY"_s)},
        {u"7000多萬元人民幣"_s, moreThan(7'000'000'000, u"CNY"_s)},
        {u"人民幣三萬元左右"_s, about(3'000'000, u"CNY"_s)},
        {u"澳門元5,000"_s, exact(500'000, u"MOP"_s)},
        {u"5000澳门元"_s, exact(500'000, u"MOP"_s)},
        {u"1.5億美元"_s, exact(15'000'000'000, u"USD"_s)},
        {u"500歐元"_s, exact(50'000, u"EUR"_s)},
        {u"cerca de 5 mil patacas"_s, about(500'000, u"MOP"_s)},
        {u"5 mil patacas"_s, exact(500'000, u"MOP"_s)},
        {u"1,5 milhões de patacas"_s, exact(150'000'000, u"MOP"_s)},
        {u"mais de 16 milhões de dólares de Hong Kong"_s, moreThan(1'600'000'000, u"HKD"_s)},
    });
}

TEST_CASE("a bare sign or none takes the default currency", "[money]")
{
    checkReadings({
        {u"$16 million"_s, exact(1'600'000'000, u"HKD"_s), u"HKD"_s},
        {u"about $16 million"_s, about(1'600'000'000, u"HKD"_s), u"HKD"_s},
        {u"16 million dollars"_s, exact(1'600'000'000, u"HKD"_s), u"HKD"_s},
        {u"3萬元"_s, exact(3'000'000, u"CNY"_s), u"CNY"_s},
        {u"1,300"_s, exact(130'000, u"MOP"_s), u"MOP"_s},
        {u"¥30,000"_s, exact(3'000'000, u"CNY"_s), u"CNY"_s},
        {u"￥30,000"_s, exact(30'000, u"JPY"_s), u"JPY"_s},
        {u"US$5"_s, exact(500, u"USD"_s), u"HKD"_s},
        {u"$5 USD"_s, exact(500, u"USD"_s), u"HKD"_s},
    });
    checkRefused(ErrorKind::AmbiguousCurrency,
                 {u"$16 million"_s, u"3萬元"_s, u"1,300"_s, u"about 1,300"_s, u"5 dollars"_s, u"¥3000"_s, u"￥3000"_s});
    const auto yen = parseMoney(u"¥3000"_s, u"HKD"_s); // neither yuan nor yen
    REQUIRE_FALSE(yen);
    CHECK(yen.error().kind == ErrorKind::AmbiguousCurrency);
    const auto unknown = parseMoney(u"5"_s, u"HKX"_s);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error() == Error{ErrorKind::UnknownCode, {}, u"HKX"_s});
}

TEST_CASE("an amount may be not stated", "[money]")
{
    CHECK(parseMoney(u"not stated"_s, u"HKD"_s) == Money{});
    CHECK(parseMoney(u"–"_s) == Money{});
    CHECK(parseMoney(u"未有列明"_s) == Money{});
    CHECK(parseMoney(u"HKD not stated"_s) == Money{Estimate::notStated(), u"HKD"_s});
    CHECK(moneyText({}) == u"not stated");
}

TEST_CASE("what is no amount is refused by kind", "[money]")
{
    checkRefused(ErrorKind::Required, {u""_s, u" "_s});
    checkRefused(ErrorKind::Fractional,
                 {u"HKD 1.234"_s, u"HKD 1.000"_s, u"JPY 1.5"_s, u"JPY 1.300"_s, u"KWD 1.2345"_s});
    checkRefused(ErrorKind::OutOfRange, {u"HKD -5"_s, u"-HK$5"_s, u"−5 HKD"_s, u"about -HK$5"_s,
                                         u"HKD 99999999999999999999"_s, u"HKD 92233720368547758.08"_s, u"<HKD 0"_s});
    checkRefused(ErrorKind::Malformed,
                 {u"HKD"_s, u"HKD USD 5"_s, u"HK$5 USD"_s, u"HKD 1,30"_s, u"HKD 2½"_s, u"all 500"_s, u"XXX 5"_s,
                  u"QQQ 5"_s, u"about HKD >5"_s, u"about HKD –"_s, u"5元5角"_s, u"abc"_s, u"HKDX 5"_s, u"=1+1"_s,
                  u"--5"_s, u"-HK$-5"_s, u"HKD - -"_s},
                 u"HKD"_s);
}

TEST_CASE("currencies are those of ISO 4217 with their own decimals", "[money]")
{
    for (const auto &code : {u"CNY"_s, u"HKD"_s, u"MOP"_s, u"USD"_s, u"EUR"_s, u"JPY"_s, u"KWD"_s, u"PTE"_s})
        CHECK(isCurrency(code));
    for (const auto &code : {u""_s, u"hkd"_s, u"HK"_s, u"HKDD"_s, u"XXX"_s, u"XTS"_s, u"QQQ"_s, u"ＨＫＤ"_s, u"12 "_s})
        CHECK_FALSE(isCurrency(code));
    CHECK(currencyDecimals(u"HKD"_s) == 2);
    CHECK(currencyDecimals(u"CNY"_s) == 2);
    CHECK(currencyDecimals(u"MOP"_s) == 2);
    CHECK(currencyDecimals(u"JPY"_s) == 0);
    CHECK(currencyDecimals(u"KWD"_s) == 3);
}

TEST_CASE("amounts are printed in major units", "[money]")
{
    CHECK(majorUnits(13'800'000, u"HKD"_s) == u"138000");
    CHECK(majorUnits(13'800'050, u"HKD"_s) == u"138000.50");
    CHECK(majorUnits(5, u"HKD"_s) == u"0.05");
    CHECK(majorUnits(0, u"HKD"_s) == u"0");
    CHECK(majorUnits(138, u"JPY"_s) == u"138");
    CHECK(majorUnits(1'300, u"KWD"_s) == u"1.300");
    CHECK(majorUnits(-5, u"HKD"_s) == u"-0.05");
    CHECK(majorUnits(std::numeric_limits<qint64>::min(), u"HKD"_s) == u"-92233720368547758.08");
    CHECK(moneyText(about(1'388'000'000, u"HKD"_s)) == u"about HKD 13880000");
    CHECK(moneyText(exact(3'000'050, u"CNY"_s)) == u"CNY 30000.50");
}

TEST_CASE("an amount is read back from its text", "[money]")
{
    CHECK(rc::check("text and back", [] {
        const auto currency =
            *rc::gen::element(u"HKD"_s, u"CNY"_s, u"MOP"_s, u"USD"_s, u"EUR"_s, u"JPY"_s, u"KWD"_s, u"CLF"_s, u"ALL"_s);
        const auto value = *rc::gen::oneOf(rc::gen::inRange<qint64>(0, 100'000),
                                           rc::gen::inRange<qint64>(0, std::numeric_limits<qint64>::max()));
        const auto qualifier = static_cast<Qualifier>(*rc::gen::inRange(0, value == 0 ? 3 : 4));
        const Money money{{value, qualifier}, currency};
        RC_ASSERT(parseMoney(moneyText(money)) == money);
    }));
}

} // namespace money_test
