// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/values/period.h"

namespace liaison {

class Connection;

// SQL for the ids of the exchanges that an item names or selects, each once. Placeholders :item, :year_from, :year_to.
QString itemExchangeIds();

// The logged exchanges with one counterpart that an item names or selects and that are dated inside its programme year.
// Pieces of different counterparts are never added up.
struct CounterpartExchanges
{
    QString counterpart;
    PartialDate period; // what the count covers: the year, or less where the item selects less
    qint64 records = 0;
    qint64 sent = 0; // pieces, seen from the home agency
    qint64 received = 0;
    qint64 mutual = 0;                        // not split by their source
    QList<std::pair<QString, qint64>> byMode; // pieces
    QStringList onlyModes;                    // the item selects these alone; empty: every mode
    QStringList refs;                         // of the entries, in the order of their dates
    QStringList markings;                     // TLP codes of the entries
    qint64 illustrative = 0;                  // entries made up for the sample

    qint64 pieces() const { return sent + received + mutual; }
    bool operator==(const CounterpartExchanges &) const = default;
};

struct ItemExchangeCount
{
    QList<CounterpartExchanges> counterparts; // in the order of the item's selections, then by code
    QStringList elsewhere;                    // references of entries that the item names outside that year: uncounted
    bool operator==(const ItemExchangeCount &) const = default;
};

Result<ItemExchangeCount> countItemExchanges(Connection &connection, const Item &item, const Period &year);

} // namespace liaison
