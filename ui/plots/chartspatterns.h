// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/estimate.h"

#include <QColor>
#include <QPainter>

namespace liaison {

// The pattern of a series, so that it is told from the others without its colour: the first is plain.
void paintPattern(QPainter &painter, const QRectF &area, int series, const QColor &ink);

// The end of a bar whose figure is not exact: open and hatched, with an arrow for more than and less than.
// `end` is the outer part of the bar; `sideways` when the bar grows to the right.
void paintOpenEnd(QPainter &painter, const QRectF &end, Qualifier qualifier, bool sideways, const QColor &bar,
                  const QColor &surface);

// The point of a line: each series has a shape of its own; a figure that is not exact is hollow.
void paintPoint(QPainter &painter, const QPointF &at, int series, Qualifier qualifier, const QColor &colour,
                const QColor &surface);

// The stroke of a series' line.
Qt::PenStyle lineStyle(int series);

} // namespace liaison
