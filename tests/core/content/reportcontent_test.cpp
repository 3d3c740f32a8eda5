// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/reportcontent.h"

#include "core/base/clock.h"
#include "core/content/reportfreeze.h"
#include "core/storage/operationstore.h"
#include "tests/support/records.h"

#include <QScopeGuard>
#include <catch2/catch.hpp>

namespace reportcontent_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

Period period(const QString &text)
{
    return parsePeriod(text).value();
}

void addMarked(TestCaseFile &file, const QString &date, const QString &tlp)
{
    Exchange exchange = exchangeOn(date, u"GDC"_s, 1);
    exchange.tlp = tlp;
    add(file, exchange);
}

void addOperation(TestCaseFile &file, const QString &code, const QString &first, const QString &last,
                  const QString &partOf = {})
{
    Operation operation;
    operation.code = code;
    operation.names = {{u"en"_s, code}};
    operation.partOf = partOf;
    operation.firstDay = parsePartialDate(first).value();
    operation.lastDay = parsePartialDate(last).value();
    REQUIRE(OperationStore(file.connection()).save(operation, Author{u"Chan Tai-man"_s}));
}

QString quarterMarking(TestCaseFile &file, const QString &asked = {})
{
    const auto content = quarterlyContent(file.connection(), period(u"2017Q2"_s), asked);
    REQUIRE(content);
    return content->frame.marking;
}

} // namespace

TEST_CASE("a quarter's exchanges stand against the quarter before and the year before", "[reports]")
{
    TestCaseFile file;
    addAgencies(file);
    const auto log = [&](const QString &date, const QString &counterpart, const QString &direction, qint64 pieces) {
        Exchange exchange = exchangeOn(date, counterpart, pieces);
        exchange.direction = direction;
        add(file, exchange);
    };
    log(u"2017-04-01"_s, u"GDC"_s, u"received"_s, 4);
    log(u"2017-06-30"_s, u"GDC"_s, u"received"_s, 3);
    log(u"2017-05-15"_s, u"GDC"_s, u"sent"_s, 6);
    log(u"2017-03-31"_s, u"GDC"_s, u"received"_s, 5);
    log(u"2017-01-01"_s, u"MOC"_s, u"sent"_s, 2);
    log(u"2016-06-30"_s, u"GDC"_s, u"received"_s, 7);
    log(u"2017-07-01"_s, u"GDC"_s, u"received"_s, 90); // outside all three
    log(u"2017"_s, u"GDC"_s, u"received"_s, 800);      // only overlaps: named, not counted

    const auto content = quarterlyContent(file.connection(), period(u"2017Q2"_s));
    REQUIRE(content);
    CHECK(content->figures.previous == period(u"2017Q1"_s));
    CHECK(content->figures.yearBefore == period(u"2016Q2"_s));
    const QString monthly = u"monthly"_s;
    const QList<ExchangeLine> expected{{u"GDC"_s, u"received"_s, monthly, 2, 7, 5, 7},
                                       {u"GDC"_s, u"sent"_s, monthly, 1, 6, 0, 0},
                                       {u"MOC"_s, u"sent"_s, monthly, 0, 0, 2, 0}};
    CHECK(content->exchanges == expected);
    CHECK(content->figures.impreciseExchanges.size() == 1);
    CHECK(content->frame.homeAgency == u"HKC");
    CHECK_FALSE(content->frame.sample);
}

TEST_CASE("a report is marked as strictly as the strictest record in it", "[reports]")
{
    TestCaseFile file;
    addAgencies(file);
    SECTION("nothing in it: the usual marking, and any other may be asked for")
    {
        const auto content = quarterlyContent(file.connection(), period(u"2017Q2"_s));
        REQUIRE(content);
        CHECK(content->frame.marking == u"AMBER");
        CHECK(content->frame.leastMarking.isEmpty());
        CHECK(quarterMarking(file, u"CLEAR"_s) == u"CLEAR");
        CHECK(quarterMarking(file, u"RED"_s) == u"RED");
    }
    SECTION("a stricter one can be asked for, a weaker one not")
    {
        addMarked(file, u"2017-05-01"_s, u"CLEAR"_s);
        addMarked(file, u"2017-05-02"_s, u"GREEN"_s);
        CHECK(quarterMarking(file) == u"GREEN");
        CHECK(quarterMarking(file, u"CLEAR"_s) == u"GREEN");
        CHECK(quarterMarking(file, u"AMBER+STRICT"_s) == u"AMBER+STRICT");
        CHECK(quarterlyContent(file.connection(), period(u"2017Q2"_s), u"RED"_s)->frame.leastMarking == u"GREEN");
    }
    SECTION("the quarters compared with and records that only overlap count too")
    {
        addMarked(file, u"2017-05-01"_s, u"CLEAR"_s);
        addMarked(file, u"2016-05-01"_s, u"AMBER"_s);
        CHECK(quarterMarking(file) == u"AMBER");
        addMarked(file, u"2017"_s, u"AMBER+STRICT"_s);
        CHECK(quarterMarking(file) == u"AMBER+STRICT");
        addMarked(file, u"2017-07-01"_s, u"RED"_s); // not in it
        CHECK(quarterMarking(file) == u"AMBER+STRICT");
    }
    SECTION("so do the cases of an operation that touches the quarter, whenever they are dated, and of its parts")
    {
        addOperation(file, u"WHOLE"_s, u"2017-06-20"_s, u"2017-08-10"_s);
        addOperation(file, u"PART"_s, u"2017-07-01"_s, u"2017-07-20"_s, u"WHOLE"_s);
        CaseRecord record = caseOn(u"2017-07-05"_s, u"HKC"_s);
        record.operation = u"PART"_s;
        record.tlp = u"RED"_s;
        add(file, record);
        CHECK(quarterMarking(file) == u"RED");
        const auto sheet = operationContent(file.connection(), u"WHOLE"_s);
        REQUIRE(sheet);
        CHECK(sheet->frame.marking == u"RED");
        CHECK(sheet->frame.leastMarking == u"RED");
        CHECK(operationContent(file.connection(), u"PART"_s, u"GREEN"_s)->frame.marking == u"RED");
    }
    SECTION("a marking that does not exist is refused")
    {
        const auto content = quarterlyContent(file.connection(), period(u"2017Q2"_s), u"PURPLE"_s);
        REQUIRE_FALSE(content);
        CHECK(content.error() == Error{ErrorKind::UnknownCode, u"marking"_s, u"PURPLE"_s});
    }
}

TEST_CASE("a report calls an agency by the name in force on its last day", "[reports]")
{
    TestCaseFile file;
    addAgencies(file);
    const auto named = [&](const QString &text) {
        const auto content = quarterlyContent(file.connection(), period(text));
        REQUIRE(content);
        return content->frame.agencies.value(u"GDAIC"_s).code;
    };
    CHECK(named(u"2018Q3"_s) == u"GDAIC"); // its last quarter
    CHECK(named(u"2018Q4"_s) == u"GDAMR");
    const auto content = quarterlyContent(file.connection(), period(u"2017Q2"_s));
    REQUIRE(content);
    CHECK(content->frame.agencyName(u"HKC"_s, u"zh_HK"_s) == u"香港海關");
    CHECK(content->frame.agencyName(u"NOBODY"_s, u"en"_s) == u"NOBODY");
    CHECK(content->frame.sideOf(u"GDC"_s) == u"CN-GD");
}

TEST_CASE("an operation sheet has the operation's own cases and no others", "[reports]")
{
    TestCaseFile file;
    addAgencies(file);
    addOperation(file, u"ALPHA"_s, u"2017-06-01"_s, u"2017-06-03"_s);
    const auto log = [&](const QString &date, const QString &operation, qint64 pieces) {
        CaseRecord record = caseOn(date, u"HKC"_s);
        record.operation = operation;
        Seizure seizure;
        seizure.category = u"3a"_s;
        seizure.description = u"Shirts"_s;
        seizure.quantity = {Estimate::exact(pieces), u"H87"_s};
        record.seizures = {seizure};
        add(file, record);
    };
    log(u"2017-06-01"_s, u"ALPHA"_s, 10);
    log(u"2017-06-03"_s, u"ALPHA"_s, 5);
    log(u"2017-06-02"_s, {}, 700);
    const auto content = operationContent(file.connection(), u"ALPHA"_s);
    REQUIRE(content);
    CHECK(content->frame.period.begin == QDate(2017, 6, 1));
    CHECK(content->frame.period.lastDay() == QDate(2017, 6, 3));
    CHECK(content->figure.days == 3);
    REQUIRE(content->byDay.size() == 2);
    CHECK(content->byDay.at(0).key == u"2017-06-01");
    REQUIRE(content->byCategory.size() == 1);
    CHECK(content->byCategory.at(0).items ==
          QList<MeasurePart>{{MeasureKind(), EstimateSum().add(Estimate::exact(10)).add(Estimate::exact(5))}});

    const auto none = operationContent(file.connection(), u"NO-SUCH"_s);
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == ErrorKind::NotFound);
}

TEST_CASE("the sheet of an operation without a last day runs to today", "[reports]")
{
    TestCaseFile file;
    addAgencies(file);
    Operation operation;
    operation.code = u"RUNNING"_s;
    operation.names = {{u"en"_s, u"Running"_s}};
    operation.status = u"running"_s;
    operation.firstDay = PartialDate::day(QDate(2017, 6, 1));
    REQUIRE(OperationStore(file.connection()).save(operation, Author{u"Chan Tai-man"_s}));
    const auto reset = qScopeGuard([] { Clock::set({}); });
    Clock::set(QDateTime(QDate(2017, 6, 20), QTime(12, 0)));
    const auto content = operationContent(file.connection(), u"RUNNING"_s);
    REQUIRE(content);
    CHECK(content->frame.period.begin == QDate(2017, 6, 1));
    CHECK(content->frame.period.lastDay() == QDate(2017, 6, 20));

    // Frozen, it stays as it was on that day: the days that pass are no change.
    Freeze freeze = freezeOf(*content);
    CHECK(freeze.period.last == QDate(2017, 6, 20));
    Clock::set(QDateTime(QDate(2017, 6, 25), QTime(12, 0)));
    CHECK(operationContent(file.connection(), u"RUNNING"_s)->frame.period.lastDay() == QDate(2017, 6, 25));
    CHECK(restatement(file.connection(), freeze)->isEmpty());
}

} // namespace reportcontent_test
