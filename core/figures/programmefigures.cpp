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

bool inside(const Period &period, const PartialDate &date)
{
    return !date.isNull() && period.place(date) == Period::Place::Inside;
}

// The lines of a programme on the way: each part is asked for all of them at once.
class ItemLines
{
public:
    ItemLines(Connection &connection, const QList<Item> &items, const Period &year, const Period &period)
        : m_connection(connection), m_items(items), m_year(year), m_period(period)
    {
        for (const Item &item : items) {
            m_places.insert(item.id.value, m_lines.size());
            m_lines.append({item, {}, {}, {}, {}, RecordFilter{u"event"_s}.with(u"programme_items"_s, item.ref())});
        }
    }

    Result<QList<ItemLine>> gather()
    {
        LIAISON_TRY(addEvents());
        LIAISON_TRY(addOperations());
        LIAISON_TRY(addExchanges());
        for (ItemLine &line : m_lines) {
            for (const StatedFigure &measure : line.item.measures) {
                if (inside(m_period, measure.asOf))
                    line.moved.append(measure.code.isEmpty() ? nameIn(measure.label, u"en"_s) : measure.code);
            }
        }
        return m_lines;
    }

private:
    ItemLine &line(qint64 item) { return m_lines[m_places.value(item)]; }

    // Events the item names: which of them touch the programme year, and which the period.
    Done addEvents()
    {
        Query rows(m_connection,
                   u"SELECT e.ref, e.first_day_from, coalesce(e.last_day_to, e.first_day_to), (e.first_day_from = "
                   "e.first_day_to AND (e.last_day_from IS NULL OR e.last_day_from = e.last_day_to)), j.item "
                   "FROM item_event AS j JOIN event AS e ON e.id = j.event "
                   "WHERE j.item IN (SELECT value FROM json_each(:items)) ORDER BY e.first_day_from, e.ref"_s);
        return bindItems(rows, m_items, m_year).forEach([&](const Query &row) {
            const PartialDate span{row.date(1), row.date(2)};
            ItemLine &of = line(row.integer(4));
            // One whose date only overlaps the year ("2017") is not said to be outside of it.
            const bool outside = m_year.place(span) == Period::Place::Outside;
            (outside ? of.eventsOutsideYear : of.eventsInYear).append(row.text(0));
            const auto place = m_period.place(span);
            if (place == Period::Place::Inside || (place == Period::Place::Imprecise && row.integer(3) != 0))
                of.moved.append(row.text(0));
        });
    }

    Done addOperations()
    {
        LIAISON_ASSIGN(const auto touched, RecordList(m_connection).refs(Scope(m_period).filter(u"operation"_s), {}));
        for (ItemLine &line : m_lines) {
            for (const QString &code : line.item.operations) {
                if (touched.contains(code))
                    line.moved.append(code);
            }
        }
        return {};
    }

    Done addExchanges()
    {
        const Scope scope(m_period);
        Query rows(m_connection,
                   u"SELECT i.item, a.code, count(*), sum(x.pieces), sum("_s + scope.sql(u"x"_s) + u") FROM ("_s +
                       itemExchangeIds() +
                       u") AS i JOIN exchange AS x ON x.id = i.exchange "
                       "JOIN agency AS a ON a.id = x.counterpart GROUP BY i.item, a.id ORDER BY a.code"_s);
        QSet<qint64> moved;
        LIAISON_TRY(bindItems(scope.bindTo(rows), m_items, m_year).forEach([&](const Query &row) {
            line(row.integer(0)).exchanges.append({row.text(1), row.integer(2), row.integer(3)});
            if (row.integer(4) > 0)
                moved.insert(row.integer(0));
        }));
        for (const qint64 item : std::as_const(moved))
            line(item).moved.append(u"exchange"_s);
        return {};
    }

    Connection &m_connection;
    const QList<Item> &m_items;
    const Period m_year;
    const Period m_period;
    QList<ItemLine> m_lines;
    QHash<qint64, qsizetype> m_places; // by the items' ids
};

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
    figures.filter = RecordFilter{u"item"_s}.with(u"programme"_s, figures.programme.ref);
    figures.newFilter = figures.filter.with(u"origin"_s, u"new"_s);
    figures.carriedFilter = figures.filter.with(u"origin"_s, u"carried_over"_s);
    LIAISON_ASSIGN(const QList<Item> items, itemsOf(connection, figures.programme.ref));
    LIAISON_ASSIGN(figures.items, ItemLines(connection, items, year, period.value_or(year)).gather());
    for (const Item &item : items) {
        figures.newItems += item.origin == "new"_L1 ? 1 : 0;
        figures.carriedOver += item.origin == "carried_over"_L1 ? 1 : 0;
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
    LIAISON_ASSIGN(const auto refs,
                   RecordList(connection).refs(Scope(period).filter(u"programme"_s), {u"year"_s, false}));
    QList<ProgrammeFigures> figures;
    for (const QString &ref : refs) { // one or two
        LIAISON_ASSIGN(const ProgrammeFigures one, programmeFigures(connection, ref, period));
        figures.append(one);
    }
    return figures;
}

Result<LinkFigures> linkFigures(Connection &connection, const Period &period)
{
    const Scope scope(period);
    LinkFigures figures;
    figures.filter = RecordFilter{u"link"_s};
    figures.updatedFilter = figures.filter.with(u"updated"_s, period.begin.toString(Qt::ISODate) + u".."_s +
                                                                  period.lastDay().toString(Qt::ISODate));
    const QString updated = scope.sql(u"updated"_s, u"updated"_s, {});
    Query rows(connection, u"SELECT territory, count(*), sum(coalesce("_s + updated + u", 0)), sum(coalesce("_s +
                               scope.sql(u"checked"_s, u"checked"_s, {}) + u", 0)), sum(coalesce("_s + updated +
                               u" AND illustrative, 0)) FROM resource_link GROUP BY territory ORDER BY territory"_s);
    LIAISON_TRY(scope.bindTo(rows).forEach([&](const Query &row) {
        figures.total += row.integer(1);
        figures.updated += row.integer(2);
        figures.checked += row.integer(3);
        figures.illustrative += row.integer(4);
        if (row.integer(2) > 0)
            figures.updatedByTerritory.append({row.text(0), row.integer(2)});
    }));
    Query published(connection, u"SELECT i.ref, v.code, v.label, v.amount, v.amount_qualifier, v.as_of_from, "
                                "v.as_of_to FROM item_indicator AS v JOIN item AS i ON i.id = v.item "
                                "WHERE v.unit = 'hyperlinks' AND "_s +
                                    scope.sql(u"v.as_of_from"_s, u"v.as_of_to"_s, {}) +
                                    u" ORDER BY i.ref, v.position"_s);
    LIAISON_TRY(scope.bindTo(published).forEach([&](const Query &row) {
        StatedFigure figure;
        figure.code = row.text(1);
        figure.label = namesFromColumn(row.text(2));
        figure.amount = row.estimate(3, 4);
        figure.unit = u"hyperlinks"_s;
        figure.asOf = {row.date(5), row.date(6)};
        figures.published.append({row.text(0), figure});
    }));
    return figures;
}

} // namespace liaison
