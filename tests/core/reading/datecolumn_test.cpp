// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/datecolumn.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace datecolumn_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QStringList read(const QStringList &cells, std::optional<DateOrder> asked = std::nullopt)
{
    const DateColumn column(cells, asked);
    QStringList days;
    for (const QString &cell : cells) {
        const auto day = column.read(cell);
        days.append(day ? *day : day.error().kind == ErrorKind::Undecided ? u"undecided"_s : u"refused"_s);
    }
    return days;
}

QString one(const QString &cell)
{
    return read({cell}).first();
}

} // namespace

TEST_CASE("one cell decides the order of day and month for its whole column", "[import][dates]")
{
    CHECK(read({u"03/18/2013"_s, u"03/04/2013"_s}) == QStringList{u"2013-03-18"_s, u"2013-03-04"_s});
    CHECK(read({u"03/04/2013"_s, u"18/03/2013"_s}) == QStringList{u"2013-04-03"_s, u"2013-03-18"_s});
    CHECK(read({u"3.4.13"_s, u"13.4.13"_s, u"31.12.99"_s}) ==
          QStringList{u"2013-04-03"_s, u"2013-04-13"_s, u"1999-12-31"_s});
    CHECK(read({u"13-04-03"_s, u"97-12-31"_s}) == QStringList{u"2013-04-03"_s, u"1997-12-31"_s});
    // A year of four digits in front says nothing of cells without one.
    CHECK_FALSE(DateColumn({u"2013-03-18"_s, u"3/4/2013"_s}, std::nullopt).isDecided());
}

TEST_CASE("what nothing decides is asked", "[import][dates]")
{
    const QStringList open{u"03/04/2013"_s, u"05/06/2013"_s, u"not known"_s};
    CHECK_FALSE(DateColumn(open, std::nullopt).isDecided());
    CHECK(read(open, DateOrder::DayMonthYear) == QStringList{u"2013-04-03"_s, u"2013-06-05"_s, u"not known"_s});
    CHECK(read(open, DateOrder::MonthDayYear) == QStringList{u"2013-03-04"_s, u"2013-05-06"_s, u"not known"_s});
    CHECK(DateColumn({u"03/03/2013"_s, u"2013-04-05"_s}, std::nullopt).isDecided()); // the same either way
    CHECK(one(u"03/03/2013"_s) == u"2013-03-03"_s);
    // The order that was asked for is that of every cell.
    CHECK(read({u"18/03/2013"_s, u"03/18/2013"_s}, DateOrder::MonthDayYear) ==
          QStringList{u"refused"_s, u"2013-03-18"_s});
}

TEST_CASE("a column that says both orders leaves its open cells undecided", "[import][dates]")
{
    const QStringList both{u"18/03/2013"_s, u"03/18/2013"_s, u"03/04/2013"_s, u"2013-03-01"_s};
    CHECK(DateColumn(both, std::nullopt).isDecided());
    CHECK(read(both) == QStringList{u"2013-03-18"_s, u"2013-03-18"_s, u"undecided"_s, u"2013-03-01"_s});
}

TEST_CASE("dates as spreadsheets and databases write them", "[import][dates]")
{
    CHECK(one(u"2017-03-01 00:00:00"_s) == u"2017-03-01"_s);
    CHECK(one(u"2017-03-01T02:00:00Z"_s) == u"2017-03-01"_s);
    CHECK(one(u"2017-03-01T23:59:59.123+08:00"_s) == u"2017-03-01"_s);
    CHECK(one(u"25/12/2017 2:05 PM"_s) == u"2017-12-25"_s);
    CHECK(one(u"2017年3月1日下午2時05分"_s) == u"2017年3月1日"_s);
    CHECK(one(u"1-Mar-17"_s) == u"1-Mar-2017"_s);
    CHECK(one(u"1-Mar-70"_s) == u"1-Mar-1970"_s);
    CHECK(one(u"Mar-17"_s) == u"Mar-2017"_s);
    CHECK(one(u"1 março 17"_s) == u"1 março 2017"_s);
    CHECK(one(u"42736"_s) == u"2017-01-01"_s);
    CHECK(one(u"42736.5"_s) == u"2017-01-01"_s);
    CHECK(one(u"2017.03"_s) == u"2017-03"_s);
    CHECK(one(u"2016/17"_s) == u"2016/17"_s); // a programme year
    CHECK(one(u"2011/12"_s) == u"2011/12"_s);
    CHECK(read({u"2011/12"_s, u"2011/03"_s}) == QStringList{u"2011-12"_s, u"2011-03"_s});
    CHECK(one(u"２０１７/１２/２５"_s) == u"2017-12-25"_s);
}

TEST_CASE("years of the Republic of China", "[import][dates]")
{
    CHECK(one(u"106.3.1"_s) == u"2017-03-01"_s);
    CHECK(one(u"106/12/31"_s) == u"2017-12-31"_s);
    CHECK(one(u"民國106年3月1日"_s) == u"2017年3月1日"_s);
    CHECK(one(u"中華民國 99 年12月"_s) == u"2010年12月"_s);
    CHECK(one(u"106年3月"_s) == u"2017年3月"_s);
    CHECK(one(u"17年3月1日"_s) == u"2017年3月1日"_s); // short for 2017 where nothing else says so
    CHECK(read({u"106.3.1"_s, u"99.12.31"_s}) == QStringList{u"2017-03-01"_s, u"2010-12-31"_s});
    CHECK(one(u"民國106.3.1"_s) == u"2017-03-01"_s);
}

TEST_CASE("what is no date stays for its field to refuse", "[import][dates]")
{
    for (const QString &text : {u"31/02/2013"_s, u"2013-13-45"_s, u"99999"_s, u"1/2/3/4"_s, u"soon"_s, u"12:30"_s})
        CHECK(one(text) == text);
}

TEST_CASE("a column written in one order is read in it, or asked", "[import][dates]")
{
    CHECK(rc::check([] {
        const auto order = *rc::gen::element(DateOrder::DayMonthYear, DateOrder::MonthDayYear);
        const QString form = order == DateOrder::DayMonthYear ? u"dd/MM/yyyy"_s : u"MM/dd/yyyy"_s;
        QStringList cells;
        QStringList days;
        const int count = *rc::gen::inRange(1, 30);
        for (int i = 0; i < count; ++i) {
            const QDate day = QDate(2010, 1, 1).addDays(*rc::gen::inRange(0, 4000));
            cells.append(day.toString(form));
            days.append(day.toString(Qt::ISODate));
        }
        const DateColumn column(cells, std::nullopt);
        RC_ASSERT(read(cells, order) == days);
        if (column.isDecided())
            RC_ASSERT(read(cells) == days);
    }));
}

} // namespace datecolumn_test
