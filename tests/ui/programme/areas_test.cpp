// SPDX-License-Identifier: GPL-3.0-or-later
// The items of a year by area, their new numbers, and links that are noted as checked.
#include "core/storage/itemstore.h"
#include "core/storage/resourcelinkstore.h"
#include "core/storage/undo.h"
#include "tests/support/forms.h"
#include "tests/support/screen/openpage.h"
#include "ui/forms/recordeditor.h"
#include "ui/lists/recorddelegate.h"
#include "ui/lists/recordtable.h"
#include "ui/programme/programmepage.h"
#include "ui/programme/renumberpanel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace areas_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

using Open = OpenPage<ProgrammePage>;

// Seven areas, whose order is not that of their codes, with two items each in turn, and one item without an area.
void sevenAreas(TestCaseFile &file)
{
    Connection &connection = file.connection();
    QJsonArray areas;
    for (int i = 7; i > 0; --i)
        areas.append(QJsonObject{{u"code"_s, u"a%1"_s.arg(i)}, {u"name"_s, u"Area %1"_s.arg(i)}});
    addForm(connection, u"programme"_s, QJsonObject{{u"year"_s, u"2016/17"_s}, {u"areas"_s, areas}});
    for (int i = 0; i < 14; ++i) {
        addForm(connection, u"item"_s,
                QJsonObject{{u"programme"_s, u"2016/17"_s},
                            {u"number"_s, i + 2},
                            {u"title"_s, u"Item %1"_s.arg(i + 2)},
                            {u"area"_s, u"a%1"_s.arg(i % 7 + 1)}});
    }
    addForm(connection, u"item"_s,
            QJsonObject{{u"programme"_s, u"2016/17"_s}, {u"number"_s, 1}, {u"title"_s, u"Alone"_s}});
}

QString sectionOf(const QTableView *table, int row)
{
    return table->model()->index(row, 0).data(PagedTableBase::SectionRole).toStringList().join(u'|');
}

QStringList sections(const QTableView *table)
{
    QStringList found;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(PagedTableBase::SectionRole).isValid())
            found.append(u"%1:%2"_s.arg(row).arg(sectionOf(table, row)));
    }
    return found;
}

QPushButton *button(const QWidget *page, const QString &words)
{
    for (QPushButton *each : page->findChildren<QPushButton *>()) {
        if (each->text() == words && each->isVisible())
            return each;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the items stand by area in the order of the year, with their numbers, and keys walk them", "[programme]")
{
    Open open(sevenAreas);
    auto *table = open.seen<RecordTable>();
    REQUIRE(table->model()->rowCount() == 15);
    CHECK(sections(table) == QStringList{u"0:Area 7|2"_s, u"2:Area 6|2"_s, u"4:Area 5|2"_s, u"6:Area 4|2"_s,
                                         u"8:Area 3|2"_s, u"10:Area 2|2"_s, u"12:Area 1|2"_s, u"14:|"_s});
    const int plain = Theme::get().px(grid::row);
    CHECK(table->rowHeight(0) == 2 * plain);
    CHECK(table->rowHeight(1) == plain);
    CHECK(table->rowHeight(14) == plain + Theme::get().px(grid::unit)); // no heading is invented
    CHECK(table->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Area 6, items: 2."));

    table->setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_Home, Qt::ControlModifier);
    open.press(Qt::Key_Down, Qt::NoModifier, 2); // headings are no stops
    CHECK(table->currentIndex().row() == 2);
    open.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(table->currentIndex().row() == 14);
    open.press(Qt::Key_Return);
    open.settle();
    CHECK(open.page->findChild<RecordEditor *>(u"item"_s)->isOpen());
    open.page->goBack();

    auto *model = static_cast<PagedTableBase *>(table->model());
    model->sort(model->columnOf(u"ref"_s), Qt::AscendingOrder);
    open.settle();
    CHECK(sections(table).isEmpty());
    CHECK(table->rowHeight(0) == plain);
    model->sort(model->columnOf(u"area"_s), Qt::DescendingOrder);
    open.settle();
    CHECK(sections(table).size() == 7); // the item without an area leads, and has no heading
    REQUIRE(open.page->showRecords({u"item"_s, {}, false, {{u"area"_s, u"a3"_s}}, {}}));
    open.settle();
    CHECK(sections(table) == QStringList{u"0:Area 3|2"_s});
}

TEST_CASE("a year without areas has no headings", "[programme]")
{
    Open open([](TestCaseFile &file) {
        addForm(file.connection(), u"programme"_s, R"({"year": "2016/17"})");
        for (const char *item :
             {R"({"ref": "2016/17-01", "title": "One"})", R"({"ref": "2016/17-02", "title": "Two"})"})
            addForm(file.connection(), u"item"_s, item);
    });
    auto *table = open.seen<RecordTable>();
    CHECK(table->model()->rowCount() == 2);
    CHECK(sections(table).isEmpty());
    CHECK(table->rowHeight(0) == Theme::get().px(grid::row));
}

TEST_CASE("the new numbers are shown before they are given, and taken back in one step", "[programme]")
{
    Open open(sevenAreas);
    auto *panel = open.page->findChild<RenumberPanel *>();
    const auto ask = [&] {
        auto *renumber = button(open.page, u"Renumber"_s);
        REQUIRE(renumber);
        renumber->setFocus();
        open.press(Qt::Key_Space);
        open.settle();
    };
    ask();
    REQUIRE(panel->isVisible());
    auto *numbers = panel->findChild<QTableWidget *>();
    REQUIRE(numbers->rowCount() == 15);
    CHECK(numbers->item(0, 0)->text() == u"2016/17-08"_s);
    CHECK(numbers->item(0, 1)->text() == u"2016/17-01"_s);
    CHECK(numbers->item(0, 2)->text() == u"Item 8"_s);
    open.press(Qt::Key_Escape);
    CHECK_FALSE(panel->isVisible());
    ItemStore items(open.file.connection());
    CHECK(items.find(u"2016/17-01"_s)->title.value(u"en"_s) == u"Alone"_s); // nothing was done

    ask();
    open.press(Qt::Key_Space);
    open.settle();
    CHECK_FALSE(panel->isVisible());
    CHECK(items.find(u"2016/17-01"_s)->title.value(u"en"_s) == u"Item 8"_s);
    CHECK(items.find(u"2016/17-15"_s)->title.value(u"en"_s) == u"Alone"_s);
    CHECK(undoLastChange(open.file.connection(), {u"Chan Tai-man"_s, {}, 0})->records == 15);
    CHECK(items.find(u"2016/17-01"_s)->title.value(u"en"_s) == u"Alone"_s);
}

TEST_CASE("several links are noted as checked today with one key", "[programme][link]")
{
    Open open([](TestCaseFile &file) {
        for (const char *link : {R"({"title": "One", "kind": "database", "address": "https://example.org/One"})",
                                 R"({"title": "Two", "kind": "database", "address": "https://example.org/Two"})",
                                 R"({"title": "Three", "kind": "database", "address": "https://example.org/Three"})"})
            addForm(file.connection(), u"link"_s, link);
    });
    REQUIRE(open.page->showRecords({u"link"_s, {}, false, {}, {}}));
    open.settle();
    auto *table = open.seen<RecordTable>();
    REQUIRE(table->model()->rowCount() == 3);
    table->setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_Home, Qt::ControlModifier);
    open.press(Qt::Key_Down, Qt::ShiftModifier);
    open.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    open.settle();
    ResourceLinkStore links(open.file.connection());
    const QDate today(2017, 3, 6);
    CHECK(links.find(u"LK-0001"_s)->checked == today);
    CHECK(links.find(u"LK-0002"_s)->checked == today);
    CHECK(links.find(u"LK-0003"_s)->checked.isNull());
    CHECK(undoLastChange(open.file.connection(), {u"Chan Tai-man"_s, {}, 0})->records == 2);
    CHECK(links.find(u"LK-0001"_s)->checked.isNull());
    open.page->refresh();
    open.settle();
    open.press(Qt::Key_Down); // Ctrl+End would go there without choosing it
    auto *checked = button(open.page, u"Checked today"_s);
    REQUIRE(checked);
    checked->click();
    open.settle();
    CHECK(links.find(u"LK-0003"_s)->checked == today);
}

TEST_CASE("an indicator is named in the four languages of the file", "[programme]")
{
    Open open(sevenAreas);
    open.page->newRecord();
    open.settle();
    auto *form = open.page->findChild<RecordEditor *>(u"item"_s);
    QStringList heads;
    const auto *indicators = form->partsOf(u"indicators"_s);
    for (int column = 0; column < indicators->columnCount(); ++column)
        heads.append(indicators->horizontalHeaderItem(column)->text());
    CHECK(heads.mid(0, 4) ==
          QStringList{u"Label: English"_s, u"Label: 繁體中文"_s, u"Label: 简体中文"_s, u"Label: Português"_s});
}

} // namespace areas_test
