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
    return u"SELECT j.exchange AS id FROM item_exchange AS j WHERE j.item = :item UNION "
           "SELECT x.id FROM item_selection AS s JOIN exchange AS x ON x.counterpart = s.counterpart "
           "AND s.direction IN ('', x.direction) AND s.mode IN ('', x.mode) "
           "AND x.date_from >= coalesce(s.period_from, :year_from) "
           "AND x.date_to <= coalesce(s.period_to, :year_to) WHERE s.item = :item"_s;
}

Result<ItemExchangeCount> countItemExchanges(Connection &connection, const Item &item, const Period &year)
{
    ItemExchangeCount count;
    for (const ExchangeSelection &selection : item.exchangeSelections)
        entryFor(count.counterparts, selection.counterpart);
    QStringList namedOneByOne; // counterparts
    Query rows(connection, u"SELECT x.ref, a.code, x.direction, x.mode, x.pieces, x.date_from, x.date_to, x.tlp, "
                           "x.illustrative FROM exchange AS x JOIN agency AS a ON a.id = x.counterpart "
                           "WHERE x.id IN ("_s +
                               itemExchangeIds() + u") ORDER BY a.code, x.date_from, x.ref"_s);
    rows.bind(u":item"_s, item.id.value)
        .bind(u":year_from"_s, year.begin.toString(Qt::ISODate))
        .bind(u":year_to"_s, year.lastDay().toString(Qt::ISODate));
    LIAISON_TRY(rows.run());
    while (rows.next()) {
        const QString ref = rows.text(0);
        if (year.place({rows.date(5), rows.date(6)}) != Period::Place::Inside) {
            count.elsewhere.append(ref);
            continue;
        }
        CounterpartExchanges &entry = entryFor(count.counterparts, rows.text(1));
        addPieces(entry, rows.text(2), rows.text(3), rows.integer(4));
        entry.refs.append(ref);
        if (!entry.markings.contains(rows.text(7)))
            entry.markings.append(rows.text(7));
        entry.illustrative += rows.integer(8);
        if (item.exchanges.contains(ref))
            namedOneByOne.append(entry.counterpart);
    }
    LIAISON_TRY(rows.end());
    for (CounterpartExchanges &entry : count.counterparts) {
        std::sort(entry.byMode.begin(), entry.byMode.end());
        describe(entry, item, year, namedOneByOne.contains(entry.counterpart));
    }
    return count;
}

} // namespace liaison
