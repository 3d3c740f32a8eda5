// SPDX-License-Identifier: GPL-3.0-or-later
// An import that was interrupted is told across the Desk, and taken back there.
#include "ui/desk/interruptedimport.h"

#include "core/database/transaction.h"
#include "core/storage/recordstore.h"
#include "tests/support/forms.h"
#include "tests/support/screen/openpage.h"
#include "ui/desk/deskpage.h"
#include "ui/look/banner.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace interruptedimport_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

// Three rates of a table of five are in; the program that brought them does not live any more.
void leaveHalf(TestCaseFile &file)
{
    auto transaction = Transaction::begin(file.connection());
    REQUIRE(transaction);
    PendingImports pending(file.connection());
    const auto id = pending.begin({0, {}, u"Chan"_s, u"rate"_s, QString(64, u'a'), u"gone"_s, 5, 0});
    REQUIRE(id);
    const qint64 before = Journal(file.connection()).lastId().value();
    const auto store = RecordStore::of(file.connection(), u"rate"_s);
    for (const QString &day : {u"2017-01-03"_s, u"2017-01-04"_s, u"2017-01-05"_s}) {
        REQUIRE(store->saveJson(QJsonObject{{u"base"_s, u"USD"_s},
                                            {u"quote"_s, u"HKD"_s},
                                            {u"rate"_s, u"7.75"_s},
                                            {u"date"_s, day},
                                            {u"type"_s, u"day"_s},
                                            {u"source"_s, u"HKMA"_s}},
                                {}, {u"Chan"_s, {}, 0}));
    }
    REQUIRE(pending.wrote(*id, 3, before));
    REQUIRE(transaction->commit());
}

} // namespace

TEST_CASE("the Desk tells of an import that was interrupted and takes it back", "[desk][import]")
{
    OpenPage<DeskPage> open;
    auto *told = open.page->findChild<InterruptedImport *>();
    REQUIRE(told);
    CHECK_FALSE(told->isVisible());

    leaveHalf(open.file);
    open.page->refresh();
    REQUIRE(waitUntil([&] { return told->isVisible(); }));
    const auto *banner = told->findChild<Banner *>();
    CHECK(banner->text().contains(u"3 of 5 rows are in"_s));
    CHECK(banner->text().contains(u"by Chan"_s));

    QSignalSpy notices(open.page, &DeskPage::noticeWanted);
    QPushButton *button = nullptr;
    for (QPushButton *each : told->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == u"Take back"_s)
            button = each;
    }
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(waitUntil([&] { return !told->isVisible(); }));
    CHECK(countRows(open.file.connection(), u"rate"_s) == 0);
    REQUIRE(notices.size() == 1);
    CHECK(notices.first().first().toString() == u"The import was taken back: 3 changes are undone."_s);
}

} // namespace interruptedimport_test
