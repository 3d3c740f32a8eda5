// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/seizurecharts.h"

#include "tests/support/jointoperation.h"
#include "tests/support/screen/listedrecords.h"

#include <catch2/catch.hpp>

namespace seizurecharts_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

SeizureChartFrame frame(const QString &period)
{
    return {Formats(u"en"_s), period, parsePeriod(period).value(), u"HK"_s};
}

QList<SeizureSum> sums(TestCaseFile &file, SeizureGrouping grouping, const QString &period,
                       const QString &operation = {})
{
    const auto read = SeizureFigures(file.connection()).sum(grouping, {parsePeriod(period).value(), operation});
    REQUIRE(read);
    return *read;
}

SeizureSum made(const QString &key, const QString &side, const EstimateSum &pieces)
{
    SeizureSum sum;
    sum.key = key;
    sum.agency = side + u"-AGENCY"_s;
    sum.side = side;
    sum.items = {{MeasureKind(), pieces}};
    sum.filter = RecordFilter{u"seizure"_s, {}, false, {{u"category"_s, key}, {u"agency"_s, sum.agency}}, {}};
    return sum;
}

EstimateSum pieces(qint64 value)
{
    return EstimateSum(Estimate::exact(value));
}

} // namespace

TEST_CASE("the records behind every bar add up to it", "[charts][dashboard]")
{
    TestCaseFile file;
    addJointOperation(file);
    for (const auto grouping : {SeizureGrouping::Category, SeizureGrouping::Channel, SeizureGrouping::Destination}) {
        const auto read = sums(file, grouping, u"2023"_s);
        for (const MeasureKind &measure :
             kindsIn(read, MeasureKind::What::Items) + kindsIn(read, MeasureKind::What::Values)) {
            const ChartData chart = SeizureCharts::byKey(grouping, read, measure, frame(u"2023"_s));
            const EstimateSum all = checkCells(file, chart, measure);
            EstimateSum whole;
            for (const SeizureSum &sum : read)
                whole.add(sum.of(measure));
            CHECK(all == whole); // nothing is lost, and nothing is counted twice
        }
    }
}

TEST_CASE("the records behind every month, day and year add up to it", "[charts][dashboard]")
{
    TestCaseFile file;
    addJointOperation(file);
    for (const auto grouping : {SeizureGrouping::Day, SeizureGrouping::Month, SeizureGrouping::Year}) {
        const auto read = sums(file, grouping, u"2023"_s);
        for (const MeasureKind &measure :
             kindsIn(read, MeasureKind::What::Items) + kindsIn(read, MeasureKind::What::Cases)) {
            const ChartData chart = SeizureCharts::overTime(grouping, read, measure, frame(u"2023"_s));
            const EstimateSum all = checkCells(file, chart, measure);
            EstimateSum whole;
            for (const SeizureSum &sum : read)
                whole.add(sum.of(measure));
            CHECK(all == whole);
        }
    }
}

TEST_CASE("a chart by side has each currency and basis by itself", "[charts][dashboard]")
{
    TestCaseFile file;
    addJointOperation(file);
    const auto read = sums(file, SeizureGrouping::Whole, u"2023"_s);
    const auto measures = kindsIn(read, MeasureKind::What::Values);
    REQUIRE(measures.size() == 3);
    for (const MeasureKind &measure : measures) {
        const ChartData chart = SeizureCharts::bySide(read, measure, frame(u"2023"_s));
        checkCells(file, chart, measure);
        CHECK(chart.perUnit == 100);
        CHECK(chart.valueAxis.contains(measure.key));
        CHECK(chart.title.contains(measure.key));
        CHECK(chart.title.contains(u"2023"_s));
    }
}

TEST_CASE("more keys than fit stand together and open together", "[charts][dashboard]")
{
    QList<SeizureSum> read;
    for (int i = 0; i < 20; ++i)
        read.append(made(u"k%1"_s.arg(i), i % 2 == 0 ? u"HK"_s : u"CN-GD"_s, pieces(1000 - i)));
    read.append(made({}, u"HK"_s, pieces(5000))); // not stated: last, however large
    const ChartData chart = SeizureCharts::byKey(SeizureGrouping::Category, read, {}, frame(u"2023"_s));
    REQUIRE(chart.categories.size() == SeizureCharts::mostKeys + 1);
    CHECK(chart.categories.first().key == u"k0");
    CHECK(chart.categories.last().label == u"other 9 categories");
    const auto filter = chart.cell(0, SeizureCharts::mostKeys)->filter.value<RecordFilter>();
    CHECK(filter.where.contains(FieldCondition{u"category"_s, u"k14"_s}));
    CHECK(filter.where.contains(FieldCondition{u"category"_s, QString()}));
    CHECK_FALSE(filter.where.contains(FieldCondition{u"category"_s, u"k2"_s}));
    read.removeLast();
    const ChartData fits = SeizureCharts::byKey(SeizureGrouping::Category, read.mid(0, 13), {}, frame(u"2023"_s));
    CHECK(fits.categories.size() == 13); // "other 1 category" would hide a name for nothing
}

TEST_CASE("what was not stated is no zero, and nothing is no not stated", "[charts][dashboard]")
{
    const QList<SeizureSum> read{made(u"3a"_s, u"HK"_s, EstimateSum(Estimate::notStated())),
                                 made(u"5b"_s, u"HK"_s, pieces(7)),
                                 made(u"5b"_s, u"MO"_s, EstimateSum(Estimate::about(100)))};
    const ChartData chart = SeizureCharts::byKey(SeizureGrouping::Category, read, {}, frame(u"2023"_s));
    REQUIRE(chart.series.size() == 2);
    REQUIRE(chart.categories.size() == 2);
    CHECK(chart.categories.last().key == u"3a");
    CHECK_FALSE(chart.cell(0, 1)->stated);
    CHECK(chart.cell(0, 1)->filter.isValid());
    CHECK(chart.cell(1, 1)->stated);
    CHECK_FALSE(chart.cell(1, 1)->filter.isValid());
    CHECK(chart.cell(1, 0)->qualifier == Qualifier::About);
    CHECK(chart.cell(1, 0)->words == u"about 100 pieces");
    CHECK(chart.note == u"The quantity of one line is not stated.");
}

TEST_CASE("a chart over time has every month of the period and the sides in one order", "[charts][dashboard]")
{
    const QList<SeizureSum> read{made(u"2023-02"_s, u"MO"_s, pieces(1)), made(u"2023-11"_s, u"HK"_s, pieces(2)),
                                 made({}, u"CN-GD"_s, pieces(3))};
    const ChartData chart = SeizureCharts::overTime(SeizureGrouping::Month, read, {}, frame(u"2023"_s));
    REQUIRE(chart.categories.size() == 13);
    CHECK(chart.categories.at(1).label == u"Feb 2023");
    CHECK(chart.categories.last().label == u"not known");
    REQUIRE(chart.series.size() == 3);
    CHECK(chart.series.at(0).side == u"HK"); // the home side, then by code
    CHECK(chart.series.at(1).side == u"CN-GD");
    CHECK(chart.cell(1, 12)->value == 3);
    CHECK(chart.cell(2, 1)->value == 1);
}

TEST_CASE("a period is set beside another place by place", "[charts][dashboard]")
{
    const QList<SeizureSum> now{made(u"2023-01"_s, u"HK"_s, pieces(10)), made(u"2023-03"_s, u"HK"_s, pieces(30))};
    const ComparedSeizures before{
        {made(u"2022-03"_s, u"HK"_s, pieces(3))}, u"Q1 2022"_s, parsePeriod(u"2022Q1"_s).value()};
    const ChartData chart = SeizureCharts::overTime(SeizureGrouping::Month, now, {}, frame(u"2023Q1"_s), &before);
    REQUIRE(chart.series.size() == 2);
    CHECK(chart.series.at(1).label == u"Hong Kong, Q1 2022");
    CHECK(chart.series.at(1).colour == ChartSeries::Colour::Comparison);
    REQUIRE(chart.categories.size() == 3);
    CHECK(chart.cell(0, 2)->value == 30);
    CHECK(chart.cell(1, 2)->value == 3);
}

TEST_CASE("how finely time is cut follows the length of the period", "[charts][dashboard]")
{
    const auto cut = [](const QString &period) { return timeGrouping(parsePeriod(period).value()); };
    CHECK(cut(u"2017-03"_s) == SeizureGrouping::Day);
    CHECK(cut(u"2017Q1"_s) == SeizureGrouping::Month);
    CHECK(cut(u"2016/17"_s) == SeizureGrouping::Month);
    CHECK(cut(u"2010-01-01..2019-12-31"_s) == SeizureGrouping::Year);
    Period operation = parsePeriod(u"2013-10-22..2014-03-24"_s).value();
    CHECK(timeGrouping(operation) == SeizureGrouping::Month);
    operation.kind = PeriodKind::Operation;
    CHECK(timeGrouping(operation) == SeizureGrouping::Day);
}

TEST_CASE("nothing to draw is said in words", "[charts][dashboard]")
{
    const ChartData chart = SeizureCharts::byKey(SeizureGrouping::Channel, {}, {}, frame(u"2023"_s));
    CHECK(chart.categories.isEmpty());
    CHECK(chart.emptyWords.contains(u"2023"_s));
    const ChartData time = SeizureCharts::overTime(SeizureGrouping::Month, {}, {}, frame(u"2023"_s));
    CHECK(time.isConsistent());
    CHECK(time.emptyWords.contains(u"2023"_s));
}

} // namespace seizurecharts_test
