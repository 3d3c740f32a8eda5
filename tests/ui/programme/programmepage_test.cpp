// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programmepage.h"

#include "core/storage/itemstore.h"
#include "core/storage/programmestore.h"
#include "core/storage/resourcelinkstore.h"
#include "tests/support/screen/openpage.h"
#include "ui/forms/recordeditor.h"
#include "ui/lists/recordtable.h"
#include "ui/words/errortexts.h"

#include <QLabel>
#include <QPushButton>

namespace programmepage_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

using Open = OpenPage<ProgrammePage>;

void put(TestCaseFile &file, const QString &kind, const QJsonObject &form)
{
    const auto saved = RecordStore::of(file.connection(), kind)->saveJson(form, {}, {u"tester"_s, {}, 0});
    if (!saved)
        FAIL(describe(saved.error().first()));
}

void fill(TestCaseFile &file)
{
    put(file, u"programme"_s, {{u"year"_s, u"2016/17"_s}});
    for (const int number : {2, 5})
        put(file, u"item"_s,
            {{u"programme"_s, u"2016/17"_s}, {u"number"_s, number}, {u"title"_s, u"Item %1"_s.arg(number)}});
}

QPushButton *button(const QWidget *page, const QString &words)
{
    for (QPushButton *each : page->findChildren<QPushButton *>()) {
        if (each->text() == words)
            return each;
    }
    return nullptr;
}

} // namespace

TEST_CASE("an item is entered from the keyboard, with an indicator and its share", "[programme]")
{
    Open open(fill);
    CHECK(open.seen<RecordTable>()->model()->rowCount() == 2);
    open.page->newRecord();
    open.settle();
    open.skip(1); // the programme on screen stands there already
    open.field(u"19"_s);
    open.skip(1);
    open.field(u"new"_s);
    open.skip(1);
    open.field(u"implem"_s);
    open.field(u"Famous trade marks"_s);
    open.field(u"著名商標"_s);
    auto *form = open.page->findChild<RecordEditor *>(u"item"_s);
    PartsEdit *indicators = form->partsOf(u"indicators"_s);
    indicators->setFocus();
    indicators->setCurrentCell(0, 0);
    for (const auto &text :
         {u"new identifications"_s, u""_s, u""_s, u""_s, u"92"_s, u"635"_s, u"identifications"_s, u"2017"_s}) {
        if (!text.isEmpty()) {
            open.keys(text);
            open.press(Qt::Key_Return);
        }
        open.press(Qt::Key_Right);
    }
    CHECK(indicators->rowCount() == 2); // a row for the next one
    open.page->saveRecord();
    open.settle();
    const auto saved = ItemStore(open.file.connection()).find(u"2016/17-19"_s);
    REQUIRE(saved);
    CHECK(saved->title.value(u"en"_s) == u"Famous trade marks"_s);
    CHECK(saved->title.value(u"zh_HK"_s) == u"著名商標"_s);
    CHECK(saved->origin == u"new"_s);
    CHECK(saved->status == u"implemented"_s);
    REQUIRE(saved->measures.size() == 1);
    CHECK(shareText(*saved->measures.first().share()) == u"14.5"_s);
    CHECK(saved->measures.first().unit == u"identifications"_s);
}

TEST_CASE("a share over the whole and a missing title are told and nothing is saved", "[programme]")
{
    Open open(fill);
    open.page->newRecord();
    open.settle();
    auto *form = open.page->findChild<RecordEditor *>(u"item"_s);
    form->fields()->setText(u"number"_s, u"7"_s);
    form->partsOf(u"indicators"_s)
        ->setJson({QJsonObject{{u"label"_s, QJsonObject{{u"en"_s, u"x"_s}}},
                               {u"unit"_s, u"people"_s},
                               {u"amount"_s, u"10"_s},
                               {u"whole"_s, u"9"_s}}});
    open.page->saveRecord();
    open.settle();
    CHECK(form->fields()->row(u"title.en"_s)->hasError());
    CHECK(form->isDirty());
    CHECK_FALSE(ItemStore(open.file.connection()).find(u"2016/17-07"_s));
}

TEST_CASE("what is changed in an item keeps all else of it", "[programme]")
{
    Open open(fill);
    put(open.file, u"item"_s,
        {{u"programme"_s, u"2016/17"_s},
         {u"number"_s, 9},
         {u"title"_s, QJsonObject{{u"en"_s, u"Nine"_s}, {u"pt"_s, u"Nove"_s}}},
         {u"lead"_s, QJsonArray{u"HKC"_s}},
         {u"progress"_s, QJsonObject{{u"en"_s, u"Done"_s}}},
         {u"indicators"_s, QJsonArray{QJsonObject{{u"code"_s, u"kept"_s},
                                                  {u"label"_s, QJsonObject{{u"en"_s, u"n"_s}, {u"pt"_s, u"p"_s}}},
                                                  {u"amount"_s, u"more than 120"_s},
                                                  {u"unit"_s, u"hyperlinks"_s},
                                                  {u"as_of"_s, u"2016/17"_s}}}}});
    ItemStore store(open.file.connection());
    Item before = store.find(u"2016/17-09"_s).value();
    open.page->showRecord(u"item"_s, before.id.value);
    open.settle();
    auto *form = open.page->findChild<RecordEditor *>(u"item"_s);
    CHECK_FALSE(form->isDirty());
    auto *fields = form->fields();
    fields->input(u"note"_s)->setFocus();
    open.keys(u"seen"_s);
    CHECK(form->isDirty());
    open.page->saveRecord();
    open.settle();
    Item after = store.find(u"2016/17-09"_s).value();
    CHECK(after.note == u"seen"_s);
    before.note = after.note;
    before.revision = after.revision;
    CHECK(after == before);
}

TEST_CASE("next year's programme is made with one button", "[programme]")
{
    Open open(fill);
    auto *next = button(open.page, u"Next year's programme"_s);
    REQUIRE(next);
    next->setFocus();
    open.press(Qt::Key_Space);
    open.settle();
    const auto item = ItemStore(open.file.connection()).find(u"2017/18-02"_s);
    REQUIRE(item);
    CHECK(item->carriedFrom == u"2016/17-05"_s);
    CHECK(open.seen<RecordTable>()->model()->rowCount() == 2); // those of the new year
}

TEST_CASE("a programme with areas and a link are entered in their forms", "[programme]")
{
    Open open(fill);
    REQUIRE(open.page->showRecords({u"programme"_s, {}, false, {}, {}}));
    open.page->newRecord();
    open.settle();
    open.field(u"2018/19"_s);
    open.page->findChild<RecordEditor *>(u"programme"_s)
        ->partsOf(u"areas"_s)
        ->setJson({QJsonObject{{u"code"_s, u"trade"_s}, {u"name"_s, QJsonObject{{u"en"_s, u"Trading"_s}}}}});
    open.page->saveRecord();
    open.settle();
    CHECK(ProgrammeStore(open.file.connection()).find(u"2018/19"_s)->areas.first().names.value(u"en"_s) ==
          u"Trading"_s);

    REQUIRE(open.page->showRecords({u"link"_s, {}, false, {}, {}}));
    open.page->newRecord();
    open.settle();
    open.field(u"IP database"_s);
    open.skip(3);
    open.field(u"ftp://example.org"_s);
    open.page->saveRecord();
    open.settle();
    auto *fields = open.page->findChild<RecordEditor *>(u"link"_s)->fields();
    CHECK(fields->row(u"address"_s)->hasError());
    fields->setText(u"address"_s, u"https://example.org/"_s);
    open.page->saveRecord();
    open.settle();
    CHECK(ResourceLinkStore(open.file.connection()).find(u"LK-0001"_s)->address == u"https://example.org/"_s);
}

TEST_CASE("an item's own indicators are not called risk indicators", "[programme]")
{
    CHECK(fieldName(u"item"_s, u"indicators"_s) == u"Indicators");
    CHECK(fieldName(u"case"_s, u"indicators"_s) == u"Risk indicators");
    Open open;
    QStringList shown;
    for (const QLabel *label : open.page->findChildren<QLabel *>())
        shown.append(label->text());
    CHECK(shown.contains(u"Indicators"_s));
    CHECK_FALSE(shown.contains(u"Risk indicators"_s));
}

} // namespace programmepage_test
