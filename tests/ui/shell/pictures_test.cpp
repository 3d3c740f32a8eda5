// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the steps before the workspace and of what opens over it, in build/gallery: to be looked at after a
// change. (Pages are taken by script/pictures, with the sample in them.)
#include "tests/support/screen/wait.h"
#include "tests/support/testcasefile.h"
#include "ui/look/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/createpane.h"
#include "ui/start/startpage.h"

#include <QDir>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

namespace shell_pictures_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

void take(QWidget &window, const QString &name)
{
    const QString folder = QStringLiteral(LIAISON_BIN_DIR) + u"/../gallery"_s;
    REQUIRE(QDir().mkpath(folder));
    QTest::qWait(50);
    for (const auto &[scheme, word] :
         {std::pair(SchemeChoice::Light, u"light"_s), std::pair(SchemeChoice::Dark, u"dark"_s)}) {
        Theme::get().setChoice(scheme);
        QTest::qWait(20);
        CHECK(window.grab().save(QDir(folder).filePath(u"shell-%1-%2.png"_s.arg(name, word))));
    }
    Theme::get().setChoice(SchemeChoice::Light);
}

QPushButton *buttonCalled(QWidget &window, const QString &words)
{
    const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == words)
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the start page is drawn in light and dark", "[shell][pictures]")
{
    Theme::get().install();
    TestCaseFile file;
    MainWindow window;
    window.show();
    window.resize(1280, 800);
    CHECK(waitForTasks());
    take(window, u"welcome"_s);
    QPushButton *create = buttonCalled(window, u"Create a case file"_s);
    REQUIRE(create);
    create->click();
    take(window, u"create"_s);
    window.unlock(file.path());
    take(window, u"unlock"_s);
    window.startPage()->changeOfficer(file.shared(), u"Wong"_s);
    CHECK(waitForTasks());
    take(window, u"signin"_s);
    window.enter(file.shared(), u"Wong"_s);
    CHECK(waitForTasks());
    take(window, u"empty"_s);
}

} // namespace shell_pictures_test
