// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/draftkeeper.h"

#include "tests/support/screen/wait.h"
#include "tests/support/testcasefile.h"

#include <QTest>
#include <catch2/catch.hpp>

namespace draftkeeper_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QList<Draft> draftsIn(TestCaseFile &file, const QString &officer = u"Wong"_s)
{
    const auto drafts = DraftStore(file.connection()).list(officer);
    REQUIRE(drafts);
    return *drafts;
}

} // namespace

TEST_CASE("what is typed becomes a draft two seconds after the last keystroke", "[drafts]")
{
    TestCaseFile file;
    Session session(file.shared(), u"Wong"_s);
    QObject form;
    DraftKeeper keeper(session, &form);
    QString typed = u"a"_s;
    keeper.begin(u"exchange"_s, 0, [&] { return QJsonObject{{u"subject"_s, typed}}; });
    keeper.touch();
    QTest::qWait(DraftKeeper::pauseMs / 2);
    typed = u"ab"_s;
    keeper.touch();
    QTest::qWait(DraftKeeper::pauseMs / 2 + 200);
    CHECK(draftsIn(file).isEmpty()); // still typing
    CHECK(waitUntil([&] { return !keeper.isTouched(); }));
    CHECK(waitForTasks());
    const QList<Draft> drafts = draftsIn(file);
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().kind == u"exchange"_s);
    CHECK(drafts.first().content.value(u"subject"_s).toString() == u"ab"_s);
}

TEST_CASE("a settled form leaves no draft, not even a late one", "[drafts]")
{
    TestCaseFile file;
    Session session(file.shared(), u"Wong"_s);
    QObject form;
    DraftKeeper keeper(session, &form);
    keeper.begin(u"exchange"_s, 7, [] { return QJsonObject{{u"pieces"_s, u"1"_s}}; });
    keeper.touch();
    keeper.saveNow();
    keeper.settle(); // the save is still on its way
    CHECK(waitForTasks());
    CHECK(draftsIn(file).isEmpty());
    keeper.touch(); // nothing is open
    keeper.saveNow();
    CHECK(waitForTasks());
    CHECK(draftsIn(file).isEmpty());
}

TEST_CASE("locking waits until the drafts of all forms are in the file", "[drafts]")
{
    TestCaseFile file;
    Session session(file.shared(), u"Wong"_s);
    QObject window;
    auto *first = new DraftKeeper(session, new QObject(&window));
    auto *second = new DraftKeeper(session, new QObject(&window));
    first->begin(u"exchange"_s, 0, [] { return QJsonObject{{u"a"_s, 1}}; });
    second->begin(u"case"_s, 3, [] { return QJsonObject{{u"b"_s, 2}}; });
    first->touch();
    second->touch();
    bool done = false;
    DraftKeeper::saveAll(&window, session, [&](const Done &outcome) {
        done = true;
        CHECK(outcome);
        CHECK(draftsIn(file).size() == 2);
    });
    CHECK(waitUntil([&] { return done; }));
}

TEST_CASE("a form for another record keeps the draft of the first", "[drafts]")
{
    TestCaseFile file;
    Session session(file.shared(), u"Wong"_s);
    QObject form;
    DraftKeeper keeper(session, &form);
    keeper.begin(u"case"_s, 1, [] { return QJsonObject{}; });
    keeper.touch();
    keeper.saveNow();
    keeper.begin(u"case"_s, 2, [] { return QJsonObject{}; });
    keeper.settle();
    CHECK(waitForTasks());
    const QList<Draft> drafts = draftsIn(file);
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().record == 1);
}

} // namespace draftkeeper_test
