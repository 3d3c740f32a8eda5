// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/formats.h"

#include "core/figures/sums.h"

#include <catch2/catch.hpp>

namespace formats_test {

using namespace liaison;
using namespace Qt::StringLiterals;
using Style = Formats::Style;

namespace {

EstimateSum sumOf(std::initializer_list<Estimate> parts)
{
    EstimateSum sum;
    for (const Estimate &part : parts)
        sum.add(part);
    return sum;
}

} // namespace

TEST_CASE("numbers keep their qualifier in words and in short", "[formats]")
{
    const Formats en(u"en"_s);
    CHECK(en.estimate(Estimate::exact(1300)) == u"1,300");
    CHECK(en.estimate(Estimate::about(1300)) == u"about 1,300");
    CHECK(en.estimate(Estimate::moreThan(1300)) == u"more than 1,300");
    CHECK(en.estimate(Estimate::lessThan(50)) == u"less than 50");
    CHECK(en.estimate(Estimate::notStated()) == u"not stated");
    CHECK(en.estimate(Estimate::exact(0)) == u"0"); // not stated is not zero
    CHECK(en.estimate(Estimate::about(1300), Style::Short) == u"≈1,300");
    CHECK(en.estimate(Estimate::moreThan(1300), Style::Short) == u">1,300");
    CHECK(en.estimate(Estimate::lessThan(50), Style::Short) == u"<50");
    CHECK(en.estimate(Estimate::notStated(), Style::Short) == u"–");
}

TEST_CASE("a number of a measure is told with its unit or currency, and on what it was counted", "[formats]")
{
    using What = MeasureKind::What;
    const Formats en(u"en"_s);
    const EstimateSum sum = sumOf({Estimate::about(100), Estimate::notStated()});
    const MeasureKind cases{What::Cases, u"interception"_s};
    const MeasureKind value{What::Values, u"HKD"_s, u"estimated_market"_s};
    const MeasureKind baseless{What::Values, u"MOP"_s, u"not_stated"_s};
    CHECK(en.amount(cases, sum) == u"about 100 (1 not stated)");
    CHECK(en.amount(MeasureKind(), sum) == u"about 100 pieces (1 not stated)");
    CHECK(en.amount({What::Arrests, {}}, sum.stated()) == u"about 100");
    CHECK(en.amount(value, sum.stated(), Style::Short) == u"≈HK$1");
    CHECK(en.number(MeasureKind(), sum.stated()) == u"about 100");
    CHECK(en.number(value, sum.stated()) == u"about HK$1");
    CHECK(en.ground(cases) == u"Interception");
    CHECK(en.ground({What::Cases, {}}).isEmpty());
    CHECK(en.ground(value) == u"Estimated market value");
    CHECK(en.ground(baseless).isEmpty());
    CHECK(en.groundNote(baseless) == u"basis not stated");
    CHECK(en.measure(cases) == u"cases (interception)");
    CHECK(en.measure(value) == u"HKD, estimated market value");
    CHECK(en.measureAxis(value) == u"Value (HKD)");
    CHECK(en.measureAxis(MeasureKind()) == u"Pieces");
}

TEST_CASE("an incomplete total says how many parts were not stated", "[formats]")
{
    const Formats en(u"en"_s);
    const auto incomplete = sumOf({Estimate::exact(23'000), Estimate::notStated(), Estimate::notStated()});
    CHECK(en.sum(incomplete) == u"23,000 (2 not stated)");
    CHECK(en.quantitySum(incomplete, u"H87"_s) == u"23,000 pieces (2 not stated)");
    CHECK(en.sum(sumOf({Estimate::notStated()})) == u"not stated");
    CHECK(en.sum(EstimateSum()) == u"not stated");
    CHECK(en.sum(sumOf({Estimate::exact(1), Estimate::about(2)})) == u"about 3");
}

TEST_CASE("quantities in different units stand in a list", "[formats]")
{
    const Formats en(u"en"_s);
    CHECK(en.together({en.quantity({Estimate::exact(415'358), u"H87"_s}),
                       en.quantity({Estimate::exact(42'718), u"KGM"_s}),
                       en.quantity({Estimate::exact(68), u"LTR"_s})}) == u"415,358 pieces + 42,718 kg + 68 litres");
    CHECK(en.quantity({Estimate::exact(1), u"PR"_s}) == u"1 pair");
    CHECK(en.quantity({Estimate::about(1), u"H87"_s}) == u"about 1 piece");
    CHECK(en.together({}) == u"not stated");
}

TEST_CASE("money is written with the currency's own decimals", "[formats]")
{
    const Formats en(u"en"_s);
    CHECK(en.money({Estimate::exact(1'388'000'000), u"HKD"_s}) == u"HK$13,880,000");
    CHECK(en.money({Estimate::about(1'388'000'000), u"HKD"_s}) == u"about HK$13,880,000");
    CHECK(en.money({Estimate::exact(3'000'000), u"CNY"_s}) == u"CNY 30,000");
    CHECK(en.money({Estimate::exact(13'800'050), u"HKD"_s}) == u"HK$138,000.50");
    CHECK(en.money({Estimate::exact(1234), u"JPY"_s}) == u"JPY 1,234");
    CHECK(en.money({Estimate::notStated(), {}}) == u"not stated");
    CHECK(en.moneySum(sumOf({Estimate::moreThan(7'000'000'000), Estimate::notStated()}), u"CNY"_s, Style::Short) ==
          u">CNY 70,000,000 (1 not stated)");
    const Formats pt(u"pt"_s);
    CHECK(pt.money({Estimate::exact(13'800'050), u"HKD"_s}).contains(u"138\u00A0000,50"_s));
}

TEST_CASE("shares are rounded without floating point", "[formats]")
{
    const Formats en(u"en"_s);
    CHECK(en.share(92, 635) == u"92 of 635 (14.5%)");
    CHECK(en.share(132, 888) == u"132 of 888 (14.9%)");
    CHECK(en.share(1, 0) == u"1");
    CHECK(en.percent(0, 0) == u"–");
    CHECK(en.percent(1, 1) == u"100.0%");
    CHECK(Formats(u"pt"_s).percent(92, 635) == u"14,5%");
    CHECK(en.days(12) == u"12 days");
    CHECK(en.days(1) == u"1 day");
}

TEST_CASE("dates and periods are inclusive and as precise as they are known", "[formats]")
{
    const Formats en(u"en"_s);
    CHECK(en.date(PartialDate::day({2017, 3, 1})) == u"1 Mar 2017");
    CHECK(en.date({{2017, 3, 1}, {2017, 3, 31}}) == u"March 2017");
    CHECK(en.date({{2017, 4, 1}, {2017, 6, 30}}) == u"Q2 2017");
    CHECK(en.date({{2017, 10, 1}, {2017, 12, 31}}) == u"Q4 2017");
    CHECK(en.date({{2017, 1, 1}, {2017, 12, 31}}) == u"2017");
    CHECK(en.date({{2016, 7, 1}, {2017, 6, 30}}) == u"1 Jul 2016 – 30 Jun 2017");
    CHECK(en.date({}) == u"not stated");
    CHECK(en.dates({2017, 8, 21}, {2017, 9, 1}) == u"21 Aug – 1 Sep 2017");
    CHECK(en.period(Period::fromInclusive({2016, 7, 1}, {2017, 6, 30})) == u"1 Jul 2016 – 30 Jun 2017");
    CHECK(en.period(Period::fromInclusive({2016, 7, 1}, {2017, 6, 30}, PeriodKind::ProgrammeYear)) ==
          u"2016/17 (1 Jul 2016 – 30 Jun 2017)");
    CHECK(en.period(Period::fromInclusive({2017, 3, 1}, {2017, 3, 31}, PeriodKind::Month)) == u"March 2017");
    CHECK(en.period(Period::fromInclusive({1999, 7, 1}, {2000, 6, 30}, PeriodKind::ProgrammeYear))
              .startsWith(u"1999/00 "));
    Period operation;
    operation.kind = PeriodKind::Operation;
    operation.operation = u"THUNDERCRACKER"_s;
    CHECK(en.period(operation) == u"THUNDERCRACKER");
}

TEST_CASE("every language has its own words, whatever the screen shows", "[formats]")
{
    const Formats hk(u"zh_HK"_s);
    CHECK(hk.estimate(Estimate::about(1300)) == u"約1,300");
    CHECK(hk.estimate(Estimate::moreThan(1300)) == u"逾1,300");
    CHECK(hk.estimate(Estimate::lessThan(50)) == u"少於50");
    CHECK(hk.estimate(Estimate::notStated()) == u"未有列明");
    CHECK(hk.quantity({Estimate::about(1300), u"H87"_s}) == u"約1,300件");
    CHECK(hk.money({Estimate::about(1'388'000'000), u"HKD"_s}) == u"約13,880,000港元");
    CHECK(hk.date(PartialDate::day({2017, 3, 1})) == u"2017年3月1日");
    CHECK(hk.date({{2017, 3, 1}, {2017, 3, 31}}) == u"2017年3月");
    CHECK(hk.dates({2017, 8, 21}, {2017, 9, 1}) == u"2017年8月21日至9月1日");
    CHECK(hk.share(92, 635) == u"635 中的 92（14.5%）");
    const Formats cn(u"zh_CN"_s);
    CHECK(cn.estimate(Estimate::about(1300)) == u"约1,300");
    CHECK(cn.money({Estimate::exact(3'000'000), u"CNY"_s}) == u"30,000元人民币");
    const Formats pt(u"pt"_s);
    CHECK(pt.estimate(Estimate::moreThan(12'000)) == u"mais de 12\u00A0000");
    CHECK(pt.date({{2017, 3, 1}, {2017, 3, 31}}) == u"mar\u00E7o de 2017");
    CHECK(Formats(u"xx"_s).estimate(Estimate::about(1)) == u"about 1");
}

TEST_CASE("amounts in words are read back by the parsers", "[formats]")
{
    for (const auto *language : {u"en", u"zh_HK", u"zh_CN"}) {
        const Formats formats(QString::fromUtf16(language));
        for (const Estimate &estimate : {Estimate::exact(1300), Estimate::about(1300), Estimate::moreThan(70'000),
                                         Estimate::lessThan(50), Estimate::notStated()}) {
            for (const Style style : {Style::Words, Style::Short}) {
                const QString words = formats.estimate(estimate, style);
                CAPTURE(words.toStdString());
                const auto read = parseEstimate(words);
                REQUIRE(read);
                CHECK(*read == estimate);
            }
        }
        const Money money{Estimate::about(1'388'000'000), u"HKD"_s};
        const auto read = parseMoney(formats.money(money));
        CAPTURE(formats.money(money).toStdString());
        REQUIRE(read);
        CHECK(*read == money);
    }
}

} // namespace formats_test
