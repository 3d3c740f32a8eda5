// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/chartspatterns.h"

#include <QPainterPath>
#include <QPolygonF>
#include <cmath>

namespace liaison {

namespace {

// How many strokes of that distance a length takes.
int strokes(double length, double distance)
{
    return int(std::ceil(length / distance)) + 1;
}

// Lines drawn one by one: as vectors they stay sharp on paper, which a pattern brush does not.
void paintDiagonals(QPainter &painter, const QRectF &area, double distance, bool rising)
{
    // Counted from the picture's own origin, so that neighbouring bars have one continuous pattern.
    const double first = std::floor((area.left() - area.height()) / distance) * distance;
    for (int at = 0; at <= strokes(area.width() + area.height(), distance); ++at) {
        const double x = first + at * distance;
        if (rising)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
        else
            painter.drawLine(QPointF(x, area.top()), QPointF(x + area.height(), area.bottom()));
    }
}

void paintLines(QPainter &painter, const QRectF &area, double distance, bool upright)
{
    for (int at = 0; at < strokes(upright ? area.width() : area.height(), distance); ++at) {
        const double away = (at + 0.5) * distance;
        if (upright)
            painter.drawLine(QPointF(area.left() + away, area.top()), QPointF(area.left() + away, area.bottom()));
        else
            painter.drawLine(QPointF(area.left(), area.bottom() - away), QPointF(area.right(), area.bottom() - away));
    }
}

void paintDots(QPainter &painter, const QRectF &area, double distance, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (int row = 0; row < strokes(area.height(), distance); ++row) {
        const double y = area.bottom() - (row + 0.5) * distance;
        const double shift = row % 2 ? 1 : 0.5;
        for (int column = 0; column < strokes(area.width(), distance); ++column)
            painter.drawEllipse(QPointF(area.left() + (column + shift) * distance, y), 1, 1);
    }
}

} // namespace

void paintPattern(QPainter &painter, const QRectF &area, int series, const QColor &ink)
{
    constexpr int patterns = 7;
    const int pattern = series % patterns;
    if (pattern == 0 || area.isEmpty())
        return;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(ink, 1.2));
    switch (pattern) {
    case 1:
        paintDiagonals(painter, area, 6, true);
        break;
    case 2:
        paintDots(painter, area, 5, ink);
        break;
    case 3:
        paintLines(painter, area, 5, false);
        break;
    case 4:
        paintDiagonals(painter, area, 6, false);
        break;
    case 5:
        paintDiagonals(painter, area, 7, true);
        paintDiagonals(painter, area, 7, false);
        break;
    default:
        paintLines(painter, area, 5, true);
        break;
    }
    painter.restore();
}

void paintOpenEnd(QPainter &painter, const QRectF &end, Qualifier qualifier, bool sideways, const QColor &bar,
                  const QColor &surface)
{
    if (qualifier == Qualifier::Exact || end.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(bar, 1));
    painter.setBrush(surface);
    const QRectF inner = end.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRect(inner);
    painter.setClipRect(inner, Qt::IntersectClip);
    paintDiagonals(painter, inner, 3.5, true);
    painter.restore();
    if (qualifier == Qualifier::About)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(bar, 1.6));
    painter.setBrush(Qt::NoBrush);
    // Outwards for more than, inwards for less than.
    const double reach = qualifier == Qualifier::MoreThan ? 4 : -4;
    QPolygonF arrow;
    if (sideways) {
        const double x = end.right() + (reach > 0 ? 1 : 5);
        const double half = std::min(end.height() / 2, 5.0);
        arrow << QPointF(x, end.center().y() - half) << QPointF(x + reach, end.center().y())
              << QPointF(x, end.center().y() + half);
    } else {
        const double y = end.top() - (reach > 0 ? 1 : 5);
        const double half = std::min(end.width() / 2, 5.0);
        arrow << QPointF(end.center().x() - half, y) << QPointF(end.center().x(), y - reach)
              << QPointF(end.center().x() + half, y);
    }
    painter.drawPolyline(arrow);
    painter.restore();
}

void paintPoint(QPainter &painter, const QPointF &at, int series, Qualifier qualifier, const QColor &colour,
                const QColor &surface)
{
    constexpr double r = 3.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(qualifier == Qualifier::Exact ? colour : surface);
    switch (series % 4) {
    case 0:
        painter.drawEllipse(at, r, r);
        break;
    case 1:
        painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
        break;
    case 2:
        painter.drawPolygon(QPolygonF(
            {{at.x(), at.y() - r - 1}, {at.x() + r + 0.5, at.y() + r - 0.5}, {at.x() - r - 0.5, at.y() + r - 0.5}}));
        break;
    default:
        painter.drawPolygon(QPolygonF(
            {{at.x(), at.y() - r - 1}, {at.x() + r + 1, at.y()}, {at.x(), at.y() + r + 1}, {at.x() - r - 1, at.y()}}));
        break;
    }
    painter.restore();
}

Qt::PenStyle lineStyle(int series)
{
    constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return styles[series % 4];
}

} // namespace liaison
