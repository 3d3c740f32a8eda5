// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the operations page and the dashboard, in build/gallery: to be looked at after a change.
#include "core/transfer/samplecasefile.h"
#include "tests/support/jointoperation.h"
#include "tests/support/screen/wait.h"
#include "ui/look/theme.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QTest>
#include <catch2/catch.hpp>

namespace operations_pictures_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

void take(QWidget &window, const QString &name)
{
    const QString folder = QStringLiteral(LIAISON_BIN_DIR) + u"/../gallery"_s;
    REQUIRE(QDir().mkpath(folder));
    // The last one shows what there is to scroll to.
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080), QSize(1366, 2600)}) {
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

TEST_CASE("operations and dashboard are drawn with the sample", "[operations][dashboard][pictures]")
{
    Theme::get().install();
    TestCaseFile file;
    if (sampleRecords(u"operations"_s).isEmpty()) {
        WARN("the sample's records are not here");
        return;
    }
    REQUIRE(fillSampleCaseFile(file.connection(), {u"Chan Tai-man"_s, {}, 0}));
    MainWindow window;
    window.enter(file.shared(), u"Chan Tai-man"_s);
    window.show();
    window.workspace()->session().setPeriod(parsePeriod(u"2016/17"_s).value());
    for (const QString &page : {u"operations"_s, u"dashboard"_s}) {
        window.workspace()->pages().show(page);
        REQUIRE(waitForTasks());
        take(window, u"sample-"_s + page);
    }
}

TEST_CASE("operations and dashboard are drawn with three sides", "[operations][dashboard][pictures]")
{
    Theme::get().install();
    TestCaseFile file;
    addJointOperation(file);
    MainWindow window;
    window.enter(file.shared(), u"Chan Tai-man"_s);
    window.show();
    window.workspace()->session().setPeriod(parsePeriod(u"2023"_s).value());
    for (const QString &page : {u"operations"_s, u"dashboard"_s}) {
        window.workspace()->pages().show(page);
        REQUIRE(waitForTasks());
        take(window, u"three-"_s + page);
    }
}

} // namespace operations_pictures_test
