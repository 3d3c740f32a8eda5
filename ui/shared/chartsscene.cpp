// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chartsscene.h"

#include "ui/shared/chartspatterns.h"
#include "ui/shared/formats.h"

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

namespace liaison {

namespace {

constexpr double openEnd = 10; // of a bar whose figure is not exact

double major(const ChartData &data, const ChartCell &cell)
{
    return cell.stated ? double(cell.value) / double(std::max<qint64>(data.perUnit, 1)) : 0;
}

// Paper has no dark scheme, and its fills are light enough for the pattern to be read without colour.
QColor fillOf(const QColor &colour, const ChartLook &look, int series)
{
    if (!look.print || series == 0)
        return colour;
    QColor pale = colour;
    pale.setRgbF(float(1 - (1 - colour.redF()) * 0.35F), float(1 - (1 - colour.greenF()) * 0.35F),
                 float(1 - (1 - colour.blueF()) * 0.35F));
    return pale;
}

} // namespace

ChartPicture::ChartPicture(const ChartData &data, const ChartLook &look, const QSizeF &size)
    : m_data(data),
      m_look(look),
      m_size(size),
      m_layout(chartLayout(size, data, look)),
      m_colours(seriesColours(data, look))
{
    if (m_layout.drawn)
        build();
}

ChartPicture::~ChartPicture() = default;

QColor ChartPicture::surface() const
{
    return m_look.print ? QColor(Qt::white) : coloursOf(m_look.scheme).surface;
}

QColor ChartPicture::ink(bool soft) const
{
    if (m_look.print)
        return soft ? QColor(0x30, 0x30, 0x30) : QColor(Qt::black);
    const Colours &colours = coloursOf(m_look.scheme);
    return soft ? colours.textSoft : colours.text;
}

void ChartPicture::build()
{
    auto *chart = new QChart; // the scene takes it
    m_scene.addItem(chart);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->setAnimationOptions(QChart::NoAnimation);
    const bool sideways = m_data.kind == ChartKind::HorizontalBars;
    auto *values = new QValueAxis;
    values->setRange(0, m_layout.axisMax);
    values->setTickCount(int(std::lround(m_layout.axisMax / m_layout.step)) + 1);
    values->setLabelsVisible(false);
    values->setLineVisible(false);
    const QColor line = m_look.print ? QColor(0xC8, 0xC8, 0xC8) : coloursOf(m_look.scheme).border;
    values->setGridLinePen(QPen(line, 1));
    auto *places = new QBarCategoryAxis;
    for (int category = 0; category < m_data.categories.size(); ++category)
        places->append(QString::number(category));
    places->setLabelsVisible(false);
    places->setGridLineVisible(false);
    places->setLinePen(QPen(ink(true), 1));
    chart->addAxis(values, sideways ? Qt::AlignBottom : Qt::AlignLeft);
    chart->addAxis(places, sideways ? Qt::AlignLeft : Qt::AlignBottom);
    if (m_data.kind == ChartKind::LineOverTime)
        addLines(chart);
    else
        addBars(chart);
    const auto all = chart->series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(values);
        series->attachAxis(places);
    }
    chart->resize(m_size);
    chart->setPlotArea(m_layout.plot);
    // A picture is wanted now, not when the event loop comes round.
    chart->layout()->setGeometry(QRectF(QPointF(0, 0), m_size));
    m_scene.setSceneRect(QRectF(QPointF(0, 0), m_size));
}

void ChartPicture::addBars(QChart *chart)
{
    QAbstractBarSeries *bars = nullptr;
    const bool sideways = m_data.kind == ChartKind::HorizontalBars;
    if (sideways)
        bars = new QHorizontalBarSeries;
    else if (m_data.kind == ChartKind::StackedBars)
        bars = new QStackedBarSeries;
    else
        bars = new QBarSeries;
    bars->setBarWidth(m_layout.barShare);
    // Sideways Qt Charts counts from the bottom; people read from the top.
    const auto seriesCount = int(m_data.series.size());
    const auto categoryCount = int(m_data.categories.size());
    for (int at = 0; at < seriesCount; ++at) {
        const int series = sideways ? seriesCount - 1 - at : at;
        auto *set = new QBarSet(m_data.series.at(series).key);
        for (int place = 0; place < categoryCount; ++place) {
            const int category = sideways ? categoryCount - 1 - place : place;
            set->append(major(m_data, m_data.cells.at(series).at(category)));
        }
        const QColor colour = m_colours.at(series);
        set->setBrush(fillOf(colour, m_look, series));
        set->setPen(QPen(m_look.print ? colour.darker(130) : colour.darker(m_look.scheme == Scheme::Dark ? 100 : 115),
                         m_look.print ? 0.8 : 1));
        bars->append(set);
    }
    chart->addSeries(bars);
}

// A figure that was not stated breaks its line; it is not zero.
void ChartPicture::addLines(QChart *chart)
{
    for (int series = 0; series < m_data.series.size(); ++series) {
        QLineSeries *line = nullptr;
        for (int category = 0; category < m_data.categories.size(); ++category) {
            const ChartCell &cell = m_data.cells.at(series).at(category);
            if (!cell.stated) {
                line = nullptr;
                continue;
            }
            if (!line) {
                line = new QLineSeries;
                line->setPen(QPen(m_colours.at(series), 2, lineStyle(series), Qt::FlatCap, Qt::RoundJoin));
                chart->addSeries(line);
            }
            line->append(category, major(m_data, cell));
        }
    }
}

void ChartPicture::paint(QPainter &painter, const QRectF &target, int current, int hovered)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_size.width(), target.height() / m_size.height());
    if (m_layout.drawn) {
        const QRectF whole(QPointF(0, 0), m_size);
        m_scene.render(&painter, whole, whole, Qt::IgnoreAspectRatio);
        if (m_data.kind == ChartKind::LineOverTime) {
            paintPoints(painter);
        } else {
            paintPatterns(painter);
            paintEnds(painter);
        }
    }
    paintFocus(painter, current, hovered);
    paintTexts(painter);
    painter.restore();
}

void ChartPicture::paintPatterns(QPainter &painter) const
{
    const auto patternInk = [this](int series) -> QColor {
        if (m_look.print)
            return m_colours.at(series).darker(150);
        QColor soft = surface();
        soft.setAlpha(150);
        return soft;
    };
    for (const ChartMark &mark : m_layout.marks)
        paintPattern(painter, mark.shape, mark.series, patternInk(mark.series));
    for (const ChartSwatch &swatch : m_layout.swatches) {
        painter.setPen(QPen(m_colours.at(swatch.series).darker(115), 1));
        painter.setBrush(fillOf(m_colours.at(swatch.series), m_look, swatch.series));
        painter.drawRect(swatch.box);
        paintPattern(painter, swatch.box, swatch.series, patternInk(swatch.series));
    }
}

void ChartPicture::paintEnds(QPainter &painter) const
{
    const bool sideways = m_data.kind == ChartKind::HorizontalBars;
    for (const ChartMark &mark : m_layout.marks) {
        const ChartCell &cell = m_data.cells.at(mark.series).at(mark.category);
        if (!cell.stated || cell.qualifier == Qualifier::Exact)
            continue;
        QRectF end = mark.shape;
        if (sideways)
            end.setLeft(std::max(end.left(), end.right() - openEnd));
        else
            end.setBottom(std::min(end.bottom(), end.top() + openEnd));
        paintOpenEnd(painter, end, cell.qualifier, sideways, m_colours.at(mark.series).darker(110), surface());
    }
}

void ChartPicture::paintPoints(QPainter &painter) const
{
    // Many points would be a rope of beads: then only those that say something of their own are drawn.
    const bool all = m_data.categories.size() <= 36;
    for (const ChartMark &mark : m_layout.marks) {
        const ChartCell &cell = m_data.cells.at(mark.series).at(mark.category);
        const ChartCell *before = m_data.cell(mark.series, mark.category - 1);
        const ChartCell *after = m_data.cell(mark.series, mark.category + 1);
        const bool alone = (!before || !before->stated) && (!after || !after->stated);
        if (all || alone || cell.qualifier != Qualifier::Exact)
            paintPoint(painter, mark.shape.center(), mark.series, cell.qualifier, m_colours.at(mark.series), surface());
    }
}

void ChartPicture::paintTexts(QPainter &painter) const
{
    for (const ChartText &text : m_layout.texts) {
        painter.setFont(chartFont(m_look, text.size));
        painter.setPen(ink(text.soft));
        painter.drawText(text.box, int(text.align) | (text.wraps ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine)),
                         text.text);
    }
}

void ChartPicture::paintFocus(QPainter &painter, int current, int hovered) const
{
    const Colours &colours = coloursOf(m_look.scheme);
    for (const int at : {hovered, current}) {
        if (at < 0 || at >= m_layout.marks.size() || m_layout.marks.at(at).shape.isNull())
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(at == current ? colours.text : colours.outline, at == current ? 2 : 1.5));
        painter.drawRoundedRect(m_layout.marks.at(at).shape.adjusted(-2.5, -2.5, 2.5, 2.5), 2, 2);
    }
}

} // namespace liaison
