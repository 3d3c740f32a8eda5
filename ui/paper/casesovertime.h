// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/reportblocks.h"

#include <map>

namespace liaison {

// The days, or the months, that cases are set along; both ends included.
struct TimeAxis
{
    QDate first;
    QDate last;
    bool byDay = true;
};

// The cases of each agency along an axis, as a chart and the table that it is drawn from. Used once; make() on the
// screen thread, where the chart is recorded.
class CasesOverTime
{
public:
    CasesOverTime(const ReportBlocks &blocks, const TimeAxis &axis) : m_blocks(blocks), m_axis(axis) {}

    std::vector<report::Block> make(const QList<SeizureSum> &byDay);

private:
    // One agency's cases under one counting rule.
    struct Lane
    {
        QString agency;
        QString side;
        QString rule;
        QString title;
        std::map<QString, EstimateSum> sums; // by day or month; empty key: not known so exactly
    };

    LIAISON_TR_IN("liaison::CasesOverTime", m_blocks.language())
    Lane &laneOf(const SeizureSum &sum, const QString &rule);
    void nameLanes();
    report::Chart chart() const;
    report::Table table() const;
    report::Row row(const QString &key, const QString &label) const;

    const ReportBlocks &m_blocks;
    const TimeAxis m_axis;
    QList<Lane> m_lanes;
};

} // namespace liaison
