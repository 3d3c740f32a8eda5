// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure can be opened: its filter lists exactly the records that were counted.
#include "core/figures/periodfigures.h"
#include "tests/support/jointoperation.h"

#include <catch2/catch.hpp>

namespace figurefilters_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

qint64 countOf(Connection &connection, const RecordFilter &filter)
{
    const auto count = RecordList(connection).count(filter);
    REQUIRE(count);
    return *count;
}

qint64 piecesOf(Connection &connection, const RecordFilter &filter)
{
    const auto rows = RecordList(connection).list(filter, {u"pieces"_s}, {}, nullptr, 10'000);
    REQUIRE(rows);
    qint64 pieces = 0;
    for (const RecordRow &row : *rows)
        pieces += std::get<qint64>(row.cells.first());
    return pieces;
}

} // namespace

TEST_CASE("seizures of every grouping open the lines they were added up from", "[figures]")
{
    TestCaseFile file;
    addJointOperation(file);
    Connection &connection = file.connection();
    const Period year = parsePeriod(u"2023"_s).value();
    for (const auto grouping :
         {SeizureGrouping::Whole, SeizureGrouping::Category, SeizureGrouping::Channel, SeizureGrouping::Destination,
          SeizureGrouping::Month, SeizureGrouping::Day, SeizureGrouping::Year, SeizureGrouping::Operation}) {
        for (const QString &operation : {QString(), u"AUTUMN"_s}) {
            const auto sums = SeizureFigures(connection).sum(grouping, {year, operation});
            REQUIRE(sums);
            REQUIRE_FALSE(sums->isEmpty());
            qint64 lines = 0;
            for (const SeizureSum &sum : *sums) {
                CAPTURE(int(grouping), operation.toStdString(), sum.key.toStdString(), sum.agency.toStdString());
                CHECK(countOf(connection, sum.filter) == sum.lines);
                lines += sum.lines;
            }
            RecordFilter all{u"seizure"_s, year, false, {}, {}};
            if (!operation.isEmpty())
                all = all.with(u"within_operation"_s, operation);
            CHECK(countOf(connection, all) == lines);
        }
    }
}

TEST_CASE("a date vaguer than the grouping has a group of its own, and opens it", "[figures]")
{
    TestCaseFile file;
    addJointOperation(file);
    const auto byMonth = SeizureFigures(file.connection()).sum(SeizureGrouping::Month, parsePeriod(u"2023"_s).value());
    REQUIRE(byMonth);
    qint64 vague = 0;
    for (const SeizureSum &sum : *byMonth) {
        if (!sum.key.isEmpty())
            continue;
        const auto rows = RecordList(file.connection()).list(sum.filter, {u"date"_s}, {}, nullptr, 1000);
        REQUIRE(rows);
        for (const RecordRow &row : *rows)
            CHECK(std::get<PartialDate>(row.cells.first()) == parsePartialDate(u"2023"_s).value());
        vague += rows->size();
    }
    CHECK(vague > 0);
}

TEST_CASE("exchanges by month open the pieces they count, vague ones too", "[figures]")
{
    TestCaseFile file;
    addJointOperation(file);
    const auto months = ExchangeFigures(file.connection()).countByMonth(parsePeriod(u"2023"_s).value());
    REQUIRE(months);
    bool vague = false;
    for (const MonthlyPieces &month : *months) {
        CAPTURE(month.counterpart.toStdString(), month.month.toString(Qt::ISODate).toStdString());
        CHECK(piecesOf(file.connection(), month.filter) == month.pieces);
        vague = vague || (!month.month.isValid() && month.pieces == 12);
    }
    CHECK(vague);
}

TEST_CASE("arrests are compared on both bases", "[figures]")
{
    TestCaseFile file;
    addJointOperation(file);
    CaseRecord macao = caseOn(u"2023-08-22"_s, u"MOC"_s);
    macao.operation = u"AUTUMN"_s;
    macao.arrests = Estimate::exact(2);
    add(file, macao);
    const auto figure = OperationFigures(file.connection()).find(u"AUTUMN"_s);
    REQUIRE(figure);
    const auto found = std::find_if(figure->differences.begin(), figure->differences.end(), [](const auto &each) {
        return each.agency == u"MOC" && each.kind.what == MeasureKind::What::Arrests;
    });
    REQUIRE(found != figure->differences.end());
    CHECK(found->declared == Estimate::exact(1));
    CHECK(found->difference == found->itemised.value() - 1);
}

TEST_CASE("an operation asked for with its own days has all of its cases", "[figures]")
{
    TestCaseFile file;
    addJointOperation(file);
    CaseRecord late = caseOn(u"2023-10-01"_s, u"MOC"_s);
    late.operation = u"AUTUMN"_s;
    late.seizures = {Seizure{}};
    late.seizures.first().category = u"3a"_s;
    late.seizures.first().quantity.amount = Estimate::exact(9);
    add(file, late);
    const Period own = resolvePeriod(file.connection(), u"op:AUTUMN"_s).value();
    const auto linesOf = [&](const Period &period) {
        qint64 lines = 0;
        const auto figures = periodFigures(file.connection(), {period, u"AUTUMN"_s});
        REQUIRE(figures);
        for (const SeizureSum &sum : figures->byCategory)
            lines += sum.lines;
        return lines;
    };
    Period days = own;
    days.kind = PeriodKind::Days;
    days.operation.clear();
    CHECK(linesOf(own) == linesOf(days) + 1);
}

TEST_CASE("counting can be told to stop between its parts", "[figures]")
{
    TestCaseFile file;
    addJointOperation(file);
    int asked = 0;
    const auto figures =
        periodFigures(file.connection(), {parsePeriod(u"2023"_s).value(), {}, {}, [&asked] { return ++asked == 3; }});
    REQUIRE_FALSE(figures);
    CHECK(figures.error().kind == ErrorKind::Cancelled);
    CHECK(asked == 3);
}

} // namespace figurefilters_test
