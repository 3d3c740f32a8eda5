// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referralspage.h"

#include "core/storage/referralstore.h"
#include "tests/support/forms.h"
#include "tests/support/screen/openpage.h"
#include "ui/cases/caseform.h"
#include "ui/cases/casespage.h"
#include "ui/forms/formcolumns.h"
#include "ui/lists/recordtable.h"
#include "ui/referrals/referralboard.h"
#include "ui/referrals/referralcard.h"
#include "ui/referrals/referralform.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace referralspage_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

using Open = OpenPage<ReferralsPage>;

void addReferral(TestCaseFile &file, const QString &ref, const QString &date, const QString &due,
                 const QJsonObject &more = {})
{
    QJsonObject record{{u"ref"_s, ref},
                       {u"date"_s, date},
                       {u"direction"_s, u"received"_s},
                       {u"counterpart"_s, u"GDC"_s},
                       {u"action"_s, u"intercept"_s},
                       {u"subject"_s, QString(u"Parcels of "_s + ref)},
                       {u"due"_s, due}};
    for (auto it = more.begin(); it != more.end(); ++it)
        record.insert(it.key(), it.value());
    addForm(file.connection(), u"referral"_s, record);
}

Referral read(TestCaseFile &file, const QString &ref)
{
    const auto found = ReferralStore(file.connection()).find(ref);
    REQUIRE(found);
    return *found;
}

qint64 idOf(TestCaseFile &file, const QString &ref)
{
    return read(file, ref).id.value;
}

// Today is 6 March 2017.
void addSome(TestCaseFile &file)
{
    addReferral(file, u"LATE"_s, u"2017-01-10"_s, u"2017-03-01"_s);
    addReferral(file, u"SOON"_s, u"2017-03-01"_s, u"2017-03-08"_s);
    addReferral(file, u"TODAY"_s, u"2017-03-01"_s, u"2017-03-06"_s, {{u"acknowledged"_s, u"2017-03-02"_s}});
    addReferral(file, u"DONE"_s, u"2017-02-01"_s, u"2017-03-01"_s,
                {{u"outcome"_s, u"nothing_found"_s}, {u"outcome_date"_s, u"2017-02-20"_s}});
    addReferral(file, u"OLD"_s, u"2016-02-01"_s, u"2016-03-01"_s,
                {{u"outcome"_s, u"seized"_s}, {u"outcome_date"_s, u"2016-02-20"_s}});
}

} // namespace

TEST_CASE("the board has a column for each state, and words for what is late", "[referrals]")
{
    Open open(addSome);
    ReferralBoard *board = open.page->board();
    ReferralCard *late = board->card(idOf(open.file, u"LATE"_s));
    REQUIRE(late);
    CHECK(late->state() == ReferralState::Made);
    CHECK(late->stateWords() == u"overdue 5 days"_s);
    CHECK(late->ageWords() == u"55 days"_s);
    CHECK(late->accessibleName().contains(u"Parcels of LATE"_s));
    CHECK(board->card(idOf(open.file, u"SOON"_s))->stateWords() == u"due in 2 days"_s);
    CHECK(board->card(idOf(open.file, u"TODAY"_s))->stateWords() == u"due today"_s);
    CHECK(board->card(idOf(open.file, u"DONE"_s))->stateWords() == u"Nothing found"_s);
    CHECK_FALSE(board->card(idOf(open.file, u"OLD"_s))); // its outcome is not of this quarter
}

TEST_CASE("a referral is taken through its steps from the keyboard alone", "[referrals]")
{
    Open open(addSome);
    ReferralBoard *board = open.page->board();
    const qint64 late = idOf(open.file, u"LATE"_s);
    board->card(late)->setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_A); // acknowledged today
    open.settle();
    CHECK(read(open.file, u"LATE"_s).acknowledged == QDate(2017, 3, 6));
    REQUIRE(board->current());
    CHECK(board->current()->record() == late); // the keyboard stays with the card
    open.press(Qt::Key_Right, Qt::ControlModifier);
    open.settle();
    CHECK(read(open.file, u"LATE"_s).started == QDate(2017, 3, 6));
    open.press(Qt::Key_O);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(menu->actions().size() == 5);
    QTest::keyClick(menu, Qt::Key_Down); // the second: nothing found
    QTest::keyClick(menu, Qt::Key_Return);
    open.settle();
    CHECK(read(open.file, u"LATE"_s).outcome == u"nothing_found"_s);
    open.press(Qt::Key_C);
    open.settle();
    CHECK(read(open.file, u"LATE"_s).closed == QDate(2017, 3, 6));
    open.press(Qt::Key_Left, Qt::ControlModifier);
    open.settle();
    CHECK_FALSE(read(open.file, u"LATE"_s).closed.isValid());
    // Closing what has no outcome is refused, and says so.
    QSignalSpy errors(open.page, &Page::errorMet);
    board->card(idOf(open.file, u"SOON"_s))->setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_C);
    open.settle();
    CHECK(errors.size() == 1);
    CHECK(read(open.file, u"SOON"_s).state() == ReferralState::Made);
}

TEST_CASE("the arrow keys walk the cards, Enter opens one", "[referrals]")
{
    Open open(addSome);
    ReferralBoard *board = open.page->board();
    board->card(idOf(open.file, u"LATE"_s))->setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_Down);
    CHECK(board->current()->record() == idOf(open.file, u"SOON"_s));
    open.press(Qt::Key_Right);
    CHECK(board->current()->record() == idOf(open.file, u"TODAY"_s));
    open.press(Qt::Key_Right); // over the empty column
    CHECK(board->current()->record() == idOf(open.file, u"DONE"_s));
    open.press(Qt::Key_Return);
    open.settle();
    auto *form = open.page->findChild<ReferralForm *>();
    CHECK(form->isOpen());
    CHECK(form->record() == idOf(open.file, u"DONE"_s));
    CHECK(open.page->goBack()); // the form
    CHECK(open.page->goBack()); // the list's filter, or the list
}

TEST_CASE("a click chooses a card for the keys, two clicks open it", "[referrals]")
{
    Open open(addSome);
    auto *card = open.page->findChildren<ReferralCard *>().constFirst();
    auto *form = open.page->findChild<ReferralForm *>();
    QTest::mouseClick(card, Qt::LeftButton);
    open.settle();
    CHECK(card->hasFocus());
    CHECK_FALSE(form->isOpen());
    QTest::mouseDClick(card, Qt::LeftButton);
    open.settle();
    CHECK(form->isOpen());
    CHECK(form->record() == card->record());
}

TEST_CASE("a new referral is typed in, and errors stand at their fields", "[referrals]")
{
    Open open;
    open.page->newRecord();
    open.settle();
    open.field(u"1/3/2017"_s);
    open.skip(1); // made
    open.field(u"GDC"_s);
    open.field(u"sender"_s); // trace the sender
    open.field(u"express"_s);
    open.field(u"2017-02-01"_s); // due before it was made
    open.field(u"Watches, 手錶"_s);
    open.page->saveRecord();
    open.settle();
    auto *form = open.page->findChild<ReferralForm *>();
    auto *fields = form->findChild<FormColumns *>();
    CHECK(fields->row(u"due"_s)->hasError());
    fields->setText(u"due"_s, u"2017-04-01"_s);
    open.page->saveRecord();
    open.settle();
    const Referral saved = read(open.file, u"RF-2017-0001"_s);
    CHECK(saved.date == PartialDate::day({2017, 3, 1}));
    CHECK(saved.direction == u"made"_s);
    CHECK(saved.action == u"trace_sender"_s);
    CHECK(saved.channel == u"express_courier"_s);
    CHECK(saved.due == QDate(2017, 4, 1));
    CHECK(saved.subject == u"Watches, 手錶"_s);
    CHECK_FALSE(form->isDirty());
}

TEST_CASE("a risk indicator is typed in and shows its hit rate", "[referrals]")
{
    Open open([](TestCaseFile &file) {
        addForm(file.connection(), u"indicator"_s, R"({"code": "R1", "description": "Vague goods"})");
        addForm(file.connection(), u"case"_s, R"({"ref": "C1", "date": "2017-03-05", "agency": "HKC",
            "status": "closed", "indicators": ["R1"]})");
    });
    REQUIRE(open.page->showRecords({u"indicator"_s, {}, false, {}, {}}));
    open.settle();
    auto *table = open.seen<RecordTable>();
    REQUIRE(table);
    REQUIRE(table->model()->rowCount() == 1);
    bool rate = false;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        rate = rate || table->model()->index(0, column).data().toString() == u"0 of 1 (0.0%)"_s ||
               table->model()->index(0, column).data().toString() == u"0 of 1 (0%)"_s;
    CHECK(rate);
    open.page->newRecord();
    open.settle();
    open.field(u"R2"_s);
    open.page->saveRecord();
    open.settle();
    CHECK(countRows(open.file.connection(), u"indicator"_s) == 1); // a description is missing
    CHECK(open.page->hasUnsaved());
}

TEST_CASE("a case is handed over with what it says already", "[referrals][cases]")
{
    OpenPage<CasesPage> open([](TestCaseFile &file) {
        addForm(file.connection(), u"indicator"_s, R"({"code": "R1", "description": "Vague goods"})");
        addForm(file.connection(), u"case"_s, R"({"ref": "C1", "date": "2017-03-05", "agency": "HKC",
            "channel": "express_courier", "tlp": "GREEN", "indicators": ["R1"],
            "seizures": [{"category": "5c", "description": "Watches"}]})");
    });
    QSignalSpy wanted(open.page, &Page::newRecordWanted);
    REQUIRE(open.page->showRecord(u"case"_s, 1));
    open.settle();
    QPushButton *handOver = nullptr;
    for (auto *button : open.page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Hand over…"_s)
            handOver = button;
    }
    REQUIRE(handOver);
    handOver->setFocus();
    open.press(Qt::Key_Space);
    open.settle();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().at(0) == u"referral"_s);
    const QJsonObject form = wanted.first().at(1).toJsonObject();

    Open referrals([](TestCaseFile &file) {
        addForm(file.connection(), u"indicator"_s, R"({"code": "R1", "description": "Vague goods"})");
        addForm(file.connection(), u"case"_s, R"({"ref": "C1", "date": "2017-03-05", "agency": "HKC"})");
    });
    REQUIRE(referrals.page->newRecordOf(u"referral"_s, form));
    referrals.settle();
    auto *editor = referrals.page->findChild<ReferralForm *>();
    auto *fields = editor->findChild<FormColumns *>();
    CHECK(fields->text(u"subject"_s) == u"Watches"_s);
    CHECK(fields->text(u"channel"_s) == u"express_courier"_s);
    CHECK(fields->text(u"tlp"_s) == u"GREEN"_s);
    fields->setText(u"counterpart"_s, u"GDC"_s);
    fields->setText(u"action"_s, u"intercept"_s);
    referrals.page->saveRecord();
    referrals.settle();
    const Referral saved = read(referrals.file, u"RF-2017-0001"_s);
    CHECK(saved.cases == QStringList{u"C1"_s});
    CHECK(saved.indicators == QStringList{u"R1"_s});
    CHECK(saved.due == QDate(2017, 4, 3)); // four weeks are offered
}

TEST_CASE("the due date that is offered goes with the day made; one that is typed stays", "[referrals]")
{
    Open open([](TestCaseFile &file) {
        addForm(file.connection(), u"officer"_s,
                R"({"ref": "CTM", "name": "Chan Tai-man", "agency": "HKC", "role": "officer"})");
    });
    open.page->newRecord();
    open.settle();
    auto *fields = open.page->findChild<ReferralForm *>()->findChild<FormColumns *>();
    CHECK(fields->text(u"officer"_s) == u"CTM"_s); // who is signed in
    const auto setMade = [&](const QString &day) {
        fields->input(u"date"_s)->setFocus(Qt::TabFocusReason);
        open.press(Qt::Key_A, Qt::ControlModifier);
        open.keys(day);
        open.press(Qt::Key_Tab);
        open.settle();
    };
    const auto due = [&] { return parsePartialDate(fields->text(u"due"_s)).value_or(PartialDate()).first; };
    setMade(u"2017-06-21"_s);
    CHECK(due() == QDate(2017, 7, 19));
    fields->setText(u"due"_s, u"2017-08-01"_s);
    setMade(u"2017-06-28"_s);
    CHECK(due() == QDate(2017, 8, 1));
}

TEST_CASE("a long title is told in full on its card, on as many lines as it takes", "[referrals]")
{
    const QString subject = u"Handbags and watches in postal parcels from one consignor to Poland and Romania"_s;
    ReferralCardContent content;
    content.ref = u"R"_s;
    content.subject = subject;
    content.direction = u"made"_s;
    content.counterpart = u"GDC"_s;
    ReferralCard longCard(content, ReferralState::Made, QDate(2017, 3, 6));
    content.subject = u"Handbags"_s;
    ReferralCard shortCard(content, ReferralState::Made, QDate(2017, 3, 6));
    CHECK(longCard.heightForWidth(180) > shortCard.heightForWidth(180));
    CHECK(longCard.heightForWidth(1200) == shortCard.heightForWidth(1200));
    content.subject = u"手機電池"_s; // one line, though its font has higher ones
    CHECK(ReferralCard(content, ReferralState::Made, QDate(2017, 3, 6)).heightForWidth(180) ==
          shortCard.heightForWidth(180));
    content.subject = QString(60, u'電');
    CHECK(ReferralCard(content, ReferralState::Made, QDate(2017, 3, 6)).heightForWidth(180) >
          shortCard.heightForWidth(180));
    // In the board's own layout the card gets the room.
    QWidget column;
    auto *layout = new QVBoxLayout(&column);
    content.subject = subject;
    auto *card = new ReferralCard(content, ReferralState::Made, QDate(2017, 3, 6), &column);
    layout->addWidget(card);
    layout->addStretch(1);
    column.resize(200, 600);
    column.show();
    QApplication::processEvents();
    CHECK(card->height() >= card->heightForWidth(card->width()));
}

TEST_CASE("a column of the board that says the same stays as it is", "[referrals]")
{
    const auto cardFor = [](qint64 id, const QString &subject) {
        ReferralCardContent card;
        card.id = id;
        card.ref = u"R%1"_s.arg(id);
        card.subject = subject;
        return card;
    };
    ReferralBoardContent content;
    content.day = QDate(2017, 3, 6);
    content.columns = {{ReferralState::Made, 1, {cardFor(1, u"Watches"_s)}, {}},
                       {ReferralState::Acknowledged, 1, {cardFor(2, u"Handbags"_s)}, {}}};
    ReferralBoard board;
    board.setContent(content);
    const QPointer<ReferralCard> first = board.card(1);
    const QPointer<ReferralCard> second = board.card(2);
    content.columns[1].cards = {cardFor(2, u"Handbags, corrected"_s)};
    board.setContent(content);
    CHECK(board.card(1) == first);
    CHECK(board.card(2) != second);
    content.day = content.day.addDays(1); // ages and due dates are seen from it
    board.setContent(content);
    CHECK(board.card(1) != first);
}

} // namespace referralspage_test
