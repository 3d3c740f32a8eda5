// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsscene.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <cmath>

namespace liaison {

ChartPicture::ChartPicture(const ChartData &data, const ChartLook &look, const QSizeF &size)
    : m_drawing(data, look, size)
{
    if (layout().drawn)
        build();
}

ChartPicture::~ChartPicture() = default;

void ChartPicture::build()
{
    auto *chart = new QChart; // the scene takes it
    m_scene.addItem(chart);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->setAnimationOptions(QChart::NoAnimation);
    const bool sideways = data().kind == ChartKind::HorizontalBars;
    auto *values = new QValueAxis;
    values->setRange(0, layout().axisMax);
    values->setTickCount(int(std::lround(layout().axisMax / layout().step)) + 1);
    values->setLabelsVisible(false);
    values->setLineVisible(false);
    values->setGridLinePen(m_drawing.gridLine());
    auto *places = new QBarCategoryAxis;
    for (int category = 0; category < data().categories.size(); ++category)
        places->append(QString::number(category));
    places->setLabelsVisible(false);
    places->setGridLineVisible(false);
    places->setLinePen(m_drawing.axisLine());
    chart->addAxis(values, sideways ? Qt::AlignBottom : Qt::AlignLeft);
    chart->addAxis(places, sideways ? Qt::AlignLeft : Qt::AlignBottom);
    if (data().kind == ChartKind::LineOverTime)
        addLines(chart);
    else
        addBars(chart);
    const auto all = chart->series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(values);
        series->attachAxis(places);
    }
    chart->resize(size());
    chart->setPlotArea(layout().plot);
    // A picture is wanted now, not when the event loop comes round.
    chart->layout()->setGeometry(QRectF(QPointF(0, 0), size()));
    m_scene.setSceneRect(QRectF(QPointF(0, 0), size()));
}

void ChartPicture::addBars(QChart *chart)
{
    QAbstractBarSeries *bars = nullptr;
    const bool sideways = data().kind == ChartKind::HorizontalBars;
    if (sideways)
        bars = new QHorizontalBarSeries;
    else if (data().kind == ChartKind::StackedBars)
        bars = new QStackedBarSeries;
    else
        bars = new QBarSeries;
    bars->setBarWidth(layout().barShare);
    // Sideways Qt Charts counts from the bottom; people read from the top.
    const auto seriesCount = int(data().series.size());
    const auto categoryCount = int(data().categories.size());
    for (int at = 0; at < seriesCount; ++at) {
        const int series = sideways ? seriesCount - 1 - at : at;
        auto *set = new QBarSet(data().series.at(series).key);
        for (int place = 0; place < categoryCount; ++place) {
            const int category = sideways ? categoryCount - 1 - place : place;
            set->append(m_drawing.major(data().cells.at(series).at(category)));
        }
        set->setBrush(m_drawing.fill(series));
        set->setPen(m_drawing.outline(series));
        bars->append(set);
    }
    chart->addSeries(bars);
}

// A figure that was not stated breaks its line; it is not zero.
void ChartPicture::addLines(QChart *chart)
{
    for (int series = 0; series < data().series.size(); ++series) {
        QLineSeries *line = nullptr;
        for (int category = 0; category < data().categories.size(); ++category) {
            const ChartCell &cell = data().cells.at(series).at(category);
            if (!cell.stated) {
                line = nullptr;
                continue;
            }
            if (!line) {
                line = new QLineSeries;
                line->setPen(m_drawing.line(series));
                chart->addSeries(line);
            }
            line->append(category, m_drawing.major(cell));
        }
    }
}

void ChartPicture::paint(QPainter &painter, const QRectF &target, int current, int hovered)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / size().width(), target.height() / size().height());
    if (layout().drawn) {
        const QRectF whole(QPointF(0, 0), size());
        m_scene.render(&painter, whole, whole, Qt::IgnoreAspectRatio);
        m_drawing.paintMarks(painter);
    }
    m_drawing.paintFocus(painter, current, hovered);
    m_drawing.paintTexts(painter);
    painter.restore();
}

} // namespace liaison
