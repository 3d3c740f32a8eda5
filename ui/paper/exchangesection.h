// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/reportblocks.h"

namespace liaison {

// The section of a report about the information exchanged: by counterpart, direction and mode against the periods
// before, and by month as a chart and a table. Used once; safe on any thread but for the chart, which is recorded on
// the screen thread.
class ExchangeSection
{
public:
    ExchangeSection(const QuarterlyContent &content, const ReportBlocks &blocks)
        : m_content(content), m_blocks(blocks), m_formats(blocks.formats())
    {
    }

    std::vector<report::Block> make() const;

    // Without the days of a programme year, which the cover tells.
    static QString shortName(const Period &period, const Formats &formats);
    static bool comparesTwice(const QuarterlyContent &content); // a year is compared with one year only

private:
    LIAISON_TR_IN("liaison::ExchangeSection", m_blocks.language())
    report::Table exchangeTable() const;
    report::Table monthTable() const;
    report::Chart monthChart() const;
    bool isLong() const;

    const QuarterlyContent &m_content;
    const ReportBlocks &m_blocks;
    const Formats &m_formats;
};

} // namespace liaison
