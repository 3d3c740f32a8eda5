// SPDX-License-Identifier: GPL-3.0-or-later
// Keys are given, changed and taken away with keys and clicks.
#include "ui/settings/keyscard.h"

#include "core/database/personkey.h"
#include "core/journal/settingstore.h"
#include "tests/support/screen/openpage.h"
#include "ui/forms/formgrid.h"
#include "ui/inputs/passphraseedit.h"
#include "ui/look/banner.h"
#include "ui/settings/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

namespace keyscard_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

// Settings over a file with a supervisor, who is signed in, and an officer; keys cost next to nothing.
struct Open : OpenPage<SettingsPage>
{
    KeysCard *card;

    Open()
        : OpenPage<SettingsPage>([](TestCaseFile &made) {
              KeyCost::fixForTests({1, 8192});
              for (const auto &[ref, name, role] : {std::tuple(u"SUP"_s, u"Chan Tai-man"_s, u"supervisor"_s),
                                                    std::tuple(u"OFF"_s, u"Wong Siu-ming"_s, u"officer"_s)}) {
                  Officer officer;
                  officer.ref = ref;
                  officer.name = name;
                  officer.agency = u"HKC"_s;
                  officer.role = role;
                  add(made, officer);
              }
          }),
          card(page->findChild<KeysCard *>())
    {
        REQUIRE(card);
    }
    ~Open() { KeyCost::fixForTests({0, 0}); }
    Q_DISABLE_COPY_MOVE(Open)

    void choose(const QString &name)
    {
        card->person()->setFocus();
        QTest::keyClick(card->person(), Qt::Key_Home);
        for (int i = 0; i < card->person()->count() && card->person()->currentText() != name; ++i)
            QTest::keyClick(card->person(), Qt::Key_Down);
        REQUIRE(card->person()->currentText() == name);
    }
    void typePassphrase(const QString &passphrase, const QString &again)
    {
        for (const auto &[edit, text] : {std::pair(card->passphrase(), passphrase), std::pair(card->again(), again)}) {
            edit->setFocus();
            edit->clear();
            QTest::keyClicks(edit, text);
        }
    }
    void click(QPushButton *button)
    {
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    void tick(QCheckBox *box)
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        settle();
    }
    void give(const QString &name, const QString &passphrase)
    {
        choose(name);
        typePassphrase(passphrase, passphrase);
        click(card->giveButton());
    }
};

} // namespace

TEST_CASE("the first key is the supervisor's, who then gives the others theirs", "[settings][keys]")
{
    Open open;
    CHECK(open.card->listed().contains(u"Nobody has a key yet"_s));
    open.tick(open.card->proved());
    CHECK(open.card->banner()->text().contains(u"The first key is that of a supervisor"_s));
    CHECK_FALSE(open.card->proved()->isChecked());

    open.choose(u"Wong Siu-ming"_s);
    open.typePassphrase(u"three words apart"_s, u"three words"_s);
    open.click(open.card->giveButton());
    CHECK(open.card->form()->row(u"again"_s)->hasError());
    open.give(u"Wong Siu-ming"_s, u"three words apart"_s);
    CHECK(open.card->banner()->text().contains(u"The first key is that of a supervisor"_s));
    open.give(u"Chan Tai-man"_s, u"aaaaaaaa"_s);
    CHECK(open.card->form()->row(u"passphrase"_s)->hasError());
    open.give(u"Chan Tai-man"_s, u"three words apart"_s);
    CHECK(open.card->listed().contains(u"Chan Tai-man, supervisor"_s));
    REQUIRE(open.file.caseFile().person());
    open.give(u"Wong Siu-ming"_s, u"four others together"_s);
    CHECK(open.card->listed().contains(u"Wong Siu-ming, officer"_s));
    open.tick(open.card->proved());
    CHECK(open.card->proved()->isChecked());
    CHECK(*SettingStore(open.file.connection()).arePeopleProved());
    CHECK(open.session->arePeopleProved());
    open.tick(open.card->fourEyes());
    CHECK(*SettingStore(open.file.connection()).fourEyes());
    CHECK(open.file.caseFile().check()->findings.isEmpty());
}

TEST_CASE("one's own key is changed with the present passphrase; keys are taken away and written again",
          "[settings][keys]")
{
    Open open;
    open.give(u"Chan Tai-man"_s, u"three words apart"_s);
    open.give(u"Wong Siu-ming"_s, u"four others together"_s);
    open.click(open.card->recoveryButton());
    CHECK(open.card->banner()->text().contains(u"Recovery code:\n"_s));
    CHECK(open.card->listed().contains(u"Recovery code"_s));

    open.card->now()->setFocus();
    QTest::keyClicks(open.card->now(), u"not the present one"_s);
    open.typePassphrase(u"words of another kind"_s, u"words of another kind"_s);
    open.click(open.card->changeButton());
    CHECK(open.card->form()->row(u"now"_s)->hasError());
    open.card->now()->clear();
    QTest::keyClicks(open.card->now(), u"three words apart"_s);
    open.click(open.card->changeButton());
    CHECK(open.card->banner()->text().contains(u"new passphrase"_s));
    CHECK(CaseFileKeys::open(open.file.path(), {"words of another kind", {}}));

    open.choose(u"Wong Siu-ming"_s);
    open.click(open.card->takeButton());
    CHECK_FALSE(open.card->listed().contains(u"Wong"_s));
    open.choose(u"Wong Siu-ming"_s);
    open.click(open.card->takeButton());
    CHECK(open.card->banner()->text().contains(u"has no key"_s));

    CHECK_FALSE(open.card->writeButton()->isVisible());
    REQUIRE(QFile::remove(KeysFile::pathFor(open.file.path())));
    open.card->refresh();
    open.settle();
    REQUIRE(open.card->writeButton()->isVisible());
    open.click(open.card->writeButton());
    CHECK(QFile::exists(KeysFile::pathFor(open.file.path())));
    CHECK_FALSE(open.card->writeButton()->isVisible());
}

TEST_CASE("the card of keys opens at whoever is signed in, and says whose key is changed", "[settings][keys]")
{
    Open open;
    CHECK(open.card->person()->currentText() == u"Chan Tai-man"_s);
    open.choose(u"Recovery code"_s);
    open.card->refresh();
    open.settle();
    CHECK(open.card->person()->currentText() == u"Recovery code"_s); // somebody chose it
    open.session->setOfficer(u"Wong Siu-ming"_s);
    open.settle();
    CHECK(open.card->person()->currentText() == u"Wong Siu-ming"_s);
    open.session->setOfficer(u"Somebody else"_s);
    open.settle();
    CHECK(open.card->person()->currentText() != u"Recovery code"_s);
    CHECK(open.card->changeButton()->text() == u"Change my own key"_s);
}

TEST_CASE("the card of keys names who still lacks one", "[settings][keys]")
{
    Open open;
    CHECK_FALSE(open.card->state().contains(u"without a key"_s)); // nobody has one yet
    open.give(u"Chan Tai-man"_s, u"three words apart"_s);
    CHECK(open.card->state().contains(u"Still without a key: Wong Siu-ming."_s));
    for (int i = 1; i <= 6; ++i) {
        Officer officer;
        officer.ref = u"T"_s + QString::number(i);
        officer.name = u"Test "_s + QString::number(i);
        officer.agency = u"HKC"_s;
        officer.role = u"officer"_s;
        add(open.file, officer);
    }
    open.card->refresh();
    open.settle();
    CHECK(open.card->state().contains(u"and 2 more."_s));
}

TEST_CASE("settings cards stay where they are while somebody types a passphrase", "[settings][keys]")
{
    Open open;
    const auto places = [&open] {
        QList<QRect> found;
        for (const SettingsCard *card : open.page->findChildren<SettingsCard *>())
            found.append(QRect(card->mapTo(open.page, QPoint()), card->size()));
        return found;
    };
    open.card->passphrase()->setFocus();
    QTest::qWait(50);
    const QList<QRect> before = places();
    for (const QString &typed : {u"a"_s, u"aaaaaaaaaaaa"_s, u" horse battery"_s, u" staple lamp"_s}) {
        QTest::keyClicks(open.card->passphrase(), typed);
        QTest::qWait(50);
        CHECK(places() == before);
    }
}

} // namespace keyscard_test
