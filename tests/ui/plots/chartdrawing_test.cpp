// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/chartdrawing.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <thread>

namespace chartdrawing_test {

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

QImage painted(const ChartData &data)
{
    QImage image(500, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ChartDrawing(data, ChartLook::forPrint(u"en"_s), image.size()).paint(painter, image.rect());
    return image;
}

} // namespace

TEST_CASE("on paper a chart is vectors, in Chinese too", "[charts]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.pdf"_s);
    {
        ChartData data = sides();
        data.title = u"廣東海關的件數多於香港海關"_s;
        QPdfWriter writer(file);
        QPainter painter(&writer);
        const ChartLook printed = ChartLook::forPrint(u"zh_HK"_s);
        ChartDrawing(data, printed, {480, 320}).paint(painter, QRectF(0, 0, 6000, 4000));
    }
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    const QByteArray content = pdf.readAll();
    CHECK(content.contains("NotoSansCJKhk"));
    CHECK_FALSE(content.contains("/Subtype /Image"));
}

TEST_CASE("a chart is painted on any thread", "[charts]")
{
    for (const ChartKind kind : {ChartKind::GroupedBars, ChartKind::StackedBars, ChartKind::HorizontalBars,
                                 ChartKind::LineOverTime, ChartKind::DayColumns}) {
        const QImage here = painted(sides(kind));
        QImage elsewhere;
        std::thread worker([&] { elsewhere = painted(sides(kind)); });
        worker.join();
        CHECK(elsewhere == here);
        QImage blank(here.size(), here.format());
        blank.fill(Qt::white);
        CHECK(here != blank);
    }
}

TEST_CASE("a bar of nothing leaves no stroke", "[charts]")
{
    ChartData data = sides();
    data.cells[1][0] = ChartCell::exact(0);
    const ChartDrawing drawing(data, ChartLook::forPrint(u"en"_s), {500, 300});
    QImage image(500, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.paintFigures(painter);
    painter.end();
    for (const ChartMark &mark : drawing.layout().marks) {
        const bool nothing = data.cells.at(mark.series).at(mark.category).value == 0;
        const QPoint foot(int(mark.shape.center().x()), int(drawing.layout().plot.bottom()) - 1);
        CHECK((image.pixelColor(foot) == QColor(Qt::white)) == nothing);
    }
}

} // namespace chartdrawing_test
