// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/caserecordstore.h"
#include "tests/support/screen/openpage.h"
#include "tests/support/shareddata.h"
#include "ui/cases/caseform.h"
#include "ui/cases/casespage.h"
#include "ui/cases/seizuregrid.h"
#include "ui/cases/seizurelines.h"
#include "ui/forms/formcolumns.h"
#include "ui/inputs/chipsedit.h"
#include "ui/lists/recordtable.h"
#include "ui/look/figureline.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace casespage_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

using Open = OpenPage<CasesPage>;

CaseRecord read(Open &open, const QString &ref)
{
    const auto found = CaseRecordStore(open.file.connection()).find(ref);
    REQUIRE(found);
    return *found;
}

CaseForm *formOf(Open &open)
{
    return open.page->findChild<CaseForm *>();
}

// The form's fields, and its route.
FormColumns *partWith(Open &open, const QString &field)
{
    for (auto *part : formOf(open)->findChildren<FormColumns *>()) {
        if (part->row(field))
            return part;
    }
    return nullptr;
}

bool isShown(Open &open, const QString &words)
{
    for (const auto *label : open.page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

Seizure bags()
{
    Seizure line;
    line.category = u"5b"_s;
    line.quantity = {Estimate::about(1300), u"H87"_s};
    line.value = {Estimate::exact(13'800'000), u"HKD"_s};
    line.valueBasis = u"estimated_market"_s;
    line.brand = u"Acme"_s;
    return line;
}

} // namespace

TEST_CASE("a case with three lines is entered from the keyboard alone", "[cases]")
{
    Open open;
    open.page->newRecord(); // Ctrl+N
    open.settle();
    open.field(u"1/3/2017"_s);
    open.skip(3); // the home agency, no operation, the reference is made
    open.field(u"Lok Ma Chau"_s);
    open.field(u"express"_s);
    open.press(Qt::Key_L, Qt::AltModifier); // to the lines
    open.settle();
    open.field(u"bags"_s); // category by its word
    open.field(u"Handbags, 手袋"_s);
    open.field(u"Acme"_s);
    open.field(u"Acme Ltd."_s);
    open.field(u"about 1,300"_s);
    open.skip(1); // pieces
    open.keys(u"138,000"_s);
    CHECK(isShown(open, u"Line 1: HK$138,000"_s)); // what a bare number means here is seen at once
    open.press(Qt::Key_Tab);
    open.field(u"estimated"_s);
    open.keys(u"trade mark"_s);
    open.press(Qt::Key_Return); // the next line
    open.settle();
    open.field(u"3a"_s);
    open.skip(3);
    open.field(u"~42"_s);
    open.field(u"kg"_s);
    open.keys(u"CNY 30,000.50"_s);
    open.press(Qt::Key_Return);
    open.settle();
    open.field(u"6b"_s);
    open.skip(3);
    open.keys(u"逾200"_s);
    CHECK(isShown(open, u"Quantity: more than 200 pieces"_s) == false);
    CHECK(isShown(open, u"Line 3: more than 200 pieces"_s));
    open.page->saveRecord(); // Ctrl+S, with the cell still open
    open.settle();

    const CaseRecord saved = read(open, u"CS-2017-0001"_s);
    CHECK(saved.date == PartialDate::day({2017, 3, 1}));
    CHECK(saved.agency == u"HKC");
    CHECK(saved.place == u"Lok Ma Chau");
    CHECK(saved.channel == u"express_courier");
    REQUIRE(saved.seizures.size() == 3);
    const Seizure &first = saved.seizures.at(0);
    CHECK(first.category == u"5b");
    CHECK(first.description == u"Handbags, 手袋");
    CHECK(first.brand == u"Acme");
    CHECK(first.rightHolder == u"Acme Ltd.");
    CHECK(first.quantity == Quantity{Estimate::about(1300), u"H87"_s});
    CHECK(first.value == Money{Estimate::exact(13'800'000), u"HKD"_s});
    CHECK(first.valueBasis == u"estimated_market");
    CHECK(first.ipr == u"trade_mark");
    const Seizure &second = saved.seizures.at(1);
    CHECK(second.category == u"3a");
    CHECK(second.quantity == Quantity{Estimate::about(42), u"KGM"_s});
    CHECK(second.value == Money{Estimate::exact(3'000'050), u"CNY"_s});
    CHECK(second.valueBasis == u"estimated_market"); // remembered
    CHECK(second.ipr == u"trade_mark");
    const Seizure &third = saved.seizures.at(2);
    CHECK(third.quantity == Quantity{Estimate::moreThan(200), u"H87"_s});
    CHECK_FALSE(third.value.minor.isStated());
    CHECK(isShown(open, u"Quantity: more than 1,500 pieces"_s) == false);
    CHECK(isShown(open, u"about 1,500 pieces + about 42 kg"_s)); // never merged
    CHECK(isShown(open, u"HK$138,000 ("_s));
    CHECK(isShown(open, u"CNY 30,000.50 ("_s));
    CHECK_FALSE(formOf(open)->isDirty());
    CHECK(open.page->goBack()); // Esc: to the list
    auto *table = open.seen<RecordTable>();
    REQUIRE(table);
    CHECK(table->model()->rowCount() == 1);
    CHECK(table->hasFocus());
}

TEST_CASE("wrong cells and fields say so where they are", "[cases]")
{
    Open open;
    open.page->newRecord();
    open.settle();
    open.field(u"yesterday-ish"_s);
    open.press(Qt::Key_L, Qt::AltModifier);
    open.settle();
    open.skip(1); // no category
    open.keys(u"goods of a kind"_s);
    open.skip(3);
    open.field(u"a few"_s);
    open.skip(1);
    open.keys(u"12,5,0 shells"_s);
    open.page->saveRecord();
    open.settle();
    CHECK(RecordList(open.file.connection()).count({u"case"_s, {}, false, {}, {}}) == 0);
    SeizureLines *lines = formOf(open)->lines();
    const auto wrong = [&](int column) { return lines->index(0, column).data(SeizureLines::WrongRole).toString(); };
    CHECK(wrong(SeizureLines::Amount).contains(u"a few"_s));
    CHECK(wrong(SeizureLines::Value).contains(u"12,5,0 shells"_s));
    CHECK(isShown(open, u"Quantity in seizure line 1"_s));
    CHECK(lines->index(0, SeizureLines::Description).data(Qt::EditRole).toString() == u"goods of a kind");
    FormColumns *fields = partWith(open, u"date"_s);
    CHECK(fields->row(u"date"_s)->hasError());
    CHECK(fields->text(u"date"_s) == u"yesterday-ish");

    // The date is mended; then the missing category is told.
    fields->setText(u"date"_s, u"2017-03-01"_s);
    lines->setData(lines->index(0, SeizureLines::Amount), u"5"_s, Qt::EditRole);
    lines->setData(lines->index(0, SeizureLines::Value), QString(), Qt::EditRole);
    open.page->saveRecord();
    open.settle();
    CHECK_FALSE(fields->row(u"date"_s)->hasError());
    CHECK(wrong(SeizureLines::Category).contains(u"missing"_s));
}

TEST_CASE("a route is shown and typed from origin over via to destination", "[cases]")
{
    qint64 id = 0;
    Open open([&id](TestCaseFile &file) {
        CaseRecord record = caseOn(u"2017-03-01"_s, u"HKC"_s);
        record.origin = u"CN"_s;
        record.via = {u"HK"_s};
        record.destination = u"US"_s;
        record.seizures = {bags()};
        id = add(file, record);
    });
    auto *table = open.seen<RecordTable>();
    auto *model = qobject_cast<PagedTableBase *>(table->model());
    CHECK(model->index(0, model->columnOf(u"origin"_s)).data().toString() == u"China → Hong Kong → United States");
    CHECK(model->index(0, model->columnOf(u"lines"_s)).data().toString() == u"1");
    open.page->showRecord(u"case"_s, id);
    open.settle();
    FormColumns *route = partWith(open, u"via"_s);
    route->input(u"via"_s)->setFocus(Qt::TabFocusReason);
    open.field(u"澳門"_s); // by its Chinese name
    open.field(u"Brazil"_s);
    open.page->saveRecord();
    open.settle();
    const CaseRecord saved = read(open, u"CS-2017-0001"_s);
    CHECK(saved.origin == u"CN");
    CHECK(saved.via == QStringList{u"HK"_s, u"MO"_s});
    CHECK(saved.seizures == QList<Seizure>{bags()}); // untouched
}

TEST_CASE("lines are added, repeated and removed", "[cases]")
{
    qint64 id = 0;
    Open open([&id](TestCaseFile &file) {
        CaseRecord record = caseOn(u"2017-03-01"_s, u"HKC"_s);
        record.seizures = {bags()};
        id = add(file, record);
    });
    open.page->showRecord(u"case"_s, id);
    open.settle();
    auto *grid = open.page->findChild<SeizureGrid *>();
    grid->editCell(grid->model()->index(0, SeizureLines::Brand));
    open.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    open.settle();
    CHECK(grid->model()->rowCount() == 2);
    open.keys(u"Other"_s);
    open.page->saveRecord();
    open.settle();
    REQUIRE(read(open, u"CS-2017-0001"_s).seizures.size() == 2);
    CHECK(read(open, u"CS-2017-0001"_s).seizures.at(1).brand == u"Other");
    CHECK(isShown(open, u"about 2,600 pieces"_s));
    grid->editCell(grid->model()->index(0, SeizureLines::Brand));
    open.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    open.page->saveRecord();
    open.settle();
    REQUIRE(read(open, u"CS-2017-0001"_s).seizures.size() == 1);
    CHECK(read(open, u"CS-2017-0001"_s).seizures.at(0).brand == u"Other");
}

TEST_CASE("Tab leaves the grid after its last cell and enters it at the first", "[cases]")
{
    Open open;
    open.page->newRecord();
    open.settle();
    auto *grid = open.page->findChild<SeizureGrid *>();
    grid->editCell(grid->model()->index(0, SeizureLines::Ipr));
    open.settle();
    open.press(Qt::Key_Tab);
    open.settle();
    CHECK_FALSE(grid->isAncestorOf(QApplication::focusWidget()));
    CHECK(QApplication::focusWidget() != grid);
    grid->editCell(grid->model()->index(0, SeizureLines::Category));
    open.settle();
    open.press(Qt::Key_Backtab, Qt::ShiftModifier);
    open.settle();
    CHECK_FALSE(grid->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("figures of goods are opened as lines, and a line opens its case", "[cases]")
{
    Open open([](TestCaseFile &file) {
        CaseRecord record = caseOn(u"2017-03-01"_s, u"HKC"_s);
        record.seizures = {bags(), bags()};
        add(file, record);
        add(file, caseOn(u"2017-03-02"_s, u"HKC"_s));
    });
    const RecordFilter filter =
        RecordFilter{u"seizure"_s, open.session->period(), false, {}, {}}.with(u"category"_s, u"5b"_s);
    REQUIRE(open.page->showRecords(filter));
    open.settle();
    CHECK(open.page->listOnScreen() == filter);
    auto *lines = open.seen<RecordTable>();
    REQUIRE(lines);
    REQUIRE(lines->model()->rowCount() == 2);
    lines->setFocus();
    lines->setCurrentIndex(lines->model()->index(0, 0));
    open.press(Qt::Key_Return);
    open.settle();
    CHECK(formOf(open)->isOpen());
    CHECK(formOf(open)->lines()->rowCount() == 2);
    auto *figures = open.page->findChild<FigureLine *>();
    REQUIRE(figures->figures().size() == 2);
    CHECK(figures->figures().at(0).figure == u"2");
    CHECK(figures->figures().at(1).figure == u"2");
}

TEST_CASE("an unfinished case comes back as it was typed", "[cases]")
{
    Open open;
    open.page->newRecord();
    open.settle();
    open.keys(u"31/31"_s);
    open.press(Qt::Key_L, Qt::AltModifier);
    open.settle();
    open.field(u"3a"_s);
    open.skip(3);
    open.keys(u"some 5"_s);
    CHECK(open.page->hasUnsaved());
    const auto drafts = [&open] {
        bool written = false;
        DraftKeeper::saveAll(open.page, *open.session, [&written](const Done &) { written = true; });
        REQUIRE(waitUntil([&written] { return written; }));
        return DraftStore(open.file.connection()).list(u"Chan Tai-man"_s).value();
    };
    const QList<Draft> kept = drafts();
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().kind == u"case");
    CHECK(open.page->goBack());
    CHECK(open.page->goBack());
    open.settle();
    REQUIRE(open.page->resumeForm(u"case"_s, 0, kept.first().content));
    open.settle();
    CHECK(partWith(open, u"date"_s)->text(u"date"_s) == u"31/31");
    CHECK(formOf(open)->lines()->index(0, SeizureLines::Category).data(Qt::EditRole).toString() == u"3a");
    CHECK(formOf(open)->lines()->index(0, SeizureLines::Amount).data(Qt::EditRole).toString() == u"some 5");
    CHECK(open.page->hasUnsaved());
}

} // namespace casespage_test
