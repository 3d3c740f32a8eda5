// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/settingstore.h"
#include "tests/support/forms.h"
#include "tests/support/shareddata.h"
#include "tests/ui/exchanges/openexchanges.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/look/banner.h"
#include "ui/look/chips.h"
#include "ui/words/language.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

namespace exchangesentry_test {

using namespace liaison;
using namespace Qt::StringLiterals;
using namespace exchanges_test;

TEST_CASE("beside the inspector of a window 1280 wide nothing of the log is cut", "[exchanges]")
{
    Open open(
        [](TestCaseFile &file) {
            Exchange exchange = exchangeOn(u"2017-03-16"_s, u"GDC"_s, 6);
            exchange.tlp = u"AMBER+STRICT"_s;
            add(file, exchange);
        },
        {816, 700});
    CHECK(open.page->width() == 816); // nothing asks for more
    for (const QString &field : {u"date"_s, u"direction"_s, u"counterpart"_s, u"mode"_s}) {
        INFO(field.toStdString());
        auto *input = rowOf(open)->input(field);
        auto *line = input->findChild<QLineEdit *>();
        REQUIRE(line);
        const QString longest = field == u"direction"_s ? u"both ways"_s : line->text();
        CHECK(line->fontMetrics().horizontalAdvance(longest) < line->width());
    }
    auto *marking = rowOf(open)->input(u"tlp"_s);
    CHECK(chipSize(tlpChip(Tlp::AmberStrict)).width() < marking->width() - 24);
    // The marking of every row is seen whole, and so are the heads of all columns that are shown.
    const auto *table = open.seen<RecordTable>();
    REQUIRE(table);
    int sum = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->isColumnHidden(column))
            continue;
        sum += table->columnWidth(column);
        const QString head = table->model()->headerData(column, Qt::Horizontal).toString();
        CHECK(table->horizontalHeader()->fontMetrics().horizontalAdvance(head) < table->columnWidth(column));
    }
    CHECK(sum <= table->viewport()->width());
    const int tlp = table->records()->columnOf(u"tlp"_s);
    CHECK_FALSE(table->isColumnHidden(tlp));
    CHECK(chipSize(tlpListChip(Tlp::AmberStrict)).width() <= table->columnWidth(tlp) - 2 * grid::unit);
}

TEST_CASE("what is wrong in the entry row is read whole beside the inspector", "[exchanges]")
{
    const QString language = GENERATE(u"en"_s, u"pt"_s, u"zh_HK"_s);
    setScreenLanguage(language);
    Open open({}, {752, 700});
    for (const QString &field : {u"date"_s, u"direction"_s, u"counterpart"_s, u"mode"_s, u"pieces"_s})
        rowOf(open)->setText(field, u"zzz qqq"_s);
    auto *date = rowOf(open)->input(u"date"_s)->findChild<QLineEdit *>();
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Return);
    open.settle();
    int told = 0;
    for (const QLabel *label : rowOf(open)->findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->wordWrap())
            continue;
        ++told;
        INFO(label->text().toStdString());
        CHECK(label->height() >= label->heightForWidth(label->width()));
        CHECK(rowOf(open)->rect().contains(QRect(label->mapTo(rowOf(open), QPoint()), label->size())));
        if (language == "zh_HK"_L1) // has no words that could be too long
            continue;
        for (const QString &word : label->text().split(u' '))
            CHECK(label->fontMetrics().horizontalAdvance(word) <= label->width());
    }
    CHECK(told >= 4);
    setScreenLanguage(u"en"_s);
}

TEST_CASE("five exchanges are logged from the keyboard alone", "[exchanges]")
{
    Open open;
    const QAbstractItemModelTester tester(open.page->findChild<RecordListModel *>(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    open.page->newRecord(); // Ctrl+N
    open.field(u"1/3/2017"_s);
    open.field(u"r"_s);
    open.field(u"廣東"_s); // by alias
    open.field(u"monthly"_s);
    open.field(u"6"_s);
    open.keys(u"Monthly list, 手機配件"_s);
    open.press(Qt::Key_Return);
    open.settle();
    CHECK(rowOf(open)->input(u"date"_s)->hasFocus());
    CHECK(rowOf(open)->text(u"date"_s) == u"2017-03-01"); // who catches up has more of that day
    CHECK(rowOf(open)->text(u"counterpart"_s) == u"GDC"); // remembered
    CHECK(rowOf(open)->text(u"mode"_s) == u"monthly");
    CHECK(rowOf(open)->text(u"pieces"_s).isEmpty());

    open.field(u"Mar 2017"_s);
    open.field(u"s"_s);
    open.skip(2);
    open.field(u"1,200"_s);
    open.press(Qt::Key_Return);
    open.settle();

    open.field(u"2017年3月5日"_s);
    open.field(u"both"_s);
    open.field(u"Macao"_s);
    open.field(u"meeting"_s);
    open.field(u"2"_s);
    open.press(Qt::Key_Return);
    open.settle();

    open.field(u"6/3/2017"_s); // today
    open.field(u"sent"_s);
    open.field(u"gdpsd"_s);
    open.field(u"real"_s);
    open.field(u"1"_s);
    open.keys(u"Parcel held at Lok Ma Chau"_s);
    open.press(Qt::Key_Tab);
    open.press(Qt::Key_Up); // the marking: one stricter
    open.press(Qt::Key_Return);
    open.settle();

    open.press(Qt::Key_D, Qt::ControlModifier); // as the last
    open.field({});
    open.field(u"r"_s);
    open.press(Qt::Key_Return);
    open.settle();

    CHECK(countOf(open) == 5);
    const Exchange first = read(open, u"EX-2017-0001"_s);
    CHECK(first.date == PartialDate::day({2017, 3, 1}));
    CHECK(first.direction == u"received");
    CHECK(first.counterpart == u"GDC");
    CHECK(first.mode == u"monthly");
    CHECK(first.pieces == 6);
    CHECK(first.subject == u"Monthly list, 手機配件");
    CHECK(first.tlp == u"AMBER+STRICT");
    CHECK(first.handling == u"H2");
    CHECK(first.sourceGrade == u"X"); // the safest grades
    CHECK(first.informationGrade == u"4");
    const Exchange second = read(open, u"EX-2017-0002"_s);
    CHECK(second.date == PartialDate{{2017, 3, 1}, {2017, 3, 31}});
    CHECK(second.direction == u"sent");
    CHECK(second.counterpart == u"GDC");
    CHECK(second.pieces == 1200);
    const Exchange third = read(open, u"EX-2017-0003"_s);
    CHECK(third.direction == u"mutual");
    CHECK(third.counterpart == u"MOC");
    CHECK(third.mode == u"meeting");
    const Exchange fourth = read(open, u"EX-2017-0004"_s);
    CHECK(fourth.date == PartialDate::day({2017, 3, 6}));
    CHECK(fourth.counterpart == u"GDPSD-ECIB");
    CHECK(fourth.mode == u"real_time");
    CHECK(fourth.tlp == u"RED");
    const Exchange fifth = read(open, u"EX-2017-0005"_s);
    CHECK(fifth.subject == fourth.subject);
    CHECK(fifth.direction == u"received");
    CHECK(open.page->findChild<RecordListModel *>()->rowCount() == 5);
}

TEST_CASE("what is wrong stands beside its field and nothing is saved or lost", "[exchanges]")
{
    Open open;
    open.page->newRecord();
    open.field(u"31/2/2017"_s);
    open.field(u"nowhere"_s);
    open.field(u"Atlantis"_s);
    open.skip(1);
    open.field(u"about 5"_s);
    open.keys(u"kept"_s);
    open.press(Qt::Key_Return);
    open.settle();
    CHECK(countOf(open) == 0);
    const FormColumns *fields = rowOf(open);
    CHECK(errorAt(fields, u"date"_s).contains(u"31/2/2017"_s));
    CHECK(errorAt(fields, u"direction"_s).contains(u"nowhere"_s));
    CHECK(errorAt(fields, u"counterpart"_s).contains(u"Atlantis"_s));
    CHECK_FALSE(errorAt(fields, u"mode"_s).isEmpty());
    CHECK(errorAt(fields, u"pieces"_s).contains(u"about 5"_s));
    CHECK(errorAt(fields, u"subject"_s).isEmpty());
    CHECK(fields->text(u"subject"_s) == u"kept");
    CHECK(fields->text(u"date"_s) == u"31/2/2017");
    CHECK(open.page->hasUnsaved());
}

TEST_CASE("a likely duplicate is pointed out, and saved by a second Enter", "[exchanges]")
{
    Open open([](TestCaseFile &file) {
        Exchange exchange = exchangeOn(u"2017-03-06"_s, u"GDC"_s, 6);
        exchange.subject = u"Monthly list"_s;
        add(file, exchange);
    });
    const auto typeIt = [&open](const QString &pieces, const QString &subject) {
        open.page->newRecord();
        open.field(u"6/3/2017"_s);
        open.field(u"received"_s);
        open.skip(2); // the newest entry's counterpart and mode
        open.field(pieces);
        open.keys(subject);
        open.press(Qt::Key_Return);
        open.settle();
    };
    auto *banner = entryOf(open)->findChild<Banner *>();
    typeIt(u"6"_s, u"Something else"_s);
    CHECK(countOf(open) == 1);
    CHECK(banner->isVisible());
    CHECK(banner->text().contains(u"EX-2017-0001"_s));
    open.keys(u"!"_s); // another entry than the one that was pointed out
    CHECK_FALSE(banner->isVisible());
    open.press(Qt::Key_Return);
    open.settle();
    CHECK(countOf(open) == 1);
    open.press(Qt::Key_Return);
    open.settle();
    CHECK(countOf(open) == 2);

    typeIt(u"9"_s, u"the MONTHLY list"_s);
    CHECK(countOf(open) == 2);
    CHECK(banner->isVisible());
    open.press(Qt::Key_Return);
    open.settle();
    CHECK(countOf(open) == 3);

    typeIt(u"11"_s, u"Nothing alike"_s);
    CHECK(countOf(open) == 4);
}

TEST_CASE("templates are kept in the file for the officer and start an entry", "[exchanges]")
{
    Open open;
    open.page->newRecord();
    open.field({});
    open.field(u"received"_s);
    open.field(u"gdc"_s);
    open.field(u"monthly"_s);
    open.field(u"6"_s);
    open.keys(u"Monthly list"_s);
    auto *templates = entryOf(open)->findChild<QToolButton *>();
    const auto choose = [&](const QString &start) {
        for (QAction *action : templates->menu()->actions()) {
            if (QString(action->text()).remove(u'&').startsWith(start)) {
                action->trigger();
                open.settle();
                return true;
            }
        }
        return false;
    };
    REQUIRE(choose(u"Keep what is typed"_s));
    CHECK(SettingStore(open.file.connection()).templates(u"exchange"_s, u"Chan Tai-man"_s)->size() == 1);
    entryOf(open)->clear();
    REQUIRE(choose(u"1  received · GDC · monthly · Monthly list"_s));
    open.press(Qt::Key_Return);
    open.settle();
    const Exchange saved = read(open, u"EX-2017-0001"_s);
    CHECK(saved.pieces == 6);
    CHECK(saved.date == PartialDate::day({2017, 3, 6}));
}

} // namespace exchangesentry_test
