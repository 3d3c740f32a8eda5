// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/chartdata.h"
#include "ui/plots/chartlook.h"
#include "ui/style/typesizes.h"

#include <QFont>
#include <QRectF>

namespace liaison {

// A figure where it is drawn: a bar or a point.
struct ChartMark
{
    int series = 0;
    int category = 0;
    QRectF shape; // the bar; for a point a small box round it
    QRectF hit;   // where a click means it
};

struct ChartText
{
    QRectF box;
    QString text;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    TextSize size = TextSize::Small;
    bool soft = true;
    bool wraps = false;
};

struct ChartSwatch
{
    QRectF box;
    int series = 0;
};

// Where everything of a chart stands, in design pixels. Plain values: no painter, no Qt Charts.
struct ChartLayout
{
    QRectF plot;
    double axisMax = 1; // in whole units
    double step = 1;
    QList<ChartMark> marks;
    QList<ChartText> texts;
    QList<ChartSwatch> swatches; // the legend, when there is one
    double barShare = 0.7;       // of a category's place that its bars take
    bool drawn = true;           // false: words stand instead of a plot
};

ChartLayout chartLayout(const QSizeF &size, const ChartData &data, const ChartLook &look);

// The height a chart of this data wants, in design pixels: horizontal bars need room for each.
int chartHeight(const ChartData &data, const ChartLook &look);

QFont chartFont(const ChartLook &look, TextSize size);

// The steps of a value axis for a largest value: 1, 2 or 5 times a power of ten, whole numbers, three to six of them.
double axisStep(double largest);

// The colour of each series by what it stands for.
QList<QColor> seriesColours(const ChartData &data, const ChartLook &look);

// What is said of one figure, with its qualifier and what was not stated.
QString chartCellWords(const ChartData &data, const ChartCell &cell, const QString &language);
// The short label that stands at a bar: ≈1,300.
QString chartCellLabel(const ChartData &data, const ChartCell &cell, const QString &language);
// What stands instead of a plot when there is nothing, or only one figure, to draw; empty when there is enough.
QString chartInsteadWords(const ChartData &data, const QString &language);

} // namespace liaison
