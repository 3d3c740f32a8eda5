// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/draftstore.h"
#include "core/storage/approvalstore.h"
#include "core/storage/declaredresultstore.h"
#include "core/storage/itemstore.h"
#include "core/storage/operationstore.h"
#include "tests/ui/operations/shownoperations.h"
#include "ui/inputs/chipsedit.h"
#include "ui/inputs/readingedits.h"
#include "ui/inputs/reasonrow.h"
#include "ui/operations/resultform.h"

#include <QLineEdit>
#include <QSignalSpy>

namespace operationforms_test {

using namespace liaison;
using namespace Qt::StringLiterals;
using namespace operations_test;

TEST_CASE("an operation is made from the keyboard", "[operations]")
{
    Shown shown(u"2024"_s, false);
    shown.page->newRecord();
    REQUIRE(waitForTasks());
    REQUIRE(shown.page->form());
    REQUIRE(shown.page->form()->kind() == u"operation");
    type(shown.page.get(), u"WINTER"_s);
    press(shown.page.get(), Qt::Key_Tab);
    type(shown.page.get(), u"Operation Winter"_s);
    press(shown.page.get(), Qt::Key_Tab);
    type(shown.page.get(), u"冬季行動"_s);
    shown.field<PartialDateEdit>(u"First day"_s)->setFocus();
    type(shown.page.get(), u"Jan 2024"_s);
    CHECK(shown.allWords().contains(u"January 2024")); // the reading stands there at once
    shown.field<ChipsEdit>(u"Participants"_s)->setFocus();
    type(shown.page.get(), u"macao"_s);
    press(shown.page.get(), Qt::Key_Return);
    type(shown.page.get(), u"香港"_s);
    press(shown.page.get(), Qt::Key_Return);
    CHECK(shown.page->hasUnsaved());
    shown.page->saveRecord();
    REQUIRE(waitForTasks());
    CHECK_FALSE(shown.page->form());
    const auto saved = OperationStore(shown.file.connection()).find(u"WINTER"_s);
    REQUIRE(saved);
    CHECK(saved->names.value(u"zh_HK"_s) == u"冬季行動");
    CHECK(saved->firstDay == parsePartialDate(u"2024-01"_s).value());
    CHECK(saved->participants == QStringList{u"MOC"_s, u"HKC"_s});
    CHECK(saved->status == u"planned");
    CHECK(shown.page->view()->operation() == u"WINTER");
}

TEST_CASE("errors of an operation stand at their fields", "[operations]")
{
    Shown shown;
    shown.page->newRecord();
    REQUIRE(waitForTasks());
    shown.field<PartialDateEdit>(u"First day"_s)->setFocus();
    type(shown.page.get(), u"31 Feb 2024"_s);
    shown.page->saveRecord();
    REQUIRE(waitForTasks());
    REQUIRE(shown.page->form());
    CHECK(shown.field<QLineEdit>(u"Code"_s)->property("wrong").toBool());
    CHECK(shown.field<QLineEdit>(u"Code"_s)->hasFocus()); // the first that is wrong
    CHECK(shown.field<QLineEdit>(u"First day"_s)->property("wrong").toBool());
    CHECK(shown.field<QLineEdit>(u"Name (English)"_s)->property("wrong").toBool());
    CHECK_FALSE(shown.field<QLineEdit>(u"Last day"_s)->property("wrong").toBool());

    shown.field<QLineEdit>(u"Code"_s)->setFocus();
    type(shown.page.get(), u"AUTUMN"_s);
    shown.field<QLineEdit>(u"Name (English)"_s)->setFocus();
    type(shown.page.get(), u"Again"_s);
    shown.field<PartialDateEdit>(u"First day"_s)->setText(u"2024"_s);
    shown.page->saveRecord();
    REQUIRE(waitForTasks());
    REQUIRE(shown.page->form()); // refused: there is one of that code
    CHECK(shown.field<QLineEdit>(u"Code"_s)->property("wrong").toBool());
    CHECK_FALSE(shown.field<QLineEdit>(u"First day"_s)->property("wrong").toBool());
}

TEST_CASE("a result is declared as people write it", "[operations]")
{
    Shown shown;
    Q_EMIT shown.board()->resultWanted(u"GDC"_s, {});
    REQUIRE(waitForTasks());
    REQUIRE(qobject_cast<ResultForm *>(shown.page->form()));
    type(shown.page.get(), u"逾1300"_s); // the cases have the focus
    CHECK(shown.allWords().contains(u"more than 1,300"));
    shown.field<EstimateEdit>(u"Goods, line 1"_s)->setFocus();
    type(shown.page.get(), u"約10萬"_s);
    CHECK(shown.allWords().contains(u"about 100,000"));
    shown.field<MoneyEdit>(u"Value, line 1"_s)->setFocus();
    type(shown.page.get(), u">70m"_s); // yuan, since the agency acts for a place in China
    CHECK(shown.allWords().contains(u"more than CNY 70,000,000"));
    shown.field<MoneyEdit>(u"Value, line 2"_s)->setFocus();
    type(shown.page.get(), u"HK$5"_s);
    shown.page->saveRecord();
    REQUIRE(waitForTasks());
    CHECK_FALSE(shown.page->form());
    const auto figure = OperationFigures(shown.file.connection()).find(u"AUTUMN"_s);
    REQUIRE(figure);
    const auto declared = std::find_if(figure->results.begin(), figure->results.end(),
                                       [](const Achievement &each) { return each.agency == u"GDC" && each.declared; });
    REQUIRE(declared != figure->results.end());
    CHECK(declared->cases.first().sum.toEstimate() == Estimate::moreThan(1300));
    CHECK(declared->items.first().sum.toEstimate() == Estimate::about(100'000));
    REQUIRE(declared->values.size() == 2);
    CHECK_FALSE(declared->arrests.isStated());
    CHECK(shown.figure(u"Guangdong Sub-Administration of GACC, Cases, declared: more than 1,300"_s));
}

TEST_CASE("what cannot be read in a result is told at its field", "[operations]")
{
    Shown shown;
    Q_EMIT shown.board()->resultWanted(u"GDC"_s, {});
    REQUIRE(waitForTasks());
    shown.field<EstimateEdit>(u"Cases"_s)->setText(u"-3"_s);
    shown.field<EstimateEdit>(u"Goods, line 1"_s)->setText(u"1.5"_s);
    shown.page->saveRecord();
    REQUIRE(waitForTasks());
    REQUIRE(shown.page->form());
    CHECK(shown.field<QLineEdit>(u"Cases"_s)->property("wrong").toBool());
    CHECK(shown.allWords().contains(u"goods line 1"));
    const auto figure = OperationFigures(shown.file.connection()).find(u"AUTUMN"_s);
    REQUIRE(figure);
    for (const Achievement &each : figure->results)
        CHECK_FALSE((each.agency == u"GDC" && each.declared));
}

TEST_CASE("a result that somebody else saved meanwhile is a conflict", "[operations]")
{
    Shown shown;
    auto *column = shown.board();
    Q_EMIT column->resultWanted(u"HKC"_s, column->board().columns.first().declaredRef);
    REQUIRE(waitForTasks());
    REQUIRE(shown.page->form());
    DeclaredResultStore store(shown.file.connection());
    auto theirs = store.find(column->board().columns.first().declaredRef);
    REQUIRE(theirs);
    theirs->note = u"theirs"_s;
    REQUIRE(store.save(*theirs, {u"Lee"_s, {}, 0}));
    shown.field<EstimateEdit>(u"Cases"_s)->setText(u"14"_s);
    QSignalSpy conflict(shown.page.get(), &Page::conflictMet);
    shown.page->saveRecord();
    REQUIRE(waitForTasks());
    REQUIRE(conflict.size() == 1);
    CHECK(conflict.first().at(0).toString() == u"result");
    CHECK(conflict.first().at(1).toLongLong() == theirs->id.value);
    CHECK(conflict.first().at(2).toJsonObject().value(u"cases"_s).toObject().value(u"value"_s).toInt() == 14);
    CHECK(store.find(theirs->id.value)->note == u"theirs");
    shown.page->conflictSettled(u"result"_s, theirs->id.value);
    CHECK_FALSE(shown.page->form());
}

TEST_CASE("an approved result is corrected with a reason, by keys alone", "[operations][approval]")
{
    Shown shown;
    auto *column = shown.board();
    const QString ref = column->board().columns.first().declaredRef;
    Officer supervisor;
    supervisor.ref = u"SUP"_s;
    supervisor.name = u"Ng Siu-ming"_s;
    supervisor.agency = u"HKC"_s;
    supervisor.role = u"supervisor"_s;
    add(shown.file, supervisor);
    REQUIRE(ApprovalStore(shown.file.connection()).approve({u"result"_s, ref}, {}, {}, {u"SUP"_s, {}, 0}));
    Q_EMIT column->resultWanted(u"HKC"_s, ref);
    REQUIRE(waitForTasks());
    REQUIRE(shown.page->form());
    shown.field<EstimateEdit>(u"Cases"_s)->setFocus(Qt::TabFocusReason);
    press(shown.page.get(), Qt::Key_A, Qt::ControlModifier);
    type(shown.page.get(), u"15"_s);
    shown.page->saveRecord();
    REQUIRE(waitForTasks());
    REQUIRE(shown.page->form()); // not without a reason
    auto *row = shown.page->form()->findChild<ReasonRow *>();
    REQUIRE(row);
    REQUIRE(row->isVisible());
    REQUIRE(row->isAncestorOf(shown.page->window()->focusWidget()));
    type(shown.page.get(), u"one case was told twice"_s);
    press(shown.page.get(), Qt::Key_Return);
    REQUIRE(waitForTasks());
    CHECK_FALSE(shown.page->form());
    DeclaredResultStore store(shown.file.connection());
    CHECK(store.find(ref)->cases == Estimate::exact(15));
    CHECK(shown.page->isAncestorOf(shown.page->window()->focusWidget()));
}

TEST_CASE("a form that is left keeps what was typed", "[operations]")
{
    Shown shown;
    shown.page->newRecord();
    REQUIRE(waitForTasks());
    type(shown.page.get(), u"HALFWAY"_s);
    shown.field<PartialDateEdit>(u"First day"_s)->setFocus();
    type(shown.page.get(), u"some day"_s);
    CHECK(shown.page->goBack());
    REQUIRE(waitForTasks());
    CHECK_FALSE(shown.page->form());
    CHECK(shown.page->view()->isVisible());
    const auto draft = DraftStore(shown.file.connection()).find(u"Chan Tai-man"_s, u"operation"_s, 0);
    REQUIRE(draft);
    REQUIRE(draft->has_value());
    shown.page->newRecord();
    REQUIRE(waitForTasks());
    CHECK(shown.field<QLineEdit>(u"Code"_s)->text() == u"HALFWAY");
    CHECK(shown.field<PartialDateEdit>(u"First day"_s)->text() == u"some day"); // unreadable, and still there
    CHECK(shown.page->hasUnsaved());
    shown.page->form()->discard();
    REQUIRE(waitForTasks());
    CHECK_FALSE(DraftStore(shown.file.connection()).find(u"Chan Tai-man"_s, u"operation"_s, 0)->has_value());
}

TEST_CASE("a draft offered after a crash opens its form", "[operations]")
{
    Shown shown;
    const QJsonObject typed{{u"operation"_s, u"AUTUMN"_s}, {u"agency"_s, u"GDC"_s}, {u"cases"_s, u"~12"_s}};
    REQUIRE(shown.page->resumeForm(u"result"_s, 0, typed));
    REQUIRE(waitForTasks());
    REQUIRE(qobject_cast<ResultForm *>(shown.page->form()));
    CHECK(shown.field<EstimateEdit>(u"Cases"_s)->text() == u"~12");
    CHECK_FALSE(shown.page->resumeForm(u"exchange"_s, 0, {}));
}

TEST_CASE("what was begun of another result is offered, and goes on by itself in its own form", "[operations]")
{
    Shown shown;
    Q_EMIT shown.board()->resultWanted(u"GDC"_s, {});
    REQUIRE(waitForTasks());
    type(shown.page.get(), u"~12"_s);
    CHECK(shown.page->goBack());
    REQUIRE(waitForTasks());
    Q_EMIT shown.board()->resultWanted(u"MOC"_s, {});
    REQUIRE(waitForTasks());
    CHECK(shown.field<EstimateEdit>(u"Cases"_s)->text().isEmpty());
    CHECK(shown.allWords().contains(u"and did not save it"));
    CHECK_FALSE(shown.page->hasUnsaved());
    CHECK(shown.page->goBack());
    REQUIRE(waitForTasks());
    Q_EMIT shown.board()->resultWanted(u"GDC"_s, {});
    REQUIRE(waitForTasks());
    CHECK(shown.field<EstimateEdit>(u"Cases"_s)->text() == u"~12");
    CHECK(shown.page->hasUnsaved());
}

TEST_CASE("a draft that an earlier version wrote is read field by field", "[operations]")
{
    Shown shown;
    REQUIRE(shown.page->resumeForm(u"operation"_s, 0,
                                   {{u"code"_s, u"WINTER"_s},
                                    {u"name"_s, QJsonObject{{u"en"_s, u"Winter"_s}}},
                                    {u"participants"_s, QJsonArray{u"HKC"_s, u"MOC"_s}},
                                    {u"destinations"_s, QJsonArray{u"BR"_s}}}));
    REQUIRE(waitForTasks());
    CHECK(shown.field<QLineEdit>(u"Name (English)"_s)->text() == u"Winter");
    CHECK(shown.field<ChipsEdit>(u"Participants"_s)->values().value() == QStringList{u"HKC"_s, u"MOC"_s});
    CHECK(shown.field<ChipsEdit>(u"Destinations"_s)->values().value() == QStringList{u"BR"_s});
}

TEST_CASE("Tab goes through the forms as they stand on the screen", "[operations]")
{
    Shown shown;
    const auto field = [&shown](const QString &text) {
        QApplication::processEvents();
        type(shown.page.get(), text);
        press(shown.page.get(), Qt::Key_Tab);
    };
    shown.page->newRecord();
    REQUIRE(waitForTasks());
    for (const QString &text : {u"WINTER"_s, u"Winter"_s, QString(), QString(), QString(), u"1/11/2023"_s,
                                u"5/11/2023"_s, u"ended"_s, u"case"_s, u"HKC"_s})
        field(text);
    shown.page->saveRecord();
    REQUIRE(waitForTasks());
    OperationStore operations(shown.file.connection());
    const auto saved = operations.find(u"WINTER"_s);
    REQUIRE(saved);
    CHECK(saved->status == u"ended");
    CHECK(saved->type == u"case_driven");
    CHECK(saved->coordinator == u"HKC");
    CHECK(shown.list()->hasFocus());

    REQUIRE(shown.page->newRecordOf(u"result"_s, {}));
    REQUIRE(waitForTasks());
    shown.field<QWidget>(u"Agency"_s)->setFocus(Qt::TabFocusReason);
    // Agency, cases, counting rule; goods and their unit, twice, and the empty line; value and basis; arrests.
    for (const QString &text : {u"HKC"_s, u"4"_s, QString(), u"about 1,300"_s, u"pairs"_s, u"20"_s, u"kilo"_s,
                                QString(), u"about HK$500"_s, u"estimated"_s, QString(), u"2"_s})
        field(text);
    shown.page->saveRecord();
    REQUIRE(waitForTasks());
    DeclaredResultStore results(shown.file.connection());
    RecordFilter mine{u"result"_s, {}, false, {{u"operation"_s, u"WINTER"_s}}, {}};
    const auto rows = RecordList(shown.file.connection()).list(mine, {}, {}, nullptr, 2);
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    const auto result = results.find(rows->first().id);
    REQUIRE(result);
    REQUIRE(result->items.size() == 2);
    CHECK(result->items.contains(Quantity{Estimate::about(1300), u"PR"_s}));
    CHECK(result->items.contains(Quantity{Estimate::exact(20), u"KGM"_s}));
    REQUIRE(result->values.size() == 1);
    CHECK(result->values.first().basis == u"estimated_market");
    CHECK(result->arrests == Estimate::exact(2));
}

TEST_CASE("the co-operation items that an operation serves are chosen on the operation", "[operations][programme]")
{
    Shown shown(u"2024"_s, false);
    Connection &connection = shown.file.connection();
    addForm(connection, u"programme"_s, R"({"year": "2023/24"})");
    addForm(connection, u"item"_s, R"({"ref": "2023/24-06", "title": "Joint operations"})");
    const auto make = [&](const QString &items) {
        shown.page->newRecord();
        REQUIRE(waitForTasks());
        type(shown.page.get(), u"WINTER"_s);
        press(shown.page.get(), Qt::Key_Tab);
        type(shown.page.get(), u"Operation Winter"_s);
        shown.field<PartialDateEdit>(u"First day"_s)->setFocus();
        type(shown.page.get(), u"Jan 2024"_s);
        shown.field<ChipsEdit>(u"Items"_s)->lineEdit()->setFocus();
        type(shown.page.get(), items);
        shown.page->saveRecord();
        REQUIRE(waitForTasks());
    };
    make(u"2023/24-77;"_s);
    REQUIRE(shown.page->form()); // there is no such item: nothing is saved
    CHECK_FALSE(OperationStore(connection).find(u"WINTER"_s));
    shown.page->form()->discard();
    REQUIRE(waitForTasks());
    make(u"2023/24-06;"_s);
    CHECK_FALSE(shown.page->form());
    CHECK(ItemStore(connection).find(u"2023/24-06"_s)->operations == QStringList{u"WINTER"_s});
}

} // namespace operationforms_test
