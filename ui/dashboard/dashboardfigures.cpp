// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardfigures.h"

#include "core/base/clock.h"
#include "core/storage/operationstore.h"
#include "core/storage/ratestore.h"
#include "ui/plots/seizurecharts.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int steps = 10; // of progress, for each span: the parts of the figures and what is added here

std::optional<Period> seizuresWithin(const DashboardSpan &span)
{
    const bool own = !span.operation.isEmpty() && span.period.operation == span.operation;
    return own ? std::nullopt : std::optional(span.period);
}

Result<SpanFigures> figuresOf(Connection &connection, TaskControl &control, const DashboardSpan &span,
                              SeizureGrouping grouping, int begun, int all)
{
    int done = begun;
    const auto stop = [&] {
        control.setProgress(++done, all);
        return control.isCancelled();
    };
    SpanFigures answer;
    answer.span = span;
    LIAISON_ASSIGN(answer.figures, periodFigures(connection, span.period, span.operation, stop));
    SeizureFigures seizures(connection);
    LIAISON_ASSIGN(answer.whole, seizures.sum(SeizureGrouping::Whole, seizuresWithin(span), span.operation));
    if (stop())
        return fail(ErrorKind::Cancelled);
    if (grouping == SeizureGrouping::Month) {
        answer.overTime = answer.figures.byMonth;
    } else {
        LIAISON_ASSIGN(answer.overTime, seizures.sum(grouping, seizuresWithin(span), span.operation));
    }
    if (stop())
        return fail(ErrorKind::Cancelled);

    if (!span.currency.isEmpty()) {
        LIAISON_ASSIGN(const RateBook rates, RateStore(connection).book());
        answer.conversions = convertedValues(answer.figures, rates, span.currency);
    }

    RecordList list(connection);
    LIAISON_ASSIGN(answer.operations, list.count(operationsOf(span)));
    if (span.operation.isEmpty()) {
        LIAISON_ASSIGN(const qint64 together, list.count(RecordFilter{u"operation"_s, span.period, false, {}, {}}));
        answer.parts = together - answer.operations;
        for (const QString &kind : {u"exchange"_s, u"operation"_s, u"case"_s, u"referral"_s}) {
            RecordFilter vague{kind, span.period, true, {}, {}};
            if (kind == "operation"_L1) // their parts come under them
                vague = vague.with(u"part_of"_s, QString());
            LIAISON_ASSIGN(const qint64 count, list.count(vague));
            if (count > 0)
                answer.vague.append({count, vague});
        }
    }
    return answer;
}

} // namespace

RecordFilter operationsOf(const DashboardSpan &span)
{
    RecordFilter filter{u"operation"_s, span.period, false, {}, {}};
    if (span.operation.isEmpty())
        return filter.with(u"part_of"_s, QString());
    filter.period.reset();
    return filter.with(u"code"_s, span.operation);
}

Result<DashboardSpan> spanOfOperation(Connection &connection, const QString &code)
{
    LIAISON_ASSIGN(const Operation operation, OperationStore(connection).find(code));
    const PartialDate days = operation.span();
    const QDate last = operation.lastDay.isNull() ? std::max(days.last, Clock::today()) : days.last;
    DashboardSpan span{Period::fromInclusive(days.first, last, PeriodKind::Operation), operation.code};
    span.period.operation = operation.code;
    return span;
}

Result<DashboardFigures> dashboardFigures(Connection &connection, TaskControl &control, const DashboardSpan &span,
                                          const std::optional<DashboardSpan> &comparedWith)
{
    DashboardFigures answer;
    answer.timeGrouping = SeizureCharts::timeGrouping(span.period);
    const int all = comparedWith ? 2 * steps : steps;
    LIAISON_ASSIGN(answer.now, figuresOf(connection, control, span, answer.timeGrouping, 0, all));
    if (comparedWith) {
        LIAISON_ASSIGN(answer.before, figuresOf(connection, control, *comparedWith, answer.timeGrouping, steps, all));
    }
    return answer;
}

} // namespace liaison
