// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardcharts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype mostMonths = 36; // more of them stand together by year

SeizureChartFrame frameOf(const DashboardFigures &figures, const DashboardWords &words)
{
    return {words.formats, words.span, figures.now.span.period, words.homeSide};
}

std::optional<ComparedSeizures> compared(const QList<SeizureSum> PeriodFigures::*sums, const DashboardFigures &figures,
                                         const DashboardWords &words)
{
    if (!figures.before)
        return std::nullopt;
    return ComparedSeizures{figures.before->figures.*sums, words.comparedSpan, figures.before->span.period};
}

// The kinds of one of the two, then those that only the other has.
QList<MeasureKind> kindsOf(MeasureKind::What what, const QList<SeizureSum> &sums,
                           const std::optional<ComparedSeizures> &other)
{
    QList<MeasureKind> kinds = kindsIn(sums, what);
    for (const MeasureKind &kind : other ? kindsIn(other->sums, what) : QList<MeasureKind>()) {
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    return kinds;
}

QList<SeizureSum> PeriodFigures::*sumsBy(SeizureGrouping grouping)
{
    if (grouping == SeizureGrouping::Channel)
        return &PeriodFigures::byChannel;
    return grouping == SeizureGrouping::Destination ? &PeriodFigures::byDestination : &PeriodFigures::byCategory;
}

// The months or years of a span, each with the months that it holds.
struct Slot
{
    QString key;
    QString label;
    QList<QDate> months;
};

QList<Slot> slotsOf(const Period &period, const Formats &formats)
{
    QList<QDate> months;
    for (QDate month(period.begin.year(), period.begin.month(), 1); month < period.end; month = month.addMonths(1))
        months.append(month);
    const bool byYear = months.size() > mostMonths;
    QList<Slot> slots;
    for (const QDate &month : std::as_const(months)) {
        const QString key = month.toString(byYear ? u"yyyy"_s : u"yyyy-MM"_s);
        if (slots.isEmpty() || slots.last().key != key) {
            slots.append(
                {key,
                 SeizureCharts::keyWords(byYear ? SeizureGrouping::Year : SeizureGrouping::Month, key, formats),
                 {}});
        }
        slots.last().months.append(month);
    }
    return slots;
}

ChartCell exchangedIn(const QList<QDate> &months, const QString &counterpart, const QList<MonthlyPieces> &exchanges,
                      const Formats &formats)
{
    qint64 pieces = 0;
    std::optional<RecordFilter> filter;
    for (const MonthlyPieces &each : exchanges) {
        if (each.counterpart != counterpart || !months.contains(each.month))
            continue;
        pieces += each.pieces;
        if (!filter) {
            filter = each.filter;
        } else { // several months: those months, and no record that is dated to a longer span
            if (!std::any_of(filter->where.cbegin(), filter->where.cend(),
                             [](const FieldCondition &condition) { return condition.field == "date"_L1; })) {
                filter->where.append({u"date"_s, filter->period->begin.toString(u"yyyy-MM"_s)});
                filter->period.reset();
            }
            filter->where.append({u"date"_s, each.month.toString(u"yyyy-MM"_s)});
        }
    }
    if (!filter)
        return ChartCell::exact(0);
    ChartCell cell = ChartCell::exact(pieces, QVariant::fromValue(*filter));
    cell.words = pieces == 1 ? DashboardCharts::tr("1 piece of information")
                             : DashboardCharts::tr("%1 pieces of information").arg(formats.number(pieces));
    return cell;
}

} // namespace

ChartData DashboardCharts::goodsBy(SeizureGrouping grouping, const DashboardFigures &figures, const MeasureKind &kind,
                                   const DashboardWords &words)
{
    const auto sums = sumsBy(grouping);
    const auto other = compared(sums, figures, words);
    return SeizureCharts::byKey(grouping, figures.now.figures.*sums, kind, frameOf(figures, words),
                                other ? &*other : nullptr);
}

QList<ChartData> DashboardCharts::detections(const DashboardFigures &figures, const DashboardWords &words)
{
    const auto other = compared(&PeriodFigures::overTime, figures, words);
    QList<MeasureKind> rules = kindsOf(MeasureKind::What::Cases, figures.now.figures.overTime, other);
    if (rules.isEmpty())
        rules.append({MeasureKind::What::Cases, u"interception"_s});
    QList<ChartData> charts;
    for (const MeasureKind &rule : std::as_const(rules)) {
        charts.append(SeizureCharts::overTime(figures.timeGrouping, figures.now.figures.overTime, rule,
                                              frameOf(figures, words), other ? &*other : nullptr));
    }
    return charts;
}

QList<ChartData> DashboardCharts::values(const DashboardFigures &figures, const DashboardWords &words)
{
    const auto other = compared(&PeriodFigures::whole, figures, words);
    QList<ChartData> charts;
    for (const MeasureKind &kind : kindsOf(MeasureKind::What::Values, figures.now.figures.whole, other)) {
        charts.append(
            SeizureCharts::bySide(figures.now.figures.whole, kind, frameOf(figures, words), other ? &*other : nullptr));
    }
    if (charts.isEmpty()) {
        ChartData none;
        none.title = tr("Value of seized goods by side, %1").arg(words.span);
        none.emptyWords = tr("No value of seized goods is stated for %1.").arg(words.span);
        charts.append(none);
    }
    return charts;
}

ChartData DashboardCharts::exchanges(const DashboardFigures &figures, const DashboardWords &words)
{
    const Formats &formats = words.formats;
    ChartData chart;
    chart.kind = ChartKind::GroupedBars;
    chart.valueAxis = tr("Pieces of information");
    const QList<MonthlyPieces> &now = figures.now.figures.exchangesByMonth;
    QList<Slot> slots = slotsOf(figures.now.span.period, formats);
    const bool byYear = !slots.isEmpty() && slots.constFirst().key.size() == 4;
    chart.title = byYear ? tr("Information exchanged by year and counterpart, %1").arg(words.span)
                         : tr("Information exchanged by month and counterpart, %1").arg(words.span);
    chart.categoryAxis = byYear ? tr("Year") : tr("Month");
    chart.emptyWords = tr("No exchange is logged for %1.").arg(words.span);
    const bool vague =
        std::any_of(now.cbegin(), now.cend(), [](const MonthlyPieces &each) { return !each.month.isValid(); });
    if (vague)
        slots.append({u"?"_s, tr("not known", "the month"), {QDate()}});
    const QList<Slot> earlier = figures.before ? slotsOf(figures.before->span.period, formats) : QList<Slot>();
    for (const Slot &each : std::as_const(slots))
        chart.categories.append({each.key, each.label});
    QStringList counterparts;
    QHash<QString, QString> sides;
    const auto take = [&](const QList<MonthlyPieces> &from) {
        for (const MonthlyPieces &each : from) {
            if (!counterparts.contains(each.counterpart))
                counterparts.append(each.counterpart);
            sides.insert(each.counterpart, each.side);
        }
    };
    take(now);
    if (figures.before)
        take(figures.before->figures.exchangesByMonth);
    for (const QString &counterpart : std::as_const(counterparts)) {
        QList<ChartCell> cells;
        QList<ChartCell> others;
        for (qsizetype i = 0; i < slots.size(); ++i) {
            cells.append(exchangedIn(slots.at(i).months, counterpart, now, formats));
            if (!figures.before)
                continue;
            const QList<QDate> months = slots.at(i).key == "?"_L1 ? QList<QDate>{QDate()} : earlier.value(i).months;
            others.append(exchangedIn(months, counterpart, figures.before->figures.exchangesByMonth, formats));
        }
        chart.series.append(
            {counterpart, words.agencyName(counterpart), ChartSeries::Colour::Side, sides.value(counterpart)});
        chart.cells.append(cells);
        if (figures.before) {
            chart.series.append(
                {counterpart + u"/compared"_s,
                 tr("%1, %2", "a counterpart, a period").arg(words.agencyName(counterpart), words.comparedSpan),
                 ChartSeries::Colour::Comparison, sides.value(counterpart)});
            chart.cells.append(others);
        }
    }
    return chart;
}

} // namespace liaison
