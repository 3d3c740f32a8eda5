// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/chartslayout.h"

#include <QGraphicsScene>

class QChart;
class QPainter;

namespace liaison {

// One chart laid out for one size and ready to be painted any number of times: Qt Charts draws grid, bars and lines,
// and over them come patterns, qualifiers and labels. Owns its scene; on the screen thread.
class ChartPicture
{
public:
    ChartPicture(const ChartData &data, const ChartLook &look, const QSizeF &size);
    ~ChartPicture();
    Q_DISABLE_COPY_MOVE(ChartPicture)

    const ChartLayout &layout() const { return m_layout; }
    // `current` and `hovered` are marks of the layout, -1 for none.
    void paint(QPainter &painter, const QRectF &target, int current = -1, int hovered = -1);

private:
    void build();
    void addBars(QChart *chart);
    void addLines(QChart *chart);
    void paintPatterns(QPainter &painter) const;
    void paintEnds(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    void paintTexts(QPainter &painter) const;
    void paintFocus(QPainter &painter, int current, int hovered) const;
    QColor surface() const;
    QColor ink(bool soft) const;

    ChartData m_data;
    ChartLook m_look;
    QSizeF m_size;
    ChartLayout m_layout;
    QList<QColor> m_colours;
    QGraphicsScene m_scene;
};

} // namespace liaison
