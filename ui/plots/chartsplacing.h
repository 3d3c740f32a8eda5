// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of chartslayout: how the parts of a chart find their places.
#pragma once

#include "ui/plots/chartslayout.h"
#include "ui/words/formats.h"

#include <QFontMetricsF>
#include <cmath>

namespace liaison {

inline constexpr double chartGap = 8;

// Places the parts of one chart from the outside inwards. A value that lives for one call of chartLayout.
class Placing
{
public:
    Placing(const QSizeF &size, const ChartData &chart, const ChartLook &chartLook)
        : data(chart),
          look(chartLook),
          formats(chartLook.language),
          small(chartFont(chartLook, TextSize::Small)),
          room(QPointF(0, 0), size)
    {
    }

    ChartLayout place();

private:
    void placeTitle();
    void placeLegend();
    void placeNote();
    void placeWords(const QString &words);
    void placeUpright();
    void placeSideways();
    void placeTicks();
    void placeTickTexts(bool sideways);
    void placeCategoryTexts();
    void placeBars(bool sideways);
    void placeBarLabels(bool sideways);
    ChartText barLabel(const QString &text, const QRectF &bar, bool sideways, bool arrow) const;
    bool collides(const QList<ChartText> &labels) const;
    void placePoints();
    void placeLineLabels();

    bool isLine() const { return data.kind == ChartKind::LineOverTime; }
    bool isStacked() const { return data.kind == ChartKind::StackedBars; }
    double major(const ChartCell &cell) const { return double(cell.value) / double(std::max<qint64>(data.perUnit, 1)); }
    double largest() const;
    int tickCount() const { return int(std::lround(out.axisMax / out.step)); }
    EstimateSum stackTotal(int category) const;
    double wrappedHeight(const QString &text, double width, const QFontMetricsF &metrics) const;
    QRectF takeTop(double height);
    QRectF takeBottom(double height);

    const ChartData &data;
    const ChartLook &look;
    Formats formats;
    QFontMetricsF small;
    QRectF room;
    ChartLayout out;
    double tickWidth = 0;
};

} // namespace liaison
