// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/chartdrawing.h"

#include "ui/plots/chartspatterns.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace liaison {

namespace {

constexpr double openEnd = 10; // of a bar whose figure is not exact
constexpr double axisStroke = 5;

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

ChartDrawing::ChartDrawing(const ChartData &data, const ChartLook &look, const QSizeF &size)
    : m_data(data),
      m_look(look),
      m_size(size),
      m_layout(chartLayout(size, data, look)),
      m_colours(seriesColours(data, look))
{
}

double ChartDrawing::major(const ChartCell &cell) const
{
    return cell.stated ? double(cell.value) / double(std::max<qint64>(m_data.perUnit, 1)) : 0;
}

QBrush ChartDrawing::fill(int series) const
{
    return fillOf(m_colours.at(series), m_look, series);
}

QPen ChartDrawing::outline(int series) const
{
    const QColor &colour = m_colours.at(series);
    if (m_look.print)
        return QPen(colour.darker(130), 0.8);
    return QPen(colour.darker(m_look.scheme == Scheme::Dark ? 100 : 115), 1);
}

QPen ChartDrawing::line(int series) const
{
    return QPen(m_colours.at(series), 2, lineStyle(series), Qt::FlatCap, Qt::RoundJoin);
}

QPen ChartDrawing::gridLine() const
{
    return QPen(m_look.print ? QColor(0xC8, 0xC8, 0xC8) : coloursOf(m_look.scheme).border, 1);
}

QPen ChartDrawing::axisLine() const
{
    return QPen(ink(true), 1);
}

void ChartDrawing::paint(QPainter &painter, const QRectF &target) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_size.width(), target.height() / m_size.height());
    if (m_layout.drawn) {
        paintGround(painter);
        paintFigures(painter);
        paintMarks(painter);
    }
    paintTexts(painter);
    painter.restore();
}

void ChartDrawing::paintGround(QPainter &painter) const
{
    const bool sideways = m_data.kind == ChartKind::HorizontalBars;
    const QRectF &plot = m_layout.plot;
    const int steps = int(std::lround(m_layout.axisMax / m_layout.step));
    painter.setPen(gridLine());
    for (int step = 0; step <= steps; ++step) {
        const double share = double(step) / steps;
        if (sideways) {
            const double x = plot.left() + share * plot.width();
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        } else {
            const double y = plot.bottom() - share * plot.height();
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
    }
    painter.setPen(axisLine());
    painter.drawLine(sideways ? plot.topLeft() : plot.bottomLeft(), sideways ? plot.bottomLeft() : plot.bottomRight());
    // A short stroke between one category and the next, as Qt Charts has them.
    const auto categories = int(m_data.categories.size());
    for (int place = 0; place <= categories; ++place) {
        const double share = double(place) / categories;
        const QPointF at = sideways ? QPointF(plot.left(), plot.top() + share * plot.height())
                                    : QPointF(plot.left() + share * plot.width(), plot.bottom());
        painter.drawLine(at, at + (sideways ? QPointF(-axisStroke, 0) : QPointF(0, axisStroke)));
    }
}

void ChartDrawing::paintFigures(QPainter &painter) const
{
    if (m_data.kind == ChartKind::LineOverTime) {
        paintLines(painter);
        return;
    }
    for (const ChartMark &mark : m_layout.marks) {
        if (mark.shape.isEmpty()) // nothing was found, or it was not stated
            continue;
        painter.setPen(outline(mark.series));
        painter.setBrush(fill(mark.series));
        painter.drawRect(mark.shape);
    }
}

// A figure that was not stated breaks its line; it is not zero.
void ChartDrawing::paintLines(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    for (int series = 0; series < m_data.series.size(); ++series) {
        painter.setPen(line(series));
        QPolygonF points;
        int last = -1;
        for (const ChartMark &mark : m_layout.marks) { // by series, then by category
            if (mark.series != series)
                continue;
            if (last >= 0 && mark.category != last + 1) {
                painter.drawPolyline(points);
                points.clear();
            }
            points.append(mark.shape.center());
            last = mark.category;
        }
        painter.drawPolyline(points);
    }
}

void ChartDrawing::paintMarks(QPainter &painter) const
{
    if (m_data.kind == ChartKind::LineOverTime) {
        paintPoints(painter);
        return;
    }
    paintPatterns(painter);
    paintEnds(painter);
}

QColor ChartDrawing::surface() const
{
    return m_look.print ? QColor(Qt::white) : coloursOf(m_look.scheme).surface;
}

QColor ChartDrawing::ink(bool soft) const
{
    if (m_look.print)
        return soft ? QColor(0x30, 0x30, 0x30) : QColor(Qt::black);
    const Colours &colours = coloursOf(m_look.scheme);
    return soft ? colours.textSoft : colours.text;
}

void ChartDrawing::paintPatterns(QPainter &painter) const
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
        painter.setBrush(fill(swatch.series));
        painter.drawRect(swatch.box);
        paintPattern(painter, swatch.box, swatch.series, patternInk(swatch.series));
    }
}

void ChartDrawing::paintEnds(QPainter &painter) const
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

void ChartDrawing::paintPoints(QPainter &painter) const
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

void ChartDrawing::paintTexts(QPainter &painter) const
{
    for (const ChartText &text : m_layout.texts) {
        painter.setFont(chartFont(m_look, text.size));
        painter.setPen(ink(text.soft));
        painter.drawText(text.box, int(text.align) | (text.wraps ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine)),
                         text.text);
    }
}

void ChartDrawing::paintFocus(QPainter &painter, int current, int hovered) const
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
