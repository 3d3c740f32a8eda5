// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/domain/event.h"
#include "core/journal/gate.h"
#include "core/listing/recordlist.h"

#include <QDateTime>

namespace liaison {

// The words of a calendar, in one language: core has none of its own.
struct CalendarWords
{
    QString language = QStringLiteral("en");
    // Says of an event how exactly its date is known, %1 being the date as the sources have it ("2016-12").
    QString imprecise;
    int programmeFirstMonth = 7;
};

// Events as iCalendar (RFC 5545), all day: DTEND is the day after the last. An event that is known only to a month or
// another span fills that span, blocks no time (TRANSPARENT) and says so. The UID is the record's own, the same in
// every export. Lines are folded at 75 octets, never inside a character. `stamp` is when the calendar is made, UTC.
QByteArray calendarOf(const QList<Event> &events, const CalendarWords &words, const QDateTime &stamp);

// Writes the events of the filter, oldest first, through the gate. The answer is the number of events. Errors as those
// of exportTable().
Result<qint64> exportCalendar(CaseFile &file, const RecordFilter &filter, const CalendarWords &words,
                              const QString &target, const Author &author, const QString &recipient = {},
                              Gate::Existing existing = Gate::Existing::Replace);

} // namespace liaison
