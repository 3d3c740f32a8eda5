// SPDX-License-Identifier: GPL-3.0-or-later
// A month is recorded, compared, settled and signed off from the keyboard.
#include "core/figures/reconciliationfigures.h"
#include "core/storage/approvalstore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/statementstore.h"
#include "tests/support/forms.h"
#include "tests/support/screen/openpage.h"
#include "ui/exchanges/exchangespage.h"
#include "ui/exchanges/monthsview.h"
#include "ui/exchanges/reconciliationview.h"
#include "ui/exchanges/settlebar.h"
#include "ui/exchanges/statementform.h"
#include "ui/inputs/codecombo.h"
#include "ui/lists/recordtable.h"
#include "ui/look/banner.h"
#include "ui/look/chips.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

namespace reconciliation_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

using Open = OpenPage<ExchangesPage>;

const Period february = *parsePeriod(u"2017-02"_s);

void fillFebruary(TestCaseFile &file, const char *role)
{
    Connection &connection = file.connection();
    addForm(connection, u"officer"_s,
            {{u"ref"_s, u"CTM"_s},
             {u"name"_s, u"Chan Tai-man"_s},
             {u"agency"_s, u"HKC"_s},
             {u"role"_s, QLatin1StringView(role)}});
    const auto exchange = [&](const char *ref, const char *date, int pieces, const char *subject) {
        addForm(connection, u"exchange"_s,
                {{u"ref"_s, QLatin1StringView(ref)},
                 {u"date"_s, QLatin1StringView(date)},
                 {u"direction"_s, u"received"_s},
                 {u"counterpart"_s, u"GDC"_s},
                 {u"mode"_s, u"monthly"_s},
                 {u"pieces"_s, pieces},
                 {u"subject"_s, QString::fromLatin1(subject)}});
    };
    exchange("E1", "2017-02-06", 3, "");
    exchange("E2", "2017-02-20", 2, "watches in transit");
    exchange("E3", "2017-02-14", 1, "");
}

void addStatement(TestCaseFile &file)
{
    addForm(file.connection(), u"statement"_s, R"({"ref": "ST", "agency": "GDC", "period": "2017-02", "entries": [
        {"ref": "T1", "addressee_ref": "E1", "direction": "sent", "pieces": 4, "date": "2017-02-06"},
        {"ref": "T2", "direction": "sent", "pieces": 2, "date": "2017-02-21", "subject": "Watches in transit"},
        {"ref": "T4", "direction": "sent", "pieces": 9, "date": "2017-02-27"}]})");
}

ReconciliationView *viewOf(Open &open)
{
    return open.page->findChild<ReconciliationView *>();
}

// The tab, by the keys of the tab bar.
void goToTab(Open &open, int tab)
{
    auto *tabs = open.page->findChild<QTabWidget *>();
    tabs->findChild<QTabBar *>()->setFocus(Qt::TabFocusReason);
    for (int i = tabs->currentIndex(); i < tab; ++i)
        open.press(Qt::Key_Right);
    open.settle();
}

RecordTable *comparison(Open &open)
{
    for (RecordTable *table : viewOf(open)->findChildren<RecordTable *>()) {
        if (table->isVisible())
            return table;
    }
    return nullptr;
}

void choose(Open &open, const QString &key)
{
    REQUIRE(comparison(open)->selectKey(key));
    comparison(open)->setFocus(Qt::OtherFocusReason);
    open.settle();
}

ReconciledMonth month(Open &open)
{
    return *ReconciliationFigures(open.file.connection()).month(u"GDC"_s, february);
}

QString bannerText(Open &open)
{
    return viewOf(open)->findChild<Banner *>()->text();
}

QPushButton *button(Open &open, const QString &words)
{
    for (QPushButton *one : viewOf(open)->findChildren<QPushButton *>()) {
        if (one->accessibleName() == words && one->isVisible())
            return one;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a statement is recorded from the keyboard alone", "[exchanges][reconciliation]")
{
    Open open([](TestCaseFile &file) { fillFebruary(file, "officer"); });
    goToTab(open, 1);
    // The month before today's, with the counterpart that was exchanged with.
    REQUIRE(comparison(open));
    CHECK(comparison(open)->records()->rowCount() == 3);
    CHECK(viewOf(open)->findChild<ChipLabel *>()->chip().word == u"no statement"_s);

    open.page->newRecord(); // Ctrl+N
    open.settle();
    open.field(u"6"_s); // sent
    open.field(u"0"_s); // received
    open.skip(4);       // both ways, date, marking, note
    open.field(u"T1"_s);
    open.field(u"6/2/2017"_s);
    open.field(u"sent"_s);
    open.field(u"4"_s);
    open.field(u"E1"_s);
    open.press(Qt::Key_Return);
    open.field(u"T2"_s); // date and direction go on
    open.skip(2);
    open.keys(u"no number"_s);
    open.press(Qt::Key_Return); // refused, and stays
    open.keys(u"two"_s);        // in the place of what was refused
    QApplication::processEvents();
    auto *form = open.page->findChild<StatementForm *>();
    CHECK(form->isDirty());
    open.page->saveRecord(); // Ctrl+S, with a wrong line in the row
    open.settle();
    CHECK(form->isOpen());
    CHECK(countRows(open.file.connection(), u"statement"_s) == 0);
    open.press(Qt::Key_A, Qt::ControlModifier);
    open.keys(u"2"_s);
    open.page->saveRecord();
    open.settle();
    CHECK_FALSE(form->isOpen());

    const auto stored = StatementStore(open.file.connection()).find(u"ST-2017-0001"_s);
    REQUIRE(stored);
    CHECK(stored->agency == u"GDC"_s);
    CHECK(stored->period == PartialDate{february.begin, february.lastDay()});
    CHECK(stored->sent == 6);
    CHECK(stored->received == 0);
    CHECK_FALSE(stored->mutual);
    REQUIRE(stored->entries.size() == 2);
    CHECK(stored->entries.at(0).addresseeRef == u"E1"_s);
    CHECK(stored->entries.at(1).ref == u"T2"_s);
    CHECK(stored->entries.at(1).pieces == 2);
    CHECK(stored->entries.at(1).direction == u"sent"_s);
    // Back at the comparison, which says what is open.
    CHECK(comparison(open)->records()->rowCount() == 4);
    CHECK(viewOf(open)->findChild<ChipLabel *>()->chip().word == u"differences open"_s);
}

TEST_CASE("differences are settled by keys, and a supervisor signs off", "[exchanges][reconciliation]")
{
    Open open([](TestCaseFile &file) {
        fillFebruary(file, "supervisor");
        addStatement(file);
    });
    goToTab(open, 1);
    CHECK(month(open).standing.open == 4);
    CHECK_FALSE(button(open, u"Sign off"_s)->isEnabled());

    choose(open, u"/E2\n/T2"_s); // proposed
    open.press(Qt::Key_C);
    open.settle();
    CHECK(month(open).standing.open == 3);
    CHECK(comparison(open)->hasFocus());
    CHECK(comparison(open)->currentKey() == QVariant(u"\n/T4"_s)); // the next below it that is open

    choose(open, u"/E1\n/T1"_s); // 3 and 4 pieces
    open.press(Qt::Key_E);
    open.field(u"rule"_s);
    open.keys(u"they count copies"_s);
    open.press(Qt::Key_Return);
    open.settle();
    CHECK(month(open).standing.open == 2);
    CHECK(comparison(open)->currentKey() == QVariant(u"/E3\n"_s));

    choose(open, u"/E3\n"_s); // only ours
    open.press(Qt::Key_E);
    open.field(u"other reason"_s);
    open.press(Qt::Key_Return); // says that words are missing
    open.settle();
    CHECK(month(open).standing.open == 2);
    open.keys(u"sent by post"_s);
    open.press(Qt::Key_Return);
    open.settle();
    CHECK(month(open).standing.open == 1);

    choose(open, u"\n/T4"_s); // only theirs
    open.press(Qt::Key_E);
    open.field(u"carried"_s);
    open.keys(u"2017-02"_s);
    open.press(Qt::Key_Return); // its own month: refused
    open.settle();
    CHECK(month(open).standing.open == 1);
    open.press(Qt::Key_A, Qt::ControlModifier);
    open.keys(u"2017-03"_s);
    open.press(Qt::Key_Return);
    open.settle();
    REQUIRE(month(open).standing.open == 0);

    QPushButton *sign = button(open, u"Sign off"_s);
    REQUIRE(sign->isEnabled());
    sign->setFocus();
    open.press(Qt::Key_Space);
    open.settle();
    CHECK(month(open).standing.state() == ReconciliationState::SignedOff);
    CHECK(viewOf(open)->findChild<ChipLabel *>()->chip().word == u"signed off"_s);

    // What changes afterwards shows at once.
    ExchangeStore store(open.file.connection());
    Exchange changed = *store.find(u"E2"_s);
    changed.pieces = 5;
    REQUIRE(store.save(changed, {u"tester"_s, {}, 0}));
    open.session->announce(u"exchange"_s);
    open.settle();
    CHECK(bannerText(open).contains(u"E2 has 5 pieces instead of 2"_s));
    CHECK(viewOf(open)->findChild<ChipLabel *>()->chip().word == u"changed since sign-off"_s);
}

TEST_CASE("an officer who is no supervisor does not sign off", "[exchanges][reconciliation]")
{
    Open open([](TestCaseFile &file) {
        fillFebruary(file, "officer");
        addForm(file.connection(), u"statement"_s,
                R"({"agency": "GDC", "period": "2017-02", "sent": 6, "received": 0})");
    });
    goToTab(open, 1);
    QPushButton *sign = button(open, u"Sign off"_s);
    REQUIRE(sign->isEnabled());
    QTest::mouseClick(sign, Qt::LeftButton);
    open.settle();
    CHECK(bannerText(open).contains(u"supervisor"_s));
    CHECK(countRows(open.file.connection(), u"monthclose"_s) == 0);
}

TEST_CASE("two entries are paired by hand, parted again, and theirs is logged as ours", "[exchanges][reconciliation]")
{
    Open open([](TestCaseFile &file) {
        fillFebruary(file, "officer");
        addStatement(file);
    });
    goToTab(open, 1);
    choose(open, u"/E3\n"_s);
    auto *bar = open.page->findChild<SettleBar *>();
    CodeCombo *other = nullptr;
    for (CodeCombo *combo : bar->findChildren<CodeCombo *>()) {
        if (combo->isVisible() && combo->accessibleName() == u"The same as"_s)
            other = combo;
    }
    REQUIRE(other);
    other->setFocus(Qt::TabFocusReason);
    open.field(u"T4"_s);
    QTest::mouseClick(button(open, u"Pair"_s), Qt::LeftButton);
    open.settle();
    CHECK(month(open).standing.piecesDiffer == 2);

    choose(open, u"/E3\n/T4"_s);
    open.press(Qt::Key_D);
    open.settle();
    CHECK(month(open).standing.piecesDiffer == 1);

    choose(open, u"\n/T4"_s);
    QTest::mouseClick(button(open, u"Log it in ours"_s), Qt::LeftButton);
    open.settle();
    CHECK(open.page->findChild<QTabWidget *>()->currentIndex() == 0);
    open.page->saveRecord();
    open.settle();
    const RecordFilter nine = RecordFilter{u"exchange"_s, february, false, {}, {}}.with(u"pieces"_s, u"9"_s);
    CHECK(RecordList(open.file.connection()).count(nine).value() == 1);
    // Made from their entry, it is that entry; and the officer is back where the month is compared.
    CHECK(open.page->findChild<QTabWidget *>()->currentIndex() == 1);
    CHECK(month(open).standing.onlyTheirs == 0);
    CHECK(month(open).standing.matched == 1);
    CHECK(month(open).standing.proposed == 1); // E2 and T2 still
}

TEST_CASE("their entry that is not logged after all leads back to the reconciliation", "[exchanges][reconciliation]")
{
    Open open([](TestCaseFile &file) {
        fillFebruary(file, "officer");
        addStatement(file);
    });
    goToTab(open, 1);
    choose(open, u"\n/T4"_s);
    QTest::mouseClick(button(open, u"Log it in ours"_s), Qt::LeftButton);
    open.settle();
    REQUIRE(open.page->findChild<QTabWidget *>()->currentIndex() == 0);
    open.page->goBack(); // says that it is not saved
    open.settle();
    CHECK(open.page->findChild<QTabWidget *>()->currentIndex() == 0);
    open.page->goBack();
    open.settle();
    CHECK(open.page->findChild<QTabWidget *>()->currentIndex() == 1);
    CHECK(month(open).standing.onlyTheirs == 1);
}

TEST_CASE("the months of the period say what is open, and open it", "[exchanges][reconciliation]")
{
    Open open([](TestCaseFile &file) {
        fillFebruary(file, "officer");
        addStatement(file);
    });
    goToTab(open, 2);
    auto *months = open.page->findChild<MonthsView *>();
    auto *table = months->findChild<RecordTable *>();
    REQUIRE(table->records()->rowCount() >= 3); // March runs, February has points, January nothing
    int row = -1;
    for (int i = 0; i < table->records()->rowCount(); ++i) {
        if (table->records()->index(i, 2).data().toString() == u"differences not explained"_s)
            row = i;
    }
    REQUIRE(row >= 0);
    CHECK(table->records()->index(row, 0).data().toString() == u"February 2017"_s);
    REQUIRE(table->selectKey(table->records()->index(row, 0).data(PagedTableBase::KeyRole)));
    table->setFocus();
    open.press(Qt::Key_Return);
    open.settle();
    CHECK(open.page->findChild<QTabWidget *>()->currentIndex() == 1);
    CHECK(comparison(open)->records()->rowCount() == 4);

    // A decision is opened where it was made.
    const auto statement = StatementStore(open.file.connection()).idOf(u"ST"_s);
    goToTab(open, 2);
    CHECK(open.page->showRecord(u"statement"_s, *statement));
    open.settle();
    CHECK(open.page->findChild<QTabWidget *>()->currentIndex() == 1);
}

TEST_CASE("a supervisor approves a month in the list of months and withdraws that, by keys and mouse",
          "[exchanges][reconciliation][approval]")
{
    Open open([](TestCaseFile &file) { fillFebruary(file, "supervisor"); });
    goToTab(open, 2);
    auto *months = open.page->findChild<MonthsView *>();
    auto *table = months->findChild<RecordTable *>();
    const auto choosing = [&](const QString &words) {
        for (int i = 0; i < table->records()->rowCount(); ++i) {
            if (table->records()->index(i, 0).data().toString() == words)
                REQUIRE(table->selectKey(table->records()->index(i, 0).data(PagedTableBase::KeyRole)));
        }
        open.settle();
    };
    const auto says = [&](const QString &words) {
        for (const QLabel *label : months->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == words)
                return true;
        }
        return false;
    };
    const auto button = [&](const QString &words) -> QPushButton * {
        for (QPushButton *one : months->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->accessibleName() == words)
                return one;
        }
        return nullptr;
    };
    choosing(u"February 2017"_s);
    CHECK(says(u"February 2017: not approved yet"_s));
    REQUIRE(button(u"Approve all exchanges of February 2017"_s));
    QTest::mouseClick(button(u"Approve all exchanges of February 2017"_s), Qt::LeftButton);
    open.settle();
    ApprovalStore store(open.file.connection());
    REQUIRE(store.findOf({}, u"2017-02"_s));
    CHECK(says(u"February 2017: Approved by Chan Tai-man on 6 Mar 2017"_s));

    // A correction shows, with its number; the month stays the chosen one.
    ExchangeStore log(open.file.connection());
    Exchange corrected = *log.find(u"E1"_s);
    corrected.pieces = 4;
    REQUIRE(log.save(corrected, {u"Chan Tai-man"_s, u"counted again"_s, 0}));
    open.session->announce(u"exchange"_s);
    open.settle();
    CHECK(says(u"February 2017: Approved by Chan Tai-man on 6 Mar 2017; changed since (1)"_s));

    QPushButton *withdraw = button(u"Withdraw the approval of February 2017"_s);
    REQUIRE(withdraw);
    withdraw->setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_Space);
    auto *dialog = months->findChild<QInputDialog *>();
    REQUIRE(dialog);
    type(dialog, u"signed too early"_s);
    press(dialog, Qt::Key_Return);
    open.settle();
    CHECK_FALSE(store.findOf({}, u"2017-02"_s));
    CHECK(says(u"February 2017: not approved yet"_s));
}

TEST_CASE("whoever is no supervisor is told so when approving a month", "[exchanges][reconciliation][approval]")
{
    Open open([](TestCaseFile &file) { fillFebruary(file, "officer"); });
    goToTab(open, 2);
    auto *months = open.page->findChild<MonthsView *>();
    auto *table = months->findChild<RecordTable *>();
    REQUIRE(table->selectKey(table->records()->index(0, 0).data(PagedTableBase::KeyRole)));
    open.settle();
    for (QPushButton *one : months->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->isEnabled() && one->accessibleName().startsWith(u"Approve all"_s)) {
            one->setFocus(Qt::TabFocusReason);
            open.press(Qt::Key_Space);
        }
    }
    open.settle();
    CHECK(months->findChild<Banner *>()->text().contains(u"supervisor"_s));
    CHECK(months->findChild<Banner *>()->isVisible());
    CHECK(countRows(open.file.connection(), u"approval"_s) == 0);
}

TEST_CASE("what their next statement lists is proposed as carried over, and explained with one press",
          "[exchanges][reconciliation]")
{
    Open open([](TestCaseFile &file) {
        fillFebruary(file, "supervisor");
        addStatement(file);
        addForm(file.connection(), u"statement"_s, R"({"ref": "ST-3", "agency": "GDC", "period": "2017-03", "entries": [
            {"ref": "M1", "addressee_ref": "E3", "direction": "sent", "pieces": 1, "date": "2017-03-01"}]})");
    });
    goToTab(open, 1);
    choose(open, u"/E3\n"_s);
    const auto *words = viewOf(open)->findChild<SettleBar *>()->findChild<QLabel *>();
    REQUIRE(words);
    CHECK(words->text().contains(u"Perhaps carried over. Their statement of March 2017 lists: M1"_s));
    const QAbstractItemModel *rows = comparison(open)->model();
    QStringList explanations;
    for (int row = 0; row < rows->rowCount(); ++row)
        explanations.append(rows->index(row, rows->columnCount() - 1).data().toString());
    CHECK(explanations.contains(u"perhaps carried over to March 2017: M1"_s));

    QPushButton *explain = button(open, u"Explain"_s);
    REQUIRE(explain);
    explain->setFocus();
    open.press(Qt::Key_Space);
    open.settle();
    const ReconciledMonth now = month(open);
    CHECK(now.carryOvers.isEmpty());
    REQUIRE(now.reconciliation.count(FindingClass::OnlyOurs) == 1);
    for (const Finding &finding : now.reconciliation.findings) {
        if (finding.kind == FindingClass::OnlyOurs)
            CHECK(finding.decision->otherMonth == *parsePartialDate(u"2017-03"_s));
    }
    // It is compared in the month where they have it.
    const auto march = ReconciliationFigures(open.file.connection()).month(u"GDC"_s, *parsePeriod(u"2017-03"_s));
    CHECK(march->standing.matched == 1);
}

TEST_CASE("a proposed pair is not explained: the bar says what comes first", "[exchanges][reconciliation]")
{
    Open open([](TestCaseFile &file) {
        fillFebruary(file, "supervisor");
        addStatement(file);
    });
    goToTab(open, 1);
    choose(open, u"/E2\n/T2"_s);
    open.press(Qt::Key_E);
    open.settle();
    QStringList shown;
    for (const QLabel *label : viewOf(open)->findChild<SettleBar *>()->findChildren<QLabel *>()) {
        if (label->isVisible())
            shown.append(label->text());
    }
    CHECK(shown.join(u' ').contains(u"Say first whether they are the same (C) or two different ones (D)"_s));
    CHECK(comparison(open)->hasFocus());
}

} // namespace reconciliation_test
