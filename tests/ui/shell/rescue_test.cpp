// SPDX-License-Identifier: GPL-3.0-or-later
// The case file is replaced under the open window.
#include "core/database/query.h"
#include "core/journal/draftstore.h"
#include "core/storage/recordstore.h"
#include "tests/support/records.h"
#include "tests/support/screen/wait.h"
#include "ui/inputs/passphraseedit.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/unlockpane.h"
#include "ui/work/draftkeeper.h"

#include <QFile>
#include <QJsonObject>
#include <QLabel>
#include <QTest>
#include <catch2/catch.hpp>
#include <unistd.h>

namespace rescue_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QString textsOn(const QWidget &widget)
{
    QStringList texts;
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&widget))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("a window whose file was replaced says so, and goes on in a copy that holds all", "[shell][rescue]")
{
    TestCaseFile file;
    REQUIRE(file.caseFile().writeBack());
    const QString other = file.folder() + u"/other";
    REQUIRE(QFile::copy(file.path(), other));
    addAgencies(file);
    MainWindow window;
    window.enter(file.shared(), u"Wong"_s);
    window.show();
    REQUIRE(waitForTasks());
    auto *keeper = new DraftKeeper(window.workspace()->session(), window.workspace()); // goes with the workspace
    keeper->begin(u"exchange"_s, 0, [] { return QJsonObject{{u"subject"_s, u"half a sentence"_s}}; });
    keeper->touch();

    REQUIRE(::rename(qPrintable(other), qPrintable(file.path())) == 0);
    REQUIRE(waitUntil([&] { return textsOn(window).contains(u"test.rescued is locked"_s); }));
    REQUIRE(waitUntil([&] { return window.workspace() == nullptr; }));
    CHECK(textsOn(window).contains(u"“test.liaison” was replaced by another program while it was open here."_s));
    CHECK(textsOn(window).contains(u"“test.rescued.liaison”"_s));
    for (const QString &wrong : {u"not this one"_s, u"nor this one"_s}) { // the explanation stays
        auto *line = window.findChild<UnlockPane *>()->findChild<PassphraseEdit *>();
        line->clear();
        QTest::keyClicks(line, wrong);
        QTest::keyClick(line, Qt::Key_Return);
        REQUIRE(waitForTasks());
        CHECK(textsOn(window).contains(u"is not the right one"_s));
        CHECK(textsOn(window).contains(u"“test.liaison” was replaced by another program"_s));
    }

    const auto rescued = CaseFile::open(file.folder() + u"/test.rescued.liaison", TestCaseFile::key());
    REQUIRE(rescued);
    Connection &connection = **(*rescued)->connection();
    const auto drafts = DraftStore(connection).list(u"Wong"_s);
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->first().content.value(u"subject"_s).toString() == u"half a sentence"_s);
    CHECK(RecordStore::of(connection, u"agency"_s)->idOf(u"HKC"_s));
}

TEST_CASE("what lay beside a file when it was opened is told in the window", "[shell][rescue]")
{
    TestCaseFile file;
    addAgencies(file);
    REQUIRE(QFile::copy(file.path() + u"-wal", file.folder() + u"/log"));
    REQUIRE(file.caseFile().writeBack());
    REQUIRE(execute(file.connection(), u"INSERT INTO setting VALUES ('later', '1')"_s));
    file.close();
    REQUIRE(QFile::copy(file.folder() + u"/log", file.path() + u"-wal"));
    file.reopen();
    MainWindow window;
    window.enter(file.shared(), u"Wong"_s);
    window.show();
    REQUIRE(waitForTasks());
    CHECK(textsOn(window).contains(u"belongs to another copy"_s));
    CHECK(textsOn(window).contains(u"test.liaison.set-aside-log"_s));

    // It goes first, and neither another error nor another page takes it away.
    window.workspace()->showError({ErrorKind::DiskFull, {}, {}});
    const QString told = textsOn(window);
    CHECK(told.indexOf(u"belongs to another copy"_s) < told.indexOf(u"The disk is full"_s));
    window.workspace()->pages().show(u"exchanges"_s);
    REQUIRE(waitForTasks());
    CHECK(textsOn(window).contains(u"belongs to another copy"_s));
    CHECK_FALSE(textsOn(window).contains(u"The disk is full"_s));
}

} // namespace rescue_test
