// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/eventfigures.h"

#include "core/database/json.h"
#include "core/storage/eventstore.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostEvents = 100'000;

bool takesPlace(const Event &event)
{
    return event.status == "held"_L1 || event.status == "planned"_L1;
}

} // namespace

Result<EventFigures> eventFigures(Connection &connection, const Period &period)
{
    EventFigures figures;
    const RecordFilter inPeriod{u"event"_s, period, false, {}, {}};
    figures.filter = inPeriod.with(u"status"_s, u"held"_s).with(u"status"_s, u"planned"_s);
    RecordList list(connection);
    LIAISON_ASSIGN(const auto rows,
                   list.list(inPeriod, {u"programme_items"_s}, {u"first_day"_s, false}, nullptr, mostEvents));
    EventStore store(connection);
    std::map<QString, EventCount> kinds;
    for (const RecordRow &row : rows) {
        EventLine line;
        LIAISON_ASSIGN(line.event, store.find(row.id));
        line.items = textsFromColumn(std::get<QString>(row.cells.first()));
        if (takesPlace(line.event)) {
            EventCount &count = kinds[line.event.kind];
            count.kind = line.event.kind;
            ++count.events;
            count.participants.add(line.event.participants);
            ++figures.events;
            figures.illustrative += line.event.illustrative ? 1 : 0;
        }
        figures.list.append(line);
    }
    for (auto &[kind, count] : kinds) {
        count.filter = figures.filter.with(u"kind"_s, kind);
        figures.byKind.append(count);
    }
    const RecordFilter vague{u"event"_s, period, true, {}, {}};
    LIAISON_ASSIGN(const auto imprecise, list.list(vague, {}, {u"first_day"_s, false}, nullptr, mostEvents));
    for (const RecordRow &row : imprecise)
        figures.imprecise.append(row.ref);
    return figures;
}

} // namespace liaison
