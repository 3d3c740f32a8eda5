// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "core/storage/exchangestore.h"
#include "core/storage/monthclosestore.h"
#include "core/storage/undo.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"
#include "tests/support/screen/wait.h"
#include "ui/look/linklabel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

namespace inspector_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

TEST_CASE("the inspector reads a record and its history, and follows links", "[shell][inspector]")
{
    TestCaseFile file;
    addAgencies(file);
    Exchange typed = exchangeOn(u"2017-03-06"_s, u"GDC"_s, 4);
    typed.subject = u"<b>not bold</b> & 電池"_s;
    const qint64 id = add(file, typed);
    ExchangeStore store(file.connection());
    Exchange changed = *store.find(id);
    changed.pieces = 6;
    REQUIRE(store.save(changed, Author{u"Chan"_s}));

    Session session(file.shared(), u"Wong"_s);
    Inspector inspector(session);
    inspector.show();
    CHECK(shownTexts(inspector).contains(u"Nothing is selected"_s));
    inspector.inspect(u"exchange"_s, id);
    CHECK(waitForTasks());
    const QString shown = shownTexts(inspector);
    CHECK(shown.contains(u"<b>not bold</b> & 電池"_s)); // as it was typed
    CHECK(shown.contains(u"6 Mar 2017"_s));
    CHECK(shown.contains(u"Chan changed"_s));
    CHECK(shown.contains(u"Pieces: 4 → 6"_s));

    QSignalSpy link(&inspector, &Inspector::linkActivated);
    auto *agency = inspector.findChild<LinkLabel *>();
    REQUIRE(agency);
    QTest::keyClick(agency, Qt::Key_Return);
    REQUIRE(link.count() == 1);
    CHECK(link.first().at(0).toString() == u"agency"_s);
    CHECK(link.first().at(1).toString() == u"GDC"_s);

    REQUIRE(undoLastChange(file.connection(), Author{u"Chan"_s}));
    session.announce(u"exchange"_s);
    CHECK(waitForTasks());
    CHECK(shownTexts(inspector).contains(u"Pieces: 6 → 4"_s));
}

TEST_CASE("the inspector of a case names the referral that hands it over, and leads to it", "[shell][inspector]")
{
    TestCaseFile file;
    addAgencies(file);
    addForm(file.connection(), u"case"_s, R"({"ref": "C1", "date": "2017-03-05", "agency": "HKC"})");
    addForm(file.connection(), u"referral"_s,
            R"({"ref": "R1", "date": "2017-03-06", "direction": "made", "counterpart": "GDC", "action": "intercept",
                "cases": ["C1"]})");
    Session session(file.shared(), u"Wong"_s);
    Inspector inspector(session);
    inspector.show();
    inspector.inspect(u"case"_s, *RecordStore::of(file.connection(), u"case"_s)->idOf(u"C1"_s));
    CHECK(waitForTasks());
    QSignalSpy link(&inspector, &Inspector::linkActivated);
    LinkLabel *referral = nullptr;
    for (LinkLabel *each : inspector.findChildren<LinkLabel *>()) {
        if (each->accessibleDescription() == u"Named by"_s)
            referral = each;
    }
    REQUIRE(referral);
    QTest::keyClick(referral, Qt::Key_Return);
    REQUIRE(link.count() == 1);
    CHECK(link.first().at(0).toString() == u"referral"_s);
    CHECK(link.first().at(1).toString() == u"R1"_s);
}

TEST_CASE("the inspector says when the record is gone", "[shell][inspector]")
{
    TestCaseFile file;
    addAgencies(file);
    const qint64 id = add(file, exchangeOn(u"2017-03-06"_s, u"GDC"_s, 4));
    Session session(file.shared(), u"Wong"_s);
    Inspector inspector(session);
    inspector.show();
    inspector.inspect(u"exchange"_s, id);
    CHECK(waitForTasks());
    ExchangeStore store(file.connection());
    REQUIRE(store.remove(id, 1, Author{u"Wong"_s}));
    session.announce(u"exchange"_s);
    CHECK(waitForTasks());
    CHECK(shownTexts(inspector).contains(u"Not in the file any more"_s));
}

TEST_CASE("the inspector tells that an exchange's month is signed off", "[shell][inspector][monthclose]")
{
    TestCaseFile file;
    addAgencies(file);
    Connection &connection = file.connection();
    addForm(connection, u"officer"_s,
            R"({"ref": "SUP", "name": "Ng Siu-ming", "agency": "HKC", "role": "supervisor"})");
    const qint64 id = add(file, exchangeOn(u"2017-02-06"_s, u"GDC"_s, 2));
    addForm(connection, u"statement"_s, R"({"ref": "ST", "agency": "GDC", "period": "2017-02", "entries": [
        {"ref": "T1", "direction": "sent", "pieces": 2, "addressee_ref": "EX-2017-0001"}]})");
    Session session(file.shared(), u"Wong"_s);
    Inspector inspector(session);
    inspector.show();
    inspector.inspect(u"exchange"_s, id);
    CHECK(waitForTasks());
    CHECK_FALSE(shownTexts(inspector).contains(u"signed off"_s));
    REQUIRE(MonthCloseStore(connection).sign(u"ST"_s, u"SUP"_s, Author{u"SUP"_s}));
    session.announce(u"monthclose"_s);
    CHECK(waitForTasks());
    CHECK(shownTexts(inspector).contains(u"Month signed off by Ng Siu-ming on"_s));
}

} // namespace inspector_test
