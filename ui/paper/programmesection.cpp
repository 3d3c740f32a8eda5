// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/programmesection.h"

#include "ui/words/codewords.h"
#include "ui/words/language.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// The section on its way, in the report's language.
class ProgrammeSection
{
public:
    explicit ProgrammeSection(const ReportBlocks &blocks) : m_blocks(blocks), m_formats(blocks.formats()) {}

    void addProgramme(const ProgrammeFigures &figures);
    void addEvents(const EventFigures &figures);
    std::vector<report::Block> blocks() const { return m_section; }

private:
    LIAISON_TR_IN("liaison::ProgrammeSection", m_blocks.language())

    const ReportBlocks &m_blocks;
    const Formats &m_formats;
    std::vector<report::Block> m_section;
};

QString joined(const QStringList &refs)
{
    return refs.isEmpty() ? u"–"_s : refs.join(u", "_s);
}

void ProgrammeSection::addProgramme(const ProgrammeFigures &figures)
{
    m_section.push_back(report::Heading{tr("Programme %1").arg(figures.programme.ref), 1});
    m_section.push_back(report::Paragraph{
        tr("%1 items, %2 of them new; %3 moved in this period: something that they name, or one of their "
           "indicators, is dated inside it.")
            .arg(m_formats.number(figures.items.size()), m_formats.number(figures.newItems),
                 m_formats.number(figures.movedItems())),
        false, true});
    report::Table table;
    table.columns = {{tr("Item"), report::Align::Left, 1.2},
                     {tr("Title"), report::Align::Left, 4},
                     {tr("Status"), report::Align::Left, 1.4},
                     {tr("Moved by"), report::Align::Left, 2.6}};
    table.emptyText = tr("No item moved in this period.");
    for (const ItemLine &line : figures.items) {
        if (line.moved.isEmpty())
            continue;
        QStringList moved = line.moved;
        moved.replaceInStrings(u"exchange"_s, tr("exchanges"));
        table.rows.append({{line.item.ref(), nameIn(line.item.title, m_blocks.language()),
                            CodeWords::word(u"item_status"_s, line.item.status, m_blocks.language()), joined(moved)}});
    }
    m_section.push_back(table);
}

void ProgrammeSection::addEvents(const EventFigures &figures)
{
    m_section.push_back(report::Heading{tr("Events"), 1});
    m_section.push_back(report::Paragraph{
        (figures.events == 1 ? tr("%1 event touched this period. An event under several items is one event.")
                             : tr("%1 events touched this period. An event under several items is one event."))
            .arg(m_formats.number(figures.events)),
        false, true});
    report::Table table;
    table.columns = {{tr("Date"), report::Align::Left, 1.8},
                     {tr("Event"), report::Align::Left, 4},
                     {tr("Kind"), report::Align::Left, 1.5},
                     {tr("Participants"), report::Align::Right, 1.5},
                     {tr("Items"), report::Align::Left, 1.8}};
    table.emptyText = tr("No event touched this period.");
    for (const EventLine &line : figures.list) {
        QString title = nameIn(line.event.title, m_blocks.language(), line.event.ref);
        if (line.event.status != "held"_L1) {
            title = tr("%1 (%2)", "an event, its status")
                        .arg(title, CodeWords::word(u"event_status"_s, line.event.status, m_blocks.language()));
        }
        const bool stated = line.event.participants.isStated();
        table.rows.append(
            {{m_formats.dates(line.event), title, m_formats.codeName(u"event_kind"_s, line.event.kind),
              report::Cell{m_formats.estimate(line.event.participants), {}, !stated}, joined(line.items)}});
    }
    m_section.push_back(table);
    if (!figures.imprecise.isEmpty()) {
        m_section.push_back(
            report::Paragraph{tr("Not counted, because their dates are not precise enough for this period: %1.")
                                  .arg(m_blocks.references(figures.imprecise)),
                              false});
    }
}

} // namespace

std::vector<report::Block> programmeSection(const ReportBlocks &blocks, const PeriodFigures &figures)
{
    ProgrammeSection section(blocks);
    for (const ProgrammeFigures &programme : figures.programmes) {
        if (!programme.items.isEmpty())
            section.addProgramme(programme);
    }
    if (!figures.events.list.isEmpty() || !figures.events.imprecise.isEmpty())
        section.addEvents(figures.events);
    return section.blocks();
}

} // namespace liaison
