// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed survives a killed process, and is offered again.
#include "tests/support/records.h"
#include "tests/support/screen/wait.h"
#include "ui/shell/draftoffer.h"
#include "ui/shell/mainwindow.h"
#include "ui/work/draftkeeper.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProcess>
#include <QTest>
#include <catch2/catch.hpp>

namespace drafts_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

constexpr auto pathVariable = "LIAISON_CRASH_FILE";

QString shownTexts(const QWidget &widget)
{
    QStringList texts;
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&widget))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void keep(TestCaseFile &file, const Draft &draft)
{
    REQUIRE(DraftStore(file.connection()).save(draft));
}

} // namespace

// The program that will be killed: it types, and goes on running.
TEST_CASE("types until it is killed", "[.crash-child]")
{
    const QString path = qEnvironmentVariable(pathVariable);
    REQUIRE_FALSE(path.isEmpty());
    const auto file = CaseFile::open(path, TestCaseFile::credentials());
    REQUIRE(file);
    Session session(*file, u"Wong"_s);
    QObject form;
    DraftKeeper keeper(session, &form);
    keeper.begin(u"exchange"_s, 0, [] { return QJsonObject{{u"subject"_s, u"half a sentence"_s}}; });
    keeper.touch();
    REQUIRE(waitUntil([&] { return !keeper.isTouched(); }));
    REQUIRE(waitForTasks());
    std::puts("typed");
    std::fflush(stdout);
    QTest::qWait(60'000);
}

TEST_CASE("a killed program's draft is offered at the next start", "[shell][drafts]")
{
    TestCaseFile file;
    file.close();
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(pathVariable), file.path());
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), {u"types until it is killed"_s});
    REQUIRE(program.waitForStarted());
    QByteArray said;
    while (!said.contains("typed") && program.waitForReadyRead(20'000))
        said += program.readAllStandardOutput();
    REQUIRE(said.contains("typed"));
    program.kill(); // as a crash: no destructor runs
    REQUIRE(program.waitForFinished());

    file.reopen();
    MainWindow window;
    window.enter(file.shared(), u"Wong"_s);
    window.show();
    CHECK(waitForTasks());
    REQUIRE(window.workspace()->drafts().drafts().size() == 1);
    CHECK(window.workspace()->drafts().drafts().first().content.value(u"subject"_s).toString() == u"half a sentence"_s);
    CHECK(shownTexts(window).contains(u"An entry was begun and not saved: new Exchange"_s));
}

TEST_CASE("drafts of new records are set aside, so that the next new record does not take their place",
          "[shell][drafts]")
{
    TestCaseFile file;
    keep(file, {u"Wong"_s, u"exchange"_s, 0, {{u"n"_s, 1}}, {}});
    keep(file, {u"Wong"_s, u"exchange"_s, 5, {{u"n"_s, 5}}, {}});
    keep(file, {u"Chan"_s, u"exchange"_s, 0, {{u"n"_s, 9}}, {}});
    for (int start = 0; start < 2; ++start) { // at each start anew
        MainWindow window;
        window.enter(file.shared(), u"Wong"_s);
        window.show();
        CHECK(waitForTasks());
        CHECK(window.workspace()->drafts().drafts().size() == 2 + start);
        CHECK(shownTexts(window).contains(u"entries were begun and not saved"_s));
        keep(file, {u"Wong"_s, u"exchange"_s, 0, {{u"n"_s, 2}}, {}}); // typed in this session
    }
    const auto drafts = DraftStore(file.connection()).list(u"Wong"_s);
    REQUIRE(drafts);
    CHECK(drafts->size() == 4);
    const auto chans = DraftStore(file.connection()).find(u"Chan"_s, u"exchange"_s, 0);
    REQUIRE(chans);
    CHECK(chans->has_value());
}

TEST_CASE("a discarded draft is gone", "[shell][drafts]")
{
    TestCaseFile file;
    keep(file, {u"Wong"_s, u"exchange"_s, 0, {{u"n"_s, 1}}, {}});
    MainWindow window;
    window.enter(file.shared(), u"Wong"_s);
    window.show();
    CHECK(waitForTasks());
    DraftOffer &offer = window.workspace()->drafts();
    REQUIRE(offer.drafts().size() == 1);
    offer.discard(Draft(offer.drafts().first()));
    CHECK(waitForTasks());
    CHECK(DraftStore(file.connection()).list(u"Wong"_s)->isEmpty());
    CHECK_FALSE(shownTexts(window).contains(u"not saved"_s));
}

TEST_CASE("what is being typed in another window is not offered in this one", "[shell][drafts]")
{
    TestCaseFile file;
    auto other = std::make_unique<Session>(file.shared(), u"Wong"_s); // a second window of the same officer
    CHECK(waitForTasks());
    DraftWriter::of(*other).save({u"Wong"_s, u"exchange"_s, 0, {{u"subject"_s, u"half"_s}}, {}});
    CHECK(waitForTasks());
    {
        MainWindow window;
        window.enter(file.shared(), u"Wong"_s);
        window.show();
        CHECK(waitForTasks());
        CHECK(window.workspace()->drafts().drafts().isEmpty());
        CHECK_FALSE(shownTexts(window).contains(u"not saved"_s));
        // Nor when its form is opened here.
        const auto mine = DraftWriter::of(window.workspace()->session()).mark();
        CHECK_FALSE(findDraft(file.connection(), u"Wong"_s, u"exchange"_s, 0, mine)->has_value());
    }
    other.reset(); // closed, or crashed
    MainWindow window;
    window.enter(file.shared(), u"Wong"_s);
    window.show();
    CHECK(waitForTasks());
    REQUIRE(window.workspace()->drafts().drafts().size() == 1);
    CHECK(window.workspace()->drafts().drafts().first().content.value(u"subject"_s).toString() == u"half"_s);
}

} // namespace drafts_test
