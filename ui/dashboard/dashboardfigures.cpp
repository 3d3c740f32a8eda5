// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardfigures.h"

#include "core/base/clock.h"
#include "core/storage/operationstore.h"
#include "core/storage/ratestore.h"
#include "ui/plots/seizurecharts.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int steps = 9; // of progress, for each span: the parts of the figures

Result<SpanFigures> figuresOf(Connection &connection, TaskControl &control, const DashboardSpan &span,
                              SeizureGrouping grouping, int begun, int all)
{
    const auto stop = [&control, all, done = begun]() mutable {
        control.setProgress(++done, all);
        return control.isCancelled();
    };
    SpanFigures answer;
    answer.span = span;
    LIAISON_ASSIGN(answer.figures, periodFigures(connection, {span.period, span.operation, grouping, stop}));
    if (!span.currency.isEmpty()) {
        LIAISON_ASSIGN(const RateBook rates, RateStore(connection).book());
        answer.conversions = convertedValues(answer.figures, rates, span.currency);
    }
    return answer;
}

} // namespace

Result<DashboardSpan> spanOfOperation(Connection &connection, const QString &code)
{
    LIAISON_ASSIGN(const Operation operation, OperationStore(connection).find(code));
    return DashboardSpan{operation.ownDays(Clock::today()), operation.code};
}

Result<DashboardFigures> dashboardFigures(Connection &connection, TaskControl &control, const DashboardSpan &span,
                                          const std::optional<DashboardSpan> &comparedWith)
{
    DashboardFigures answer;
    answer.timeGrouping = timeGrouping(span.period);
    const int all = comparedWith ? 2 * steps : steps;
    LIAISON_ASSIGN(answer.now, figuresOf(connection, control, span, answer.timeGrouping, 0, all));
    if (comparedWith) {
        LIAISON_ASSIGN(answer.before, figuresOf(connection, control, *comparedWith, answer.timeGrouping, steps, all));
    }
    return answer;
}

} // namespace liaison
