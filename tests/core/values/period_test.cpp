// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/period.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace period_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

Period period(const QString &text, int firstMonth = 7)
{
    const auto parsed = parsePeriod(text, firstMonth);
    REQUIRE(parsed);
    return *parsed;
}

PartialDate date(const QString &text)
{
    const auto parsed = parsePartialDate(text);
    REQUIRE(parsed);
    return *parsed;
}

std::string shown(const Period &p)
{
    return QString(p.begin.toString(Qt::ISODate) + u" to " + p.lastDay().toString(Qt::ISODate)).toStdString();
}

rc::Gen<QDate> anyDay()
{
    return rc::gen::map(rc::gen::inRange(0, 365 * 199), [](int days) { return QDate(1950, 1, 1).addDays(days); });
}

rc::Gen<Period> anyPeriod(int firstMonth)
{
    return rc::gen::map(rc::gen::tuple(anyDay(), rc::gen::inRange(0, 5), rc::gen::inRange(0, 800)),
                        [firstMonth](const auto &parts) {
                            const auto &[day, kind, length] = parts;
                            if (kind == 4)
                                return Period::fromInclusive(day, day.addDays(length));
                            return periodContaining(day, static_cast<PeriodKind>(kind), firstMonth);
                        });
}

} // namespace

TEST_CASE("periods are read in the documented syntax", "[period]")
{
    CHECK(shown(period(u"2017-03"_s)) == "2017-03-01 to 2017-03-31");
    CHECK(period(u"2017-03"_s).kind == PeriodKind::Month);
    CHECK(shown(period(u"2017Q1"_s)) == "2017-01-01 to 2017-03-31");
    CHECK(period(u"2017Q1"_s).kind == PeriodKind::Quarter);
    CHECK(shown(period(u"2017"_s)) == "2017-01-01 to 2017-12-31");
    CHECK(period(u"2017"_s).kind == PeriodKind::Year);
    CHECK(shown(period(u"2016/17"_s)) == "2016-07-01 to 2017-06-30");
    CHECK(period(u"2016/17"_s).kind == PeriodKind::ProgrammeYear);
    CHECK(shown(period(u"2016/17"_s, 4)) == "2016-04-01 to 2017-03-31");
    CHECK(shown(period(u"2016/17"_s, 1)) == "2016-01-01 to 2016-12-31");
    CHECK(shown(period(u"2016-07-01..2017-06-30"_s)) == "2016-07-01 to 2017-06-30");
    CHECK(period(u"2016-07-01..2017-06-30"_s).kind == PeriodKind::Days);
    CHECK(shown(period(u"2017-03-01"_s)) == "2017-03-01 to 2017-03-01");
    CHECK(period(u"2017-03-01"_s).end == QDate(2017, 3, 2));
}

TEST_CASE("a period can be an operation's own days", "[period]")
{
    const auto operation = period(u"op:THUNDERCRACKER"_s);
    CHECK(operation.kind == PeriodKind::Operation);
    CHECK(operation.operation == u"THUNDERCRACKER");
    CHECK_FALSE(operation.isValid());
    CHECK(period(u" OP: Thunder 1 "_s).operation == u"Thunder 1");
    CHECK(periodText(operation) == u"op:THUNDERCRACKER");
    auto dated = operation;
    dated.begin = QDate(2023, 8, 21);
    dated.end = QDate(2023, 9, 2);
    CHECK(periodText(dated) == u"op:THUNDERCRACKER");
    const Period before = previousPeriod(dated);
    CHECK(shown(before) == "2023-08-09 to 2023-08-20");
    CHECK(before.kind == PeriodKind::Days);
    CHECK(before.operation.isEmpty());
    CHECK_FALSE(previousPeriod(operation).isValid());
    CHECK_FALSE(samePeriodYearBefore(operation).isValid());
}

TEST_CASE("the errors of a period name the field", "[period]")
{
    const auto error = [](const QString &text) {
        const auto parsed = parsePeriod(text);
        REQUIRE_FALSE(parsed);
        return parsed.error();
    };
    CHECK(error(u""_s) == Error{ErrorKind::Required, u"period"_s, {}});
    CHECK(error(u"soon"_s) == Error{ErrorKind::Malformed, u"period"_s, u"soon"_s});
    CHECK(error(u"op:"_s) == Error{ErrorKind::Malformed, u"period"_s, u"op:"_s});
    CHECK(error(u"2017Q5"_s) == Error{ErrorKind::OutOfRange, u"period"_s, u"2017Q5"_s});
    CHECK(error(u"2017-06-30..2016-07-01"_s).kind == ErrorKind::DatesOutOfOrder);
}

TEST_CASE("days are counted with both ends", "[period]")
{
    const auto days = [](const QString &text) {
        const Period p = period(text);
        return p.begin.daysTo(p.end);
    };
    CHECK(days(u"2023-08-21..2023-09-01"_s) == 12);
    CHECK(days(u"2013-10-22..2014-03-24"_s) == 154);
    CHECK(days(u"2017-03-01"_s) == 1);
    CHECK(days(u"2016"_s) == 366);
    CHECK(days(u"2015/16"_s) == 366);
    CHECK(days(u"2016/17"_s) == 365);
    CHECK(days(u"2016-02"_s) == 29);
}

TEST_CASE("a record stands inside, outside or imprecisely", "[period]")
{
    using Place = Period::Place;
    const Period march = period(u"2017-03"_s);
    CHECK(march.place(date(u"2017-03-01"_s)) == Place::Inside);
    CHECK(march.place(date(u"2017-03-31"_s)) == Place::Inside);
    CHECK(march.place(date(u"2017-03"_s)) == Place::Inside);
    CHECK(march.place(date(u"2017-02-28"_s)) == Place::Outside);
    CHECK(march.place(date(u"2017-04-01"_s)) == Place::Outside);
    CHECK(march.place(date(u"2017-04"_s)) == Place::Outside);
    CHECK(march.place(date(u"2017"_s)) == Place::Imprecise);
    CHECK(march.place(date(u"2017-02-28..2017-03-01"_s)) == Place::Imprecise);
    CHECK(march.place({}) == Place::Outside);

    // docs/domain.md 3: the four operations "between July 2016 and June 2017"
    const PartialDate programme = date(u"2016/17"_s);
    CHECK(period(u"2016/17"_s).place(programme) == Place::Inside);
    CHECK(period(u"2017Q1"_s).place(programme) == Place::Imprecise);
    CHECK(period(u"2017"_s).place(programme) == Place::Imprecise);
    CHECK(period(u"2018"_s).place(programme) == Place::Outside);
    // Items 20 and 24 of the 16th paper
    CHECK(period(u"2016/17"_s).place(date(u"2017-07-18"_s)) == Place::Outside);
    CHECK(period(u"op:X"_s).place(date(u"2017"_s)) == Place::Outside);
}

TEST_CASE("periods to compare with", "[period]")
{
    const auto before = [](const QString &text) { return periodText(previousPeriod(period(text))).toStdString(); };
    const auto yearBefore = [](const QString &text) {
        return periodText(samePeriodYearBefore(period(text))).toStdString();
    };
    CHECK(before(u"2017-03"_s) == "2017-02");
    CHECK(before(u"2017-01"_s) == "2016-12");
    CHECK(before(u"2017Q1"_s) == "2016Q4");
    CHECK(before(u"2017"_s) == "2016");
    CHECK(before(u"2016/17"_s) == "2015/16");
    CHECK(before(u"2023-08-21..2023-09-01"_s) == "2023-08-09..2023-08-20");
    CHECK(before(u"2017-03-01"_s) == "2017-02-28");

    CHECK(yearBefore(u"2017-03"_s) == "2016-03");
    CHECK(yearBefore(u"2017-02"_s) == "2016-02");
    CHECK(yearBefore(u"2016-02"_s) == "2015-02");
    CHECK(yearBefore(u"2017Q1"_s) == "2016Q1");
    CHECK(yearBefore(u"2017"_s) == "2016");
    CHECK(yearBefore(u"2016/17"_s) == "2015/16");
    CHECK(yearBefore(u"2023-08-21..2023-09-01"_s) == "2022-08-21..2022-09-01");
    CHECK(yearBefore(u"2016-02-29"_s) == "2015-02-28");
    CHECK(yearBefore(u"2016-02-28"_s) == "2015-02-28");
    CHECK(yearBefore(u"2017-02-01..2017-02-28"_s) == "2016-02-01..2016-02-29");
    CHECK(yearBefore(u"2016-02-01..2016-02-29"_s) == "2015-02-01..2015-02-28");
}

TEST_CASE("the period that holds a day", "[period]")
{
    const auto around = [](const QDate &day, PeriodKind kind, int firstMonth = 7) {
        return periodText(periodContaining(day, kind, firstMonth), firstMonth).toStdString();
    };
    const QDate day(2017, 3, 1);
    CHECK(around(day, PeriodKind::Month) == "2017-03");
    CHECK(around(day, PeriodKind::Quarter) == "2017Q1");
    CHECK(around(day, PeriodKind::Year) == "2017");
    CHECK(around(day, PeriodKind::ProgrammeYear) == "2016/17");
    CHECK(around({2017, 6, 30}, PeriodKind::ProgrammeYear) == "2016/17");
    CHECK(around({2017, 7, 1}, PeriodKind::ProgrammeYear) == "2017/18");
    CHECK(around({2017, 3, 31}, PeriodKind::ProgrammeYear, 4) == "2016/17");
    CHECK(around({2017, 4, 1}, PeriodKind::ProgrammeYear, 4) == "2017/18");
    CHECK(around(day, PeriodKind::ProgrammeYear, 1) == "2017/18");
    CHECK(around(day, PeriodKind::Days) == "2017-03-01");
}

TEST_CASE("a period is read back from its text", "[period]")
{
    CHECK(rc::check("text and back, whatever the programme year", [] {
        const int firstMonth = *rc::gen::inRange(1, 13);
        const Period p = *anyPeriod(firstMonth);
        RC_ASSERT(parsePeriod(periodText(p, firstMonth), firstMonth) == p);
    }));
}

TEST_CASE("places of dates in periods hold together", "[period]")
{
    using Place = Period::Place;
    CHECK(rc::check("a day is in exactly one of a period, the one before, or neither", [] {
        const Period p = *anyPeriod(7);
        const auto day = PartialDate::day(*anyDay());
        const Place here = p.place(day);
        const Place before = previousPeriod(p).place(day);
        RC_ASSERT(here != Place::Imprecise && before != Place::Imprecise);
        RC_ASSERT(!(here == Place::Inside && before == Place::Inside));
        RC_ASSERT((here == Place::Inside) == (day.first >= p.begin && day.first <= p.lastDay()));
    }));
    CHECK(rc::check("a span is inside when both its ends are, and outside when no day is shared", [] {
        const Period p = *anyPeriod(7);
        const QDate first = p.begin.addDays(*rc::gen::inRange(-900, 900));
        const QDate last = first.addDays(*rc::gen::inRange(0, 1200));
        const auto end = [&](const QDate &day) { return p.place(PartialDate::day(day)); };
        const bool inside = end(first) == Place::Inside && end(last) == Place::Inside;
        bool shared = false;
        for (QDate day = first; day <= last; day = day.addDays(1))
            shared = shared || end(day) == Place::Inside;
        const Place place = p.place({first, last});
        RC_ASSERT((place == Place::Inside) == inside);
        RC_ASSERT((place == Place::Outside) == !shared);
    }));
    CHECK(rc::check("the period before touches and, in whole months, has the same kind", [] {
        const Period p = *anyPeriod(7);
        const Period before = previousPeriod(p);
        RC_ASSERT(before.end == p.begin);
        RC_ASSERT(before.kind == p.kind);
        RC_ASSERT(samePeriodYearBefore(p).isValid());
    }));
}

} // namespace period_test
