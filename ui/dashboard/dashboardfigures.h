// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/conversions.h"
#include "ui/work/task.h"

namespace liaison {

// What a dashboard is asked for: a stretch of days, of one operation only when its code is given.
struct DashboardSpan
{
    Period period;
    QString operation;
    QString currency{}; // values also stand in this one; empty: in their own only
    bool operator==(const DashboardSpan &) const = default;
};

// Every figure of one span that a dashboard shows; seizures over time by the grouping of the question.
struct SpanFigures
{
    DashboardSpan span;
    PeriodFigures figures;
    QList<ConvertedValue> conversions; // of the values, where a currency was asked for
};

struct DashboardFigures
{
    SeizureGrouping timeGrouping = SeizureGrouping::Month;
    SpanFigures now;
    std::optional<SpanFigures> before;
};

// Reads all of it; on a worker thread. Stops between its parts when it is cancelled.
Result<DashboardFigures> dashboardFigures(Connection &connection, TaskControl &control, const DashboardSpan &span,
                                          const std::optional<DashboardSpan> &comparedWith);

// The days of an operation as a span of its own: to its last day, or to today while it goes on.
Result<DashboardSpan> spanOfOperation(Connection &connection, const QString &code);

} // namespace liaison
