// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/values/period.h"

#include <QHash>

namespace liaison {

class Connection;
class Query;

// SQL for the ids of items and of the exchanges that they name or select, each once: columns item, exchange. What it
// asks is bound by bindItems.
QString itemExchangeIds();
Query &bindItems(Query &query, const QList<Item> &items, const Period &year);

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

// Of each item, by its id.
Result<QHash<qint64, ItemExchangeCount>> countItemExchanges(Connection &connection, const QList<Item> &items,
                                                            const Period &year);

} // namespace liaison
