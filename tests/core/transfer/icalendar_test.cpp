// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/icalendar.h"

#include "core/storage/eventstore.h"
#include "tests/support/records.h"

#include <QFile>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace icalendar_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const QDateTime stamp(QDate(2026, 11, 22), QTime(8, 30), Qt::UTC);
const CalendarWords words{u"en"_s, u"Known only as %1."_s, 7};

Event visit()
{
    Event event;
    event.uid = u"01890a5d-ac96-774b-bcce-b302099a8057"_s;
    event.revision = 3;
    event.ref = u"EV-1"_s;
    event.kind = u"visit"_s;
    event.title = {{u"en"_s, u"Visit; reviewed, planned"_s}, {u"zh_HK"_s, u"訪問廣州"_s}};
    event.firstDay = PartialDate::day(QDate(2017, 2, 28));
    event.lastDay = PartialDate::day(QDate(2017, 3, 1));
    event.place = u"Guangzhou"_s;
    event.summary = u"One line\\path\nanother"_s;
    return event;
}

QStringList linesOf(const QByteArray &calendar)
{
    return QString::fromUtf8(calendar).replace(u"\r\n "_s, QString()).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

QString valueOf(const QByteArray &calendar, const QString &name)
{
    for (const QString &line : linesOf(calendar)) {
        if (line.startsWith(name + u':'))
            return line.mid(name.size() + 1);
    }
    return {};
}

} // namespace

TEST_CASE("an event is written as iCalendar wants it", "[icalendar]")
{
    const QByteArray calendar = calendarOf({visit()}, words, stamp);
    CHECK(linesOf(calendar).first() == u"BEGIN:VCALENDAR"_s);
    CHECK(linesOf(calendar).last() == u"END:VCALENDAR"_s);
    CHECK(calendar.endsWith("END:VCALENDAR\r\n"));
    CHECK(valueOf(calendar, u"UID"_s) == visit().uid);
    CHECK(valueOf(calendar, u"DTSTAMP"_s) == u"20261122T083000Z"_s);
    CHECK(valueOf(calendar, u"DTSTART;VALUE=DATE"_s) == u"20170228"_s);
    CHECK(valueOf(calendar, u"DTEND;VALUE=DATE"_s) == u"20170302"_s); // the day after the last
    CHECK(valueOf(calendar, u"SUMMARY"_s) == u"Visit\\; reviewed\\, planned"_s);
    CHECK(valueOf(calendar, u"DESCRIPTION"_s) == u"One line\\\\path\\nanother"_s);
    CHECK(valueOf(calendar, u"SEQUENCE"_s) == u"2"_s);
    CHECK(valueOf(calendar, u"STATUS"_s) == u"CONFIRMED"_s);
    CHECK(valueOf(calendar, u"TRANSP"_s) == u"OPAQUE"_s);
    CHECK(valueOf(calendarOf({visit()}, {u"zh_HK"_s, {}, 7}, stamp), u"SUMMARY"_s) == u"訪問廣州"_s);
    CHECK(linesOf(calendarOf({}, words, stamp)).size() == 5);
}

TEST_CASE("an event whose day is not known says so and blocks no time", "[icalendar]")
{
    Event forum = visit();
    forum.firstDay = parsePartialDate(u"2016-12"_s).value();
    forum.lastDay = {};
    forum.status = u"planned"_s;
    const QByteArray calendar = calendarOf({forum}, words, stamp);
    CHECK(valueOf(calendar, u"DTSTART;VALUE=DATE"_s) == u"20161201"_s);
    CHECK(valueOf(calendar, u"DTEND;VALUE=DATE"_s) == u"20170101"_s);
    CHECK(valueOf(calendar, u"TRANSP"_s) == u"TRANSPARENT"_s);
    CHECK(valueOf(calendar, u"STATUS"_s) == u"TENTATIVE"_s);
    CHECK(valueOf(calendar, u"DESCRIPTION"_s).startsWith(u"Known only as 2016-12."_s));
    forum.status = u"postponed"_s;
    CHECK(valueOf(calendarOf({forum}, words, stamp), u"STATUS"_s) == u"CANCELLED"_s);
}

TEST_CASE("any text folds at 75 octets, inside no character, and unfolds to itself", "[icalendar]")
{
    CHECK(rc::check([] {
        const auto pieces = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6));
        QString title = u"t"_s;
        for (const int piece : pieces)
            title += QStringList{u"a"_s, u"電"_s, u"é"_s, u"\U0001F4C5"_s, u",;"_s, u"\n"_s}.at(piece);
        Event event = visit();
        event.title = {{u"en"_s, title}};
        const QByteArray calendar = calendarOf({event}, words, stamp);
        for (const QByteArray &line : calendar.split('\n')) {
            RC_ASSERT(line.size() <= 76); // with the carriage return
            RC_ASSERT(QString::fromUtf8(line).toUtf8() == line);
            RC_ASSERT(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QString escaped = title;
        escaped.replace(u","_s, u"\\,"_s).replace(u";"_s, u"\\;"_s).replace(u"\n"_s, u" "_s); // a title is one line
        RC_ASSERT(valueOf(calendar, u"SUMMARY"_s) == escaped);
    }));
}

TEST_CASE("a calendar of the file's events: all or nothing, noted in the journal", "[icalendar]")
{
    TestCaseFile file;
    const Author author{u"tester"_s, {}, 0};
    EventStore store(file.connection());
    Event event = visit();
    event.uid.clear();
    event.revision = 0;
    const Event saved = store.save(event, author).value();
    const RecordFilter all{u"event"_s, {}, false, {}, {}};
    const QString target = file.folder() + u"/events.ics"_s;
    CHECK(exportCalendar(file.caseFile(), all, words, target, author) == 1);
    QFile written(target);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray calendar = written.readAll();
    CHECK(valueOf(calendar, u"UID"_s) == saved.uid); // the same in every export
    const auto last = Journal(file.connection()).list({}, 0, 0, 1).value();
    CHECK(last.first().action == u"export"_s);
    CHECK(exportCalendar(file.caseFile(), all, words, file.path(), author).error().kind == ErrorKind::AlreadyExists);
    CHECK(exportCalendar(file.caseFile(), all, words, file.folder() + u"/no/where.ics"_s, author).error().kind ==
          ErrorKind::NoSuchFile);
    CHECK(exportCalendar(file.caseFile(), {u"case"_s, {}, false, {}, {}}, words, target, author).error().kind ==
          ErrorKind::UnknownKind);
}

} // namespace icalendar_test
