// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/listing/scope.h"

namespace liaison {

// Events of one kind. An event under several items is one event.
struct EventCount
{
    QString kind;
    qint64 events = 0;
    EstimateSum participants; // attendances as stated; people who came twice count twice
    RecordFilter filter;
};

// One event with the items it serves.
struct EventLine
{
    Event event;
    QStringList items; // references, in order
};

struct EventFigures
{
    qint64 events = 0; // held or planned; cancelled and postponed ones are not counted
    QList<EventCount> byKind;
    QList<EventLine> list;   // of the period, oldest first; cancelled and postponed ones too
    QStringList imprecise;   // references of those whose date is not precise enough
    qint64 illustrative = 0; // of those counted
    RecordFilter filter;
};

// The events that touch the period. An event of several days counts in every period that it touches, so counts of
// months are never added up to a year's.
Result<EventFigures> eventFigures(Connection &connection, const Period &period);

} // namespace liaison
