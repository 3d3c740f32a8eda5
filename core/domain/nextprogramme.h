// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/domain/programme.h"

namespace liaison {

// The programme year after that one: the same months, a year later.
PartialDate nextYear(const PartialDate &year);

// Next year's items from this year's, renumbered from 1 without gaps in the order of this year's numbers: those whose
// number is in `keep`, or all but the dropped ones when it is empty. An item carried over keeps its title, agencies,
// area (where next year has it) and resource links, and the labels of its indicators; its progress, numbers, events,
// operations and exchanges are this year's and stay there. UnknownCode of "programme_items" for a number that no item
// has.
Result<QList<Item>> carriedOver(const Programme &from, const QList<Item> &items, const Programme &to,
                                const QSet<qint64> &keep);

// The items by the areas of their programme, in its own order, and in each by number; those without an area last.
QList<Item> inOrderOfAreas(const Programme &programme, const QList<Item> &items);

// A programme for the next year: parties, areas and mechanism as they are, without published figures. The reference
// is the year's, or "REF+1" where this year's is a name of its own.
Programme programmeAfter(const Programme &from, int programmeFirstMonth);

// Reads "1-3,7": the numbers of items. Malformed with the field "programme_items".
Result<QSet<qint64>> parseNumbers(const QString &text);

} // namespace liaison
