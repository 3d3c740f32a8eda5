// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/partialdate.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace partialdate_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

struct Reading
{
    QString text;
    QDate first;
    QDate last;
};

void checkReadings(const QList<Reading> &readings, int firstMonth = 7)
{
    for (const auto &[text, first, last] : readings) {
        INFO(text.toStdString());
        const auto date = parsePartialDate(text, firstMonth);
        REQUIRE(date);
        CHECK(date->first.toString(Qt::ISODate).toStdString() == first.toString(Qt::ISODate).toStdString());
        CHECK(date->last.toString(Qt::ISODate).toStdString() == last.toString(Qt::ISODate).toStdString());
    }
}

void checkRefused(ErrorKind kind, const QStringList &texts)
{
    for (const auto &text : texts) {
        INFO(text.toStdString());
        const auto date = parsePartialDate(text);
        REQUIRE_FALSE(date);
        CHECK(date.error() == Error{kind, {}, kind == ErrorKind::Required ? QString() : text});
    }
}

const QDate first2017(2017, 3, 1);

} // namespace

TEST_CASE("a day is read in the forms people use", "[partialdate]")
{
    for (const auto &text : {u"2017-03-01"_s,
                             u"2017-3-1"_s,
                             u"2017/03/01"_s,
                             u"2017.3.1"_s,
                             u"20170301"_s,
                             u"1/3/2017"_s,
                             u"01/03/2017"_s,
                             u"1.3.2017"_s,
                             u"1-3-2017"_s,
                             u"1 Mar 2017"_s,
                             u"1 March 2017"_s,
                             u"1st March 2017"_s,
                             u"1 of March 2017"_s,
                             u"1-Mar-2017"_s,
                             u"Mar 1, 2017"_s,
                             u"March 1 2017"_s,
                             u"MARCH 1ST, 2017"_s,
                             u"2017年3月1日"_s,
                             u"2017 年 3 月 1 日"_s,
                             u"２０１７年３月１日"_s,
                             u"2017年3月1號"_s,
                             u"2017年03月01号"_s,
                             u"1 de março de 2017"_s,
                             u"1 de Março de 2017"_s,
                             u"1º de março de 2017"_s,
                             u"1 mar. 2017"_s,
                             u"  2017-03-01\u00a0"_s,
                             u"2017-03-01..2017-03-01"_s})
        checkReadings({{text, first2017, first2017}});
    checkReadings({{u"22 Oct 2013"_s, {2013, 10, 22}, {2013, 10, 22}},
                   {u"13/12/2016"_s, {2016, 12, 13}, {2016, 12, 13}},
                   {u"29/2/2016"_s, {2016, 2, 29}, {2016, 2, 29}},
                   {u"2000-02-29"_s, {2000, 2, 29}, {2000, 2, 29}},
                   {u"3 out 2016"_s, {2016, 10, 3}, {2016, 10, 3}},
                   {u"1900-01-01"_s, {1900, 1, 1}, {1900, 1, 1}},
                   {u"2199-12-31"_s, {2199, 12, 31}, {2199, 12, 31}}});
}

TEST_CASE("a longer span is read", "[partialdate]")
{
    for (const auto &text : {u"2017-03"_s, u"2017-3"_s, u"3/2017"_s, u"Mar 2017"_s, u"March 2017"_s, u"mar. 2017"_s,
                             u"Mar-2017"_s, u"2017年3月"_s, u"março de 2017"_s, u"2017-03-01..2017-03-31"_s})
        checkReadings({{text, first2017, {2017, 3, 31}}});
    checkReadings({{u"2017-04"_s, {2017, 4, 1}, {2017, 4, 30}},
                   {u"2016-02"_s, {2016, 2, 1}, {2016, 2, 29}},
                   {u"1900-02"_s, {1900, 2, 1}, {1900, 2, 28}},
                   {u"2017Q1"_s, {2017, 1, 1}, {2017, 3, 31}},
                   {u"2017 q4"_s, {2017, 10, 1}, {2017, 12, 31}},
                   {u"Q2 2017"_s, {2017, 4, 1}, {2017, 6, 30}},
                   {u"2017年第三季度"_s, {2017, 7, 1}, {2017, 9, 30}},
                   {u"2017年第1季"_s, {2017, 1, 1}, {2017, 3, 31}},
                   {u"2017"_s, {2017, 1, 1}, {2017, 12, 31}},
                   {u"2017年"_s, {2017, 1, 1}, {2017, 12, 31}},
                   {u"2016/17"_s, {2016, 7, 1}, {2017, 6, 30}},
                   {u"2016/2017"_s, {2016, 7, 1}, {2017, 6, 30}},
                   {u"2016/17年度"_s, {2016, 7, 1}, {2017, 6, 30}},
                   {u"1999/00"_s, {1999, 7, 1}, {2000, 6, 30}},
                   {u"2016-07-01..2017-06-30"_s, {2016, 7, 1}, {2017, 6, 30}},
                   {u"2016-07-01 .. 2017-06-30"_s, {2016, 7, 1}, {2017, 6, 30}},
                   {u"2016-07..2017-06"_s, {2016, 7, 1}, {2017, 6, 30}}});
}

TEST_CASE("the programme year begins in its own month", "[partialdate]")
{
    checkReadings({{u"2016/17"_s, {2016, 4, 1}, {2017, 3, 31}}}, 4);
    checkReadings({{u"2016/17"_s, {2016, 12, 1}, {2017, 11, 30}}}, 12);
    checkReadings({{u"2016/17"_s, {2016, 1, 1}, {2016, 12, 31}}}, 1);
    checkReadings({{u"2015/16"_s, {2015, 3, 1}, {2016, 2, 29}}}, 3);
    CHECK(partialDateText({{2016, 4, 1}, {2017, 3, 31}}, 4) == u"2016/17");
    CHECK(partialDateText({{2016, 4, 1}, {2017, 3, 31}}, 7) == u"2016-04-01..2017-03-31");
    CHECK(partialDateText({{2016, 1, 1}, {2016, 12, 31}}, 1) == u"2016");
}

TEST_CASE("what is no date is refused by kind", "[partialdate]")
{
    checkRefused(ErrorKind::Required, {u""_s, u" "_s});
    checkRefused(ErrorKind::OutOfRange,
                 {u"2017-02-30"_s,  u"2017-02-29"_s,  u"1900-02-29"_s,    u"2017-13"_s,   u"2017-00"_s,
                  u"2017-13-01"_s,  u"2017-00-10"_s,  u"3/13/2017"_s,     u"32/1/2017"_s, u"0/1/2017"_s,
                  u"31 Apr 2017"_s, u"2017年13月"_s,  u"2017年2月30日"_s, u"1899"_s,      u"2200"_s,
                  u"90000"_s,       u"90000-01-01"_s, u"0017"_s,          u"2017Q5"_s,    u"2017Q0"_s,
                  u"1899-12-31"_s,  u"2200-01-01"_s,  u"2199/00"_s,       u"20170230"_s,  u"2017-01-01..2200-01-01"_s});
    checkRefused(ErrorKind::DatesOutOfOrder, {u"2017-06-30..2016-07-01"_s, u"2017..2016"_s});
    checkRefused(ErrorKind::Malformed, {u"yesterday"_s,
                                        u"17"_s,
                                        u"201"_s,
                                        u"1/3/17"_s,
                                        u"2016/18"_s,
                                        u"2016/16"_s,
                                        u"2017/03"_s,
                                        u"2017-3/1"_s,
                                        u"1 Foo 2017"_s,
                                        u"March"_s,
                                        u"Mar 1"_s,
                                        u"2017-"_s,
                                        u"-2017"_s,
                                        u"2017-03-01.."_s,
                                        u"..2017"_s,
                                        u".."_s,
                                        u"2017..2018..2019"_s,
                                        u"2017-03-01T10:00"_s,
                                        u"2017-03-1x"_s,
                                        u"三月"_s,
                                        u"2017年月"_s,
                                        u"2017年第5季"_s});
}

TEST_CASE("the shortest text of a span", "[partialdate]")
{
    CHECK(partialDateText({}) == u"");
    CHECK(partialDateText(PartialDate::day(first2017)) == u"2017-03-01");
    CHECK(partialDateText({first2017, {2017, 3, 31}}) == u"2017-03");
    CHECK(partialDateText({{2017, 1, 1}, {2017, 3, 31}}) == u"2017Q1");
    CHECK(partialDateText({{2017, 1, 1}, {2017, 12, 31}}) == u"2017");
    CHECK(partialDateText({{2016, 7, 1}, {2017, 6, 30}}) == u"2016/17");
    CHECK(partialDateText({{2016, 7, 1}, {2017, 6, 29}}) == u"2016-07-01..2017-06-29");
    CHECK(partialDateText({{2009, 7, 1}, {2010, 6, 30}}) == u"2009/10");
    CHECK(partialDateText({{1999, 7, 1}, {2000, 6, 30}}) == u"1999/00");
}

TEST_CASE("a date is read back from its text", "[partialdate]")
{
    CHECK(rc::check("text and back, whatever the programme year", [] {
        const QDate low(1900, 1, 1);
        const int days = static_cast<int>(low.daysTo(QDate(2199, 12, 31)));
        const int from = *rc::gen::inRange(0, days + 1);
        const int length = *rc::gen::oneOf(rc::gen::just(0), rc::gen::inRange(0, 800));
        const int firstMonth = *rc::gen::inRange(1, 13);
        const PartialDate date{low.addDays(from), low.addDays(std::min(from + length, days))};
        RC_ASSERT(parsePartialDate(partialDateText(date, firstMonth), firstMonth) == date);
    }));
    CHECK(rc::check("whole months, quarters, years and programme years", [] {
        const int firstMonth = *rc::gen::inRange(1, 13);
        const int months = *rc::gen::element(1, 3, 12);
        const QDate first(*rc::gen::inRange(1900, 2199), *rc::gen::inRange(1, 13), 1);
        const PartialDate date{first, first.addMonths(months).addDays(-1)};
        RC_ASSERT(parsePartialDate(partialDateText(date, firstMonth), firstMonth) == date);
    }));
}

} // namespace partialdate_test
