// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts.h"
#include "ui/plots/chartdrawing.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDir>
#include <QFontMetricsF>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace charts_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

ChartData sides(ChartKind kind = ChartKind::GroupedBars)
{
    using C = ChartSeries::Colour;
    ChartData data;
    data.kind = kind;
    data.title = u"Guangdong sent more"_s;
    data.valueAxis = u"Pieces"_s;
    data.categoryAxis = u"Quarter"_s;
    data.categories = {{u"2016Q3"_s, u"Q3 2016"_s}, {u"2016Q4"_s, u"Q4 2016"_s}};
    data.series = {{u"HK"_s, u"Hong Kong"_s, C::Side, u"HK"_s}, {u"GD"_s, u"Guangdong"_s, C::Side, u"CN-GD"_s}};
    data.cells = {{ChartCell::exact(1'300, u"hk q3"_s), {610, Qualifier::About, true, 2, {}, u"hk q4"_s}},
                  {{900, Qualifier::MoreThan}, {0, Qualifier::Exact, false}}};
    return data;
}

ChartLook look()
{
    ChartLook made;
    made.language = u"en"_s;
    return made;
}

bool says(const ChartLayout &layout, const QString &text)
{
    return std::any_of(layout.texts.begin(), layout.texts.end(), [&](const auto &each) { return each.text == text; });
}

QPoint centre(const ChartView &view, int series, int category)
{
    const ChartLayout layout = chartLayout(QSizeF(view.size()) - QSizeF(16, 16), view.data(), chartLookOfScreen());
    for (const ChartMark &mark : layout.marks) {
        if (mark.series == series && mark.category == category)
            return (mark.shape.center() + QPointF(8, 8)).toPoint();
    }
    return {};
}

} // namespace

TEST_CASE("axis steps are round, whole and few", "[charts]")
{
    for (double largest : {0.0, 1.0, 2.0, 3.0, 7.0, 9.0, 10.0, 14.0, 99.0, 1'300.0, 123'456.0, 9e15}) {
        const double step = axisStep(largest);
        CAPTURE(largest, step);
        CHECK(step >= 1);
        CHECK(step == std::floor(step));
        CHECK(largest / step <= 5);
        double digits = step;
        while (digits >= 10)
            digits /= 10;
        CHECK((digits == 1 || digits == 2 || digits == 5));
    }
    CHECK(axisStep(1'300) == 500);
    CHECK(axisStep(10) == 2);
}

TEST_CASE("bars are as long as their figures and stand in the plot", "[charts]")
{
    const auto kind =
        GENERATE(ChartKind::GroupedBars, ChartKind::StackedBars, ChartKind::HorizontalBars, ChartKind::DayColumns);
    CAPTURE(int(kind));
    const ChartData data = sides(kind);
    const ChartLayout layout = chartLayout({500, 300}, data, look());
    REQUIRE(layout.drawn);
    REQUIRE(layout.marks.size() == 4);
    const bool sideways = kind == ChartKind::HorizontalBars;
    const double length = sideways ? layout.plot.width() : layout.plot.height();
    for (const ChartMark &mark : layout.marks) {
        const ChartCell &cell = data.cells.at(mark.series).at(mark.category);
        const double drawn = sideways ? mark.shape.width() : mark.shape.height();
        CHECK(drawn == Approx(cell.stated ? double(cell.value) / layout.axisMax * length : 0).margin(0.01));
        CHECK(layout.plot.adjusted(-0.1, -0.1, 0.1, 0.1).contains(mark.shape.center()));
    }
}

TEST_CASE("qualifiers stand at the bars and what was not stated is a dash, not zero", "[charts]")
{
    const ChartLayout layout = chartLayout({600, 300}, sides(), look());
    CHECK(says(layout, u"1,300"_s));
    CHECK(says(layout, u"≈610"_s));
    CHECK(says(layout, u">900"_s));
    CHECK(says(layout, u"–"_s));
    CHECK(says(layout, u"Pieces"_s));
    CHECK(says(layout, u"Quarter"_s));
    CHECK(says(layout, u"Guangdong"_s)); // the legend
    // A total of exact and more than is more than.
    CHECK(says(chartLayout({600, 300}, sides(ChartKind::StackedBars), look()), u">2,200"_s));
}

TEST_CASE("where whole figures would touch, only the marks of the others stand", "[charts]")
{
    ChartData data = sides();
    data.categories.clear();
    data.cells = {{}, {}};
    for (int i = 0; i < 20; ++i) {
        data.categories.append({QString::number(i), QString::number(i)});
        data.cells[0].append({123'456, i == 3 ? Qualifier::About : Qualifier::Exact});
        data.cells[1].append(ChartCell::exact(120'000));
    }
    const ChartLayout layout = chartLayout({500, 300}, data, look());
    CHECK_FALSE(says(layout, u"123,456"_s));
    CHECK(says(layout, u"≈"_s));
}

TEST_CASE("money is drawn in whole units of its currency", "[charts]")
{
    ChartData data = sides();
    data.perUnit = 100;
    data.cells[0][0] = ChartCell::exact(1'388'000'000);
    const ChartLayout layout = chartLayout({600, 300}, data, look());
    CHECK(layout.axisMax == Approx(15'000'000));
    CHECK(says(layout, u"13,880,000"_s));
    CHECK(says(layout, u"15,000,000"_s));
}

TEST_CASE("too little to draw is said in words", "[charts]")
{
    ChartData data = sides();
    CHECK(chartInsteadWords(data, u"en"_s).isEmpty());
    data.cells = {{{14, Qualifier::About}, {0, Qualifier::Exact, false}},
                  {{0, Qualifier::Exact, false}, {0, Qualifier::Exact, false}}};
    CHECK(chartInsteadWords(data, u"en"_s) == u"There is only one figure: about 14 (Q3 2016, Hong Kong)");
    data.cells[0][0].stated = false;
    CHECK(chartInsteadWords(data, u"en"_s) == u"None of the figures was stated.");
    data.cells = {{ChartCell::exact(0), ChartCell::exact(0)}, {ChartCell::exact(0), ChartCell::exact(0)}};
    CHECK(chartInsteadWords(data, u"en"_s) == u"Every figure is 0.");
    CHECK(chartInsteadWords({}, u"en"_s) == u"There is nothing to show for this choice.");
    const ChartLayout layout = chartLayout({500, 300}, data, look());
    CHECK_FALSE(layout.drawn);
    CHECK(says(layout, u"Every figure is 0."_s));
}

TEST_CASE("a line breaks where nothing was stated and names stand apart at its end", "[charts]")
{
    ChartData data = sides(ChartKind::LineOverTime);
    data.cells = {{ChartCell::exact(10), ChartCell::exact(20)}, {ChartCell::exact(10), ChartCell::exact(20)}};
    const ChartLayout layout = chartLayout({500, 300}, data, look());
    CHECK(layout.marks.size() == 4);
    QList<QRectF> names;
    for (const ChartText &text : layout.texts) {
        if (text.text == u"Hong Kong" || text.text == u"Guangdong")
            names.append(text.box);
    }
    REQUIRE(names.size() == 2);
    CHECK_FALSE(names.at(0).adjusted(0, 0.5, 0, -0.5).intersects(names.at(1)));
    CHECK(chartLayout({500, 300}, sides(ChartKind::LineOverTime), look()).marks.size() == 3);
}

TEST_CASE("no text of a chart leaves the picture", "[charts]")
{
    const auto kind = GENERATE(ChartKind::GroupedBars, ChartKind::StackedBars, ChartKind::HorizontalBars,
                               ChartKind::LineOverTime, ChartKind::DayColumns);
    const auto width = GENERATE(240.0, 480.0, 1200.0);
    ChartData data = sides(kind);
    data.categories[0].label = u"6b Parts and accessories for mobile phones, with a very long name"_s;
    data.note = u"Two cases without a date are not in it, because a period counts only what lies wholly inside."_s;
    CAPTURE(int(kind), width);
    const ChartLayout layout = chartLayout({width, 300}, data, look());
    for (const ChartText &text : layout.texts) {
        CAPTURE(text.text.toStdString());
        if (text.align & Qt::AlignHCenter)
            continue; // centred boxes are wider than their words
        CHECK(text.box.left() >= -1);
        CHECK(text.box.right() <= width + 1);
    }
}

TEST_CASE("a click and Enter open the records of a figure", "[charts]")
{
    ChartView view;
    view.setData(sides());
    view.resize(520, 320);
    view.show();
    QSignalSpy opened(&view, &ChartView::opened);
    QTest::mouseClick(&view, Qt::LeftButton, {}, centre(view, 0, 1));
    REQUIRE(opened.count() == 1);
    CHECK(opened.first() == QVariantList{u"2016Q4"_s, u"HK"_s, u"hk q4"_s});
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(2, 2));
    CHECK(opened.count() == 1);
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(view.currentCategory() == 0);
    QTest::keyClick(&view, Qt::Key_Left); // there is nothing further left
    CHECK(view.currentCategory() == 0);
    QTest::keyClick(&view, Qt::Key_Up);
    CHECK(view.currentSeries() == 1);
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(opened.count() == 2);
    CHECK(opened.last().at(1).toString() == u"GD");
    CHECK(view.accessibleDescription() == u"Q3 2016, Guangdong: more than 900");
}

TEST_CASE("the tip tells the exact figure with its qualifier", "[charts]")
{
    ChartView view;
    view.setData(sides());
    CHECK(view.wordsFor(0, 1) == u"Q4 2016, Hong Kong: about 610 (2 not stated)");
    CHECK(view.wordsFor(1, 1) == u"Q4 2016, Guangdong: not stated");
    CHECK(view.wordsFor(7, 7).isEmpty());
    ChartData worded = sides();
    worded.cells[0][1].words = u"about 610 pieces"_s;
    view.setData(worded);
    CHECK(view.wordsFor(0, 1) == u"Q4 2016, Hong Kong: about 610 pieces");
}

TEST_CASE("inconsistent data is words, not a crash", "[charts]")
{
    ChartData data = sides();
    data.cells.removeLast();
    ChartView view;
    view.setData(data);
    view.resize(300, 200);
    CHECK_FALSE(view.grab().isNull());
    data = sides();
    data.cells[1].removeLast();
    view.setData(data);
    CHECK_FALSE(view.grab().isNull());
    QImage image(300, 200, QImage::Format_RGB32);
    QPainter painter(&image);
    paintChart(painter, QRectF(0, 0, 300, 200), data, look(), 1);
}

TEST_CASE("figures leave as CSV that no spreadsheet runs", "[charts]")
{
    ChartData data = sides();
    data.perUnit = 100;
    data.cells[0][0].value = 13'805;
    data.categories[0].label = u"=HYPERLINK(\"http://x\")"_s;
    data.series[0].label = u"@sum"_s;
    const QString csv = QString::fromUtf8(chartCsv(data));
    CHECK(chartCsv(data).startsWith("\xEF\xBB\xBF"));
    CHECK(csv.contains(u"\"'=HYPERLINK(\"\"http://x\"\")\""_s));
    CHECK(csv.contains(u",'@sum,138.05,exact,0,Pieces\r\n"_s));
    CHECK(csv.contains(u",about,2,"_s));
    data.categories[0].label = u" \uFF1D1"_s; // full-width, after white space
    CHECK(QString::fromUtf8(chartCsv(data)).contains(u",' \uFF1D1,"_s));
    CHECK(csv.contains(u",Guangdong,,not_stated,0,"_s));
    CHECK(csv.count(u"\r\n"_s) == 5);
}

TEST_CASE("a chart offers itself as picture, drawing and table, with the records behind it", "[charts]")
{
    QTemporaryDir folder;
    ChartView view;
    view.setData(sides());
    view.resize(520, 320);
    QList<Leaving> out;
    QObject::connect(&view, &ChartView::leavingWanted, [&out](const Leaving &leaving) { out.append(leaving); });
    view.save(folder.filePath(u"a.png"_s), u"png"_s);
    CHECK(QImage::fromData(out.last().bytes).size() == QSize(1560, 960));
    CHECK(out.last().target == folder.filePath(u"a.png"_s));
    view.save(folder.filePath(u"a.svg"_s), u"svg"_s);
    CHECK(out.last().bytes.contains("Guangdong sent more"));
    CHECK_FALSE(out.last().bytes.contains("<image")); // vectors
    view.save(folder.filePath(u"a.csv"_s), u"csv"_s);
    CHECK(out.last().bytes == chartCsv(sides()));
    CHECK(out.last().what.medium == u"csv"_s);
    view.copyFigures();
    CHECK(
        out.last().text ==
        u"Quarter\tHong Kong\tGuangdong\nQ3 2016\t1,300\tmore than 900\nQ4 2016\tabout 610 (2 not stated)\tnot stated");
    view.copyPicture();
    CHECK_FALSE(out.last().picture.isNull());
    CHECK(QDir(folder.path()).isEmpty()); // a chart lets nothing out by itself
}

TEST_CASE("each series is told from the others without its colour", "[charts]")
{
    // The same colour for all: only patterns can make the difference.
    ChartData data = sides();
    for (ChartSeries &series : data.series)
        series.colour = ChartSeries::Colour::Accent;
    data.cells = {{ChartCell::exact(100), ChartCell::exact(100)}, {ChartCell::exact(100), ChartCell::exact(100)}};
    for (const ChartLook &each : {look(), ChartLook::forPrint(u"en"_s)}) {
        QImage image(500, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintChart(painter, QRectF(0, 0, 500, 300), data, each, 1);
        painter.end();
        const ChartLayout layout = chartLayout({500, 300}, data, each);
        const auto inks = [&](const QRectF &area) {
            QSet<QRgb> colours;
            for (int y = int(area.top()) + 4; y < int(area.bottom()) - 4; ++y)
                for (int x = int(area.left()) + 4; x < int(area.right()) - 4; ++x)
                    colours.insert(image.pixel(x, y));
            return colours.size();
        };
        CHECK(inks(layout.marks.at(0).shape) == 1); // plain
        CHECK(inks(layout.marks.at(1).shape) > 3);  // hatched
    }
}

} // namespace charts_test
