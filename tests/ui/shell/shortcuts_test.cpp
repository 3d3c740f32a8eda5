// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the window, as a person presses them.
#include "core/storage/approvalstore.h"
#include "core/storage/exchangestore.h"
#include "tests/support/records.h"
#include "tests/support/screen/wait.h"
#include "ui/inspector/inspector.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticeline.h"
#include "ui/shell/searchpalette.h"

#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch.hpp>

namespace shortcuts_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

// A window on a file with one exchange of Wong's, who is signed in.
struct Opened
{
    Opened()
    {
        addAgencies(file);
        Exchange typed = exchangeOn(u"2017-03-06"_s, u"GDC"_s, 4);
        typed.subject = u"Counterfeit 電池 by post"_s;
        exchange = ExchangeStore(file.connection()).save(typed, Author{u"Wong"_s})->id.value;
        window.enter(file.shared(), u"Wong"_s);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        CHECK(waitForTasks());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
        waitForTasks();
    }

    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    // As an input method for Chinese does.
    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    Workspace &workspace() { return *window.workspace(); }
    SearchPalette &palette() { return workspace().palette(); }

    bool waitForHits()
    {
        return waitUntil([this] {
            for (int row = 0; row < palette().entries().rowCount(); ++row) {
                if (palette().entries().at(row).what == PaletteEntry::What::Record)
                    return true;
            }
            return false;
        });
    }

    TestCaseFile file;
    MainWindow window;
    qint64 exchange = 0;
};

} // namespace

TEST_CASE("Alt and a digit show the pages in the order of the navigation", "[shell][keys]")
{
    Opened opened;
    const QList<PageSpec> specs = pageSpecs();
    for (qsizetype i = std::min<qsizetype>(specs.size(), 9) - 1; i >= 0; --i) { // there is no tenth digit
        opened.press(Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
        CHECK(opened.workspace().pages().currentKey().toStdString() == specs.at(i).key.toStdString());
        CHECK(opened.window.windowTitle().startsWith(specs.at(i).title));
    }
}

TEST_CASE("every key works on every page", "[shell][keys]")
{
    Opened opened;
    const QList<PageSpec> specs = pageSpecs();
    for (const PageSpec &spec : specs) {
        INFO(spec.key.toStdString());
        opened.workspace().pages().show(spec.key);
        waitForTasks();
        opened.press(Qt::Key_N, Qt::ControlModifier);
        opened.press(Qt::Key_S, Qt::ControlModifier); // an empty form is refused, not saved
        opened.press(Qt::Key_Escape);
        opened.press(Qt::Key_Escape);
        opened.press(Qt::Key_F, Qt::ControlModifier);
        opened.press(Qt::Key_Escape);
        opened.press(Qt::Key_F5);
        CHECK(opened.workspace().pages().currentKey().toStdString() == spec.key.toStdString());
    }
    const auto entries = Journal(opened.file.connection()).list(u"exchange"_s, 0, 0, 10);
    REQUIRE(entries);
    CHECK(entries->size() == 1); // nothing was saved by the way
}

TEST_CASE("Ctrl+K finds records by two Chinese characters, and Enter opens them", "[shell][keys][palette]")
{
    Opened opened;
    opened.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(opened.palette().isVisible());
    CHECK(opened.palette().line()->hasFocus());
    opened.commit(u"电池"_s); // written the other way
    REQUIRE(opened.waitForHits());
    const PaletteEntry &hit = opened.palette().entries().at(opened.palette().entries().firstChoice());
    CHECK(hit.kind == u"exchange"_s);
    CHECK(hit.record == opened.exchange);
    CHECK(hit.detail.contains(u"電池"_s));
    opened.press(Qt::Key_Return);
    CHECK_FALSE(opened.palette().isVisible());
    CHECK(waitUntil([&] { return opened.workspace().inspector().record() == opened.exchange; }));
}

TEST_CASE("Ctrl+K finds pages and commands at once, Esc returns to where one was", "[shell][keys][palette]")
{
    Opened opened;
    QWidget *before = QApplication::focusWidget();
    opened.press(Qt::Key_K, Qt::ControlModifier);
    opened.type(u"undo last"_s);
    const PaletteEntry &found = opened.palette().entries().at(opened.palette().entries().firstChoice());
    CHECK(found.what == PaletteEntry::What::Command);
    CHECK(found.key == u"record.undo"_s);
    CHECK(found.keys == u"Ctrl+Z"_s);
    opened.press(Qt::Key_Escape);
    CHECK_FALSE(opened.palette().isVisible());
    CHECK(QApplication::focusWidget() == before);

    opened.press(Qt::Key_K, Qt::ControlModifier);
    opened.type(pageSpecs().constLast().title);
    opened.press(Qt::Key_Return);
    CHECK(opened.workspace().pages().currentKey() == pageSpecs().constLast().key);
}

TEST_CASE("records that answer an earlier text are not offered", "[shell][keys][palette]")
{
    Opened opened;
    opened.press(Qt::Key_K, Qt::ControlModifier);
    opened.type(u"counterfeit"_s);
    REQUIRE(opened.waitForHits());
    opened.type(u" nowhere"_s);
    CHECK(waitUntil([&] { return opened.palette().entries().rowCount() == 0; }));
    opened.palette().line()->setText(u"<b>"_s); // read as text, not as markup or as a query
    QTest::qWait(SearchPalette::pauseMs + 50);
    CHECK(waitForTasks());
    CHECK(opened.palette().isVisible());
}

TEST_CASE("F1 lists every command with its keys, those of the lists too", "[shell][keys][palette]")
{
    Opened opened;
    opened.press(Qt::Key_F1);
    REQUIRE(opened.palette().isVisible());
    QStringList keys;
    for (int row = 0; row < opened.palette().entries().rowCount(); ++row) {
        const PaletteEntry &entry = opened.palette().entries().at(row);
        CHECK(entry.what != PaletteEntry::What::Record);
        keys.append(entry.keys);
    }
    for (const char16_t *key : {u"Ctrl+N", u"Return", u"Ctrl+S", u"Esc", u"Ctrl+Z", u"Ctrl+F", u"F5", u"Ctrl+P",
                                u"Ctrl+Shift+E", u"Ctrl+K", u"F1", u"Ctrl+L", u"Alt+1"}) {
        INFO(QString::fromUtf16(key).toStdString());
        CHECK(keys.contains(QString::fromUtf16(key)));
    }
}

TEST_CASE("Ctrl+Z undoes the last saved change and says what; a text line undoes its own text first", "[shell][keys]")
{
    Opened opened;
    ExchangeStore store(opened.file.connection());
    auto *line = new QLineEdit(&opened.workspace());
    line->setAccessibleName(u"Line"_s);
    line->show();
    line->setFocus();
    opened.type(u"abc"_s);
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(line->text().isEmpty());
    CHECK(store.find(opened.exchange)); // only the text was undone

    opened.press(Qt::Key_Z, Qt::ControlModifier); // nothing left in the line
    CHECK(waitUntil([&] { return !store.find(opened.exchange); }));
    CHECK(waitForTasks());
    CHECK(opened.workspace().notices().text().contains(u"is removed again"_s));
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(opened.workspace().notices().text().contains(u"no change of yours left"_s));
}

TEST_CASE("Ctrl+Z of a change of what is approved asks why first", "[shell][keys][approval]")
{
    Opened opened;
    Connection &connection = opened.file.connection();
    Officer supervisor;
    supervisor.ref = u"SUP"_s;
    supervisor.name = u"Ng Siu-ming"_s;
    supervisor.agency = u"HKC"_s;
    supervisor.role = u"supervisor"_s;
    add(opened.file, supervisor);
    REQUIRE(ApprovalStore(connection).approve({}, u"2017-03"_s, {}, Author{u"SUP"_s}));
    ExchangeStore store(connection);
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    const auto dialog = [&]() -> QInputDialog * {
        for (QInputDialog *each : opened.workspace().findChildren<QInputDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    };
    REQUIRE(waitUntil([&] { return dialog() != nullptr; }));
    CHECK(store.find(opened.exchange));
    SECTION("Esc leaves it")
    {
        QTest::keyClick(dialog()->findChild<QLineEdit *>(), Qt::Key_Escape);
        CHECK(waitForTasks());
        CHECK(store.find(opened.exchange));
    }
    SECTION("with a reason it is undone")
    {
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(), u"entered by mistake"_s);
        QTest::keyClick(dialog()->findChild<QLineEdit *>(), Qt::Key_Return);
        CHECK(waitUntil([&] { return !store.find(opened.exchange); }));
        CHECK(waitForTasks());
        CHECK(Journal(connection).list(u"exchange"_s, opened.exchange, 0, 1)->first().reason ==
              u"entered by mistake"_s);
    }
}

TEST_CASE("keys of the window are not kept by a text line", "[shell][keys]")
{
    Opened opened;
    auto *line = new QLineEdit(u"some text"_s, &opened.workspace());
    line->show();
    line->setFocus();
    opened.press(Qt::Key_K, Qt::ControlModifier); // elsewhere: delete to the end of the line
    CHECK(line->text() == u"some text"_s);
    CHECK(opened.palette().isVisible());
}

TEST_CASE("Ctrl+L locks", "[shell][keys]")
{
    Opened opened;
    opened.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(waitUntil([&] { return !opened.window.workspace(); }));
}

} // namespace shortcuts_test
