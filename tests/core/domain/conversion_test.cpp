// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conversion.h"

#include <catch2/catch.hpp>
#include <limits>
#include <rapidcheck.h>

namespace conversion_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

__extension__ using Wide = unsigned __int128;

Rate rate(const QString &base, const QString &number, const QString &quote, const QString &date,
          const QString &type = u"average"_s, const QString &source = u"S"_s)
{
    Rate rate;
    rate.base = base;
    rate.quote = quote;
    rate.rate = parseDecimal(number).value();
    rate.type = type;
    rate.date = parsePartialDate(date).value();
    rate.source = source;
    return rate;
}

PartialDate on(const QString &date)
{
    return parsePartialDate(date).value();
}

Money money(const QString &text)
{
    return parseMoney(text).value();
}

QString converted(const RateBook &book, const QString &amount, const QString &date, const QString &to)
{
    const auto conversion = book.convert(money(amount), on(date), to);
    if (!conversion)
        return conversion.error().kind == ErrorKind::NoRate ? QString(u"no rate "_s + conversion.error().detail)
                                                            : u"error"_s;
    return moneyText(conversion->amount);
}

// The rate that was used, or nothing.
QString used(const RateBook &book, const QString &date)
{
    const auto conversion = book.convert(money(u"USD 1"_s), on(date), u"HKD"_s);
    return conversion ? decimalText(conversion->steps.first().rate.rate) : QString();
}

} // namespace

TEST_CASE("an amount is converted with the rate, its date and its source", "[conversion]")
{
    const RateBook book({rate(u"USD"_s, u"7.7621"_s, u"HKD"_s, u"2014-03"_s),
                         rate(u"USD"_s, u"6.2306"_s, u"CNY"_s, u"2014-06"_s),
                         rate(u"HKD"_s, u"1.03"_s, u"MOP"_s, u"2000-01-01"_s, u"fixed"_s)});
    CHECK(converted(book, u"about HK$138,000"_s, u"2013-10-22..2014-03-24"_s, u"USD"_s) == u"about USD 17778.69"_s);
    CHECK(converted(book, u"more than 70 million yuan"_s, u"2013-07-01..2014-06-30"_s, u"USD"_s) ==
          u"more than USD 11234873.05"_s);
    CHECK(converted(book, u"MOP 20,000"_s, u"2014-03-10"_s, u"HKD"_s) == u"HKD 19417.48"_s);
    CHECK(converted(book, u"MOP 20,000"_s, u"2014-03-10"_s, u"USD"_s) == u"USD 2501.58"_s); // through HKD, rounded once
    CHECK(converted(book, u"US$100"_s, u"2014-03"_s, u"MOP"_s) == u"MOP 799.50"_s);
    const RateBook further({rate(u"USD"_s, u"7.8"_s, u"HKD"_s, u"2014-03"_s),
                            rate(u"USD"_s, u"6.24"_s, u"CNY"_s, u"2014-03"_s),
                            rate(u"HKD"_s, u"1.03"_s, u"MOP"_s, u"2000-01-01"_s, u"fixed"_s)});
    CHECK(converted(further, u"CNY 624"_s, u"2014-03"_s, u"MOP"_s) == u"MOP 803.40"_s); // through USD and HKD
    CHECK(converted(book, u"HKD 5"_s, u"1990"_s, u"HKD"_s) == u"HKD 5"_s); // its own currency needs no rate
    CHECK(converted(book, u"EUR 5"_s, u"2014-03"_s, u"HKD"_s) == u"no rate EUR/HKD"_s);
    CHECK(converted(book, u"HKD 5"_s, u"2015"_s, u"USD"_s) == u"no rate HKD/USD"_s); // never 1, and not of long ago
    const auto unstated = book.convert({Estimate::notStated(), u"HKD"_s}, on(u"2014-03"_s), u"USD"_s);
    REQUIRE_FALSE(unstated);
    CHECK(unstated.error().kind == ErrorKind::Required);
}

TEST_CASE("which rate applies", "[conversion]")
{
    const Rate year = rate(u"USD"_s, u"7.1"_s, u"HKD"_s, u"2014"_s);
    const Rate month = rate(u"USD"_s, u"7.2"_s, u"HKD"_s, u"2014-03"_s);
    const Rate day = rate(u"USD"_s, u"7.3"_s, u"HKD"_s, u"2014-03-10"_s, u"day"_s);
    const Rate peg = rate(u"USD"_s, u"7.4"_s, u"HKD"_s, u"2014-03-05"_s, u"fixed"_s);
    const RateBook book({year, month, day, peg});
    CHECK(used(book, u"2014-03-10"_s) == u"7.3"_s);             // of exactly that day
    CHECK(used(book, u"2014-03-11"_s) == u"7.2"_s);             // of its month
    CHECK(used(book, u"2014-03"_s) == u"7.2"_s);                // of exactly that month
    CHECK(used(book, u"2014"_s) == u"7.1"_s);                   // of exactly that year
    CHECK(used(book, u"2014-04-02"_s) == u"7.1"_s);             // the narrowest that holds the day
    CHECK(used(book, u"2014-01-01..2014-03-10"_s) == u"7.3"_s); // a span: its last day
    CHECK(used(book, u"2015-02-01"_s) == u"7.4"_s);             // a fixed rate still holds, last of all
    CHECK(used(RateBook({month}), u"2014-05-31"_s) == u"7.2"_s);
    CHECK(used(RateBook({month}), u"2014-07-01"_s) == u"7.2"_s); // 92 days after
    CHECK(used(RateBook({month}), u"2014-07-02"_s).isEmpty());
    CHECK(used(RateBook({month}), u"2014-02-28"_s).isEmpty()); // never a later one
    CHECK(used(RateBook({peg}), u"2014-03-04"_s).isEmpty());
    const Rate other = rate(u"USD"_s, u"7.9"_s, u"HKD"_s, u"2014-03"_s, u"average"_s, u"A"_s);
    CHECK(used(RateBook({month, other}), u"2014-03"_s) == u"7.9"_s); // the first source by name, in any order
    CHECK(used(RateBook({other, month}), u"2014-03"_s) == u"7.9"_s);
}

TEST_CASE("conversions are rounded half up, once, in whole numbers", "[conversion]")
{
    const auto minor = [](qint64 amount, const QString &number, bool inverse) {
        return convertedMinor(amount, u"USD"_s, u"HKD"_s, {{rate(u"USD"_s, number, u"HKD"_s, u"2014-03"_s), inverse}});
    };
    CHECK(minor(1, u"0.5"_s, false) == 1);
    CHECK(minor(1, u"0.49999"_s, false) == 0);
    CHECK(minor(3, u"2"_s, true) == 2);
    CHECK(minor(0, u"7.8"_s, false) == 0);
    CHECK(*convertedMinor(100, u"JPY"_s, u"KWD"_s, {{rate(u"JPY"_s, u"0.0025"_s, u"KWD"_s, u"2014"_s), false}}) == 250);
    CHECK(rc::check("the nearest whole minor unit", [] {
        const qint64 amount = *rc::gen::inRange<qint64>(0, 9'000'000'000'000);
        const Decimal number{*rc::gen::inRange<qint64>(1, 999'999), *rc::gen::inRange(0, 6)};
        const bool inverse = *rc::gen::arbitrary<bool>();
        Rate use = rate(u"USD"_s, u"1"_s, u"HKD"_s, u"2014"_s);
        use.rate = number;
        const auto answer = convertedMinor(amount, u"USD"_s, u"HKD"_s, {{use, inverse}});
        RC_ASSERT(answer.has_value());
        Wide unit = 1;
        for (int i = 0; i < number.scale; ++i)
            unit *= 10;
        const Wide above = Wide(amount) * (inverse ? unit : Wide(number.digits));
        const Wide below = inverse ? Wide(number.digits) : unit;
        // answer - ½ ≤ above / below < answer + ½
        RC_ASSERT(2 * above + below >= 2 * Wide(*answer) * below);
        RC_ASSERT(2 * above < (2 * Wide(*answer) + 1) * below);
    }));
    const auto huge = minor(std::numeric_limits<qint64>::max(), u"7.8"_s, false);
    REQUIRE_FALSE(huge);
    CHECK(huge.error().kind == ErrorKind::OutOfRange);
    CHECK(*minor(std::numeric_limits<qint64>::max(), u"1.00"_s, false) == std::numeric_limits<qint64>::max());
}

} // namespace conversion_test
