// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/programmefigures.h"

#include "core/database/json.h"
#include "core/database/query.h"
#include "core/figures/itemexchanges.h"
#include "core/storage/programmecopy.h"
#include "core/storage/programmestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostProgrammes = 10'000;

bool inside(const Period &period, const PartialDate &date)
{
    return !date.isNull() && period.place(date) == Period::Place::Inside;
}

// Events the item names: which of them touch the programme year, and which the period.
Done addEvents(Connection &connection, ItemLine &line, const Period &year, const Period &period)
{
    Query rows(connection,
               u"SELECT e.ref, e.first_day_from, coalesce(e.last_day_to, e.first_day_to), (e.first_day_from = "
               "e.first_day_to AND (e.last_day_from IS NULL OR e.last_day_from = e.last_day_to)) "
               "FROM item_event AS j JOIN event AS e ON e.id = j.event WHERE j.item = :item "
               "ORDER BY e.first_day_from, e.ref"_s);
    LIAISON_TRY(rows.bind(u":item"_s, line.item.id.value).run());
    while (rows.next()) {
        const PartialDate span{rows.date(1), rows.date(2)};
        const auto belongsTo = [&](const Period &asked) {
            const auto place = asked.place(span);
            return place == Period::Place::Inside || (place == Period::Place::Imprecise && rows.integer(3) != 0);
        };
        // One whose date only overlaps the year ("2017") is not said to be outside of it.
        const bool outside = year.place(span) == Period::Place::Outside;
        (outside ? line.eventsOutsideYear : line.eventsInYear).append(rows.text(0));
        if (belongsTo(period))
            line.moved.append(rows.text(0));
    }
    return rows.end();
}

Done addOperations(Connection &connection, ItemLine &line, const Period &period)
{
    for (const QString &code : line.item.operations) {
        const RecordFilter touched{u"operation"_s, period, false, {}, {}};
        LIAISON_ASSIGN(const qint64 found, RecordList(connection).count(touched.with(u"code"_s, code)));
        if (found > 0)
            line.moved.append(code);
    }
    return {};
}

Done addExchanges(Connection &connection, ItemLine &line, const Period &year, const Period &period)
{
    Query rows(connection, u"SELECT a.code, count(*), sum(x.pieces), "
                           "sum(x.date_from >= :from AND x.date_to <= :to) FROM exchange AS x "
                           "JOIN agency AS a ON a.id = x.counterpart WHERE x.id IN ("_s +
                               itemExchangeIds() + u") GROUP BY a.id ORDER BY a.code"_s);
    rows.bind(u":item"_s, line.item.id.value)
        .bind(u":year_from"_s, year.begin.toString(Qt::ISODate))
        .bind(u":year_to"_s, year.lastDay().toString(Qt::ISODate))
        .bind(u":from"_s, period.begin.toString(Qt::ISODate))
        .bind(u":to"_s, period.lastDay().toString(Qt::ISODate));
    LIAISON_TRY(rows.run());
    bool moved = false;
    while (rows.next()) {
        line.exchanges.append({rows.text(0), rows.integer(1), rows.integer(2)});
        moved = moved || rows.integer(3) > 0;
    }
    if (moved)
        line.moved.append(u"exchange"_s);
    return rows.end();
}

void addIndicators(ItemLine &line, const Period &period)
{
    for (const StatedFigure &indicator : line.item.measures) {
        if (inside(period, indicator.asOf))
            line.moved.append(indicator.code.isEmpty() ? nameIn(indicator.label, u"en"_s) : indicator.code);
    }
}

} // namespace

qint64 ProgrammeFigures::movedItems() const
{
    return std::count_if(items.begin(), items.end(), [](const ItemLine &line) { return !line.moved.isEmpty(); });
}

Result<ProgrammeFigures> programmeFigures(Connection &connection, const QString &programme,
                                          const std::optional<Period> &period)
{
    ProgrammeFigures figures;
    LIAISON_ASSIGN(figures.programme, ProgrammeStore(connection).find(programme));
    const Period year =
        Period::fromInclusive(figures.programme.year.first, figures.programme.year.last, PeriodKind::ProgrammeYear);
    figures.filter = RecordFilter{u"item"_s, {}, false, {{u"programme"_s, figures.programme.ref}}, {}};
    figures.newFilter = figures.filter.with(u"origin"_s, u"new"_s);
    figures.carriedFilter = figures.filter.with(u"origin"_s, u"carried_over"_s);
    LIAISON_ASSIGN(const QList<Item> items, itemsOf(connection, figures.programme.ref));
    for (const Item &item : items) {
        ItemLine line;
        line.item = item;
        line.filter = RecordFilter{u"event"_s, {}, false, {{u"programme_items"_s, item.ref()}}, {}};
        LIAISON_TRY(addEvents(connection, line, year, period.value_or(year)));
        LIAISON_TRY(addOperations(connection, line, period.value_or(year)));
        LIAISON_TRY(addExchanges(connection, line, year, period.value_or(year)));
        addIndicators(line, period.value_or(year));
        figures.newItems += item.origin == "new"_L1 ? 1 : 0;
        figures.carriedOver += item.origin == "carried_over"_L1 ? 1 : 0;
        figures.items.append(line);
    }
    for (const QString &status : fixedCodes(u"item_status"_s)) {
        const auto count = std::count_if(items.begin(), items.end(), [&](const Item &i) { return i.status == status; });
        if (count > 0)
            figures.byStatus.append({status, count, figures.filter.with(u"status"_s, status)});
    }
    return figures;
}

Result<QList<ProgrammeFigures>> programmesIn(Connection &connection, const Period &period)
{
    RecordList list(connection);
    const RecordFilter filter{u"programme"_s, period, false, {}, {}};
    LIAISON_ASSIGN(const auto rows, list.list(filter, {}, {u"year"_s, false}, nullptr, mostProgrammes));
    QList<ProgrammeFigures> figures;
    for (const RecordRow &row : rows) {
        LIAISON_ASSIGN(const ProgrammeFigures one, programmeFigures(connection, row.ref, period));
        figures.append(one);
    }
    return figures;
}

Result<LinkFigures> linkFigures(Connection &connection, const Period &period)
{
    LinkFigures figures;
    figures.filter = RecordFilter{u"link"_s, {}, false, {}, {}};
    figures.updatedFilter = figures.filter.with(u"updated"_s, period.begin.toString(Qt::ISODate) + u".."_s +
                                                                  period.lastDay().toString(Qt::ISODate));
    Query rows(connection, u"SELECT territory, count(*), sum(coalesce(updated >= :begin AND updated < :end, 0)), "
                           "sum(coalesce(checked >= :begin AND checked < :end, 0)), "
                           "sum(coalesce(updated >= :begin AND updated < :end AND illustrative, 0)) "
                           "FROM resource_link GROUP BY territory ORDER BY territory"_s);
    rows.bind(u":begin"_s, period.begin.toString(Qt::ISODate)).bind(u":end"_s, period.end.toString(Qt::ISODate));
    LIAISON_TRY(rows.run());
    while (rows.next()) {
        figures.total += rows.integer(1);
        figures.updated += rows.integer(2);
        figures.checked += rows.integer(3);
        figures.illustrative += rows.integer(4);
        if (rows.integer(2) > 0)
            figures.updatedByTerritory.append({rows.text(0), rows.integer(2)});
    }
    LIAISON_TRY(rows.end());
    Query published(connection, u"SELECT i.ref, v.code, v.label, v.amount, v.amount_qualifier, v.as_of_from, "
                                "v.as_of_to FROM item_indicator AS v JOIN item AS i ON i.id = v.item "
                                "WHERE v.unit = 'hyperlinks' AND v.as_of_from >= :begin AND v.as_of_to < :end "
                                "ORDER BY i.ref, v.position"_s);
    published.bind(u":begin"_s, period.begin.toString(Qt::ISODate)).bind(u":end"_s, period.end.toString(Qt::ISODate));
    LIAISON_TRY(published.run());
    while (published.next()) {
        StatedFigure figure;
        figure.code = published.text(1);
        figure.label = namesFromColumn(published.text(2));
        figure.amount = published.estimate(3, 4);
        figure.unit = u"hyperlinks"_s;
        figure.asOf = {published.date(5), published.date(6)};
        figures.published.append({published.text(0), figure});
    }
    LIAISON_TRY(published.end());
    return figures;
}

} // namespace liaison
