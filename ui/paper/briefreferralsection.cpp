// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/briefsections.h"
#include "ui/words/codewords.h"
#include "ui/words/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype mostListed = 40; // open referrals of one direction

class BriefReferrals
{
public:
    BriefReferrals(const BriefContent &content, const ReportBlocks &blocks)
        : m_content(content), m_blocks(blocks), m_formats(blocks.formats())
    {
    }

    std::vector<report::Block> make() const;

private:
    LIAISON_TR_IN("liaison::BriefReferrals", m_blocks.language())
    report::Table turnround() const;
    void addOpen(std::vector<report::Block> &blocks, const QString &direction, const QString &caption) const;

    const BriefContent &m_content;
    const ReportBlocks &m_blocks;
    const Formats &m_formats;
};

report::Table BriefReferrals::turnround() const
{
    const auto days = [&](const std::optional<qint64> &number) {
        return number ? report::Cell(m_formats.number(*number)) : report::Cell(u"–"_s, {}, true);
    };
    report::Table table;
    table.caption = tr("Referrals of the year to date: how many, and how long they took");
    table.columns = {{tr("Direction"), report::Align::Left, 2.6, {}},
                     {tr("All"), report::Align::Right, 1, tr("Referrals")},
                     {tr("Open"), report::Align::Right, 1, tr("Referrals")},
                     {tr("Overdue"), report::Align::Right, 1.2, tr("Referrals")},
                     {tr("Number"), report::Align::Right, 1.2, tr("Acknowledged")},
                     {tr("Median days"), report::Align::Right, 1.6, tr("Acknowledged")},
                     {tr("Number"), report::Align::Right, 1.2, tr("With an outcome")},
                     {tr("Median days"), report::Align::Right, 1.6, tr("With an outcome")}};
    table.emptyText = tr("No referral is dated inside the year to date.");
    for (const ReferralTurnround &one : m_content.turnround) {
        QString direction = one.direction == "made"_L1 ? tr("made by us") : tr("made by them");
        if (one.counterpart != m_content.counterpart)
            direction = tr("%1 (%2)", "who made it, an agency's code").arg(direction, one.counterpart);
        table.rows.append(
            {{direction, m_formats.number(one.records), m_formats.number(one.open), m_formats.number(one.overdue),
              m_formats.number(one.acknowledged), days(one.medianDaysToAcknowledgement), m_formats.number(one.answered),
              days(one.medianDaysToOutcome)},
             report::RowKind::Plain});
    }
    return table;
}

void BriefReferrals::addOpen(std::vector<report::Block> &blocks, const QString &direction, const QString &caption) const
{
    report::Table table;
    table.caption = caption;
    table.columns = {{tr("Reference"), report::Align::Left, 1.7, {}},
                     {tr("Made on"), report::Align::Left, 2, {}},
                     {tr("Subject"), report::Align::Left, 3, {}},
                     {tr("Asked for"), report::Align::Left, 2.2, {}},
                     {tr("Due"), report::Align::Left, 2, {}},
                     {tr("Age, days"), report::Align::Right, 1, {}},
                     {tr("Overdue, days"), report::Align::Right, 1.2, {}}};
    table.emptyText = tr("None is open.");
    qsizetype more = 0;
    for (const BriefReferral &one : m_content.openReferrals) {
        const Referral &referral = one.referral;
        if (referral.direction != direction)
            continue;
        if (table.rows.size() == mostListed) {
            ++more;
            continue;
        }
        const auto known = [&](const QString &text, bool isKnown) {
            return isKnown ? report::Cell(text) : report::Cell(m_formats.notStated(), {}, true);
        };
        table.rows.append(
            {{referral.ref, m_formats.date(referral.date), known(referral.subject, !referral.subject.isEmpty()),
              CodeWords::word(u"referral_action"_s, referral.action, m_blocks.language()),
              known(m_formats.day(referral.due), referral.due.isValid()),
              known(m_formats.number(one.age.value_or(0)), one.age.has_value()),
              one.daysOverdue > 0 ? report::Cell(m_formats.number(one.daysOverdue)) : report::Cell(u"–"_s, {}, true)},
             report::RowKind::Plain});
    }
    blocks.push_back(table);
    if (more > 0)
        blocks.push_back(report::Paragraph{tr("%1 newer ones are not listed here.").arg(m_formats.number(more))});
}

std::vector<report::Block> BriefReferrals::make() const
{
    std::vector<report::Block> blocks;
    blocks.push_back(report::Heading{tr("Referrals both ways"), 1});
    if (m_content.turnround.isEmpty() && m_content.openReferrals.isEmpty()) {
        blocks.push_back(
            report::Paragraph{tr("No referral is dated inside the year to date, and none is open from before.")});
        return blocks;
    }
    blocks.push_back(report::Paragraph{
        tr("Open and overdue as on %1, whenever they were made. Days are counted from the day the referral was made.")
            .arg(m_formats.day(m_content.asAt)),
        false, true});
    blocks.push_back(turnround());
    addOpen(blocks, u"made"_s, tr("Made by us and open: they owe the outcome"));
    addOpen(blocks, u"received"_s, tr("Made by them and open: we owe the outcome"));
    return blocks;
}

} // namespace

std::vector<report::Block> briefReferralSection(const BriefContent &content, const ReportBlocks &blocks)
{
    return BriefReferrals(content, blocks).make();
}

} // namespace liaison
