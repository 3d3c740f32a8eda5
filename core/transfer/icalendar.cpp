// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/icalendar.h"

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "core/database/transaction.h"
#include "core/journal/gate.h"
#include "core/journal/settingstore.h"
#include "core/listing/markings.h"
#include "core/storage/eventstore.h"
#include "core/transfer/tableexport.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype lineOctets = 75;
// TEXT of RFC 5545, section 3.3.11. Other control characters have no place in it.
QString calendarText(const QString &text)
{
    QString written;
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s);
    for (const QChar character : std::as_const(plain)) {
        if (character == u'\\' || character == u';' || character == u',')
            written += u'\\';
        if (character == u'\n' || character == u'\r')
            written += u"\\n"_s;
        else if (character.category() != QChar::Other_Control || character == u'\t')
            written += character;
    }
    return written;
}

// Section 3.1: at most 75 octets without the line break; what follows begins with a space.
void addLine(QByteArray &calendar, const QString &content)
{
    QByteArray rest = content.toUtf8();
    qsizetype room = lineOctets;
    while (rest.size() > room) {
        qsizetype cut = room;
        while (cut > 0 && (static_cast<uchar>(rest.at(cut)) & 0xC0) == 0x80) // inside a character
            --cut;
        calendar += rest.first(cut) + "\r\n ";
        rest = rest.sliced(cut);
        room = lineOctets - 1;
    }
    calendar += rest + "\r\n";
}

QString dateOf(const QDate &day)
{
    return day.toString(u"yyyyMMdd"_s);
}

QString statusOf(const Event &event)
{
    if (event.status == "held"_L1)
        return u"CONFIRMED"_s;
    return event.status == "planned"_L1 ? u"TENTATIVE"_s : u"CANCELLED"_s;
}

QString described(const Event &event, const CalendarWords &words)
{
    QStringList parts;
    if (!event.isPrecise() && !words.imprecise.isEmpty())
        parts.append(
            QString(words.imprecise).replace(u"%1"_s, partialDateText(event.span(), words.programmeFirstMonth)));
    parts.append(nameIn(event.theme, words.language));
    parts.append(event.summary);
    for (const EventOutcome &outcome : event.outcomes)
        parts.append(QString::number(outcome.number) + u". "_s + nameIn(outcome.text, words.language));
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void addEvent(QByteArray &calendar, const Event &event, const CalendarWords &words, const QString &stamp)
{
    const PartialDate span = event.span();
    addLine(calendar, u"BEGIN:VEVENT"_s);
    addLine(calendar, u"UID:"_s + event.uid);
    addLine(calendar, u"DTSTAMP:"_s + stamp);
    addLine(calendar, u"SEQUENCE:"_s + QString::number(qMax<qint64>(0, event.revision - 1)));
    addLine(calendar, u"DTSTART;VALUE=DATE:"_s + dateOf(span.first));
    addLine(calendar, u"DTEND;VALUE=DATE:"_s + dateOf(span.last.addDays(1)));
    addLine(calendar, u"SUMMARY:"_s + calendarText(nameIn(event.title, words.language, event.ref)));
    const auto addText = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            addLine(calendar, name + u':' + calendarText(text));
    };
    addText(u"LOCATION"_s, event.place);
    addText(u"DESCRIPTION"_s, described(event, words));
    const auto kind = builtInCode(u"event_kind"_s, event.kind);
    addText(u"CATEGORIES"_s, kind ? nameIn(kind->names, words.language, event.kind) : event.kind);
    addLine(calendar, u"STATUS:"_s + statusOf(event));
    addLine(calendar, event.isPrecise() ? u"TRANSP:OPAQUE"_s : u"TRANSP:TRANSPARENT"_s);
    addLine(calendar, u"END:VEVENT"_s);
}

Result<QList<Event>> eventsOf(Connection &connection, const RecordFilter &filter)
{
    LIAISON_ASSIGN(const auto snapshot, Transaction::beginReading(connection));
    LIAISON_ASSIGN(const auto ids, RecordList(connection).ids(filter, {u"first_day"_s, false}));
    return EventStore(connection).list(ids);
}

} // namespace

QByteArray calendarOf(const QList<Event> &events, const CalendarWords &words, const QDateTime &stamp)
{
    QByteArray calendar;
    addLine(calendar, u"BEGIN:VCALENDAR"_s);
    addLine(calendar, u"VERSION:2.0"_s);
    addLine(calendar, u"PRODID:-//Liaison Desk//Events//EN"_s);
    addLine(calendar, u"CALSCALE:GREGORIAN"_s);
    const QString made = stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    for (const Event &event : events)
        addEvent(calendar, event, words, made);
    addLine(calendar, u"END:VCALENDAR"_s);
    return calendar;
}

Result<qint64> exportCalendar(CaseFile &file, const RecordFilter &filter, const CalendarWords &words,
                              const QString &target, const Author &author, const QString &recipient,
                              Gate::Existing existing)
{
    if (filter.kind != "event"_L1)
        return fail(ErrorKind::UnknownKind, {}, filter.kind);
    LIAISON_ASSIGN(Connection * connection, file.connection());
    LIAISON_ASSIGN(const QList<Event> events, eventsOf(*connection, filter));
    CalendarWords inFile = words;
    LIAISON_ASSIGN(inFile.programmeFirstMonth, SettingStore(*connection).programmeFirstMonth());
    Outgoing what;
    what.kind = filter.kind;
    what.ref = QFileInfo(target).fileName();
    LIAISON_ASSIGN(what.marking, markingOf(*connection, filter));
    what.medium = u"ics"_s;
    what.recipient = recipient;
    what.details = filterDetails(filter);
    what.details.insert(u"rows"_s, events.size());
    what.author = author;
    LIAISON_TRY(Gate(*connection).send(what, target, existing, calendarOf(events, inFile, Clock::nowUtc())));
    return events.size();
}

} // namespace liaison
