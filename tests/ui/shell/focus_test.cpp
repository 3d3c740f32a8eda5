// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard stands while somebody works without a mouse.
#include "core/storage/agencystore.h"
#include "core/storage/exchangestore.h"
#include "tests/support/jointoperation.h"
#include "tests/support/records.h"
#include "tests/support/screen/keys.h"
#include "tests/support/screen/wait.h"
#include "ui/forms/recordeditor.h"
#include "ui/inputs/codecombo.h"
#include "ui/inspector/inspector.h"
#include "ui/lists/recordtable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticeline.h"
#include "ui/shell/searchpalette.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

namespace focus_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    Opened()
    {
        addJointOperation(file);
        for (const QString &day : {u"2023-08-21"_s, u"2023-08-22"_s})
            REQUIRE(ExchangeStore(file.connection()).save(exchangeOn(day, u"GDC"_s, 4), Author{u"Wong"_s}));
        window.enter(file.shared(), u"Wong"_s);
        window.resize(1280, 800);
        window.workspace()->session().setPeriod(parsePeriod(u"2023"_s).value());
        showActive(&window);
        settle();
    }

    void settle() { REQUIRE(waitForTasks()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QApplication::processEvents();
        liaison::press(&window, key, modifiers);
        settle();
        QApplication::processEvents();
    }
    void keys(const QString &text)
    {
        QApplication::processEvents();
        liaison::type(&window, text);
        QApplication::processEvents();
    }
    void field(const QString &text)
    {
        keys(text);
        press(Qt::Key_Tab);
    }
    void goTo(int page) { press(Qt::Key(Qt::Key_0 + page), Qt::AltModifier); }
    void command(const QString &words)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        keys(words);
        settle();
        press(Qt::Key_Return);
    }
    Page *page() { return window.workspace()->pages().current(); }
    RecordTable *list()
    {
        for (RecordTable *table : page()->findChildren<RecordTable *>()) {
            if (table->isVisible())
                return table;
        }
        return nullptr;
    }
    RecordEditor *form(const QString &kind)
    {
        for (RecordEditor *editor : page()->findChildren<RecordEditor *>()) {
            if (editor->kind() == kind)
                return editor;
        }
        return nullptr;
    }
    bool says(const QString &part)
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }

    TestCaseFile file;
    MainWindow window;
};

QWidget *popup()
{
    return QApplication::activePopupWidget();
}

} // namespace

TEST_CASE("a page that is gone to has the keyboard where one begins", "[shell][focus]")
{
    Opened opened;
    opened.goTo(5); // cases
    CHECK(opened.list()->hasFocus());
    CHECK(opened.list()->currentKey().isValid()); // and one sees where
    opened.press(Qt::Key_F, Qt::ControlModifier);
    CHECK_FALSE(opened.list()->hasFocus());
    opened.goTo(5); // it is there already
    CHECK(opened.list()->hasFocus());
    opened.goTo(2);
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget())); // the date of a new entry
    opened.press(Qt::Key_Escape);
    CHECK(opened.list()->hasFocus());
    opened.goTo(2);
    opened.press(Qt::Key_Tab); // direction: its arrow chooses
    opened.press(Qt::Key_Backtab, Qt::ShiftModifier);
    opened.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    opened.keys(u"2023Q3"_s);
    opened.press(Qt::Key_Return);
    CHECK(opened.page()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("what was found is one key away", "[shell][focus]")
{
    Opened opened;
    opened.goTo(5);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
        opened.press(Qt::Key_F, Qt::ControlModifier);
        opened.keys(u"2023"_s);
        opened.press(key);
        CHECK(opened.list()->hasFocus());
        CHECK(opened.list()->currentKey().isValid());
    }
    opened.press(Qt::Key_Return);
    CHECK(opened.form(u"case"_s)->isOpen());
    CHECK(opened.form(u"case"_s)->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Esc closes a list of candidates and nothing else", "[shell][focus]")
{
    Opened opened;
    opened.goTo(2);
    opened.press(Qt::Key_Tab);
    auto *direction = qobject_cast<CodeCombo *>(QApplication::focusWidget()->parentWidget());
    if (!direction)
        direction = qobject_cast<CodeCombo *>(QApplication::focusWidget());
    REQUIRE(direction);
    opened.keys(u"sen"_s);
    REQUIRE(popup());
    opened.press(Qt::Key_Escape);
    CHECK_FALSE(popup());
    CHECK(direction->isAncestorOf(QApplication::focusWidget()));
    CHECK(direction->currentText() == u"sen");
}

TEST_CASE("Esc closes an open choice, not the form behind it", "[shell][focus]")
{
    Opened opened;
    opened.goTo(5);
    opened.press(Qt::Key_N, Qt::ControlModifier);
    RecordEditor *form = opened.form(u"case"_s);
    opened.field(u"21/8/2023"_s);
    CHECK(form->isDirty());
    auto *combo = form->findChild<CodeCombo *>();
    combo->setFocus();
    opened.press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(popup());
    opened.press(Qt::Key_Escape);
    CHECK_FALSE(popup());
    CHECK(form->isOpen());
    CHECK_FALSE(opened.says(u"Esc once more"_s));
}

TEST_CASE("after saving, the keyboard is still in the form", "[shell][focus]")
{
    Opened opened;
    opened.goTo(5);
    opened.press(Qt::Key_Return);
    RecordEditor *form = opened.form(u"case"_s);
    REQUIRE(form->isOpen());
    opened.field(u"22/8/2023"_s);
    auto *grid = form->findChild<QAbstractItemView *>();
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 1));
    opened.keys(u"case"_s); // into a cell
    opened.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(form->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("an empty form is not saved, and Ctrl+N does not mix two records", "[shell][focus]")
{
    Opened opened;
    opened.command(u"New case"_s);
    RecordEditor *form = opened.form(u"case"_s);
    REQUIRE(form->isOpen());
    opened.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(opened.says(u"Nothing is filled in yet"_s));
    CHECK(form->record() == 0);

    opened.press(Qt::Key_9, Qt::AltModifier); // directory
    opened.press(Qt::Key_N, Qt::ControlModifier);
    RecordEditor *agency = opened.form(u"agency"_s);
    opened.keys(u"XX1"_s);
    CHECK(agency->isDirty());
    opened.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(opened.says(u"not saved yet"_s));
    CHECK(agency->isDirty()); // nothing went
    opened.press(Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(agency->isDirty());
    CHECK(agency->isOpen());
    opened.keys(u"XX2"_s); // after what was typed, another warning is due
    opened.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(agency->isDirty());
}

TEST_CASE("what is done rarely is found by name", "[shell][focus]")
{
    Opened opened;
    opened.command(u"Declare a result"_s);
    CHECK(opened.window.workspace()->pages().currentKey() == u"operations");
    CHECK(opened.page()->hasUnsaved() == false);
    CHECK(opened.says(u"Declare a result"_s));
    opened.press(Qt::Key_Escape);
    // A plain button is pressed by Enter as by the space bar.
    for (QPushButton *button : opened.page()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Declare a result") {
            button->setFocus();
            opened.press(Qt::Key_Return);
            break; // what was found with it may be gone by now
        }
    }
    CHECK(opened.says(u"Where it was stated"_s));
}

TEST_CASE("Esc leads from the records of a figure back to the page of the figure", "[shell][focus]")
{
    Opened opened;
    PageStack &pages = opened.window.workspace()->pages();
    pages.show(u"dashboard"_s);
    opened.settle();
    RecordFilter figure{u"case"_s, opened.window.workspace()->session().period(), false, {}, {}};
    figure.where.append({u"agency"_s, u"HKC"_s});
    Q_EMIT pages.current()->recordsWanted(figure);
    opened.settle();
    REQUIRE(pages.currentKey() == u"cases");
    opened.page()->takeFocus();
    opened.press(Qt::Key_Return); // one of them
    REQUIRE(opened.form(u"case"_s)->isOpen());
    opened.press(Qt::Key_Escape);
    CHECK_FALSE(opened.form(u"case"_s)->isOpen());
    CHECK(pages.currentKey() == u"cases");
    opened.press(Qt::Key_Escape);
    CHECK(pages.currentKey() == u"dashboard");
    pages.show(u"cases"_s);
    opened.settle();
    CHECK(opened.page()->listOnScreen()->where.isEmpty()); // the figure's filter is gone
    opened.press(Qt::Key_Escape);
    CHECK(pages.currentKey() == u"cases"); // gone to by itself, there is no way back
}

TEST_CASE("what is shown beside a list is what is chosen in it", "[shell][focus]")
{
    Opened opened;
    PageStack &pages = opened.window.workspace()->pages();
    Inspector &inspector = opened.window.workspace()->inspector();
    opened.goTo(2);
    opened.press(Qt::Key_Escape); // into the list
    CHECK(inspector.record() == opened.list()->currentKey().toLongLong());
    // An entry of another year is read in the inspector, and no row of the list seems to be it.
    opened.goTo(2);
    for (const QString &text : {u"1/3/2017"_s, u"sent"_s, u"GDC"_s, u"monthly"_s})
        opened.field(text);
    opened.keys(u"4"_s);
    opened.press(Qt::Key_Return);
    CHECK(opened.says(u"It is outside the period that is shown"_s));
    CHECK_FALSE(opened.list()->currentKey().isValid());
    // The records of a figure begin with none of those chosen before; Esc goes back at once.
    pages.show(u"dashboard"_s);
    opened.settle();
    RecordFilter figure{u"exchange"_s, opened.window.workspace()->session().period(), false, {}, {}};
    figure.where.append({u"counterpart"_s, u"GDC"_s});
    Q_EMIT pages.current()->recordsWanted(figure);
    opened.settle();
    QApplication::processEvents();
    CHECK(inspector.record() == opened.list()->currentKey().toLongLong());
    opened.press(Qt::Key_Escape);
    CHECK(pages.currentKey() == u"dashboard");
}

TEST_CASE("the period is as one left it", "[shell][focus]")
{
    Opened opened;
    const Period chosen = parsePeriod(u"2016/17"_s).value();
    opened.window.workspace()->session().setPeriod(chosen);
    opened.window.welcome();
    opened.window.enter(opened.file.shared(), u"Wong"_s);
    opened.settle();
    CHECK(opened.window.workspace()->session().period() == chosen);
}

TEST_CASE("a counterpart that the file does not know is added from the entry", "[shell][focus]")
{
    Opened opened;
    opened.goTo(2);
    opened.field(u"21/8/2023"_s);
    opened.field(u"sent"_s);
    opened.field(u"NEWAG"_s);
    opened.field(u"monthly"_s);
    opened.keys(u"4"_s);
    opened.press(Qt::Key_Return); // refused
    for (QPushButton *button : opened.page()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Add NEWAG") {
            button->setFocus();
            opened.press(Qt::Key_Return);
            break;
        }
    }
    REQUIRE(opened.window.workspace()->pages().currentKey() == u"directory");
    RecordEditor *agency = opened.form(u"agency"_s);
    REQUIRE(agency->isOpen());
    Agency added = AgencyStore(opened.file.connection()).find(u"GDC"_s).value();
    added.id = {};
    added.uid.clear();
    added.code = u"NEWAG"_s;
    added.aliases.clear();
    REQUIRE(AgencyStore(opened.file.connection()).save(added, Author{u"Wong"_s}));
    opened.window.workspace()->session().announce(u"agency"_s);
    opened.settle();
    opened.goTo(2);
    opened.press(Qt::Key_Return); // what was typed is still there
    CHECK(ExchangeStore(opened.file.connection()).find(u"EX-2023-0003"_s));
}

TEST_CASE("saving with Ctrl held down selects one row", "[shell][focus]")
{
    Opened opened;
    opened.goTo(5);
    const QVariant key = opened.list()->records()->index(1, 0).data(PagedTableBase::KeyRole);
    QTest::keyPress(opened.window.windowHandle(), Qt::Key_Control, Qt::ControlModifier);
    CHECK(opened.list()->selectKey(key));
    CHECK(opened.list()->selectedKeys() == QVariantList{key});
    QTest::keyRelease(opened.window.windowHandle(), Qt::Key_Control);
}

TEST_CASE("a follow-up that the inspector begins is new, not something typed before", "[shell][focus]")
{
    Opened opened;
    opened.goTo(2); // the log: its first entry is read beside it
    opened.window.workspace()->pages().openRecord(u"exchange"_s, 1);
    opened.settle();
    QPushButton *add = nullptr;
    for (QPushButton *button : opened.window.findChild<Inspector *>()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Add a follow-up"_s)
            add = button;
    }
    REQUIRE(add);
    add->click();
    opened.settle();
    RecordEditor *form = opened.form(u"followup"_s);
    REQUIRE(form);
    CHECK(form->isOpen());
    CHECK_FALSE(opened.says(u"This was typed here"_s));
    opened.keys(u"Send the list"_s); // the first field has the keyboard
    QStringList texts;
    for (const QLineEdit *line : form->findChildren<QLineEdit *>())
        texts.append(line->text());
    CHECK(texts.contains(u"Send the list"_s));
    CHECK(texts.contains(u"exchange EX-2023-0001"_s));
}

} // namespace focus_test
