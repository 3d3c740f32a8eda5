// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/chartdrawing.h"

#include <QGraphicsScene>

class QChart;
class QPainter;

namespace liaison {

// A chart on the screen: Qt Charts draws grid, bars and lines, and over them come patterns, qualifiers and labels.
// Owns its scene; on the screen thread.
class ChartPicture
{
public:
    ChartPicture(const ChartData &data, const ChartLook &look, const QSizeF &size);
    ~ChartPicture();
    Q_DISABLE_COPY_MOVE(ChartPicture)

    const ChartLayout &layout() const { return m_drawing.layout(); }
    // `current` and `hovered` are marks of the layout, -1 for none.
    void paint(QPainter &painter, const QRectF &target, int current = -1, int hovered = -1);

private:
    void build();
    void addBars(QChart *chart);
    void addLines(QChart *chart);
    const ChartData &data() const { return m_drawing.data(); }
    const QSizeF &size() const { return m_drawing.size(); }

    ChartDrawing m_drawing;
    QGraphicsScene m_scene;
};

} // namespace liaison
