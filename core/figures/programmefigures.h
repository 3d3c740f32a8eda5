// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/domain/programme.h"
#include "core/listing/scope.h"

namespace liaison {

// The logged exchanges with one counterpart that an item names or selects, each once.
struct ItemExchanges
{
    QString counterpart;
    qint64 records = 0;
    qint64 pieces = 0;
};

// An item with what is known of it, for lists and reports.
struct ItemLine
{
    Item item;
    QStringList eventsInYear;       // events inside the programme year
    QStringList eventsOutsideYear;  // shown under "outside the programme year"
    QList<ItemExchanges> exchanges; // by counterpart; never added up over counterparts, as no source does
    // Why it moved in the period that was asked for: the references of events, operations and exchanges in the period,
    // and the codes (or English labels) of indicators dated in it.
    QStringList moved;
    RecordFilter filter; // of its events
};

struct StatusCount
{
    QString status;
    qint64 items = 0;
    RecordFilter filter;
};

// A programme year as its records have it. What was published stands beside it (programme.figures), never mixed.
struct ProgrammeFigures
{
    Programme programme;
    QList<ItemLine> items; // in the order of their numbers
    qint64 newItems = 0;
    qint64 carriedOver = 0; // from an earlier year, known or not
    QList<StatusCount> byStatus;
    RecordFilter filter; // all its items
    RecordFilter newFilter;
    RecordFilter carriedFilter;

    qint64 movedItems() const;
};

// One programme; "moved" is seen from the period, or from the programme year when none is given. NotFound.
Result<ProgrammeFigures> programmeFigures(Connection &connection, const QString &programme,
                                          const std::optional<Period> &period = {});
// The programmes whose year has days in common with the period, oldest first.
Result<QList<ProgrammeFigures>> programmesIn(Connection &connection, const Period &period);

// Resource links: how many there are, and how many were checked and brought up to date in the period.
struct LinkFigures
{
    qint64 total = 0;
    qint64 updated = 0;
    qint64 checked = 0;
    qint64 illustrative = 0;                              // of those brought up to date
    QList<std::pair<QString, qint64>> updatedByTerritory; // empty code: not stated
    // Indicators of items that count hyperlinks and are dated in the period, with the item's reference. They were
    // published and stand beside the records counted.
    QList<std::pair<QString, StatedFigure>> published;
    RecordFilter filter;        // all
    RecordFilter updatedFilter; // those brought up to date in the period
};

Result<LinkFigures> linkFigures(Connection &connection, const Period &period);

} // namespace liaison
