// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/chartslayout.h"

#include <QBrush>
#include <QPen>

class QPainter;

namespace liaison {

// One chart laid out for one size and ready to be painted any number of times. A plain value: it needs fonts, but no
// screen, and is safe on any thread.
class ChartDrawing
{
public:
    ChartDrawing(const ChartData &data, const ChartLook &look, const QSizeF &size);

    const ChartData &data() const { return m_data; }
    const QSizeF &size() const { return m_size; }
    const ChartLayout &layout() const { return m_layout; }

    // All of it as vectors into a rectangle: what paper shows.
    void paint(QPainter &painter, const QRectF &target) const;

    // The parts, in this order, for a painter that counts in pixels of the design.
    void paintGround(QPainter &painter) const;  // grid and axis
    void paintFigures(QPainter &painter) const; // bars and lines
    void paintMarks(QPainter &painter) const;   // over them: patterns, qualifiers, points
    // A line round the mark where the keyboard or the mouse is; -1 for none.
    void paintFocus(QPainter &painter, int current, int hovered) const;
    void paintTexts(QPainter &painter) const;

    // What a figure is drawn with.
    QBrush fill(int series) const;
    QPen outline(int series) const;
    QPen line(int series) const;
    QPen gridLine() const;
    QPen axisLine() const;
    double major(const ChartCell &cell) const; // in whole units; 0 when it was not stated

private:
    void paintPatterns(QPainter &painter) const;
    void paintEnds(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    QColor surface() const;
    QColor ink(bool soft) const;

    ChartData m_data;
    ChartLook m_look;
    QSizeF m_size;
    ChartLayout m_layout;
    QList<QColor> m_colours;
};

} // namespace liaison
