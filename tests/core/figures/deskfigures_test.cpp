// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/deskfigures.h"

#include "core/storage/operationstore.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace deskfigures_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2017, 6, 20);

MonthAgainstUsual monthOf(TestCaseFile &file, const QString &counterpart)
{
    const auto months = DeskFigures(file.connection()).monthAgainstUsual(day);
    REQUIRE(months);
    for (const MonthAgainstUsual &month : *months) {
        if (month.counterpart == counterpart)
            return month;
    }
    return {};
}

qint64 countOf(TestCaseFile &file, const RecordFilter &filter)
{
    const auto count = RecordList(file.connection()).count(filter);
    REQUIRE(count);
    return *count;
}

void addOperation(TestCaseFile &file, const QString &code, const QString &first, const QString &last,
                  const QString &status)
{
    Operation operation;
    operation.code = code;
    operation.names = {{u"en"_s, code}};
    operation.type = u"joint"_s;
    operation.coordinator = u"HKC"_s;
    operation.participants = {u"HKC"_s};
    operation.firstDay = parsePartialDate(first).value();
    if (!last.isEmpty())
        operation.lastDay = parsePartialDate(last).value();
    operation.status = status;
    const auto saved = OperationStore(file.connection()).save(operation, Author{u"Wong"_s});
    REQUIRE(saved);
}

} // namespace

TEST_CASE("a month is set against the average of the six before it", "[desk]")
{
    TestCaseFile file;
    addAgencies(file);
    add(file, exchangeOn(u"2017-06-01"_s, u"GDC"_s, 4));
    add(file, exchangeOn(u"2017-06-20"_s, u"GDC"_s, 1));
    add(file, exchangeOn(u"2017-05-31"_s, u"GDC"_s, 7));
    add(file, exchangeOn(u"2016-12-01"_s, u"GDC"_s, 8)); // the first day of the six months
    add(file, exchangeOn(u"2016-11-30"_s, u"GDC"_s, 100));
    add(file, exchangeOn(u"2017"_s, u"GDC"_s, 100));  // belongs to no month
    add(file, exchangeOn(u"2017-03"_s, u"MOC"_s, 3)); // a usual counterpart with nothing this month
    const MonthAgainstUsual gdc = monthOf(file, u"GDC"_s);
    CHECK(gdc.records == 2);
    CHECK(gdc.pieces == 5);
    CHECK(gdc.piecesBefore == 15);
    CHECK(gdc.usualPieces() == 3); // 2.5, rounded up
    CHECK(countOf(file, gdc.filter) == 2);
    CHECK(countOf(file, gdc.filterBefore) == 2);
    const MonthAgainstUsual macao = monthOf(file, u"MOC"_s);
    CHECK(macao.pieces == 0);
    CHECK(macao.piecesBefore == 3);
    CHECK(macao.usualPieces() == 1);
    CHECK(monthOf(file, u"GDAIC"_s).counterpart.isEmpty());
}

TEST_CASE("what waits is counted with its oldest, and its filter finds the same records", "[desk]")
{
    TestCaseFile file;
    addAgencies(file);
    Exchange exchange = exchangeOn(u"2017-06-10"_s, u"GDC"_s, 1); // received
    add(file, exchange);
    exchange.date = parsePartialDate(u"2017-05-01"_s).value();
    exchange.sourceGrade = u"B"_s;
    exchange.informationGrade = u"2"_s;
    const qint64 oldest = add(file, exchange);
    exchange.acknowledged = QDate(2017, 5, 3);
    add(file, exchange);
    exchange.acknowledged = {};
    exchange.direction = u"sent"_s;
    add(file, exchange);
    exchange.direction = u"mutual"_s; // both ways at once: there is nothing to acknowledge
    add(file, exchange);

    DeskFigures figures(file.connection());
    const auto content = figures.content(day, 1);
    REQUIRE(content);
    const Waiting &toAcknowledge = content->toAcknowledge;
    CHECK(toAcknowledge.count == 2);
    REQUIRE(toAcknowledge.oldest.size() == 1);
    CHECK(toAcknowledge.oldest.first().id == oldest);
    CHECK(toAcknowledge.oldest.first().counterpart == u"GDC"_s);
    CHECK(countOf(file, toAcknowledge.filter) == 2);
    CHECK(content->notAcknowledged.count == 1);
    CHECK(content->ungraded.count == 1);
    CHECK(figures.lastEntryDay().value() == QDate(2017, 6, 10));
    const auto attention = figures.attention(day);
    REQUIRE(attention);
    CHECK(attention->toAcknowledge == 2);
    CHECK(attention->ungraded == 1);
}

TEST_CASE("running operations tell their days, counting the first, and whether they should have ended", "[desk]")
{
    TestCaseFile file;
    addAgencies(file);
    addOperation(file, u"OLD"_s, u"2017-06-01"_s, u"2017-06-19"_s, u"running"_s);
    addOperation(file, u"NEW"_s, u"2017-06-20"_s, {}, u"running"_s);
    addOperation(file, u"VAGUE"_s, u"2017-04"_s, {}, u"running"_s);
    addOperation(file, u"LATER"_s, u"2017-07-01"_s, {}, u"planned"_s);
    addOperation(file, u"DONE"_s, u"2017-01-01"_s, u"2017-01-31"_s, u"ended"_s);
    DeskFigures figures(file.connection());
    const auto running = figures.running(day);
    REQUIRE(running);
    REQUIRE(running->size() == 3);
    CHECK(running->at(0).code == u"VAGUE"_s);
    CHECK_FALSE(running->at(0).daysElapsed);
    CHECK(running->at(1).code == u"OLD"_s);
    CHECK(running->at(1).daysElapsed == 20);
    CHECK(running->at(1).overdue);
    CHECK(running->at(2).daysElapsed == 1);
    CHECK_FALSE(running->at(2).overdue);
    CHECK(figures.attention(day)->overdueOperations == 1);
    CHECK(countOf(file, figures.content(day, 3)->runningFilter) == 3);
}

TEST_CASE("an empty file owes nothing", "[desk]")
{
    TestCaseFile file;
    const auto content = DeskFigures(file.connection()).content(day, 5);
    REQUIRE(content);
    CHECK(content->month.isEmpty());
    CHECK(content->toAcknowledge.count == 0);
    CHECK(content->running.isEmpty());
    CHECK_FALSE(DeskFigures(file.connection()).lastEntryDay().value().isValid());
}

} // namespace deskfigures_test
