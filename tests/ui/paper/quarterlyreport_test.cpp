// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/quarterlyreport.h"

#include "tests/ui/paper/documentreading.h"
#include "tests/ui/paper/reportfile.h"
#include "ui/paper/layout.h"
#include "ui/paper/reportdraft.h"

#include <catch2/catch.hpp>

#include <QImage>
#include <QPainter>

namespace quarterlyreport_test {

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::report;

namespace {

const QDateTime madeAt(QDate(2017, 7, 3), QTime(1, 0), Qt::UTC);

EstimateSum exact(qint64 value)
{
    return EstimateSum(Estimate::exact(value));
}

SeizureSum seizure(const QString &key, const QString &agency, qint64 cases, const EstimateSum &pieces,
                   const QList<MeasurePart> &values)
{
    SeizureSum sum;
    sum.key = key;
    sum.agency = agency;
    sum.side = agency == u"HKC" ? u"HK"_s : u"CN-GD"_s;
    sum.cases = {{{MeasureKind::What::Cases, u"interception"_s}, exact(cases)}};
    sum.items = {{MeasureKind(), pieces}};
    sum.values = values;
    return sum;
}

MeasurePart hongKong(qint64 dollars)
{
    return {{MeasureKind::What::Values, u"HKD"_s, u"estimated_market"_s}, exact(dollars * 100)};
}

MeasurePart unstated(int lines)
{
    MeasurePart value{{MeasureKind::What::Values, {}}, {}};
    for (int i = 0; i < lines; ++i)
        value.sum.add(Estimate());
    return value;
}

// Numbers that can be added on the fingers.
QuarterlyContent handMade()
{
    QuarterlyContent content;
    content.frame.period = parsePeriod(u"2017Q2"_s).value();
    content.frame.homeAgency = u"HKC"_s;
    content.frame.agencies = {{u"HKC"_s, {u"HKC"_s, {{u"en"_s, u"Hong Kong Customs"_s}}, u"HK"_s}},
                              {u"GDC"_s, {u"GDC"_s, {{u"en"_s, u"Guangdong Customs"_s}}, u"CN-GD"_s}}};
    content.frame.marking = u"AMBER"_s;
    content.figures.previous = parsePeriod(u"2017Q1"_s).value();
    content.figures.yearBefore = parsePeriod(u"2016Q2"_s).value();
    content.exchanges = {{u"GDC"_s, u"received"_s, u"monthly"_s, 3, 10, 4, 6},
                         {u"GDC"_s, u"sent"_s, u"monthly"_s, 1, 2, 0, 1},
                         {u"MOC"_s, u"sent"_s, u"ad_hoc"_s, 1, 1, 0, 0}};
    content.figures.period = content.frame.period;
    content.figures.exchanges = {{u"GDC"_s, u"CN-GD"_s, u"received"_s, u"monthly"_s, 3, 10, {}}};
    content.figures.exchangesByMonth = {{u"GDC"_s, u"CN-GD"_s, QDate(2017, 4, 1), 2, 7, {}},
                                        {u"GDC"_s, u"CN-GD"_s, QDate(2017, 6, 1), 2, 5, {}},
                                        {u"MOC"_s, u"MO"_s, QDate(2017, 5, 1), 1, 1, {}}};
    const EstimateSum halfStated = exact(30).add(Estimate());
    content.figures.byCategory = {seizure(u"10a"_s, u"HKC"_s, 1, EstimateSum(Estimate::about(200)), {hongKong(50)}),
                                  seizure(u"3a"_s, u"HKC"_s, 2, halfStated, {hongKong(100), unstated(1)}),
                                  seizure({}, u"HKC"_s, 1, exact(5), {unstated(1)}),
                                  seizure(u"3a"_s, u"GDC"_s, 1, exact(7), {})};
    content.figures.byChannel = {seizure(u"postal"_s, u"HKC"_s, 2, exact(235), {hongKong(150)})};
    content.figures.whole = {seizure({}, u"GDC"_s, 1, exact(7), {}),
                             seizure({}, u"HKC"_s, 3, exact(235), {hongKong(150)})};
    return content;
}

Document written(const QuarterlyContent &content)
{
    return quarterlyReport(content, u"en"_s, madeAt);
}

} // namespace

TEST_CASE("the exchanges of a quarter in a table that adds up", "[reports][quarterly]")
{
    const Table table = tableNamed(written(handMade()), u"Pieces of information by counterpart, direction and mode"_s);
    CHECK(rowsOf(table) == QStringList{u"# Guangdong Customs (GDC)"_s, u"received | monthly | 3 | 10 | 4 | 6"_s,
                                       u"sent | monthly | 1 | 2 | 0 | 1"_s, u"= Total with GDC |  | 4 | 12 | 4 | 7"_s,
                                       u"# MOC"_s, u"sent | ad hoc | 1 | 1 | 0 | 0"_s});
    CHECK(table.columns.at(3).group == u"Q2 2017");
    CHECK(table.columns.at(4).title == u"Q1 2017");
    CHECK(table.columns.at(5).title == u"Q2 2016");
}

TEST_CASE("counterparts stand beside each other by month and are never added together", "[reports][quarterly]")
{
    const Document document = written(handMade());
    const Table table = tableNamed(document, u"Pieces by month and counterpart"_s);
    CHECK(rowsOf(table) ==
          QStringList{u"April 2017 | 7 | 0"_s, u"May 2017 | 0 | 1"_s, u"June 2017 | 5 | 0"_s, u"= Total | 12 | 1"_s});
    for (const Figure &figure : figuresOf(document.blocks))
        CHECK(figure.value != u"13");
}

TEST_CASE("the largest counterpart is told first, beside the period before", "[reports][quarterly]")
{
    const QList<Figure> figures = figuresOf(written(handMade()).blocks);
    REQUIRE(figures.size() == 5);
    CHECK(figures.at(0).value == u"12");
    CHECK(figures.at(0).caption == u"pieces of information with GDC");
    CHECK(figures.at(0).detail == u"4 in Q1 2017");
    CHECK(figures.at(1).value == u"1");
    CHECK(figures.at(2).value == u"0"); // operations
    CHECK(figures.at(4).value == u"235");
    CHECK(figures.at(4).caption == u"pieces seized by HKC, itemised");
}

TEST_CASE("seizures by category: in the order of the list, each agency with a total", "[reports][quarterly]")
{
    const Table table = tableNamed(written(handMade()), u"Cases, quantities and values by category of goods"_s);
    CHECK(rowsOf(table) ==
          QStringList{u"# Hong Kong Customs (HKC) · Estimated market value, HKD"_s,
                      u"3a Clothing | 2 | 30 (1 not stated) | HK$100 (1 not stated)"_s,
                      u"10a Cigarettes | 1 | about 200 | HK$50"_s, u"not stated | 1 | 5 | not stated"_s,
                      u"= Total | 3 | about 235 (1 not stated) | HK$150 (2 not stated)"_s,
                      u"# Guangdong Customs (GDC)"_s, u"3a Clothing | 1 | 7 | –"_s, u"= Total | 1 | 7 | –"_s});
    // Three cases, though the rows count four: one had goods of two categories.
    CHECK(table.rows.at(4).cells.at(1).mark == u"a");
    REQUIRE(table.notes.size() == 1);
    CHECK(table.notes.at(0).mark == u"a");
    CHECK(wrongTotals(table).isEmpty());
}

TEST_CASE("values on several bases name the basis of each and are not added", "[reports][quarterly]")
{
    QuarterlyContent content = handMade();
    content.figures.byChannel = {
        seizure(u"cargo"_s, u"HKC"_s, 1, exact(1),
                {hongKong(10), {{MeasureKind::What::Values, u"HKD"_s, u"declared"_s}, exact(300)}})};
    const Table table = tableNamed(written(content), u"Cases, quantities and values by channel"_s);
    CHECK(rowsOf(table).last() == u"= Total | 1 | 1 | HK$10, Estimated market value\nHK$3, Declared value");
}

TEST_CASE("a year is compared with the year before, once", "[reports][quarterly]")
{
    QuarterlyContent content = handMade();
    content.frame.period = parsePeriod(u"2016/17"_s).value();
    content.figures.previous = parsePeriod(u"2015/16"_s).value();
    content.figures.yearBefore = content.figures.previous;
    const Table table = tableNamed(written(content), u"Pieces of information by counterpart, direction and mode"_s);
    REQUIRE(table.columns.size() == 5);
    CHECK(table.columns.last().title == u"2015/16");
    CHECK(rowsOf(table).value(3) == u"= Total with GDC |  | 4 | 12 | 4");
}

TEST_CASE("an empty quarter says in words what is missing", "[reports][quarterly]")
{
    QuarterlyContent content;
    content.frame = handMade().frame;
    content.figures.previous = handMade().figures.previous;
    content.figures.yearBefore = handMade().figures.yearBefore;
    const Document document = written(content);
    const QStringList sentences = sentencesOf(document.blocks);
    CHECK(sentences.contains(u"No operation touched this period."));
    CHECK(sentences.contains(u"No case is dated inside this period."));
    const Table table = tableNamed(document, u"Pieces of information by counterpart, direction and mode"_s);
    CHECK(table.rows.isEmpty());
    CHECK_FALSE(table.emptyText.isEmpty());
    CHECK(chartsOf(document.blocks).isEmpty());
    CHECK(layOut(document));
    CHECK(missingParts({{ReportKind::Quarterly, content.frame.period, {}, {}}, content}).size() == 1);
}

TEST_CASE("what is not precise enough to be counted is named, but not by the thousand", "[reports][quarterly]")
{
    QuarterlyContent content = handMade();
    for (int i = 1; i <= 5000; ++i)
        content.figures.impreciseExchanges.append(u"EX-%1"_s.arg(i));
    const QStringList sentences = sentencesOf(written(content).blocks);
    const QString sentence = sentences.filter(u"EX-1,"_s).value(0);
    CHECK(sentence.contains(u"EX-12 and 4,988 more"));
    CHECK(sentence.size() < 300);
}

TEST_CASE("every table of a report made from records adds up", "[reports][quarterly]")
{
    TestCaseFile file;
    fillReportFile(file);
    const auto material =
        gatherReport(file.connection(), {ReportKind::Quarterly, parsePeriod(u"2017Q2"_s).value(), {}, {}});
    REQUIRE(material);
    const Document document = draftReport(*material, u"en"_s, u"RED"_s, madeAt);
    CHECK(document.marking == u"TLP:RED");
    int totals = 0;
    for (const Table &table : tablesOf(document.blocks)) {
        INFO(rowsOf(table).join(u'\n').toStdString());
        CHECK(wrongTotals(table).join(u"; "_s).toStdString().empty());
        totals += int(rowsOf(table).filter(u"= "_s).size());
    }
    CHECK(totals >= 10);
}

TEST_CASE("a chart stays inside its place on devices of any resolution", "[reports][quarterly]")
{
    const QList<Chart> charts = chartsOf(written(handMade()).blocks);
    REQUIRE(charts.size() >= 3);
    for (const int dotsPerMetre : {2835, 3780, 11811}) { // 72, 96 and 300 dots per inch
        QImage image(600, 500, QImage::Format_RGB32);
        image.setDotsPerMeterX(dotsPerMetre);
        image.setDotsPerMeterY(dotsPerMetre);
        image.fill(Qt::white);
        const QRectF place(50, 50, 480, 300);
        const QRectF around = place.adjusted(-2, -2, 2, 2); // half a pen
        {
            QPainter painter(&image);
            charts.first().paint(painter, place);
        }
        int inside = 0;
        int outside = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) != Qt::white)
                    ++(around.contains(QPointF(x, y)) ? inside : outside);
            }
        }
        INFO(dotsPerMetre);
        CHECK(outside == 0);
        CHECK(inside > 2000);
    }
}

} // namespace quarterlyreport_test
