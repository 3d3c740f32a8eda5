// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recordtable.h"
#include "ui/look/theme.h"
#include "ui/work/personsettings.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace recordtable_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    int id = 0;
    QString name;
    qint64 pieces = 0;
};

using Reply = std::function<void(Result<QList<Row>>)>;

QList<ColumnOf<Row>> columns()
{
    const auto name = textColumn<Row>(u"name"_s, u"Counterpart agency"_s, 40, [](const Row &row) { return row.name; });
    const auto pieces =
        numberColumn<Row>(u"pieces"_s, u"Pieces"_s, 80, [](const Row &row) { return QString::number(row.pieces); });
    const auto status = chipColumn<Row>(u"status"_s, u"Status"_s, 100, [](const Row &) {
        return QList<Chip>{{u"Waiting"_s, Tone::Due}};
    });
    return {name.sortedBy(u"name"_s).stretched(), pieces.sortedBy(u"pieces"_s), status};
}

// A store of `total` rows that answers when told to.
struct Store
{
    int total = 1000;
    QList<std::pair<WindowRequest<Row>, Reply>> asked;

    FetchWindow<Row> fetch()
    {
        return [this](const WindowRequest<Row> &request, Reply reply) { asked.append({request, std::move(reply)}); };
    }
    static QList<Row> window(const WindowRequest<Row> &request, int total)
    {
        QList<Row> rows;
        const int from = request.after ? request.after->id + 1 : 0;
        for (int id = from; id < std::min(total, from + request.limit); ++id)
            rows.append({id, u"GDC %1"_s.arg(id), id * 10});
        return rows;
    }
    void answer() // the oldest question
    {
        const auto [request, reply] = asked.takeFirst();
        reply(window(request, total));
    }
};

using Model = PagedTableModel<Row>;

std::unique_ptr<Model> model()
{
    return std::make_unique<Model>(columns(), [](const Row &row) { return QVariant(row.id); });
}

} // namespace

TEST_CASE("a paged model fetches on demand and keeps the rules of models", "[pagedtablemodel]")
{
    Store store;
    const auto rows = model();
    const QAbstractItemModelTester tester(rows.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows->fetchWith(store.fetch());
    CHECK(rows->rowCount() == 0);
    CHECK(rows->isLoading());
    store.answer();
    CHECK(rows->rowCount() == windowSize);
    do {
        if (rows->canFetchMore({})) // the tester fetches too
            rows->fetchMore({});
        CHECK(store.asked.size() == 1);
        store.answer();
    } while (!rows->isComplete());
    CHECK(rows->rowCount() == store.total);
    CHECK(rows->isComplete());
    CHECK(rows->index(999, 0).data().toString() == u"GDC 999");
    CHECK(rows->index(3, 0).data(Qt::AccessibleTextRole).toString() == u"Counterpart agency: GDC 3");
    CHECK(rows->index(3, 1).data(Qt::TextAlignmentRole).toInt() == int(Qt::AlignRight | Qt::AlignVCenter));
    CHECK(rows->index(3, 2).data().toString() == u"Waiting");
    CHECK_FALSE(rows->index(1000, 0).isValid());
}

TEST_CASE("sorting asks the store and drops what was under way", "[pagedtablemodel]")
{
    Store store;
    const auto rows = model();
    rows->fetchWith(store.fetch());
    rows->sort(1, Qt::DescendingOrder);
    REQUIRE(store.asked.size() == 2);
    CHECK(store.asked.last().first.sortKey == u"pieces");
    CHECK(store.asked.last().first.order == Qt::DescendingOrder);
    store.answer();
    CHECK(rows->rowCount() == 0); // that was the answer to the unsorted question
    store.answer();
    CHECK(rows->rowCount() == windowSize);
    rows->sort(2, Qt::AscendingOrder); // no sort key: nothing happens
    CHECK(store.asked.isEmpty());
}

TEST_CASE("an error is told once and can be tried again", "[pagedtablemodel]")
{
    Store store;
    const auto rows = model();
    QSignalSpy failed(rows.get(), &PagedTableBase::failed);
    rows->fetchWith(store.fetch());
    store.asked.takeFirst().second(fail(ErrorKind::Locked));
    CHECK(failed.count() == 1);
    CHECK_FALSE(rows->canFetchMore({}));
    rows->reload();
    store.answer();
    CHECK(rows->rowCount() == windowSize);
}

TEST_CASE("work asked on a worker fills the model", "[pagedtablemodel]")
{
    const auto rows = model();
    rows->ask([](const WindowRequest<Row> &request, TaskControl &) -> Result<QList<Row>> {
        return Store::window(request, 5);
    });
    REQUIRE(QTest::qWaitFor([&] { return rows->rowCount() == 5; }));
    CHECK(rows->isComplete());
}

TEST_CASE("the table opens by Enter, and no head is cut off on first show", "[recordtable]")
{
    QSettings().clear();
    Theme::get().install();
    Store store;
    store.total = 3;
    const auto rows = model();
    RecordTable table(u"test/list"_s, u"Exchanges"_s);
    table.setRecords(rows.get());
    rows->fetchWith(store.fetch());
    store.answer();
    table.resize(600, 300);
    table.show();
    QSignalSpy opened(&table, &RecordTable::opened);
    REQUIRE(table.selectKey(2));
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().toInt() == 2);
    for (int column = 0; column < 3; ++column) {
        const QString title = rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        CHECK(table.columnWidth(column) > table.horizontalHeader()->fontMetrics().horizontalAdvance(title) + 8);
    }
    // The stretching column takes what is left.
    CHECK(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2) == table.viewport()->width());
    table.copySelection();
    CHECK(QApplication::clipboard()->text() == u"Counterpart agency\tPieces\tStatus\nGDC 2\t20\tWaiting");
}

TEST_CASE("a refresh keeps the row and the place", "[recordtable]")
{
    Theme::get().install();
    Store store;
    const auto rows = model();
    RecordTable table({}, u"Exchanges"_s);
    table.setRecords(rows.get());
    rows->fetchWith(store.fetch());
    store.answer();
    table.resize(600, 300);
    table.show();
    REQUIRE(table.selectKey(100));
    const int scroll = table.verticalScrollBar()->value();
    REQUIRE(scroll > 0);
    QSignalSpy changed(&table, &RecordTable::currentKeyChanged);
    rows->refresh();
    CHECK(table.currentKey().toInt() == 100);
    store.answer();
    CHECK(table.currentKey().toInt() == 100);
    CHECK(table.verticalScrollBar()->value() == scroll);
    CHECK(changed.count() == 0);
    store.total = 50; // the record has gone
    rows->refresh();
    store.answer();
    REQUIRE(changed.count() == 1);
    CHECK_FALSE(changed.first().first().isValid());
}

TEST_CASE("where room is scarce columns are squeezed, then the last ones give way until there is room", "[recordtable]")
{
    QSettings().clear();
    Theme::get().install();
    auto shown = columns();
    shown[1].width = 200;
    shown[1].least = 90;
    Model rows(shown, [](const Row &row) { return QVariant(row.id); });
    RecordTable table(u"test/narrow"_s, u"Exchanges"_s);
    table.setRecords(&rows);
    table.resize(360, 300);
    table.show();
    const auto widths = [&table] {
        int sum = 0;
        for (int column = 0; column < 3; ++column)
            sum += table.columnWidth(column);
        return sum;
    };
    CHECK_FALSE(table.isColumnHidden(2)); // the second is squeezed for it
    CHECK(table.columnWidth(1) < 200);
    CHECK(table.columnWidth(1) >= 90);
    CHECK(widths() <= table.viewport()->width());
    table.resize(280, 300);
    CHECK(table.isColumnHidden(2));
    CHECK(widths() <= table.viewport()->width());
    table.resize(600, 300);
    CHECK_FALSE(table.isColumnHidden(2));
    CHECK(table.columnWidth(1) == 200);

    // What the person sized stays, however narrow it gets.
    table.setColumnWidth(2, 130);
    table.resize(280, 300);
    CHECK_FALSE(table.isColumnHidden(2));
    CHECK(table.columnWidth(2) == 130);
}

TEST_CASE("widths, order and hidden columns are kept per person", "[recordtable]")
{
    QSettings().clear();
    Theme::get().install();
    const auto rows = model();
    const auto rearrange = [&] {
        RecordTable table(u"test/kept"_s, u"Exchanges"_s);
        table.setRecords(rows.get());
        table.setColumnWidth(1, 177);
        table.setColumnHidden(2, true);
        table.horizontalHeader()->moveSection(1, 0);
    };
    personsettings::setPerson(u"officer a"_s);
    rearrange();
    {
        RecordTable table(u"test/kept"_s, u"Exchanges"_s);
        table.setRecords(rows.get());
        CHECK(table.columnWidth(1) == 177);
        CHECK(table.isColumnHidden(2));
        CHECK(table.horizontalHeader()->visualIndex(1) == 0);
    }
    personsettings::setPerson(u"officer b"_s);
    RecordTable table(u"test/kept"_s, u"Exchanges"_s);
    table.setRecords(rows.get());
    CHECK_FALSE(table.isColumnHidden(2));
    CHECK(table.horizontalHeader()->visualIndex(1) == 1);
    personsettings::setPerson({});
}

TEST_CASE("an empty list says what belongs there and offers the action", "[recordtable]")
{
    Theme::get().install();
    Store store;
    store.total = 0;
    const auto rows = model();
    RecordTable table({}, u"Exchanges"_s);
    table.setEmptyWords(u"No exchanges yet"_s, u"What was sent and received is logged here."_s, u"New exchange"_s);
    table.setRecords(rows.get());
    rows->fetchWith(store.fetch());
    table.resize(600, 300);
    table.show();
    auto *button = table.findChild<QPushButton *>();
    REQUIRE(button);
    CHECK_FALSE(button->isVisible()); // not before the answer is there
    store.answer();
    CHECK(button->isVisible());
    QSignalSpy action(&table, &RecordTable::emptyActionTriggered);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(action.count() == 1);

    rows->reload();
    store.asked.takeFirst().second(fail(ErrorKind::Locked));
    CHECK(button->text() == u"Try again");
    QTest::mouseClick(button, Qt::LeftButton);
    store.total = 2;
    store.answer();
    CHECK_FALSE(button->isVisible());
    CHECK(rows->rowCount() == 2);
}

} // namespace recordtable_test
