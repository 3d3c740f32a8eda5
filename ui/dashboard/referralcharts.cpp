// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a dashboard that are about referrals and risk indicators.
#include "ui/dashboard/dashboardcharts.h"
#include "ui/words/codewords.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

ChartCell daysCell(const std::optional<qint64> &days, qint64 records, const RecordFilter &filter,
                   const Formats &formats)
{
    if (!days) {
        ChartCell none = ChartCell::exact(0);
        none.stated = false;
        return none;
    }
    ChartCell cell = ChartCell::exact(*days, QVariant::fromValue(filter));
    cell.words =
        records == 1
            ? DashboardCharts::tr("%1, of 1 referral", "days").arg(formats.days(*days))
            : DashboardCharts::tr("median %1, of %2 referrals").arg(formats.days(*days), formats.number(records));
    return cell;
}

// Opens the cases; the referrals where there are no cases.
ChartCell countCell(qint64 cases, qint64 referrals, const RecordFilter &ofCases, const RecordFilter &ofReferrals,
                    const Formats &formats)
{
    ChartCell cell = ChartCell::exact(cases + referrals);
    if (cases + referrals > 0)
        cell.filter = QVariant::fromValue(cases > 0 ? ofCases : ofReferrals);
    cell.words = DashboardCharts::tr("%1 (cases: %2, referrals: %3)")
                     .arg(formats.number(cases + referrals), formats.number(cases), formats.number(referrals));
    return cell;
}

} // namespace

ChartData DashboardCharts::turnround(const DashboardFigures &figures, const DashboardWords &words)
{
    const Formats &formats = words.formats;
    const ReferralSummary &summary = figures.now.figures.referrals;
    ChartData chart;
    chart.kind = ChartKind::HorizontalBars;
    chart.title = tr("Turn-round of referrals by counterpart, %1").arg(words.span);
    chart.valueAxis = tr("Median days from the day it was made");
    chart.categoryAxis = tr("Counterpart and direction");
    chart.emptyWords = tr("No referral of %1 has been acknowledged or answered.").arg(words.span);
    chart.series = {{u"acknowledgement"_s, tr("to acknowledgement"), ChartSeries::Colour::Comparison, {}},
                    {u"outcome"_s, tr("to outcome"), ChartSeries::Colour::Accent, {}}};
    chart.cells = {{}, {}};
    for (const ReferralTurnround &one : summary.byCounterpart) {
        if (one.acknowledged == 0 && one.answered == 0)
            continue;
        const QString direction = CodeWords::word(u"referral_direction"_s, one.direction, formats.language());
        chart.categories.append({one.counterpart + u'/' + one.direction,
                                 tr("%1, %2", "a counterpart, made or received").arg(one.counterpart, direction)});
        chart.cells[0].append(
            daysCell(one.medianDaysToAcknowledgement, one.acknowledged, one.acknowledgedFilter, formats));
        chart.cells[1].append(daysCell(one.medianDaysToOutcome, one.answered, one.answeredFilter, formats));
    }
    chart.note =
        tr("Open: %1. Overdue: %2.", "referrals").arg(formats.number(summary.open), formats.number(summary.overdue));
    return chart;
}

ChartData DashboardCharts::indicators(const DashboardFigures &figures, const DashboardWords &words)
{
    const Formats &formats = words.formats;
    ChartData chart;
    chart.kind = ChartKind::HorizontalBars;
    chart.title = tr("Hits of risk indicators, %1").arg(words.span);
    chart.valueAxis = tr("Cases and referrals");
    chart.categoryAxis = tr("Risk indicator");
    chart.emptyWords = tr("No risk indicator was flagged in %1.").arg(words.span);
    chart.series = {{u"known"_s, tr("known outcome"), ChartSeries::Colour::Comparison, {}},
                    {u"hits"_s, tr("hits"), ChartSeries::Colour::Accent, {}}};
    chart.cells = {{}, {}};
    for (const IndicatorCount &one : figures.now.figures.indicators) {
        // Both counts stand at the bars: a rate alone hides how few it is of.
        chart.categories.append({one.code, tr("%1: %2", "a code, its hit rate")
                                               .arg(one.code, one.known() > 0 ? formats.share(one.hits(), one.known())
                                                                              : tr("no outcome known"))});
        chart.cells[0].append(
            countCell(one.cases.known, one.referrals.known, one.cases.knownFilter, one.referrals.knownFilter, formats));
        chart.cells[1].append(
            countCell(one.cases.hits, one.referrals.hits, one.cases.hitFilter, one.referrals.hitFilter, formats));
    }
    return chart;
}

} // namespace liaison
