// SPDX-License-Identifier: GPL-3.0-or-later
// An operation or a declared result that is changed after its period was published says so when it is saved.
#include "ui/operations/operationspage.h"

#include "core/content/reportfreeze.h"
#include "core/storage/freezestore.h"
#include "tests/support/forms.h"
#include "tests/support/screen/openpage.h"
#include "ui/operations/boardview.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace latechange_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

void freezeQuarter(TestCaseFile &file)
{
    const auto content = quarterlyContent(file.connection(), *parsePeriod(u"2017Q1"_s));
    REQUIRE(content);
    REQUIRE(FreezeStore(file.connection()).freeze(freezeOf(*content, 7), {}, {u"Lee Siu-ling"_s, {}, 0}));
}

} // namespace

TEST_CASE("an operation and a result say that their period was published", "[operations][late]")
{
    QString result;
    OpenPage<OperationsPage> open([&](TestCaseFile &file) {
        addForm(file.connection(), u"officer"_s,
                R"({"ref": "LEE", "name": "Lee Siu-ling", "agency": "HKC", "role": "supervisor"})");
        addForm(file.connection(), u"operation"_s,
                R"({"code": "SPRING", "name": "Spring", "first_day": "2017-01-05", "last_day": "2017-02-05"})");
        result =
            addForm(file.connection(), u"result"_s, R"({"operation": "SPRING", "agency": "HKC", "cases": "3"})").ref;
        freezeQuarter(file);
    });
    QSignalSpy notices(open.page, &OperationsPage::noticeWanted);
    const auto lateWord = [&] {
        return !notices.isEmpty() && notices.last().first().toString().contains(u"A frozen report covers its date"_s);
    };
    const auto operation = RecordStore::of(open.file.connection(), u"operation"_s);
    const StoredRecord spring = operation->stored(operation->idOf(u"SPRING"_s).value()).value();
    REQUIRE(open.page->showRecord(u"operation"_s, spring.id));
    open.settle();
    for (QPushButton *button : open.page->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Edit the operation"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    open.settle();
    REQUIRE(open.page->form());
    open.page->form()->findChild<QPlainTextEdit *>()->setPlainText(u"more was found"_s);
    open.page->saveRecord();
    open.settle();
    CHECK(operation->stored(spring.id)->json.value(u"summary"_s) == u"more was found"_s);
    CHECK(lateWord());

    notices.clear();
    Q_EMIT open.page->findChild<BoardView *>()->resultWanted(u"HKC"_s, result);
    open.settle();
    REQUIRE(open.page->form());
    open.page->form()->findChild<QPlainTextEdit *>()->setPlainText(u"corrected"_s);
    open.page->saveRecord();
    open.settle();
    CHECK(lateWord());
}

} // namespace latechange_test
