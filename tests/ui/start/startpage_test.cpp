// SPDX-License-Identifier: GPL-3.0-or-later
// The way into a case file: create, unlock, sign in, lock; with keys, as a person would.
#include "ui/start/startpage.h"

#include "core/journal/draftstore.h"
#include "core/journal/settingstore.h"
#include "core/listing/recordlist.h"
#include "core/storage/officerstore.h"
#include "tests/support/people.h"
#include "tests/support/screen/wait.h"
#include "tests/support/testcasefile.h"
#include "ui/forms/formgrid.h"
#include "ui/inputs/passphraseedit.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/topbar.h"
#include "ui/start/createpane.h"
#include "ui/start/newcasefile.h"
#include "ui/start/recentfiles.h"
#include "ui/start/signinpane.h"
#include "ui/start/unlockpane.h"
#include "ui/work/draftkeeper.h"

#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <catch2/catch.hpp>

namespace startpage_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

void showActive(QWidget &window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

template <typename Pane>
Pane *paneOf(MainWindow &window)
{
    return window.startPage()->findChild<Pane *>();
}

QString shownTexts(const QWidget *widget)
{
    QStringList texts;
    const QList<QLabel *> labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void typeInto(QWidget *widget, const QString &text)
{
    widget->setFocus();
    QTest::keyClicks(widget, text);
}

void unlockWith(MainWindow &window, const QString &passphrase)
{
    auto *pane = paneOf<UnlockPane>(window);
    auto *line = pane->findChild<PassphraseEdit *>();
    REQUIRE(line->isVisible());
    line->clear();
    typeInto(line, passphrase);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(waitForTasks());
}

void signInAs(MainWindow &window, const QString &name)
{
    auto *box = paneOf<SignInPane>(window)->findChild<QComboBox *>();
    REQUIRE(box->isVisible());
    box->setEditText(name);
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(waitForTasks());
}

} // namespace

TEST_CASE("a wrong passphrase is said beside the field, the right one opens", "[shell][start]")
{
    TestCaseFile file;
    file.close();
    MainWindow window;
    showActive(window);
    window.unlock(file.path());
    unlockWith(window, u"correct horse batter"_s);
    CHECK(shownTexts(paneOf<UnlockPane>(window)).contains(u"passphrase or the key file is not the right one"_s));
    CHECK_FALSE(window.workspace());
    unlockWith(window, u"correct horse battery"_s);
    signInAs(window, u"  Wong   Siu Ming "_s);
    REQUIRE(window.workspace());
    CHECK(window.workspace()->session().officer() == u"Wong Siu Ming"_s);
    CHECK(recentfiles::list().contains(QFileInfo(file.path()).canonicalFilePath()));
}

TEST_CASE("a file that is none is said beside its path", "[shell][start]")
{
    TestCaseFile file;
    const QString other = file.folder() + u"/other.liaison"_s;
    QFile none(other);
    REQUIRE(none.open(QIODevice::WriteOnly));
    none.write(QByteArray(8192, 'x'));
    none.close();
    MainWindow window;
    showActive(window);
    window.unlock(other);
    unlockWith(window, u"correct horse battery"_s);
    CHECK_FALSE(window.workspace());
    CHECK_FALSE(shownTexts(paneOf<UnlockPane>(window)).isEmpty());
    window.unlock(file.folder() + u"/missing.liaison"_s);
    unlockWith(window, u"correct horse battery"_s);
    CHECK(shownTexts(paneOf<UnlockPane>(window)).contains(u"does not exist"_s));
}

TEST_CASE("Caps Lock is pointed out", "[shell][start]")
{
    PassphraseEdit edit;
    edit.show();
    QTest::keyClick(&edit, 'A', Qt::ShiftModifier);
    CHECK_FALSE(edit.isCapsLockSeen());
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
    QApplication::sendEvent(&edit, &capital);
    CHECK(edit.isCapsLockSeen());
    QTest::keyClick(&edit, 'a');
    CHECK_FALSE(edit.isCapsLockSeen());
}

TEST_CASE("the strength of a passphrase follows length and variety, not repetition", "[shell][start]")
{
    CHECK(strengthOf(u"short"_s) == Strength::TooShort);
    CHECK(strengthOf(u"aaaaaaaaaaaaaaaaaaaaaaaa"_s) == Strength::Weak);
    CHECK(strengthOf(u"abcdefghijklmnopqrst"_s) == Strength::Weak);
    CHECK(strengthOf(u"password"_s) == Strength::Weak);
    CHECK(strengthOf(u"correct horse battery staple"_s) == Strength::Strong);
}

TEST_CASE("a case file is created with its agency and first officer", "[shell][start]")
{
    TestCaseFile folder;
    const QString path = folder.folder() + u"/new.liaison"_s;
    MainWindow window;
    showActive(window);
    auto *pane = paneOf<CreatePane>(window);
    NewCaseFile wanted;
    wanted.path = path;
    wanted.home = {u"HKC"_s, u"HK"_s, u"Hong Kong Customs"_s};
    wanted.officer = u"Chan Tai Man"_s;
    wanted.credentials = {"correct horse battery", {}};
    REQUIRE(pane);

    NewCaseFile incomplete = wanted;
    incomplete.home.side = u"XX"_s;
    incomplete.credentials.passphrase = "short";
    CHECK(incomplete.validate().size() == 2);
    CHECK_FALSE(createCaseFile(incomplete));
    CHECK_FALSE(QFile::exists(path));

    {
        const auto made = createCaseFile(wanted);
        REQUIRE(made);
        Connection &connection = **(*made)->connection();
        CHECK(SettingStore(connection).homeAgency().value() == u"HKC"_s);
        OfficerStore officers(connection);
        const auto officer = officers.find(u"CTM"_s);
        REQUIRE(officer);
        CHECK(officer->name == u"Chan Tai Man"_s);
    }
    const auto again = createCaseFile(wanted);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::AlreadyExists);
    CHECK(CaseFile::open(path, wanted.credentials));
}

TEST_CASE("what is wrong with a new case file is said in the words of its fields", "[shell][start]")
{
    MainWindow window;
    showActive(window);
    auto *pane = paneOf<CreatePane>(window);
    pane->show();
    pane->begin();
    auto *form = pane->findChild<FormGrid *>();
    QTest::keyClick(form->row(u"officer"_s)->editor(), Qt::Key_Return); // nothing is typed
    for (const QString &field : {u"code"_s, u"names"_s, u"side"_s, u"officer"_s}) {
        const FieldRow *row = form->row(field);
        INFO(field.toStdString());
        REQUIRE(row->hasError());
        CHECK(row->editor()->accessibleDescription().startsWith(row->label()->text() + u" is missing"_s));
    }
}

TEST_CASE("locked means the session is gone; unlocking returns to the same page as the same officer", "[shell][start]")
{
    TestCaseFile file;
    MainWindow window;
    showActive(window);
    window.enter(file.shared(), u"Wong"_s);
    const std::weak_ptr<CaseFile> open = file.shared();
    file.close();
    window.workspace()->session().setPeriod(periodContaining(QDate(2017, 3, 1), PeriodKind::Month));
    const QString page = pageSpecs().constLast().key;
    window.workspace()->pages().show(page);
    auto *draft = new DraftKeeper(window.workspace()->session(), window.workspace());
    draft->begin(u"exchange"_s, 0, [] { return QJsonObject{{u"subject"_s, u"half a sentence"_s}}; });
    draft->touch();

    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    CHECK(waitUntil([&] { return !window.workspace(); }));
    CHECK(waitUntil([&] { return open.expired(); }));
    CHECK(window.windowTitle() == u"Liaison Desk"_s);

    unlockWith(window, u"correct horse battery"_s);
    REQUIRE(window.workspace());
    CHECK(window.workspace()->session().officer() == u"Wong"_s);
    CHECK(window.workspace()->pages().currentKey() == page);
    CHECK(window.workspace()->session().period().begin == QDate(2017, 3, 1));
    const auto connection = window.workspace()->session().caseFile()->connection();
    const auto drafts = DraftStore(**connection).list(u"Wong"_s);
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->first().content.value(u"subject"_s).toString() == u"half a sentence"_s);
}

TEST_CASE("a file nobody uses is locked; using it puts that off", "[shell][start]")
{
    QObject owner;
    IdleWatch watch(&owner);
    int idled = 0;
    QObject::connect(&watch, &IdleWatch::idled, &owner, [&] { ++idled; });
    QWidget window;
    window.show();
    watch.setLimit(300);
    watch.start();
    for (int i = 0; i < 6; ++i) {
        QTest::qWait(100);
        QTest::keyClick(&window, Qt::Key_A);
    }
    CHECK(idled == 0);
    QTest::qWait(500);
    CHECK(idled == 1);
}

TEST_CASE("one's own passphrase opens the file and signs in; the unit's opens it to read", "[shell][start][keys]")
{
    PeopleFile people;
    people.giveKeys(true);
    MainWindow window;
    showActive(window);
    window.unlock(people.path());
    CHECK(shownTexts(paneOf<UnlockPane>(window)).contains(u"Your own opens the file and signs you in"_s));
    unlockWith(window, QString::fromUtf8(PeopleFile::officer().passphrase));
    REQUIRE(window.workspace()); // nobody was asked for a name
    CHECK(window.workspace()->session().officer() == u"Chan Tai-man"_s);
    CHECK(waitForTasks());
    const auto *officer = window.workspace()->findChild<TopBar *>();
    CHECK_FALSE(officer->findChild<QToolButton *>()->text().contains(u"not proved"_s));

    // To let somebody else in, the file is locked.
    QTest::mouseClick(officer->findChild<QToolButton *>(), Qt::LeftButton);
    CHECK(waitForTasks());
    CHECK_FALSE(window.workspace());
    unlockWith(window, QString::fromUtf8(PeopleFile::supervisor().passphrase));
    REQUIRE(window.workspace());
    CHECK(window.workspace()->session().officer() == u"Ng Siu-ming"_s);
    window.lock();
    CHECK(waitForTasks());

    REQUIRE(QFile::remove(people.keysPath()));
    unlockWith(window, u"correct horse battery"_s);
    REQUIRE(window.workspace());
    CHECK(window.workspace()->session().officer().isEmpty());
    CHECK(waitForTasks());
    CHECK(shownTexts(window.workspace()).contains(u"own key: nothing can be saved"_s));
    CHECK(shownTexts(window.workspace()).contains(u"not beside the case file"_s));
}

TEST_CASE("where names are shared, the window says that they are not proved", "[shell][start][keys]")
{
    TestCaseFile file;
    file.close();
    MainWindow window;
    showActive(window);
    window.unlock(file.path());
    unlockWith(window, u"correct horse battery"_s);
    CHECK(shownTexts(paneOf<SignInPane>(window)).contains(u"not proved"_s));
    signInAs(window, u"Wong"_s);
    REQUIRE(window.workspace());
    CHECK(waitForTasks());
    CHECK(window.workspace()->findChild<TopBar *>()->findChild<QToolButton *>()->text().contains(u"(not proved)"_s));
}

} // namespace startpage_test
