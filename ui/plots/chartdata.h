// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/estimate.h"
#include "ui/style/colours.h"

#include <QList>
#include <QVariant>

namespace liaison {

enum class ChartKind {
    GroupedBars,    // sides or periods compared within each category
    StackedBars,    // parts of a whole; only what may be added
    HorizontalBars, // categories with long names
    LineOverTime,
    DayColumns, // day by day
};

// One place along the category axis: a month, a goods category, a day.
struct ChartCategory
{
    QString key;
    QString label;
};

// One series, its label and what its colour stands for.
struct ChartSeries
{
    enum class Colour { Accent, Side, Sequence, Comparison };

    QString key;
    QString label;
    Colour colour = Colour::Accent;
    QString side = {}; // Colour::Side: "HK", "CN-GD", …
};

// One figure, with all that a reader needs to trust it.
struct ChartCell
{
    qint64 value = 0; // in units of 1/perUnit of the chart
    Qualifier qualifier = Qualifier::Exact;
    bool stated = true;
    qint64 notStated = 0; // parts that were not stated
    QString words = {};   // the exact figure in words ("about HK$13,880,000"); empty: made from the value
    QVariant filter = {}; // opens its records; handed back by opened()

    static ChartCell of(const EstimateSum &sum, const QString &words = {}, const QVariant &filter = {})
    {
        return {sum.value(), sum.qualifier(), sum.isStated(), sum.notStatedParts(), words, filter};
    }
    static ChartCell exact(qint64 value, const QVariant &filter = {})
    {
        return {value, Qualifier::Exact, true, 0, {}, filter};
    }
};

// A chart as plain data: it says one thing, and its title states it.
struct ChartData
{
    ChartKind kind = ChartKind::GroupedBars;
    QString title;        // "Guangdong seized more than Hong Kong in every month"
    QString valueAxis;    // what is counted and in which unit: "Pieces", "Value (HK$)"
    QString categoryAxis; // "Month"
    QList<ChartCategory> categories;
    QList<ChartSeries> series;
    QList<QList<ChartCell>> cells; // cells[series][category]
    QString note = {};             // under the chart: what is not in it, and why
    QString emptyWords = {};       // what to say when there is nothing; empty: a general sentence
    qint64 perUnit = 1;            // 100 when values are cents and the axis is in dollars

    const ChartCell *cell(int seriesIndex, int category) const;
    bool isConsistent() const; // every series has one cell for every category
};

} // namespace liaison
