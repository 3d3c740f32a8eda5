// SPDX-License-Identifier: GPL-3.0-or-later
// The last meeting and what was agreed there, what is coming, and the items of the programme.
#include "ui/paper/briefsections.h"
#include "ui/words/codewords.h"
#include "ui/words/language.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

class BriefMeetings
{
public:
    BriefMeetings(const BriefContent &content, const ReportBlocks &blocks)
        : m_content(content), m_blocks(blocks), m_formats(blocks.formats())
    {
    }

    std::vector<report::Block> meetings() const;
    std::vector<report::Block> programme() const;

private:
    LIAISON_TR_IN("liaison::BriefMeetings", m_blocks.language())
    QString title(const Event &event) const { return nameIn(event.title, m_blocks.language(), event.ref); }
    report::Cell place(const Event &event) const;
    report::Table directions(const Event &event) const;
    report::Table pledges() const;
    QString standing(const Pledge &pledge) const;
    report::Table upcoming() const;

    const BriefContent &m_content;
    const ReportBlocks &m_blocks;
    const Formats &m_formats;
};

report::Cell BriefMeetings::place(const Event &event) const
{
    return event.place.isEmpty() ? report::Cell(m_formats.notStated(), {}, true) : report::Cell(event.place);
}

report::Table BriefMeetings::directions(const Event &event) const
{
    report::Table table;
    table.caption = tr("Directions and results of that meeting");
    table.columns = {{tr("No."), report::Align::Right, 0.6, {}},
                     {tr("Put forward by"), report::Align::Left, 1.4, {}},
                     {tr("Direction"), report::Align::Left, 7, {}}};
    table.emptyText = tr("None is recorded.");
    for (const EventOutcome &outcome : event.outcomes) {
        const report::Cell by =
            outcome.agency.isEmpty() ? report::Cell(m_formats.notStated(), {}, true) : report::Cell(outcome.agency);
        table.rows.append({{m_formats.number(outcome.number), by, nameIn(outcome.text, m_blocks.language())},
                           report::RowKind::Plain});
    }
    return table;
}

QString BriefMeetings::standing(const Pledge &pledge) const
{
    if (pledge.daysOverdue > 0)
        return tr("overdue by %1", "a number of days").arg(m_formats.days(pledge.daysOverdue));
    const QString status = CodeWords::word(u"followup_status"_s, pledge.followUp.status, m_blocks.language());
    return pledge.followUp.doneOn.isValid()
               ? tr("%1 on %2", "done or dropped, a day").arg(status, m_formats.day(pledge.followUp.doneOn))
               : status;
}

report::Table BriefMeetings::pledges() const
{
    report::Table table;
    table.caption = tr("Pledges: follow-ups open, and those settled since the last meeting");
    table.columns = {
        {tr("Reference"), report::Align::Left, 1.6, {}}, {tr("What is owed"), report::Align::Left, 3.2, {}},
        {tr("By"), report::Align::Left, 1.2, {}},        {tr("From"), report::Align::Left, 1.9, {}},
        {tr("Due"), report::Align::Left, 1.9, {}},       {tr("Standing"), report::Align::Left, 2, {}}};
    table.emptyText = tr("No follow-up with this counterpart is open, and none was settled since the last meeting.");
    for (const Pledge &pledge : m_content.pledges) {
        const report::Cell by = pledge.by == Pledge::By::Them ? report::Cell(tr("them"))
                                : pledge.by == Pledge::By::Us ? report::Cell(tr("us"))
                                                              : report::Cell(m_formats.notStated(), {}, true);
        table.rows.append({{pledge.followUp.ref, pledge.followUp.subject, by, pledge.followUp.attachedTo.ref,
                            m_formats.day(pledge.followUp.due), standing(pledge)},
                           report::RowKind::Plain});
    }
    return table;
}

report::Table BriefMeetings::upcoming() const
{
    report::Table table;
    table.caption = tr("Planned from %1 on").arg(m_formats.day(m_content.asAt));
    table.columns = {{tr("Date"), report::Align::Left, 2, {}},
                     {tr("Event"), report::Align::Left, 4.4, {}},
                     {tr("Kind"), report::Align::Left, 1.6, {}},
                     {tr("Place"), report::Align::Left, 2, {}}};
    table.emptyText = tr("No event with this counterpart is planned in this file.");
    for (const Event &event : m_content.upcoming) {
        table.rows.append(
            {{m_formats.dates(event), title(event), m_formats.codeName(u"event_kind"_s, event.kind), place(event)},
             report::RowKind::Plain});
    }
    return table;
}

std::vector<report::Block> BriefMeetings::meetings() const
{
    std::vector<report::Block> blocks;
    blocks.push_back(report::Heading{tr("Last meeting and pledges"), 1});
    if (m_content.lastMeeting) {
        const Event &event = *m_content.lastMeeting;
        QStringList facts{m_formats.dates(event), m_formats.codeName(u"event_kind"_s, event.kind)};
        if (!event.place.isEmpty())
            facts.append(event.place);
        facts.append(event.ref);
        blocks.push_back(report::Paragraph{title(event), true, true});
        blocks.push_back(report::Paragraph{facts.join(u" · "_s), false, true});
        blocks.push_back(directions(event));
    } else {
        blocks.push_back(report::Paragraph{
            tr("No meeting or visit of both agencies up to %1 is in this file.").arg(m_formats.day(m_content.asAt)),
            false, true});
    }
    blocks.push_back(pledges());
    blocks.push_back(report::Heading{tr("Upcoming events"), 1});
    blocks.push_back(upcoming());
    return blocks;
}

std::vector<report::Block> BriefMeetings::programme() const
{
    std::vector<report::Block> blocks;
    blocks.push_back(report::Heading{tr("Items of the programme"), 1});
    if (m_content.programmes.isEmpty()) {
        blocks.push_back(report::Paragraph{
            tr("This counterpart neither leads nor takes part in an item of a programme of this period.")});
    }
    for (const ProgrammeFigures &programme : m_content.programmes) {
        report::Table table;
        table.caption = tr("Programme %1").arg(programme.programme.ref);
        table.columns = {{tr("Item"), report::Align::Left, 1.3, {}},
                         {tr("Title"), report::Align::Left, 4.4, {}},
                         {tr("Their part"), report::Align::Left, 1.1, {}},
                         {tr("Status"), report::Align::Left, 1.4, {}},
                         {tr("Moved in the period by"), report::Align::Left, 2.2, {}}};
        for (const ItemLine &line : programme.items) {
            bool leads = false;
            for (const QString &code : line.item.lead)
                leads = leads || m_content.isTheirs(code);
            QStringList moved = line.moved;
            moved.replaceInStrings(u"exchange"_s, tr("exchanges"));
            table.rows.append(
                {{line.item.ref(), nameIn(line.item.title, m_blocks.language()), leads ? tr("lead") : tr("partner"),
                  CodeWords::word(u"item_status"_s, line.item.status, m_blocks.language()),
                  moved.isEmpty() ? report::Cell(u"–"_s, {}, true) : report::Cell(m_blocks.references(moved))},
                 report::RowKind::Plain});
        }
        blocks.push_back(table);
    }
    return blocks;
}

} // namespace

std::vector<report::Block> briefMeetingSection(const BriefContent &content, const ReportBlocks &blocks)
{
    return BriefMeetings(content, blocks).meetings();
}

std::vector<report::Block> briefProgrammeSection(const BriefContent &content, const ReportBlocks &blocks)
{
    return BriefMeetings(content, blocks).programme();
}

} // namespace liaison
