// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/fields/fields.h"

namespace liaison {

using EventId = Id<struct EventTag>;

// A numbered direction or result that was put forward or agreed at an event.
struct EventOutcome
{
    qint64 number = 0; // 1 …, unique within its event: follow-ups name it
    QString agency;    // who put it forward; empty: not stated
    Names text;
    bool operator==(const EventOutcome &) const = default;
};

// A meeting, visit, seminar or other occasion. Both days are inclusive and may be known only to a month, a year or
// another span; an event without a last day took one day of its first day's span. One event may serve several
// co-operation items: it is counted once.
struct Event
{
    EventId id;
    qint64 revision = 0;
    QString uid;
    QString ref;
    QString kind; // code list event_kind
    Names title;
    PartialDate firstDay;
    PartialDate lastDay; // null: the first day is the only one
    QString place;
    QString territory; // ISO 3166 code; empty: not stated
    Names theme;
    QString series;       // name of the series of meetings it belongs to
    qint64 ordinal = 0;   // 16 of "16th meeting"; 0: not stated
    QStringList hosts;    // agency codes, in the order given
    QStringList agencies; // taking part beside the hosts
    Estimate participants;
    Estimate origins;                        // how many countries and areas they came from
    QString status = QStringLiteral("held"); // planned, held, postponed, cancelled
    QList<EventOutcome> outcomes;
    QString summary;
    QString source;
    bool illustrative = false;

    PartialDate span() const { return {firstDay.first, lastDay.isNull() ? firstDay.last : lastDay.last}; }
    // Whether both days are known to the day.
    bool takesPlace() const { return status == QLatin1String("held") || status == QLatin1String("planned"); }
    bool isPrecise() const { return firstDay.isDay() && (lastDay.isNull() || lastDay.isDay()); }
    bool operator==(const Event &) const = default;
    static const Fields<Event> &fields();
    Errors validate() const;
};

} // namespace liaison
