// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/agencystore.h"
#include "core/storage/officerstore.h"
#include "tests/support/screen/openpage.h"
#include "ui/directory/agencyform.h"
#include "ui/directory/directorypage.h"
#include "ui/forms/formcolumns.h"
#include "ui/forms/partsedit.h"
#include "ui/lists/recordtable.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace directorypage_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

using Open = OpenPage<DirectoryPage>;

QString cell(const RecordTable *table, const QString &ref, const QString &column)
{
    const auto *model = qobject_cast<const PagedTableBase *>(table->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == ref)
            return model->index(row, model->columnOf(column)).data().toString();
    }
    return u"(no such row)"_s;
}

} // namespace

TEST_CASE("an agency is entered from the keyboard and its names through time are shown", "[directory]")
{
    Open open;
    auto *table = open.seen<RecordTable>();
    CHECK(table->model()->rowCount() == 6);
    CHECK(cell(table, u"GDAIC"_s, u"successor"_s).startsWith(u"GDAMR"_s));
    CHECK(cell(table, u"GDC"_s, u"aliases"_s).contains(u"廣東分署"_s));
    CHECK(cell(table, u"GDC"_s, u"side"_s).contains(u"Guangdong"_s));
    open.page->newRecord();
    open.settle();
    open.field(u"SZC"_s);
    open.field(u"Guangdong"_s);
    open.field(u"customs"_s);
    open.field(u"Shenzhen Customs"_s);
    open.field(u"深圳海關"_s);
    open.field(u"深圳海关"_s);
    open.skip(1);
    open.field(u"1/1/1980"_s);
    open.skip(2);
    open.keys(u"SZ Customs"_s);
    open.press(Qt::Key_Return);
    open.keys(u"鵬城海關"_s);
    open.page->saveRecord();
    open.settle();
    const auto saved = AgencyStore(open.file.connection()).find(u"SZC"_s);
    REQUIRE(saved);
    CHECK(saved->side == u"CN-GD");
    CHECK(saved->kind == u"customs");
    CHECK(saved->names ==
          Names{{u"en"_s, u"Shenzhen Customs"_s}, {u"zh_HK"_s, u"深圳海關"_s}, {u"zh_CN"_s, u"深圳海关"_s}});
    CHECK(saved->validFrom == QDate(1980, 1, 1));
    CHECK(saved->aliases.size() == 2);
    CHECK(table->model()->rowCount() == 7);

    CHECK(namesThroughTime(*open.session, u"GDAMR"_s, u"en"_s) ==
          QStringList{u"GDAIC  Guangdong Administration for Industry and Commerce, until 30 Sep 2018"_s,
                      u"GDAMR  Guangdong Administration for Market Regulation"_s});
}

TEST_CASE("an agency without a name or with a wrong date is refused at its fields", "[directory]")
{
    Open open;
    open.page->newRecord();
    open.settle();
    open.field(u"X"_s);
    open.field(u"Nowhere land"_s);
    open.skip(5);
    open.field(u"May 2017"_s); // a day is wanted
    open.page->saveRecord();
    open.settle();
    auto *form = open.page->findChild<AgencyForm *>();
    auto *fields = form->findChild<FormColumns *>();
    CHECK(fields->row(u"valid_from"_s)->hasError());
    fields->setText(u"valid_from"_s, {});
    open.page->saveRecord();
    open.settle();
    CHECK(fields->row(u"side"_s)->hasError());
    CHECK(fields->row(u"names.en"_s)->hasError());
    CHECK_FALSE(fields->row(u"valid_from"_s)->hasError());
    CHECK(form->isDirty());
    CHECK(AgencyStore(open.file.connection()).find(u"X"_s).error().kind == ErrorKind::NotFound);
}

TEST_CASE("an officer with a posting is entered from the keyboard", "[directory]")
{
    Open open;
    REQUIRE(open.page->showRecords({u"officer"_s, {}, false, {}, {}}));
    open.page->newRecord();
    open.settle();
    open.field(u"陳大文 Chan Tai-man"_s);
    open.field(u"hkc"_s);
    open.field(u"superv"_s);
    open.field(u"Liaison officer"_s);
    open.field(u"1 Apr 2016"_s);
    open.field(u"31/3/2019"_s);
    open.field(u"+852 1234 5678"_s);
    open.field(u"CTM"_s);
    open.page->saveRecord();
    open.settle();
    const auto saved = OfficerStore(open.file.connection()).find(u"CTM"_s);
    REQUIRE(saved);
    CHECK(saved->name == u"陳大文 Chan Tai-man");
    CHECK(saved->agency == u"HKC");
    CHECK(saved->role == u"supervisor");
    CHECK(saved->postedFrom == QDate(2016, 4, 1));
    CHECK(saved->postedTo == QDate(2019, 3, 31));
    CHECK(saved->contact == u"+852 1234 5678");
    auto *fields = open.page->findChild<RecordEditor *>(u"officer"_s)->findChild<FormColumns *>();
    fields->setText(u"posted_to"_s, u"2015-01-01"_s);
    open.page->saveRecord();
    open.settle();
    CHECK(fields->row(u"posted_to"_s)->hasError());
}

TEST_CASE("earlier postings are typed into the grid of the officer's form", "[directory][posting]")
{
    Open open;
    REQUIRE(open.page->showRecords({u"officer"_s, {}, false, {}, {}}));
    open.page->newRecord();
    open.settle();
    auto *form = open.page->findChild<RecordEditor *>(u"officer"_s);
    auto *fields = form->findChild<FormColumns *>();
    fields->setText(u"name"_s, u"Chan"_s);
    fields->setText(u"ref"_s, u"CTM"_s);
    fields->setText(u"posted_from"_s, u"2016-04-01"_s);
    auto *grid = form->findChild<PartsEdit *>();
    REQUIRE(grid);
    const auto type = [&](int column, const QString &text) {
        grid->setFocus();
        grid->setCurrentCell(0, column);
        QTest::keyClick(grid, Qt::Key_F2);
        auto *edit = grid->findChild<QLineEdit *>();
        REQUIRE(edit);
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    type(0, u"Inspector"_s);
    type(1, u"HKC"_s);
    type(2, u"2012"_s);
    type(3, u"2017-01"_s);
    open.page->saveRecord();
    open.settle();
    CHECK(OfficerStore(open.file.connection()).find(u"CTM"_s).error().kind == ErrorKind::NotFound); // they overlap
    type(3, u"2016-03"_s);
    open.page->saveRecord();
    open.settle();
    const auto saved = OfficerStore(open.file.connection()).find(u"CTM"_s);
    REQUIRE(saved);
    REQUIRE(saved->postings.size() == 1);
    CHECK(saved->postings.first().post == u"Inspector"_s);
    CHECK(saved->postings.first().to.last == QDate(2016, 3, 31));
    if (const QString pictures = qEnvironmentVariable("LIAISON_TEST_PICTURES"); !pictures.isEmpty())
        open.page->grab().save(pictures + u"/directory-postings.png"_s);
}

} // namespace directorypage_test
