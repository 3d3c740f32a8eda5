// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/reportcontent.h"
#include "core/domain/event.h"
#include "core/domain/followup.h"
#include "core/figures/itemexchanges.h"
#include "core/figures/programmefigures.h"

namespace liaison {

// An event that an item names. One event may stand under several items.
struct ProgressPaperEvent
{
    Event event;
    Period::Place place = Period::Place::Inside; // as to the programme year
    QList<qint64> alsoUnder;                     // numbers of the other items of the programme that name it
};

struct ProgressPaperOperation
{
    OperationFigure figure;
    Period::Place place = Period::Place::Inside;
    QList<qint64> alsoUnder;
};

// The resource links that an item names.
struct ProgressPaperLinks
{
    QStringList named;       // references
    QStringList updated;     // those brought up to date inside the programme year
    qint64 illustrative = 0; // further ones, made up for the sample
};

// One numbered item with every record that it names.
struct ProgressPaperItem
{
    Item item;
    ItemExchangeCount exchanges;
    QList<ProgressPaperEvent> events;
    QList<ProgressPaperOperation> operations; // in the item's order
    ProgressPaperLinks links;
    QList<FollowUp> followUps; // those still open, but none that was made up for the sample

    bool namesNothing() const; // neither a progress text nor a record or figure
};

// What the annual progress paper says, before it is worded.
struct ProgressContent
{
    ReportFrame frame; // its period is the programme year
    ProgrammeFigures figures;
    std::optional<Event> meeting; // the mechanism's meeting to which the paper goes
    QList<ProgressPaperItem> items;
    QList<Event> eventsElsewhere;    // of the programme year, that no item names
    QStringList operationsElsewhere; // codes of operations of the programme year, that no item names
};

// The paper of the programme whose year is the period, or holds it. NotFound (field "programme_year") when the file has
// none.
Result<ProgressContent> progressContent(Connection &connection, const Period &period, const QString &marking = {});

} // namespace liaison
