// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/reasonrow.h"
#include "ui/shell/conflictdialog.h"

#include "core/storage/approvalstore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/itemlinks.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"
#include "tests/support/screen/wait.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

namespace conflictdialog_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

// Chan saved pieces and summary while Wong had changed pieces and subject in an open form.
struct TwoVersions
{
    TwoVersions() : session(file.shared(), u"Wong"_s)
    {
        addAgencies(file);
        id = add(file, exchangeOn(u"2017-03-06"_s, u"GDC"_s, 4));
        ExchangeStore store(file.connection());
        mine = store.stored(id)->json;
        mine.insert(u"pieces"_s, 5);
        mine.insert(u"subject"_s, u"mine <b>"_s);
        Exchange theirs = *store.find(id);
        theirs.pieces = 6;
        theirs.summary = u"theirs"_s;
        REQUIRE(store.save(theirs, Author{u"Chan"_s}));
        dialog = std::make_unique<ConflictDialog>(session, u"exchange"_s, id, ConflictDialog::Mine{mine, {}}, nullptr);
        dialog->show();
        CHECK(waitUntil([this] { return dialog->isReady(); }));
    }

    QRadioButton *choice(const QString &name)
    {
        const QList<QRadioButton *> buttons = dialog->findChildren<QRadioButton *>();
        for (QRadioButton *button : buttons) {
            if (button->accessibleName().startsWith(name))
                return button;
        }
        FAIL("no such choice: " << name.toStdString());
        return nullptr;
    }

    Exchange stored() { return *ExchangeStore(file.connection()).find(id); }

    TestCaseFile file;
    Session session;
    qint64 id = 0;
    QJsonObject mine;
    std::unique_ptr<ConflictDialog> dialog;
};

void pressSave(ConflictDialog &dialog)
{
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(waitForTasks());
}

} // namespace

TEST_CASE("both versions are shown, and each field keeps the one that was chosen", "[shell][conflict]")
{
    TwoVersions two;
    QSignalSpy settled(two.dialog.get(), &ConflictDialog::settled);
    CHECK(two.dialog->findChildren<QRadioButton *>().size() == 6); // pieces, subject, summary
    CHECK(two.choice(u"Pieces, mine: 5"_s)->isChecked());
    two.choice(u"Pieces, theirs: 6"_s)->setChecked(true);
    two.choice(u"Summary, theirs: theirs"_s)->setChecked(true);
    pressSave(*two.dialog);
    CHECK(settled.count() == 1);
    const Exchange saved = two.stored();
    CHECK(saved.pieces == 6);
    CHECK(saved.subject == u"mine <b>"_s);
    CHECK(saved.summary == u"theirs"_s);
    CHECK(saved.revision == 3);
}

TEST_CASE("all of theirs saves nothing, all of mine overwrites", "[shell][conflict]")
{
    {
        TwoVersions two;
        QSignalSpy settled(two.dialog.get(), &ConflictDialog::settled);
        two.dialog->chooseAll(false);
        pressSave(*two.dialog);
        CHECK(settled.count() == 1);
        CHECK(two.stored().revision == 2);
    }
    TwoVersions two;
    pressSave(*two.dialog);
    CHECK(two.stored().pieces == 5);
    CHECK(two.stored().summary.isEmpty());
}

TEST_CASE("mine over theirs in an approved month takes a reason", "[shell][conflict][approval]")
{
    TwoVersions two;
    Officer supervisor;
    supervisor.ref = u"SUP"_s;
    supervisor.name = u"Ng Siu-ming"_s;
    supervisor.agency = u"HKC"_s;
    supervisor.role = u"supervisor"_s;
    add(two.file, supervisor);
    REQUIRE(ApprovalStore(two.file.connection()).approve({}, u"2017-03"_s, {}, Author{u"SUP"_s}));
    QSignalSpy settled(two.dialog.get(), &ConflictDialog::settled);
    pressSave(*two.dialog);
    CHECK(settled.count() == 0);
    CHECK(two.stored().pieces == 6);
    auto *row = two.dialog->findChild<ReasonRow *>();
    REQUIRE(row->isVisible());
    auto *line = row->findChild<QLineEdit *>();
    CHECK(two.dialog->focusWidget() == line);
    QTest::keyClicks(line, u"counted again"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(waitForTasks());
    CHECK(settled.count() == 1);
    CHECK(two.stored().pieces == 5);
    CHECK(two.stored().revision == 3); // once
}

TEST_CASE("saved once more while the dialog was open: compared again, nothing overwritten", "[shell][conflict]")
{
    TwoVersions two;
    ExchangeStore store(two.file.connection());
    Exchange again = *store.find(two.id);
    again.pieces = 7;
    REQUIRE(store.save(again, Author{u"Chan"_s}));
    QSignalSpy settled(two.dialog.get(), &ConflictDialog::settled);
    pressSave(*two.dialog);
    CHECK(settled.count() == 0);
    CHECK(two.stored().pieces == 7);
    CHECK(two.choice(u"Pieces, theirs: 7"_s));
    pressSave(*two.dialog);
    CHECK(two.stored().pieces == 5);
}

TEST_CASE("what somebody did not touch is kept as the other saved it, without a question", "[shell][conflict]")
{
    TwoVersions two;
    QJsonObject before = two.mine; // pieces and summary were there; the subject alone was typed
    before.insert(u"subject"_s, u"as it was"_s);
    ConflictDialog dialog(two.session, u"exchange"_s, two.id, {two.mine, before}, nullptr);
    dialog.show();
    CHECK(waitUntil([&] { return dialog.isReady(); }));
    CHECK(dialog.findChildren<QRadioButton *>().size() == 2);
    pressSave(dialog);
    CHECK(two.stored().subject == u"mine <b>"_s);
    CHECK(two.stored().pieces == 6);
    CHECK(two.stored().summary == u"theirs"_s);
}

TEST_CASE("a version that the rules refuse is said in the dialog", "[shell][conflict]")
{
    TwoVersions two;
    QJsonObject wrong = two.mine;
    wrong.insert(u"counterpart"_s, u"NOBODY"_s);
    ConflictDialog dialog(two.session, u"exchange"_s, two.id, ConflictDialog::Mine{wrong, {}}, nullptr);
    dialog.show();
    CHECK(waitUntil([&] { return dialog.isReady(); }));
    QSignalSpy settled(&dialog, &ConflictDialog::settled);
    pressSave(dialog);
    CHECK(settled.count() == 0);
    CHECK(dialog.isVisible());
    CHECK(two.stored().counterpart == u"GDC"_s);
}

TEST_CASE("items chosen for an event outlast a conflict over it", "[conflict][programme]")
{
    TestCaseFile file;
    addAgencies(file);
    addForm(file.connection(), u"programme"_s, R"({"year": "2016/17"})");
    for (const char *item : {R"({"ref": "2016/17-06", "title": "One"})", R"({"ref": "2016/17-07", "title": "Other"})"})
        addForm(file.connection(), u"item"_s, item);
    const StoredRecord event =
        addForm(file.connection(), u"event"_s, R"({"kind": "meeting", "title": "Plenary", "first_day": "2017-03-01"})");
    const auto opened = storedWithItems(file.connection(), u"event"_s, event.id);
    REQUIRE(opened);
    QJsonObject mine = opened->json;
    mine.insert(u"programme_items"_s, QJsonArray{u"2016/17-06"_s, u"2016/17-07"_s});
    QJsonObject theirs = event.json;
    theirs.insert(u"summary"_s, u"theirs"_s);
    REQUIRE(RecordStore::of(file.connection(), u"event"_s)
                ->saveJson(theirs, {event.id, event.revision, {}, false}, Author{u"Chan"_s}));

    Session session(file.shared(), u"Wong"_s);
    ConflictDialog dialog(session, u"event"_s, event.id, ConflictDialog::Mine{mine, opened->json}, nullptr);
    dialog.show();
    REQUIRE(waitUntil([&] { return dialog.isReady(); }));
    QSignalSpy settled(&dialog, &ConflictDialog::settled);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"Save this"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    REQUIRE(waitUntil([&] { return settled.size() == 1; }));
    const auto now = storedWithItems(file.connection(), u"event"_s, event.id);
    CHECK(now->json.value(u"programme_items"_s) == mine.value(u"programme_items"_s));
    CHECK(now->json.value(u"summary"_s) == u"theirs"_s);
}

} // namespace conflictdialog_test
