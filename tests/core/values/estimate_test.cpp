// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/estimate.h"

#include <QLocale>
#include <catch2/catch.hpp>
#include <limits>
#include <rapidcheck.h>

namespace estimate_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

rc::Gen<Estimate> anyEstimate()
{
    const auto value = rc::gen::oneOf(rc::gen::inRange<qint64>(0, 2000),
                                      rc::gen::inRange<qint64>(0, std::numeric_limits<qint64>::max()));
    return rc::gen::map(rc::gen::tuple(rc::gen::maybe(value), rc::gen::inRange(0, 4)), [](const auto &parts) {
        const auto &[number, qualifier] = parts;
        if (!number)
            return Estimate::notStated();
        const auto kind = static_cast<Qualifier>(qualifier);
        return Estimate{*number, *number == 0 && kind == Qualifier::LessThan ? Qualifier::Exact : kind};
    });
}

EstimateSum sumOf(const std::vector<Estimate> &parts)
{
    EstimateSum sum;
    for (const auto &part : parts)
        sum.add(part);
    return sum;
}

struct Reading
{
    QString text;
    Estimate expected;
};

void checkReadings(const QList<Reading> &readings)
{
    for (const auto &[text, expected] : readings) {
        INFO(text.toStdString());
        const auto estimate = parseEstimate(text);
        REQUIRE(estimate);
        CHECK(estimateText(*estimate).toStdString() == estimateText(expected).toStdString());
    }
}

void checkRefused(ErrorKind kind, const QStringList &texts)
{
    for (const auto &text : texts) {
        INFO(text.toStdString());
        const auto estimate = parseEstimate(text);
        REQUIRE_FALSE(estimate);
        CHECK(estimate.error() == Error{kind, {}, kind == ErrorKind::Required ? QString() : text});
    }
}

} // namespace

TEST_CASE("estimates are read as people write them", "[estimate]")
{
    checkReadings({
        {u"0"_s, Estimate::exact(0)},
        {u"14"_s, Estimate::exact(14)},
        {u"007"_s, Estimate::exact(7)},
        {u"1300"_s, Estimate::exact(1300)},
        {u"1,300"_s, Estimate::exact(1300)},
        {u"1 300"_s, Estimate::exact(1300)},
        {u"1'300"_s, Estimate::exact(1300)},
        {u"23 000"_s, Estimate::exact(23000)},
        {u"13,880,000"_s, Estimate::exact(13880000)},
        {u"1300.00"_s, Estimate::exact(1300)},
        {u"  1,300\t"_s, Estimate::exact(1300)},
        {u"about 1,300"_s, Estimate::about(1300)},
        {u"About 1,300"_s, Estimate::about(1300)},
        {u"around 100 000"_s, Estimate::about(100000)},
        {u"approx. 1300"_s, Estimate::about(1300)},
        {u"approx 1300"_s, Estimate::about(1300)},
        {u"approximately 1300"_s, Estimate::about(1300)},
        {u"some 240"_s, Estimate::about(240)},
        {u"nearly 240"_s, Estimate::about(240)},
        {u"c. 240"_s, Estimate::about(240)},
        {u"1300 or so"_s, Estimate::about(1300)},
        {u"~1300"_s, Estimate::about(1300)},
        {u"～1300"_s, Estimate::about(1300)},
        {u"〜1300"_s, Estimate::about(1300)},
        {u"≈1300"_s, Estimate::about(1300)},
        {u"≈ 1300"_s, Estimate::about(1300)},
        {u">70m"_s, Estimate::moreThan(70'000'000)},
        {u"> 70m"_s, Estimate::moreThan(70'000'000)},
        {u"＞７０Ｍ"_s, Estimate::moreThan(70'000'000)},
        {u"over 120"_s, Estimate::moreThan(120)},
        {u"more than 1,300"_s, Estimate::moreThan(1300)},
        {u"1300+"_s, Estimate::moreThan(1300)},
        {u"1300 +"_s, Estimate::moreThan(1300)},
        {u"<50"_s, Estimate::lessThan(50)},
        {u"less than 50"_s, Estimate::lessThan(50)},
        {u"fewer than 50"_s, Estimate::lessThan(50)},
        {u"under 50"_s, Estimate::lessThan(50)},
        {u"1.3k"_s, Estimate::exact(1300)},
        {u"1.3 K"_s, Estimate::exact(1300)},
        {u"2 million"_s, Estimate::exact(2'000'000)},
        {u"1.38 million"_s, Estimate::exact(1'380'000)},
        {u"2 bn"_s, Estimate::exact(2'000'000'000)},
        {u"not stated"_s, Estimate::notStated()},
        {u"Not Stated"_s, Estimate::notStated()},
        {u"–"_s, Estimate::notStated()},
        {u"-"_s, Estimate::notStated()},
        {u"n/a"_s, Estimate::notStated()},
        {u"N/A"_s, Estimate::notStated()},
    });
}

TEST_CASE("estimates are read in Chinese", "[estimate]")
{
    checkReadings({
        {u"逾1300"_s, Estimate::moreThan(1300)},
        {u"超過1,300"_s, Estimate::moreThan(1300)},
        {u"超过1300"_s, Estimate::moreThan(1300)},
        {u"約10萬"_s, Estimate::about(100'000)},
        {u"约10万"_s, Estimate::about(100'000)},
        {u"約 60 萬"_s, Estimate::about(600'000)},
        {u"1.5萬"_s, Estimate::exact(15'000)},
        {u"10萬左右"_s, Estimate::about(100'000)},
        {u"10多萬"_s, Estimate::moreThan(100'000)},
        {u"十餘萬"_s, Estimate::moreThan(100'000)},
        {u"少於50"_s, Estimate::lessThan(50)},
        {u"少于50"_s, Estimate::lessThan(50)},
        {u"不足50"_s, Estimate::lessThan(50)},
        {u"3億"_s, Estimate::exact(300'000'000)},
        {u"3亿"_s, Estimate::exact(300'000'000)},
        {u"1億3000萬"_s, Estimate::exact(130'000'000)},
        {u"2百萬"_s, Estimate::exact(2'000'000)},
        {u"百萬"_s, Estimate::exact(1'000'000)},
        {u"１，３００"_s, Estimate::exact(1300)},
        {u"約１０萬"_s, Estimate::about(100'000)},
        {u"十"_s, Estimate::exact(10)},
        {u"十四"_s, Estimate::exact(14)},
        {u"二十"_s, Estimate::exact(20)},
        {u"一百零五"_s, Estimate::exact(105)},
        {u"四百二十二"_s, Estimate::exact(422)},
        {u"一千三百"_s, Estimate::exact(1300)},
        {u"兩萬三千"_s, Estimate::exact(23'000)},
        {u"三億二千萬"_s, Estimate::exact(320'000'000)},
        {u"3萬5千"_s, Estimate::exact(35'000)},
        {u"一萬零五"_s, Estimate::exact(10'005)},
        {u"1.2萬億"_s, Estimate::exact(1'200'000'000'000)},
        {u"零"_s, Estimate::exact(0)},
        {u"未有列明"_s, Estimate::notStated()},
        {u"未列明"_s, Estimate::notStated()},
    });
}

TEST_CASE("estimates are read in Portuguese", "[estimate]")
{
    checkReadings({
        {u"cerca de 1,300"_s, Estimate::about(1300)},
        {u"Cerca de 600 mil"_s, Estimate::about(600'000)},
        {u"mais de 70 milhões"_s, Estimate::moreThan(70'000'000)},
        {u"MAIS DE 70 MILHÕES"_s, Estimate::moreThan(70'000'000)},
        {u"menos de 50"_s, Estimate::lessThan(50)},
        {u"1,3 milhões"_s, Estimate::exact(1'300'000)},
        {u"1.3 milhões"_s, Estimate::exact(1'300'000)},
        {u"2 mil milhões"_s, Estimate::exact(2'000'000'000)},
        {u"não indicado"_s, Estimate::notStated()},
        {u"Não indicado"_s, Estimate::notStated()}, // a tilde of its own
    });
}

TEST_CASE("spaces of every kind group digits", "[estimate]")
{
    for (const char16_t space : {u' ', u'\u00a0', u'\u2009', u'\u202f', u'\u3000', u'\u2007'}) {
        INFO(int(space));
        CHECK(parseEstimate(u"23_000"_s.replace(u'_', QChar(space))) == Estimate::exact(23000));
        CHECK(parseEstimate(u"_about_1_300_000_"_s.replace(u'_', QChar(space))) == Estimate::about(1'300'000));
    }
    CHECK(parseEstimate(u"\ufeff1300\u200e"_s) == Estimate::exact(1300));
}

TEST_CASE("what cannot be read is refused by kind", "[estimate]")
{
    checkRefused(ErrorKind::Required, {u""_s, u"   "_s, u"\u00a0"_s});
    checkRefused(ErrorKind::Fractional, {u"1.5"_s, u"1.300"_s, u"1.000"_s, u"0.5"_s, u"1.2345k"_s, u"about 2.5"_s});
    checkRefused(ErrorKind::OutOfRange,
                 {u"-5"_s, u"−5"_s, u"–5"_s, u"minus 5"_s, u"負5"_s, u"about -5"_s, u"99999999999999999999"_s,
                  u"9223372036854775808"_s, u"999999999999億"_s, u"9999999999999億3000萬"_s, u"<0"_s});
    checkRefused(ErrorKind::Malformed, {u"1,30"_s,
                                        u"1,3000"_s,
                                        u"12 34"_s,
                                        u"1 30"_s,
                                        u"0,300"_s,
                                        u"1,300 300"_s,
                                        u"2½"_s,
                                        u"½"_s,
                                        u"10²"_s,
                                        u"1e5"_s,
                                        u"0x10"_s,
                                        u"14.5%"_s,
                                        u"abc"_s,
                                        u"about"_s,
                                        u"1300 pcs"_s,
                                        u"."_s,
                                        u"5."_s,
                                        u".5"_s,
                                        u"1.2.3"_s,
                                        u"1.300.000"_s,
                                        u"+5"_s,
                                        u"--5"_s,
                                        u"about >5"_s,
                                        u"about 5+"_s,
                                        u"at least 5"_s,
                                        u"不少於50"_s,
                                        u"不超過50"_s,
                                        u"三萬五"_s,
                                        u"三百五"_s,
                                        u"一二"_s,
                                        u"數百萬"_s,
                                        u"萬"_s,
                                        u"億"_s,
                                        u"600 mil"_s,
                                        u"1.300 milhões"_s,
                                        u"1,300 milhões"_s,
                                        u"about not stated"_s,
                                        u"aboutx5"_s,
                                        u"5 6 7"_s,
                                        u"1.5萬3千"_s});
}

TEST_CASE("the ends of 64 bits", "[estimate]")
{
    const qint64 most = std::numeric_limits<qint64>::max();
    CHECK(parseEstimate(u"9223372036854775807"_s) == Estimate::exact(most));
    CHECK(parseEstimate(u"9,223,372,036,854,775,807"_s) == Estimate::exact(most));
    CHECK(parseEstimate(u"0000000000000000000000000000005"_s) == Estimate::exact(5));
    EstimateSum sum(Estimate::exact(most));
    CHECK_FALSE(sum.overflowed());
    sum.add(Estimate::about(1));
    CHECK(sum.overflowed());
    CHECK(sum.value() == most);
    CHECK(sum.qualifier() == Qualifier::About);
}

TEST_CASE("estimates add by the rules of docs/domain.md 2", "[estimate]")
{
    const auto sum = [](const Estimate &a, const Estimate &b) { return EstimateSum(a).add(b).toEstimate(); };
    CHECK(sum(Estimate::exact(9), Estimate::exact(5)) == Estimate::exact(14));
    CHECK(sum(Estimate::exact(9), Estimate::about(5)) == Estimate::about(14));
    CHECK(sum(Estimate::moreThan(9), Estimate::about(5)) == Estimate::about(14));
    CHECK(sum(Estimate::moreThan(9), Estimate::exact(5)) == Estimate::moreThan(14));
    CHECK(sum(Estimate::moreThan(9), Estimate::moreThan(5)) == Estimate::moreThan(14));
    CHECK(sum(Estimate::lessThan(9), Estimate::exact(5)) == Estimate::lessThan(14));
    CHECK(sum(Estimate::lessThan(9), Estimate::lessThan(5)) == Estimate::lessThan(14));
    CHECK(sum(Estimate::moreThan(9), Estimate::lessThan(5)) == Estimate::about(14));
    CHECK(sum(Estimate::notStated(), Estimate::exact(5)) == Estimate::exact(5));
    CHECK(sum(Estimate::notStated(), Estimate::notStated()) == Estimate::notStated());
}

TEST_CASE("not stated is counted and is not zero", "[estimate]")
{
    EstimateSum sum;
    CHECK_FALSE(sum.isStated());
    CHECK_FALSE(sum.toEstimate().isStated());
    sum.add(Estimate::notStated());
    CHECK_FALSE(sum.isStated());
    CHECK_FALSE(sum.isIncomplete());
    sum.add(Estimate::exact(0)).add(Estimate::notStated());
    CHECK(sum.toEstimate() == Estimate::exact(0));
    CHECK(sum.isIncomplete());
    CHECK(sum.statedParts() == 1);
    CHECK(sum.notStatedParts() == 2);
    CHECK(sum == EstimateSum::fromParts(0, false, false, false, 1, 2));
}

TEST_CASE("addition of estimates is associative and commutative", "[estimate]")
{
    CHECK(rc::check("any order and any grouping", [] {
        const auto a = *rc::gen::container<std::vector<Estimate>>(anyEstimate());
        const auto b = *rc::gen::container<std::vector<Estimate>>(anyEstimate());
        const auto c = *rc::gen::container<std::vector<Estimate>>(anyEstimate());
        RC_ASSERT(sumOf(a).add(sumOf(b)) == sumOf(b).add(sumOf(a)));
        const EstimateSum right = sumOf(b).add(sumOf(c));
        RC_ASSERT(sumOf(a).add(sumOf(b)).add(sumOf(c)) == sumOf(a).add(right));
        auto reversed = a;
        std::reverse(reversed.begin(), reversed.end());
        RC_ASSERT(sumOf(a) == sumOf(reversed));
    }));
}

TEST_CASE("an estimate is read back from its text", "[estimate]")
{
    CHECK(estimateText(Estimate::about(1300)) == u"about 1300");
    CHECK(estimateText(Estimate::moreThan(1300)) == u"more than 1300");
    CHECK(estimateText(Estimate::lessThan(1300)) == u"less than 1300");
    CHECK(estimateText(Estimate::exact(1300)) == u"1300");
    CHECK(estimateText(Estimate::notStated()) == u"not stated");
    CHECK(rc::check("text and back", [] {
        const auto estimate = *anyEstimate();
        RC_ASSERT(parseEstimate(estimateText(estimate)) == estimate);
    }));
    CHECK(rc::check("grouped digits mean the same", [] {
        const qint64 value = *rc::gen::inRange<qint64>(0, std::numeric_limits<qint64>::max());
        const QString grouped = QLocale(QLocale::English).toString(value);
        RC_ASSERT(parseEstimate(grouped) == Estimate::exact(value));
        RC_ASSERT(parseEstimate(QString(grouped).replace(u',', QChar(0x202f))) == Estimate::exact(value));
    }));
}

TEST_CASE("qualifiers have codes", "[estimate]")
{
    CHECK(qualifierCode(Qualifier::MoreThan) == u"more_than");
    for (const auto *code : {"exact", "about", "more_than", "less_than"}) {
        const auto qualifier = qualifierFromCode(QString::fromLatin1(code));
        REQUIRE(qualifier);
        CHECK(qualifierCode(*qualifier).toStdString() == code);
    }
    CHECK_FALSE(qualifierFromCode(u"ABOUT"_s));
    CHECK_FALSE(qualifierFromCode({}));
}

} // namespace estimate_test
