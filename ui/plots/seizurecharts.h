// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/seizuremeasure.h"

#include <QCoreApplication>

namespace liaison {

// Seizures that a chart sets against others: their sums by the same grouping, and the period in words.
struct ComparedSeizures
{
    QList<SeizureSum> sums;
    QString span;
    Period period;
};

// What the charts of one period or operation have in common.
struct SeizureChartFrame
{
    Formats formats;
    QString span;     // the period or operation in words: it stands in every title
    Period period;    // the days that a chart over time shows, gaps filled
    QString homeSide; // its series comes first
};

// Shapes figures into charts, never drawing. Pure functions; safe on any thread.
class SeizureCharts
{
    Q_DECLARE_TR_FUNCTIONS(liaison::SeizureCharts)

public:
    // Categories shown by themselves; the rest stand together as "other n …", which opens them all.
    static constexpr int mostKeys = 12;
    static constexpr int mostComparedKeys = 6;

    // By goods category, channel or destination, largest first, a series for each side.
    static ChartData byKey(SeizureGrouping grouping, const QList<SeizureSum> &sums, const MeasureKind &kind,
                           const SeizureChartFrame &frame, const ComparedSeizures *compared = nullptr);

    // One bar for each side; one chart for each measure, since no axis may hold two currencies.
    static ChartData bySide(const QList<SeizureSum> &sums, const MeasureKind &kind, const SeizureChartFrame &frame,
                            const ComparedSeizures *compared = nullptr);

    // By day, month or year, gaps filled, a series for each side. Records whose date is vaguer stand in a category of
    // their own at the end.
    static ChartData overTime(SeizureGrouping grouping, const QList<SeizureSum> &sums, const MeasureKind &kind,
                              const SeizureChartFrame &frame, const ComparedSeizures *compared = nullptr);

    // A key of the grouping in words: "3a clothing", "not stated", "Mar 2017".
    static QString keyWords(SeizureGrouping grouping, const QString &key, const Formats &formats);
};

} // namespace liaison
