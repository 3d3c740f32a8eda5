// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventspage.h"

#include "core/journal/journal.h"
#include "core/storage/eventstore.h"
#include "core/storage/itemstore.h"
#include "tests/support/forms.h"
#include "tests/support/screen/openpage.h"
#include "ui/events/eventcalendar.h"
#include "ui/forms/formcolumns.h"
#include "ui/forms/recordeditor.h"
#include "ui/inputs/chipsedit.h"
#include "ui/lists/recordtable.h"
#include "ui/look/pageheader.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

namespace eventspage_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

using Open = OpenPage<EventsPage>;

void put(TestCaseFile &file, const QJsonObject &form)
{
    const auto saved = RecordStore::of(file.connection(), u"event"_s)->saveJson(form, {}, {u"tester"_s, {}, 0});
    if (!saved)
        FAIL(describe(saved.error().first()));
}

void fill(TestCaseFile &file)
{
    put(file, {{u"ref"_s, u"V"_s},
               {u"kind"_s, u"visit"_s},
               {u"title"_s, u"Visit to Guangzhou"_s},
               {u"first_day"_s, u"2017-02-28"_s},
               {u"last_day"_s, u"2017-03-01"_s}});
    put(file,
        {{u"ref"_s, u"M"_s}, {u"kind"_s, u"meeting"_s}, {u"title"_s, u"Meeting"_s}, {u"first_day"_s, u"2017-03"_s}});
}

} // namespace

TEST_CASE("an event is entered from the keyboard", "[event]")
{
    Open open(fill);
    open.page->newRecord();
    open.settle();
    open.field(u"semin"_s);
    open.field(u"Mar 2017"_s);
    open.skip(1);
    open.field(u"held"_s);
    open.field(u"Dongguan"_s);
    open.skip(1);
    open.field(u"SME seminar"_s);
    auto *form = open.page->findChild<RecordEditor *>();
    form->fields()->setText(u"participants"_s, u"about 240"_s);
    form->fields()->setText(u"origins"_s, u"37"_s);
    auto *outcomes = form->partsOf(u"outcomes"_s);
    outcomes->setFocus();
    outcomes->setCurrentCell(0, 0);
    open.keys(u"More seminars"_s);
    open.press(Qt::Key_Return);
    open.page->saveRecord();
    open.settle();
    const auto saved = EventStore(open.file.connection()).find(u"EV-2017-0001"_s);
    REQUIRE(saved);
    CHECK(saved->kind == u"seminar"_s);
    CHECK(partialDateText(saved->firstDay) == u"2017-03"_s);
    CHECK(saved->participants == Estimate::about(240));
    CHECK(saved->origins == Estimate::exact(37));
    REQUIRE(saved->outcomes.size() == 1);
    CHECK(saved->outcomes.first().number == 1);
    CHECK(open.seen<RecordTable>()->model()->rowCount() == 3);
}

TEST_CASE("the calendar shows each day's events and is walked with the keys", "[event]")
{
    Open open(fill);
    auto *month = open.page->findChild<EventCalendar *>();
    open.page->findChild<QTabWidget *>()->setCurrentIndex(1);
    CHECK(month->month() == QDate(2017, 1, 1)); // the period is the first quarter
    auto *days = month->findChild<QTableWidget *>();
    days->setFocus();
    open.press(Qt::Key_PageDown, Qt::NoModifier, 2);
    open.settle();
    CHECK(month->month() == QDate(2017, 3, 1));
    CHECK(month->eventsOn(QDate(2017, 3, 1)) == QStringList{u"V"_s});
    CHECK(month->eventsOn(QDate(2017, 2, 28)) == QStringList{u"V"_s});
    CHECK(month->eventsOn(QDate(2017, 3, 2)).isEmpty()); // one known only to the month is on no day
    const auto found = days->findItems(u"Visit to Guangzhou"_s, Qt::MatchContains);
    REQUIRE(found.size() == 2);
    days->setCurrentItem(found.first());
    open.press(Qt::Key_Return);
    open.settle();
    CHECK(open.seen<RecordTable>()->model()->rowCount() == 1);
    open.page->findChild<QTabWidget *>()->setCurrentIndex(1);
    days->setFocus();
    open.press(Qt::Key_PageUp);
    open.settle();
    CHECK(month->month() == QDate(2017, 2, 1));
}

TEST_CASE("the events of the list leave as a calendar", "[event]")
{
    Open open(fill);
    const QString target = open.file.folder() + u"/e.ics"_s;
    open.page->writeCalendar(target, {{}, u"GDC"_s});
    open.settle();
    const auto entries = Journal(open.file.connection()).list({}, 0, 0, 1);
    REQUIRE(entries);
    CHECK(entries->first().after->value(u"recipient"_s) == u"GDC"_s);
    QFile written(target);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray calendar = written.readAll();
    CHECK(calendar.count("BEGIN:VEVENT") == 2);
    CHECK(calendar.contains("DTEND;VALUE=DATE:20170302\r\n"));
}

TEST_CASE("one event is told in the singular", "[event]")
{
    Open open([](TestCaseFile &file) {
        addForm(file.connection(), u"event"_s,
                R"({"ref": "V", "kind": "visit", "title": {"en": "Visit"}, "first_day": "2017-02-28"})");
    });
    open.settle();
    QStringList said;
    for (const HeadlineFigure *figure : open.page->findChildren<HeadlineFigure *>())
        said.append(figure->accessibleName());
    CHECK(said.contains(u"event: 1"_s));
    CHECK_FALSE(said.contains(u"events: 1"_s));
}

TEST_CASE("the items that an event serves are added and taken away on the event", "[event]")
{
    Open open(fill);
    const auto add = [&](const QString &kind, const char *json) { addForm(open.file.connection(), kind, json); };
    add(u"programme"_s, R"({"year": "2016/17"})");
    add(u"item"_s, R"({"ref": "2016/17-01", "title": "One", "events": ["V"]})");
    add(u"item"_s, R"({"ref": "2016/17-02", "title": "Two"})");
    const auto eventsOf = [&](const QString &item) { return ItemStore(open.file.connection()).find(item)->events; };
    const qint64 id = EventStore(open.file.connection()).find(u"V"_s)->id.value;
    open.page->showRecord(u"event"_s, id);
    open.settle();
    auto *form = open.page->findChild<RecordEditor *>();
    auto *items = qobject_cast<ChipsEdit *>(form->fields()->input(u"programme_items"_s));
    REQUIRE(items);
    CHECK(items->values().value() == QStringList{u"2016/17-01"_s});
    CHECK_FALSE(form->isDirty());
    items->lineEdit()->setFocus();
    open.keys(u"2016/17-02;"_s);
    open.page->saveRecord();
    open.settle();
    CHECK_FALSE(form->isDirty());
    CHECK(eventsOf(u"2016/17-01"_s) == QStringList{u"V"_s});
    CHECK(eventsOf(u"2016/17-02"_s) == QStringList{u"V"_s});

    for (QPushButton *chip : items->findChildren<QPushButton *>()) {
        if (chip->text().startsWith(u"2016/17-01"))
            chip->click();
    }
    items->lineEdit()->setFocus();
    open.keys(u"2016/17-99;"_s);
    CHECK(items->values().value() == QStringList{u"2016/17-02"_s, u"2016/17-99"_s});
    open.page->saveRecord();
    open.settle();
    CHECK(form->fields()->row(u"programme_items"_s)->hasError());
    CHECK(form->isDirty());
    CHECK(eventsOf(u"2016/17-01"_s) == QStringList{u"V"_s}); // nothing half done
    for (QPushButton *chip : items->findChildren<QPushButton *>()) {
        if (chip->text().startsWith(u"2016/17-99"))
            chip->click();
    }
    open.page->saveRecord();
    open.settle();
    CHECK_FALSE(form->isDirty());
    CHECK(eventsOf(u"2016/17-01"_s).isEmpty());
    CHECK(eventsOf(u"2016/17-02"_s) == QStringList{u"V"_s});
}

} // namespace eventspage_test
