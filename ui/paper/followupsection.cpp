// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/followupsection.h"

#include "ui/words/codewords.h"
#include "ui/words/language.h"
#include "ui/words/officerwords.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// The section on its way, in the report's language. Used once.
class FollowUpSection
{
public:
    FollowUpSection(const FollowUpFigures &figures, const ReportBlocks &blocks)
        : m_figures(figures), m_blocks(blocks), m_formats(blocks.formats())
    {
    }

    std::vector<report::Block> write() const;

private:
    LIAISON_TR_IN("liaison::FollowUpSection", m_blocks.language())
    QString summary() const;
    report::Table table() const;
    QString owner(const OverdueFollowUp &one) const;

    const FollowUpFigures &m_figures;
    const ReportBlocks &m_blocks;
    const Formats &m_formats;
};

std::vector<report::Block> FollowUpSection::write() const
{
    std::vector<report::Block> section;
    section.push_back(report::Heading{tr("Follow-ups"), 1});
    section.push_back(report::Paragraph{summary(), false, true});
    if (!m_figures.overdue.isEmpty())
        section.push_back(table());
    return section;
}

QString FollowUpSection::summary() const
{
    const QString day = m_formats.day(m_figures.asAt);
    const QString due = m_figures.due == 0
                            ? tr("None fell due in this period.")
                            : tr("Fallen due in this period: %1; of these done by %2: %3, dropped: %4, open: %5.",
                                 "numbers; %2 is a day")
                                  .arg(m_formats.number(m_figures.due), day, m_formats.number(m_figures.done),
                                       m_formats.number(m_figures.dropped), m_formats.number(m_figures.open()));
    const QString overdue = m_figures.overdue.isEmpty()
                                ? tr("None was overdue on %1.", "a day").arg(day)
                                : tr("Overdue on %1, from earlier periods too: %2.", "a day, a number")
                                      .arg(day, m_formats.number(m_figures.overdue.size()));
    return due + u' ' + overdue;
}

report::Table FollowUpSection::table() const
{
    report::Table table;
    table.caption = tr("Overdue, the longest first");
    table.columns = {{tr("Due"), report::Align::Left, 1.6},
                     {tr("Overdue"), report::Align::Right, 1.2},
                     {tr("What is owed"), report::Align::Left, 4},
                     {tr("Out of"), report::Align::Left, 2},
                     {tr("Owed by"), report::Align::Left, 2.2}};
    for (const OverdueFollowUp &one : m_figures.overdue) {
        const FollowUp &followUp = one.followUp;
        table.rows.append({{m_formats.day(followUp.due), m_formats.days(one.daysOverdue),
                            tr("%1 (%2)", "what is owed, its reference").arg(followUp.subject, followUp.ref),
                            followUp.attachedTo.ref, report::Cell{owner(one), {}, one.ownerName.isEmpty()}}});
    }
    return table;
}

QString FollowUpSection::owner(const OverdueFollowUp &one) const
{
    if (one.ownerName.isEmpty())
        return tr("nobody yet");
    const auto &posting = one.ownerPosting;
    const QString who = officerWords({one.ownerName, posting ? posting->post : QString()}, m_blocks.language());
    const QString agency = posting ? posting->agency : one.ownerAgency;
    return agency.isEmpty() ? who : tr("%1, %2", "an officer, an agency's code").arg(who, agency);
}

} // namespace

std::vector<report::Block> followUpSection(const FollowUpFigures &figures, const ReportBlocks &blocks)
{
    if (figures.due == 0 && figures.overdue.isEmpty())
        return {};
    return FollowUpSection(figures, blocks).write();
}

} // namespace liaison
