// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/declaredresultstore.h"
#include "core/storage/operationstore.h"
#include "tests/ui/operations/shownoperations.h"
#include "ui/charts/charts.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

namespace operationspage_test {

using namespace liaison;
using namespace Qt::StringLiterals;
using namespace operations_test;

TEST_CASE("the first operation of the period is on the board", "[operations]")
{
    Shown shown;
    CHECK(shown.page->view()->operation() == u"AUTUMN");
    CHECK(shown.allWords().contains(u"12 days"));
    CHECK(shown.allWords().contains(u"6 cases of this operation are illustrative"));
    CHECK(shown.allWords().contains(u"<b>Europe</b> & North America")); // as it was written
}

TEST_CASE("figures of the board open the records they were made from", "[operations]")
{
    Shown shown;
    QSignalSpy wanted(shown.page.get(), &Page::recordsWanted);
    REQUIRE(wanted.isValid());
    int opened = 0;
    for (FigureButton *figure : shown.board()->figures()) {
        if (!figure->isEnabled())
            continue;
        wanted.clear();
        QTest::mouseClick(figure, Qt::LeftButton);
        REQUIRE(wanted.size() == 1);
        const auto filter = wanted.first().first().value<RecordFilter>();
        CHECK(filter == figure->filter());
        const auto count = RecordList(shown.file.connection()).count(filter);
        REQUIRE(count);
        CHECK(*count > 0);
        ++opened;
    }
    CHECK(opened > 20);
    FigureButton *pieces = shown.figure(u"Hong Kong Customs and Excise Department, Goods in pieces, itemised"_s);
    REQUIRE(pieces);
    const EstimateSum listed = listedSum(shown.file, *pieces->filter(), MeasureKind());
    CHECK(pieces->figure() == Formats().quantitySum(EstimateSum(listed.toEstimate()), u"H87"_s));
}

TEST_CASE("the keyboard walks the board and opens a figure", "[operations]")
{
    Shown shown;
    FigureButton *first = shown.figure(u"Hong Kong Customs and Excise Department, Cases, declared"_s);
    REQUIRE(first);
    first->setFocus(Qt::TabFocusReason);
    QSignalSpy wanted(shown.page.get(), &Page::recordsWanted);
    press(shown.page.get(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<RecordFilter>().kind == u"result");
    press(shown.page.get(), Qt::Key_Down);
    press(shown.page.get(), Qt::Key_Right);
    press(shown.page.get(), Qt::Key_Space);
    REQUIRE(wanted.size() == 2);
    const auto filter = wanted.last().first().value<RecordFilter>();
    CHECK(filter.kind == u"case");
    CHECK(filter.where.contains(FieldCondition{u"agency"_s, u"GDC"_s}));
    CHECK(filter.where.contains(FieldCondition{u"counting_rule"_s, u"batch"_s}));
}

TEST_CASE("bars of an operation's charts open their records", "[operations]")
{
    Shown shown;
    QSignalSpy wanted(shown.page.get(), &Page::recordsWanted);
    int charts = 0;
    for (ChartView *chart : shown.page->findChildren<ChartView *>()) {
        ++charts;
        CHECK(chart->data().title.contains(u"Operation Autumn"));
        checkCells(shown.file, chart->data(), MeasureKind());
        wanted.clear();
        chart->setFocus(Qt::TabFocusReason);
        press(shown.page.get(), Qt::Key_Return);
        CHECK(wanted.size() <= 1);
    }
    CHECK(charts == 3);
    auto *measure = shown.page->view()->findChild<QComboBox *>();
    REQUIRE(measure);
    CHECK(measure->itemText(0) == u"Pieces");
    measure->setFocus();
    press(shown.page.get(), Qt::Key_Down);
    CHECK_FALSE(shown.page->findChildren<ChartView *>().first()->data().title.contains(u"pieces"));
}

TEST_CASE("results told for a period as a whole have their board", "[operations]")
{
    Shown shown(u"2022/23"_s);
    CHECK(shown.page->view()->operation() == u"SPRING");
    CHECK(shown.allWords().contains(u"dates known only to the programme year: days not stated"));
    CHECK(shown.allWords().contains(u"Declared for a period as a whole"));
    const auto id = DeclaredResultStore(shown.file.connection())
                        .idOf(RecordList(shown.file.connection())
                                  .list({u"result"_s, {}, false, {{u"operation"_s, QString()}}, {}}, {}, {}, nullptr, 1)
                                  ->first()
                                  .ref);
    REQUIRE(id);
    shown.list()->window()->findChildren<RecordTable *>().last()->selectKey(*id);
    REQUIRE(waitForTasks());
    CHECK(shown.allWords().contains(u"Declared for 2022/23 (1 Jul 2022 – 30 Jun 2023) as a whole"));
    REQUIRE(shown.figure(u"Cases, declared: 422"_s));
    CHECK_FALSE(shown.page->findChildren<ChartView *>().first()->isVisible());
}

TEST_CASE("what is on the board stays when the list is read again", "[operations]")
{
    Shown shown(u"2022/23"_s);
    RecordFilter whole{u"result"_s, {}, false, {{u"operation"_s, QString()}}, {}};
    const auto results = RecordList(shown.file.connection()).list(whole, {}, {}, nullptr, 1);
    REQUIRE(results);
    shown.page->findChildren<RecordTable *>().last()->selectKey(results->first().id);
    REQUIRE(waitForTasks());
    REQUIRE(shown.figure(u"Cases, declared: 422"_s));
    shown.page->refresh();
    REQUIRE(waitForTasks());
    CHECK(shown.figure(u"Cases, declared: 422"_s));
    // A part is reached through its whole: no list has it.
    const auto part = OperationStore(shown.file.connection()).find(u"SPRING-1"_s);
    REQUIRE(part);
    REQUIRE(shown.page->showRecord(u"operation"_s, part->id.value));
    REQUIRE(waitForTasks());
    REQUIRE(shown.page->view()->operation() == u"SPRING-1");
    shown.page->refresh();
    REQUIRE(waitForTasks());
    CHECK(shown.page->view()->operation() == u"SPRING-1");
    // What somebody chooses then is not left again for it.
    REQUIRE(shown.list()->selectKey(OperationStore(shown.file.connection()).idOf(u"AUTUMN"_s).value()));
    REQUIRE(waitForTasks());
    shown.page->findChild<FilterBar *>()->show(RecordFilter{u"operation"_s, {}, false, {}, {}}); // all parts too
    REQUIRE(waitForTasks());
    CHECK(shown.page->view()->operation() == u"AUTUMN");
}

TEST_CASE("a record from elsewhere is shown, in or out of the period", "[operations]")
{
    Shown shown;
    QSignalSpy selected(shown.page.get(), &Page::recordSelected);
    const auto spring = OperationStore(shown.file.connection()).find(u"SPRING"_s);
    REQUIRE(spring);
    CHECK(shown.page->showRecord(u"operation"_s, spring->id.value));
    REQUIRE(waitForTasks());
    CHECK(shown.page->view()->operation() == u"SPRING");
    CHECK(selected.last().at(1).toLongLong() == spring->id.value);
    CHECK(shown.list()->currentKey().toLongLong() == spring->id.value);
    CHECK_FALSE(shown.page->showRecord(u"exchange"_s, 1));

    REQUIRE(shown.page->showRecords(RecordFilter{u"operation"_s, parsePeriod(u"2023"_s).value(), true, {}, {}}));
    REQUIRE(waitForTasks());
    CHECK(shown.list()->model()->rowCount() == 3); // SPRING and its parts only overlap 2023
    CHECK(shown.page->listOnScreen()->imprecise);
    CHECK(shown.page->goBack());
    REQUIRE(waitForTasks());
    CHECK(shown.list()->model()->rowCount() == 1);
}

TEST_CASE("the board follows what others save", "[operations]")
{
    Shown shown;
    CHECK_FALSE(shown.figure(u"Macao Customs Service, Cases, itemised: 1"_s));
    CaseRecord macao = caseOn(u"2023-08-22"_s, u"MOC"_s);
    macao.operation = u"AUTUMN"_s;
    add(shown.file, macao);
    shown.session->announce(u"case"_s);
    REQUIRE(waitForTasks());
    CHECK(shown.figure(u"Macao Customs Service, Cases, itemised: 1"_s));
}

} // namespace operationspage_test
