// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/casesovertime.h"

#include "ui/paper/reportcharts.h"
#include "ui/words/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Calls with the key and the label of each day, or month, along the axis.
template <typename Visit>
void eachPlace(const TimeAxis &axis, const Formats &formats, const Visit &visit)
{
    for (QDate day = axis.first; day <= axis.last; day = axis.byDay ? day.addDays(1) : day.addMonths(1))
        visit(day.toString(axis.byDay ? u"yyyy-MM-dd"_s : u"yyyy-MM"_s),
              axis.byDay ? formats.shortDay(day) : shortMonth(day, formats));
}

} // namespace

std::vector<report::Block> CasesOverTime::make(const QList<SeizureSum> &byDay)
{
    for (const SeizureSum &sum : byDay) {
        const QString key = m_axis.byDay ? sum.key : sum.key.left(7);
        for (const MeasurePart &entry : sum.cases)
            laneOf(sum, entry.key).sums[key].add(entry.sum);
    }
    nameLanes();
    return {chart(), table()};
}

CasesOverTime::Lane &CasesOverTime::laneOf(const SeizureSum &sum, const QString &rule)
{
    for (Lane &lane : m_lanes) {
        if (lane.agency == sum.agency && lane.rule == rule)
            return lane;
    }
    m_lanes.append({sum.agency, sum.side, rule, {}, {}});
    return m_lanes.last();
}

void CasesOverTime::nameLanes()
{
    const QString home = m_blocks.homeAgency();
    std::sort(m_lanes.begin(), m_lanes.end(), [&](const Lane &a, const Lane &b) {
        return std::make_tuple(a.agency != home, a.agency, a.rule) <
               std::make_tuple(b.agency != home, b.agency, b.rule);
    });
    for (Lane &lane : m_lanes) {
        const auto same = std::count_if(m_lanes.begin(), m_lanes.end(),
                                        [&](const Lane &other) { return other.agency == lane.agency; });
        lane.title = lane.agency;
        if (same > 1)
            lane.title += u' ' + m_blocks.formats().codeName(u"counting_rule"_s, lane.rule);
    }
}

report::Chart CasesOverTime::chart() const
{
    QList<ReportBar> bars;
    eachPlace(m_axis, m_blocks.formats(), [&](const QString &key, const QString &label) {
        bars.append({key, label, {}, {}, EstimateSum()});
        for (const Lane &lane : m_lanes) {
            if (const auto found = lane.sums.find(key); found != lane.sums.end())
                bars.append({key, label, lane.title, lane.side, found->second});
        }
    });
    const QString title = m_axis.byDay ? tr("Cases detected each day, by agency (itemised)")
                                       : tr("Cases detected each month, by agency (itemised)");
    return columnChart(title, tr("cases"), bars, m_blocks.formats(), m_blocks.homeAgency());
}

report::Table CasesOverTime::table() const
{
    report::Table table;
    table.caption = m_axis.byDay ? tr("Cases by day") : tr("Cases by month");
    table.columns = {{m_axis.byDay ? tr("Day") : tr("Month"), report::Align::Left, 1}};
    for (const Lane &lane : m_lanes)
        table.columns.append({lane.title, report::Align::Right, 1});
    eachPlace(m_axis, m_blocks.formats(),
              [&](const QString &key, const QString &label) { table.rows.append(row(key, label)); });
    const bool loose =
        std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane &lane) { return lane.sums.count(QString()) > 0; });
    if (loose)
        table.rows.append(row({}, tr("Date not known so exactly")));
    report::Row totals{{tr("Total")}, report::RowKind::Total};
    for (const Lane &lane : m_lanes) {
        EstimateSum total;
        for (const auto &[key, sum] : lane.sums)
            total.add(sum);
        totals.cells.append(m_blocks.formats().sum(total));
    }
    table.rows.append(totals);
    return table;
}

report::Row CasesOverTime::row(const QString &key, const QString &label) const
{
    report::Row row{{label}};
    for (const Lane &lane : m_lanes) {
        const auto found = lane.sums.find(key);
        row.cells.append(found == lane.sums.end() ? m_blocks.formats().number(0)
                                                  : m_blocks.formats().sum(found->second));
    }
    return row;
}

} // namespace liaison
