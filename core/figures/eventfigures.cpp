// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/eventfigures.h"

#include "core/database/json.h"
#include "core/storage/eventstore.h"

#include <map>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostEvents = 100'000;

} // namespace

Result<EventFigures> eventFigures(Connection &connection, const Period &period)
{
    EventFigures figures;
    const RecordFilter inPeriod = Scope(period).filter(u"event"_s);
    figures.filter = inPeriod.with(u"status"_s, u"held"_s).with(u"status"_s, u"planned"_s);
    RecordList list(connection);
    const RecordOrder byDay{u"first_day"_s, false};
    LIAISON_ASSIGN(const auto rows, list.list(inPeriod, {u"programme_items"_s}, byDay, nullptr, mostEvents));
    QList<qint64> ids;
    QHash<qint64, QStringList> items;
    for (const RecordRow &row : rows) {
        ids.append(row.id);
        items.insert(row.id, textsFromColumn(std::get<QString>(row.cells.first())));
    }
    LIAISON_ASSIGN(const auto events, EventStore(connection).list(ids));
    std::map<QString, EventCount> kinds;
    for (const Event &event : events) {
        figures.list.append({event, items.value(event.id.value)});
        if (!event.takesPlace())
            continue;
        EventCount &count = kinds[event.kind];
        count.kind = event.kind;
        ++count.events;
        count.participants.add(event.participants);
        ++figures.events;
        figures.illustrative += event.illustrative ? 1 : 0;
    }
    for (auto &[kind, count] : kinds) {
        count.filter = figures.filter.with(u"kind"_s, kind);
        figures.byKind.append(count);
    }
    LIAISON_ASSIGN(figures.imprecise, list.refs({u"event"_s, period, true}, byDay));
    return figures;
}

} // namespace liaison
