// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/statedfigure.h"
#include "core/fields/fields.h"

namespace liaison {

using ItemId = Id<struct ItemTag>;

// All exchanges with one counterpart that an item is about, however many are logged later.
struct ExchangeSelection
{
    QString counterpart; // agency code
    QString direction;   // empty: every direction
    QString mode;        // empty: every mode
    PartialDate period;  // null: the item's programme year
    bool operator==(const ExchangeSelection &) const = default;
};

// A co-operation item: one numbered undertaking of a programme year. Its reference is made of the programme's and its
// number.
struct Item
{
    static constexpr qint64 mostNumber = 9999;

    ItemId id;
    qint64 revision = 0;
    QString uid;
    QString programme; // programme reference
    qint64 number = 0; // 1 …, unique within its programme
    Names title;
    QString area;        // code of an area of its programme; empty: none
    QString origin;      // new, carried_over; empty: not stated
    QString carriedFrom; // item reference of an earlier programme; empty: not known
    QStringList lead;    // agency codes, in the order given
    QStringList partners;
    QString status = QStringLiteral("planned"); // planned, in_progress, implemented, dropped
    Names progress;                             // long text by language
    QList<StatedFigure> measures;               // as published; in JSON "indicators"
    QStringList events;                         // event references
    QStringList operations;                     // operation codes
    QStringList exchanges;                      // exchange references
    QList<ExchangeSelection> exchangeSelections;
    QStringList links; // resource link references
    QString note;
    bool illustrative = false;

    QString ref() const;
    bool operator==(const Item &) const = default;
    static const Fields<Item> &fields();
    Errors validate() const;
    // "ref" alone ("2016/17-06") stands for programme and number; beside them it is not looked at.
    void complete(const JsonContext &context); // what was read: one field gives another
};

} // namespace liaison
