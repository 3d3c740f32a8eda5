// SPDX-License-Identifier: GPL-3.0-or-later
// Backups by themselves: set with keys, made, tried, and told on the Desk.
#include "ui/settings/schedulecard.h"

#include "core/journal/settingstore.h"
#include "tests/support/screen/openpage.h"
#include "ui/desk/deskpage.h"
#include "ui/forms/formgrid.h"
#include "ui/inputs/pathedit.h"
#include "ui/look/banner.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/backupwatch.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace schedulecard_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

BackupSchedule daily(const QString &folder)
{
    return {folder, BackupSchedule::Every::Day, 2};
}

void store(TestCaseFile &file, const BackupSchedule &schedule)
{
    REQUIRE(SettingStore(file.connection()).setBackupSchedule(schedule, {u"Chan"_s}));
}

QList<KeptBackup> keptIn(TestCaseFile &file, const QString &folder)
{
    const auto kept = keptBackups(file.connection(), file.path(), folder);
    REQUIRE(kept);
    return *kept;
}

QString folderIn(const TestCaseFile &file)
{
    const QString folder = file.folder() + u"/backups"_s;
    REQUIRE(QDir().mkpath(folder));
    return folder;
}

} // namespace

TEST_CASE("a schedule is set, a backup made and a restore tried", "[settings][backup]")
{
    OpenPage<SettingsPage> open;
    auto *card = open.page->findChild<ScheduleCard *>();
    REQUIRE(card);
    CHECK_FALSE(card->drillButton()->isEnabled());
    card->folder()->lineEdit()->setFocus();
    QTest::keyClicks(card->folder()->lineEdit(), open.file.folder() + u"/nowhere"_s);
    card->every()->setFocus();
    QTest::keyClick(card->every(), Qt::Key_End);
    QTest::mouseClick(card->saveButton(), Qt::LeftButton);
    open.settle();
    CHECK(card->form()->row(u"backup_folder"_s)->hasError());

    const QString folder = folderIn(open.file);
    card->folder()->lineEdit()->selectAll();
    QTest::keyClicks(card->folder()->lineEdit(), folder);
    QTest::mouseClick(card->saveButton(), Qt::LeftButton);
    open.settle();
    const auto stored = SettingStore(open.file.connection()).backupSchedule();
    REQUIRE(stored);
    CHECK(stored->folder == folder);
    CHECK(stored->every == BackupSchedule::Every::Week);
    CHECK(card->lastOne().contains(u"no backup in the folder"_s));

    QTest::mouseClick(card->drillButton(), Qt::LeftButton);
    open.settle();
    CHECK(card->banner()->text().contains(u"Make one first"_s));
    QTest::mouseClick(card->nowButton(), Qt::LeftButton);
    open.settle();
    CHECK(card->banner()->text().contains(u"was made and proved"_s));
    CHECK(card->lastOne().contains(u"today"_s));
    QTest::mouseClick(card->drillButton(), Qt::LeftButton);
    open.settle();
    CHECK(card->banner()->text().contains(u"would restore 6 records, journal to entry"_s));
    CHECK(card->banner()->text().contains(u"Nothing was entered since"_s));
}

TEST_CASE("a backup that is due is made while the officer goes on", "[shell][backup]")
{
    TestCaseFile file;
    addAgencies(file);
    const QString folder = folderIn(file);
    store(file, daily(folder));
    Session session(file.shared(), u"Chan"_s);
    REQUIRE(waitForTasks());
    BackupWatch watch(session, nullptr);
    QStringList notices;
    Errors errors;
    QObject::connect(&watch, &BackupWatch::noticeWanted, [&](const QString &text) { notices.append(text); });
    QObject::connect(&watch, &BackupWatch::failed, [&](const Error &error) { errors.append(error); });
    watch.look();
    REQUIRE(waitForTasks());
    CHECK(notices.size() == 1);
    CHECK(keptIn(file, folder).size() == 1);
    watch.look(); // none is due again today
    REQUIRE(waitForTasks());
    CHECK(keptIn(file, folder).size() == 1);

    store(file, daily(folder + u"/gone"_s));
    watch.look();
    REQUIRE(waitForTasks());
    REQUIRE(errors.size() == 1);
    CHECK(errors.first().field == u"backup_folder"_s);
}

TEST_CASE("closing waits for the backup that the schedule wants then", "[shell][backup]")
{
    TestCaseFile file;
    addAgencies(file);
    const QString folder = folderIn(file);
    store(file, {folder, BackupSchedule::Every::Closing, 2});
    Session session(file.shared(), u"Chan"_s);
    REQUIRE(waitForTasks());
    BackupWatch watch(session, nullptr);
    int closed = 0;
    watch.look();
    REQUIRE(waitForTasks());
    CHECK(keptIn(file, folder).isEmpty());
    watch.beforeClosing([&] { ++closed; });
    REQUIRE(waitForTasks());
    CHECK(closed == 1);
    CHECK(keptIn(file, folder).size() == 1);
    REQUIRE(QDir(folder).removeRecursively());
    int refused = 0;
    QObject::connect(&watch, &BackupWatch::failed, [&](const Error &) { ++refused; });
    watch.beforeClosing([&] { ++closed; });
    REQUIRE(waitForTasks());
    CHECK(refused == 1);
    CHECK(closed == 1); // it is told first
    watch.beforeClosing([&] { ++closed; });
    REQUIRE(waitForTasks());
    CHECK(closed == 2); // and then nobody is kept
}

TEST_CASE("the Desk says how old the last backup is", "[desk][backup]")
{
    QString folder;
    OpenPage<DeskPage> open([&](TestCaseFile &file) {
        folder = folderIn(file);
        store(file, daily(folder));
        REQUIRE(rotateBackup(file.caseFile(), folder, 3)); // on 6 March 2017
    });
    open.page->refresh();
    REQUIRE(waitUntil([] { return true; }));
    QTest::qWait(300);
    open.settle();
    const auto said = [&] {
        QStringList names;
        const QList<QAbstractButton *> lines = open.page->findChildren<QAbstractButton *>();
        for (const QAbstractButton *line : lines)
            names.append(line->accessibleName());
        return names.join(u'\n');
    };
    INFO(said().toStdString());
    CHECK(said().contains(u"Last backup"_s));
    CHECK(said().contains(u"today"_s));
    Clock::set(QDateTime({2017, 3, 16}, {4, 0}, Qt::UTC));
    open.page->refresh();
    QTest::qWait(300);
    open.settle();
    INFO(said().toStdString());
    CHECK(said().contains(u"10 days old"_s));
    CHECK(said().contains(u"overdue"_s));
}

} // namespace schedulecard_test
