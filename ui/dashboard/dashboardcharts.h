// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardfigures.h"
#include "ui/plots/seizurecharts.h"

#include <functional>

namespace liaison {

// A big figure of the dashboard, with the records behind it.
struct Headline
{
    QString figure;
    QString caption;
    QString note; // what was not stated; how it stands to the period compared with
    RecordFilter filter;
    bool operator==(const Headline &) const = default;
};

struct HeadlineGroup
{
    QString title;
    QList<Headline> figures;
};

// Names that figures are worded with.
struct DashboardWords
{
    Formats formats;
    QString span;         // the period or operation
    QString comparedSpan; // that it is compared with
    QString homeSide;
    std::function<QString(const QString &agency)> agencyName;
};

// Shapes the figures of a dashboard into headlines and charts. Pure functions, safe on any thread as far as the names
// are.
class DashboardCharts
{
    Q_DECLARE_TR_FUNCTIONS(liaison::DashboardCharts)

public:
    // Exchanges for each counterpart, never one total; operations; cases by rule; goods by unit; value by currency and
    // basis.
    static QList<HeadlineGroup> headlines(const DashboardFigures &figures, const DashboardWords &words);

    static ChartData goodsBy(SeizureGrouping grouping, const DashboardFigures &figures, const MeasureKind &kind,
                             const DashboardWords &words);
    // One chart for each counting rule: cases under different rules never share an axis.
    static QList<ChartData> detections(const DashboardFigures &figures, const DashboardWords &words);
    // One chart for each currency and basis.
    static QList<ChartData> values(const DashboardFigures &figures, const DashboardWords &words);
    static ChartData exchanges(const DashboardFigures &figures, const DashboardWords &words);
    // Median days of referrals to acknowledgement and outcome; known outcomes and hits of risk indicators.
    static ChartData turnround(const DashboardFigures &figures, const DashboardWords &words);
    static ChartData indicators(const DashboardFigures &figures, const DashboardWords &words);
};

} // namespace liaison
