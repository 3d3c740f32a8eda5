// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/referralsection.h"

#include "ui/words/codewords.h"
#include "ui/words/language.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Puts the two sections into words. Used once.
class ReferralSectionWriter
{
public:
    ReferralSectionWriter(const PeriodFigures &figures, const ReportBlocks &blocks)
        : m_figures(figures), m_blocks(blocks), m_formats(blocks.formats())
    {
    }

    std::vector<report::Block> referrals() const;
    std::vector<report::Block> indicators() const;

private:
    LIAISON_TR_IN("liaison::ReferralSectionWriter", m_blocks.language())
    QString days(const std::optional<qint64> &days) const
    {
        return days ? m_formats.number(*days) : m_formats.notStated(Formats::Style::Short);
    }
    report::Table turnround() const;
    report::Table outcomes() const;
    report::Table rates() const;
    report::Table pairs() const;

    const PeriodFigures &m_figures;
    const ReportBlocks &m_blocks;
    const Formats &m_formats;
};

report::Table ReferralSectionWriter::turnround() const
{
    const ReferralSummary &summary = m_figures.referrals;
    report::Table table;
    table.caption = tr("Referrals by counterpart and direction, with response times in days");
    table.columns = {{tr("Direction"), report::Align::Left, 2, {}},
                     {tr("All"), report::Align::Right, 1, tr("Referrals")},
                     {tr("Open"), report::Align::Right, 1.2, tr("Referrals")},
                     {tr("Overdue"), report::Align::Right, 1.6, tr("Referrals")},
                     {tr("Referrals"), report::Align::Right, 1.8, tr("Acknowledged")},
                     {tr("Median days"), report::Align::Right, 1.8, tr("Acknowledged")},
                     {tr("Referrals"), report::Align::Right, 1.8, tr("With an outcome")},
                     {tr("Median days"), report::Align::Right, 1.8, tr("With an outcome")},
                     {tr("Oldest, days"), report::Align::Right, 1.6, tr("Open")}};
    for (qsizetype i = 0; i < summary.byCounterpart.size();) {
        const QString counterpart = summary.byCounterpart.at(i).counterpart;
        table.rows.append({{m_blocks.agency(counterpart)}, report::RowKind::SubHead});
        for (; i < summary.byCounterpart.size() && summary.byCounterpart.at(i).counterpart == counterpart; ++i) {
            const ReferralTurnround &one = summary.byCounterpart.at(i);
            table.rows.append(
                {{CodeWords::word(u"referral_direction"_s, one.direction, m_blocks.language()),
                  m_formats.number(one.records), m_formats.number(one.open), m_formats.number(one.overdue),
                  m_formats.number(one.acknowledged), days(one.medianDaysToAcknowledgement),
                  m_formats.number(one.answered), days(one.medianDaysToOutcome), days(one.oldestOpenDays)},
                 report::RowKind::Plain});
        }
    }
    return table;
}

report::Table ReferralSectionWriter::outcomes() const
{
    report::Table table;
    table.caption = tr("Outcomes");
    table.columns = {{tr("Outcome"), report::Align::Left, 3, {}},
                     {tr("Made"), report::Align::Right, 1, {}},
                     {tr("Received"), report::Align::Right, 1, {}}};
    qint64 made = 0;
    qint64 received = 0;
    const auto add = [&](const QString &words, qint64 ofMade, qint64 ofReceived, report::RowKind kind) {
        table.rows.append({{words, m_formats.number(ofMade), m_formats.number(ofReceived)}, kind});
    };
    const auto &counts = m_figures.referrals.outcomes;
    for (qsizetype i = 0; i < counts.size();) {
        const QString outcome = counts.at(i).outcome;
        qint64 ofMade = 0;
        qint64 ofReceived = 0;
        for (; i < counts.size() && counts.at(i).outcome == outcome; ++i)
            (counts.at(i).direction == "made"_L1 ? ofMade : ofReceived) += counts.at(i).records;
        add(CodeWords::word(u"referral_outcome"_s, outcome, m_blocks.language()), ofMade, ofReceived,
            report::RowKind::Plain);
        made += ofMade;
        received += ofReceived;
    }
    add(tr("Open"), m_figures.referrals.made - made, m_figures.referrals.received - received, report::RowKind::Plain);
    add(tr("Total"), m_figures.referrals.made, m_figures.referrals.received, report::RowKind::Total);
    return table;
}

std::vector<report::Block> ReferralSectionWriter::referrals() const
{
    std::vector<report::Block> blocks;
    const ReferralSummary &summary = m_figures.referrals;
    report::KeepTogether opening;
    opening.blocks.push_back(report::Heading{tr("Referrals"), 1});
    if (summary.isEmpty()) {
        opening.blocks.push_back(report::Paragraph{tr("No referral is dated inside this period."), false});
        blocks.push_back(std::move(opening));
    } else {
        opening.blocks.push_back(report::Paragraph{
            tr("Open and overdue as on %1. Days are counted from the day the referral was made; the median of an even "
               "number is the mean of the two middle ones, a half rounded up. A referral dated only to its month has "
               "no days.")
                .arg(m_formats.day(summary.day)),
            false});
        opening.blocks.push_back(turnround());
        blocks.push_back(std::move(opening));
        blocks.push_back(outcomes());
    }
    if (!m_figures.impreciseReferrals.isEmpty()) {
        blocks.push_back(
            report::Paragraph{tr("Not counted, because the date is not precise enough for this period: %1.")
                                  .arg(m_blocks.references(m_figures.impreciseReferrals)),
                              false});
    }
    return blocks;
}

report::Table ReferralSectionWriter::rates() const
{
    report::Table table;
    table.caption = tr("Risk indicators: hits out of known outcomes");
    table.columns = {
        {tr("Indicator"), report::Align::Left, 1.8, {}}, {tr("Description"), report::Align::Left, 4, {}},
        {tr("Flagged"), report::Align::Right, 1.1, {}},  {tr("Outcome known"), report::Align::Right, 1.3, {}},
        {tr("Hits"), report::Align::Right, 0.9, {}},     {tr("Hit rate"), report::Align::Right, 1.1, {}}};
    for (const IndicatorCount &one : m_figures.indicators) {
        table.rows.append(
            {{one.code, nameIn(one.description, m_blocks.language()), m_formats.number(one.flagged()),
              m_formats.number(one.known()), m_formats.number(one.hits()), m_formats.percent(one.hits(), one.known())},
             report::RowKind::Plain});
    }
    return table;
}

report::Table ReferralSectionWriter::pairs() const
{
    constexpr qsizetype most = 10;
    report::Table table;
    table.caption = tr("Indicators met together, the most frequent pairs");
    table.columns = {{tr("Indicator"), report::Align::Left, 2, {}},
                     {tr("with"), report::Align::Left, 2, {}},
                     {tr("Cases"), report::Align::Right, 1, {}},
                     {tr("Referrals"), report::Align::Right, 1, {}}};
    for (const IndicatorPair &pair : m_figures.indicatorPairs.first(std::min(most, m_figures.indicatorPairs.size()))) {
        table.rows.append({{pair.first, pair.second, m_formats.number(pair.cases), m_formats.number(pair.referrals)},
                           report::RowKind::Plain});
    }
    return table;
}

std::vector<report::Block> ReferralSectionWriter::indicators() const
{
    std::vector<report::Block> blocks;
    if (m_figures.indicators.isEmpty())
        return blocks;
    report::KeepTogether opening;
    opening.blocks.push_back(report::Heading{tr("Risk indicators"), 1});
    opening.blocks.push_back(report::Paragraph{
        tr("Flagged on cases and referrals of the period; a referral that hands over a case flagged with the same "
           "indicator is not counted again. A hit is a seizure, in the case or by a referral that handed it over."),
        false});
    opening.blocks.push_back(rates());
    blocks.push_back(std::move(opening));
    if (!m_figures.indicatorPairs.isEmpty())
        blocks.push_back(pairs());
    return blocks;
}

} // namespace

std::vector<report::Block> referralSection(const PeriodFigures &figures, const ReportBlocks &blocks)
{
    return ReferralSectionWriter(figures, blocks).referrals();
}

std::vector<report::Block> indicatorSection(const PeriodFigures &figures, const ReportBlocks &blocks)
{
    return ReferralSectionWriter(figures, blocks).indicators();
}

} // namespace liaison
