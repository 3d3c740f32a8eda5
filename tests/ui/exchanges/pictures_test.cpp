// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the reconciliation and the months, in build/gallery: to be looked at after a change.
#include "core/storage/statementstore.h"
#include "core/transfer/samplecasefile.h"
#include "tests/support/screen/wait.h"
#include "tests/support/testcasefile.h"
#include "ui/look/theme.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QTabWidget>
#include <QTest>
#include <catch2/catch.hpp>

namespace exchanges_pictures_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

void take(QWidget &window, const QString &name)
{
    const QString folder = QStringLiteral(LIAISON_BIN_DIR) + u"/../gallery"_s;
    REQUIRE(QDir().mkpath(folder));
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        window.resize(size);
        for (const auto &[scheme, word] :
             {std::pair(SchemeChoice::Light, u"light"_s), std::pair(SchemeChoice::Dark, u"dark"_s)}) {
            Theme::get().setChoice(scheme);
            QTest::qWait(30);
            const QString file = u"%1-%2-%3.png"_s.arg(name, QString::number(size.width()), word);
            CHECK(window.grab().save(QDir(folder).filePath(file)));
        }
    }
    Theme::get().setChoice(SchemeChoice::Light);
}

} // namespace

TEST_CASE("reconciliation and months are drawn with the sample", "[exchanges][pictures]")
{
    Theme::get().install();
    TestCaseFile file;
    REQUIRE(fillSampleCaseFile(file.connection(), {u"Chan Tai-man"_s, {}, 0}));
    const auto march = StatementStore(file.connection()).idOf(u"ILL-ST-GDC-2017-03"_s);
    REQUIRE(march);
    MainWindow window;
    window.enter(file.shared(), u"Officer Two (fictional)"_s);
    window.show();
    window.workspace()->session().setPeriod(parsePeriod(u"2016/17"_s).value());
    window.workspace()->pages().show(u"desk"_s);
    REQUIRE(waitForTasks());
    take(window, u"sample-desk"_s);
    window.workspace()->pages().show(u"exchanges"_s);
    REQUIRE(window.workspace()->pages().current()->showRecord(u"statement"_s, *march));
    REQUIRE(waitForTasks());
    take(window, u"sample-reconciliation"_s);
    window.workspace()->pages().current()->newRecord();
    REQUIRE(waitForTasks());
    take(window, u"sample-statement"_s);
    window.workspace()->pages().current()->goBack();
    window.workspace()->pages().current()->findChild<QTabWidget *>()->setCurrentIndex(2);
    REQUIRE(waitForTasks());
    take(window, u"sample-months"_s);
}

} // namespace exchanges_pictures_test
