// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/itemexchanges.h"

#include "core/database/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

CounterpartExchanges &entryFor(QList<CounterpartExchanges> &counts, const QString &counterpart)
{
    const auto found = std::find_if(counts.begin(), counts.end(),
                                    [&](const CounterpartExchanges &each) { return each.counterpart == counterpart; });
    if (found != counts.end())
        return *found;
    counts.append(CounterpartExchanges());
    counts.last().counterpart = counterpart;
    return counts.last();
}

void addPieces(CounterpartExchanges &count, const QString &direction, const QString &mode, qint64 pieces)
{
    ++count.records;
    (direction == "sent"_L1 ? count.sent : direction == "received"_L1 ? count.received : count.mutual) += pieces;
    const auto known =
        std::find_if(count.byMode.begin(), count.byMode.end(), [&](const auto &each) { return each.first == mode; });
    if (known == count.byMode.end())
        count.byMode.append({mode, pieces});
    else
        known->second += pieces;
}

// What the item's selections of one counterpart say together about modes and days.
void describe(CounterpartExchanges &count, const Item &item, const Period &year, bool namedOneByOne)
{
    const PartialDate whole{year.begin, year.lastDay()};
    PartialDate covered;
    bool everyMode = namedOneByOne;
    bool everyDay = namedOneByOne;
    for (const ExchangeSelection &selection : item.exchangeSelections) {
        if (selection.counterpart != count.counterpart)
            continue;
        everyMode = everyMode || selection.mode.isEmpty();
        everyDay = everyDay || selection.period.isNull();
        if (!selection.mode.isEmpty() && !count.onlyModes.contains(selection.mode))
            count.onlyModes.append(selection.mode);
        if (selection.period.isNull())
            continue;
        covered.first = covered.isNull() ? selection.period.first : std::min(covered.first, selection.period.first);
        covered.last = covered.last.isValid() ? std::max(covered.last, selection.period.last) : selection.period.last;
    }
    if (everyMode)
        count.onlyModes.clear();
    count.period = whole;
    if (!everyDay && !covered.isNull() && covered.first <= whole.last && covered.last >= whole.first)
        count.period = {std::max(covered.first, whole.first), std::min(covered.last, whole.last)};
}

} // namespace

QString itemExchangeIds()
{
    return u"SELECT j.item AS item, j.exchange AS exchange FROM item_exchange AS j "
           "WHERE j.item IN (SELECT value FROM json_each(:items)) UNION "
           "SELECT s.item, x.id FROM item_selection AS s JOIN exchange AS x ON x.counterpart = s.counterpart "
           "AND s.direction IN ('', x.direction) AND s.mode IN ('', x.mode) "
           "AND x.date_from >= coalesce(s.period_from, :year_from) "
           "AND x.date_to <= coalesce(s.period_to, :year_to) "
           "WHERE s.item IN (SELECT value FROM json_each(:items))"_s;
}

Query &bindItems(Query &query, const QList<Item> &items, const Period &year)
{
    QList<qint64> ids;
    for (const Item &item : items)
        ids.append(item.id.value);
    return query.bind(u":items"_s, idsColumn(ids))
        .bind(u":year_from"_s, year.begin)
        .bind(u":year_to"_s, year.lastDay());
}

Result<QHash<qint64, ItemExchangeCount>> countItemExchanges(Connection &connection, const QList<Item> &items,
                                                            const Period &year)
{
    QHash<qint64, ItemExchangeCount> counts;
    QHash<qint64, QStringList> named; // the references that each item names one by one
    for (const Item &item : items) {
        named.insert(item.id.value, item.exchanges);
        for (const ExchangeSelection &selection : item.exchangeSelections)
            entryFor(counts[item.id.value].counterparts, selection.counterpart);
    }
    QHash<qint64, QStringList> namedOneByOne; // counterparts
    Query rows(connection, u"SELECT x.ref, a.code, x.direction, x.mode, x.pieces, x.date_from, x.date_to, x.tlp, "
                           "x.illustrative, i.item FROM ("_s +
                               itemExchangeIds() +
                               u") AS i JOIN exchange AS x ON x.id = i.exchange "
                               "JOIN agency AS a ON a.id = x.counterpart ORDER BY a.code, x.date_from, x.ref"_s);
    LIAISON_TRY(bindItems(rows, items, year).forEach([&](const Query &row) {
        const QString ref = row.text(0);
        const qint64 item = row.integer(9);
        ItemExchangeCount &count = counts[item];
        if (year.place({row.date(5), row.date(6)}) != Period::Place::Inside) {
            count.elsewhere.append(ref);
            return;
        }
        CounterpartExchanges &entry = entryFor(count.counterparts, row.text(1));
        addPieces(entry, row.text(2), row.text(3), row.integer(4));
        entry.refs.append(ref);
        if (!entry.markings.contains(row.text(7)))
            entry.markings.append(row.text(7));
        entry.illustrative += row.integer(8);
        if (named.value(item).contains(ref))
            namedOneByOne[item].append(entry.counterpart);
    }));
    for (const Item &item : items) {
        for (CounterpartExchanges &entry : counts[item.id.value].counterparts) {
            std::sort(entry.byMode.begin(), entry.byMode.end());
            describe(entry, item, year, namedOneByOne.value(item.id.value).contains(entry.counterpart));
        }
    }
    return counts;
}

} // namespace liaison
