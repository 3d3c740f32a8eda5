// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/estimate.h"
#include "ui/paper/document.h"
#include "ui/words/formats.h"

namespace liaison {

// One bar of a report's chart: a number of one agency under one key.
struct ReportBar
{
    QString key;
    QString label;
    QString agency; // code: the series; empty: the key has nothing to show
    QString side;   // gives the colour
    EstimateSum sum;
};

// Room for a chart in a report: across the page, or beside a table.
constexpr double fullChartMm = 170;
constexpr double halfChartMm = 86;

// Charts of a report as blocks. The bars keep the order of their keys' first appearance, agencies stand in the order of
// their codes with `firstAgency` before them; of many keys the smallest are left out and the chart says how many. Any
// thread.
report::Chart barChart(const QString &title, const QString &unit, const QList<ReportBar> &bars, const Formats &formats,
                       const QString &firstAgency, double widthMm = fullChartMm);
report::Chart columnChart(const QString &title, const QString &unit, const QList<ReportBar> &bars,
                          const Formats &formats, const QString &firstAgency, double widthMm = fullChartMm);

// Along an axis: "Apr 2017".
QString shortMonth(const QDate &day, const Formats &formats);

} // namespace liaison
