// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/operationsheet.h"

#include "tests/ui/paper/documentreading.h"
#include "tests/ui/paper/reportfile.h"
#include "ui/paper/layout.h"
#include "ui/paper/reportdraft.h"

#include <catch2/catch.hpp>

namespace operationsheet_test {

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::report;

namespace {

const QDateTime madeAt(QDate(2023, 10, 3), QTime(1, 0), Qt::UTC);

const MeasureKind pieces;
const MeasureKind dollars{MeasureKind::What::Values, u"HKD"_s, u"estimated_market"_s};

MeasureKind casesBy(const QString &rule)
{
    return {MeasureKind::What::Cases, rule};
}

// The operation of 2023: Hong Kong declared about 23 000 pieces and about HK$16 million, the others nothing.
OperationContent handMade()
{
    OperationContent content;
    content.frame.homeAgency = u"HKC"_s;
    content.frame.marking = u"AMBER"_s;
    content.frame.period = Period::fromInclusive(QDate(2023, 8, 21), QDate(2023, 9, 1), PeriodKind::Operation);
    Operation &operation = content.figure.operation;
    operation.code = u"2023-08"_s;
    operation.coordinator = u"HKC"_s;
    operation.participants = {u"HKC"_s, u"GDC"_s};
    operation.firstDay = parsePartialDate(u"2023-08-21"_s).value();
    operation.lastDay = parsePartialDate(u"2023-09-01"_s).value();
    content.figure.days = operation.days();
    Achievement declared;
    declared.agency = u"HKC"_s;
    declared.cases = {{casesBy({}), EstimateSum(Estimate())}};
    declared.items = {{pieces, EstimateSum(Estimate::about(23'000))}};
    declared.values = {{dollars, EstimateSum(Estimate::about(1'600'000'000))}};
    declared.source = u"Press release"_s;
    Achievement itemised;
    itemised.agency = u"HKC"_s;
    itemised.declared = false;
    itemised.cases = {{casesBy(u"interception"_s), EstimateSum(Estimate::exact(9))}};
    itemised.items = {{{MeasureKind::What::Items, u"KGM"_s}, EstimateSum(Estimate::exact(4))},
                      {pieces, EstimateSum(Estimate::exact(7'590))}};
    itemised.values = {{dollars, EstimateSum(Estimate::exact(8'690'000))}};
    Achievement silent;
    silent.agency = u"GDC"_s;
    silent.cases = {{casesBy({}), EstimateSum(Estimate())}};
    content.figure.results = {declared, silent, itemised};
    content.figure.differences = {
        {u"HKC"_s, pieces, Estimate::about(23'000), EstimateSum(Estimate::exact(7'590)), -15'410},
        {u"HKC"_s, casesBy(u"interception"_s), Estimate::exact(8), EstimateSum(Estimate::exact(9)), 1}};
    return content;
}

QList<Table> tables(const OperationContent &content)
{
    return tablesOf(operationSheet(content, u"en"_s, madeAt).blocks);
}

} // namespace

TEST_CASE("results stand side by side, declared beside itemised, and silence is not zero", "[reports][sheet]")
{
    const Table table = tables(handMade()).value(0);
    QStringList heads;
    for (const report::Column &column : table.columns)
        heads.append(QString(column.group + u'/' + column.title));
    CHECK(heads == QStringList{u"/"_s, u"HKC/Declared"_s, u"HKC/Itemised"_s, u"GDC/Declared"_s});
    CHECK(rowsOf(table) ==
          QStringList{u"Cases | not stated | 9 | not stated"_s, u"Goods, pieces | about 23,000 | 7,590 | not stated"_s,
                      u"Goods, kg | not stated | 4 | not stated"_s,
                      u"Estimated market value, HKD | about HK$16,000,000 | HK$86,900 | not stated"_s});
    REQUIRE(table.notes.size() == 1);
    CHECK(table.notes.at(0).text == u"Declared by HKC: Press release");
}

TEST_CASE("a difference is as uncertain as the numbers it comes from", "[reports][sheet]")
{
    const Table table = tables(handMade()).value(1);
    CHECK(rowsOf(table) == QStringList{u"HKC | Goods, pieces | about 23,000 | 7,590 | about 15,000 less"_s,
                                       u"HKC | Cases | 8 | 9 | 1 more"_s});
}

TEST_CASE("numbers that agree within what was stated have no difference to tell", "[reports][sheet]")
{
    OperationContent content = handMade();
    content.figure.differences = {
        {u"HKC"_s, pieces, Estimate::about(23'000), EstimateSum(Estimate::exact(23'120)), 120},
        {u"HKC"_s, casesBy(u"interception"_s), Estimate::exact(9), EstimateSum(Estimate::exact(9)), 0}};
    CHECK(rowsOf(tables(content).value(1)) ==
          QStringList{u"HKC | Goods, pieces | about 23,000 | 23,120 | they agree within what was stated"_s,
                      u"HKC | Cases | 9 | 9 | no difference"_s});
}

TEST_CASE("a difference is named by what it counts, persons arrested too", "[reports][sheet]")
{
    OperationContent content = handMade();
    content.figure.differences = {
        {u"HKC"_s, dollars, Estimate::exact(500'000), EstimateSum(Estimate::exact(400'000)), -100'000},
        {u"HKC"_s, {MeasureKind::What::Arrests, {}}, Estimate::exact(4), EstimateSum(Estimate::exact(3)), -1}};
    CHECK(rowsOf(tables(content).value(1)) ==
          QStringList{u"HKC | Estimated market value, HKD | HK$5,000 | HK$4,000 | HK$1,000 less"_s,
                      u"HKC | Persons arrested | 4 | 3 | 1 less"_s});
}

TEST_CASE("the cover tells the days with both ends", "[reports][sheet]")
{
    const Document document = operationSheet(handMade(), u"en"_s, madeAt);
    const auto &cover = std::get<Cover>(document.blocks.front());
    CHECK(cover.details.contains({u"Days"_s, u"21 Aug – 1 Sep 2023 (12 days, both ends included)"_s}));
    CHECK(document.marking == u"TLP:AMBER");
    CHECK(document.headerLine.contains(u"2023-08"));
}

TEST_CASE("an operation without results says so", "[reports][sheet]")
{
    OperationContent content = handMade();
    content.figure.results.clear();
    content.figure.differences.clear();
    const Document document = operationSheet(content, u"en"_s, madeAt);
    CHECK(sentencesOf(document.blocks)
              .contains(u"No result was declared, and no case in this file belongs to this operation."));
    CHECK(tablesOf(document.blocks).isEmpty());
    CHECK(layOut(document));
}

TEST_CASE("cases by day: a row for each day, counting rules apart, adding up", "[reports][sheet]")
{
    OperationContent content = handMade();
    content.frame.period = Period::fromInclusive(QDate(2023, 8, 21), QDate(2023, 8, 23), PeriodKind::Operation);
    const auto cases = [](const QString &day, const QString &agency, const QString &rule, qint64 count) {
        SeizureSum sum;
        sum.key = day;
        sum.agency = agency;
        sum.cases = {{casesBy(rule), EstimateSum(Estimate::exact(count))}};
        return sum;
    };
    content.byDay = {cases({}, u"HKC"_s, u"interception"_s, 1), cases(u"2023-08-21"_s, u"GDC"_s, u"batch"_s, 4),
                     cases(u"2023-08-21"_s, u"GDC"_s, u"interception"_s, 2),
                     cases(u"2023-08-23"_s, u"HKC"_s, u"interception"_s, 3)};
    const Table table = tableNamed(operationSheet(content, u"en"_s, madeAt), u"Cases by day"_s);
    REQUIRE(table.columns.size() == 4);
    CHECK(table.columns.at(1).title == u"HKC");
    CHECK(table.columns.at(2).title.startsWith(u"GDC "));
    CHECK(rowsOf(table) == QStringList{u"21 Aug | 0 | 4 | 2"_s, u"22 Aug | 0 | 0 | 0"_s, u"23 Aug | 3 | 0 | 0"_s,
                                       u"Date not known so exactly | 1 | 0 | 0"_s, u"= Total | 4 | 4 | 2"_s});
}

TEST_CASE("every table of an operation sheet made from records adds up", "[reports][sheet]")
{
    TestCaseFile file;
    fillReportFile(file);
    const auto material = gatherReport(file.connection(), {ReportKind::Operation, {}, u"2023-08"_s});
    REQUIRE(material);
    CHECK(missingParts(*material).isEmpty());
    const Document document = draftReport(*material, u"en"_s, u"AMBER"_s, madeAt);
    for (const Table &table : tablesOf(document.blocks)) {
        INFO(rowsOf(table).join(u'\n').toStdString());
        CHECK(wrongTotals(table).join(u"; "_s).toStdString().empty());
    }
    CHECK(chartsOf(document.blocks).size() == 4); // days, goods, channels, destinations
    CHECK_FALSE(gatherReport(file.connection(), {ReportKind::Operation, {}, {}}));
    CHECK_FALSE(gatherReport(file.connection(), {ReportKind::Operation, {}, u"NO-SUCH"_s}));
}

} // namespace operationsheet_test
