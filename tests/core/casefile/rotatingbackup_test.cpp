// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/rotatingbackup.h"

#include "core/base/clock.h"
#include "core/journal/personkeystore.h"
#include "core/journal/settingstore.h"
#include "tests/support/records.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <catch2/catch.hpp>

namespace rotatingbackup_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

struct Fixed
{
    explicit Fixed(const QDateTime &moment) { Clock::set(moment.toUTC()); }
    ~Fixed() { Clock::set({}); }
    Q_DISABLE_COPY_MOVE(Fixed)
};

struct Folder
{
    TestCaseFile file;
    QString path = file.folder() + u"/backups"_s;

    Folder()
    {
        REQUIRE(QDir().mkpath(path));
        addAgencies(file);
        add(file, exchangeOn(u"2017-03-06"_s, u"GDC"_s, 3));
    }
    QStringList names() const { return QDir(path).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
};

QList<KeptBackup> keptIn(TestCaseFile &file, const QString &folder)
{
    const auto kept = keptBackups(file.connection(), file.path(), folder);
    REQUIRE(kept);
    return *kept;
}

QDateTime on(int day, int hour = 9)
{
    return QDateTime({2017, 3, day}, {hour, 5});
}

} // namespace

TEST_CASE("backups rotate: each is proved, and the oldest go", "[backup][rotate]")
{
    Folder folder;
    for (int day = 1; day <= 5; ++day) {
        const Fixed now(on(day));
        const auto made = rotateBackup(folder.file.caseFile(), folder.path, 3);
        REQUIRE(made);
        CHECK(made->proved.records == 7); // six agencies and an exchange
        CHECK(made->proved.journalRows > 0);
        CHECK(made->proved.head.size() == 32);
        CHECK(made->removed == (day > 3 ? 1 : 0));
        const auto mode = QFile::permissions(made->made.path);
        CHECK((mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == 0);
    }
    const QString mark = PersonKeyStore(folder.file.connection()).caseFile()->first(8);
    const QString stem = QFileInfo(folder.file.path()).completeBaseName() + u".backup-"_s + mark + u'-';
    CHECK(folder.names() == QStringList{stem + u"20170303T0905.liaison"_s, stem + u"20170304T0905.liaison"_s,
                                        stem + u"20170305T0905.liaison"_s});
    const auto kept = keptIn(folder.file, folder.path);
    REQUIRE(kept.size() == 3);
    CHECK(kept.first().made == on(5));
    CHECK(CaseFile::open(kept.first().path, TestCaseFile::credentials()));
}

TEST_CASE("two in one minute have two names, and other files are not touched", "[backup][rotate]")
{
    Folder folder;
    QFile other(folder.path + u"/other.backup-20170101T0000.liaison"_s);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.close();
    QFile notes(folder.path + u"/"_s + QFileInfo(folder.file.path()).completeBaseName() + u".backup-notes.liaison"_s);
    REQUIRE(notes.open(QIODevice::WriteOnly));
    notes.close();
    const Fixed now(on(6));
    for (int i = 0; i < 12; ++i)
        REQUIRE(rotateBackup(folder.file.caseFile(), folder.path, 2));
    CHECK(folder.names().size() == 4);
    CHECK(keptIn(folder.file, folder.path).first().path.endsWith(u"T0905-12.liaison"_s));
    CHECK(other.exists());
    CHECK(notes.exists());
}

TEST_CASE("backups of another case file of the same name, and of restored copies, are left alone", "[backup][rotate]")
{
    Folder folder;
    const QString elsewhere = folder.file.folder() + u"/elsewhere"_s;
    REQUIRE(QDir().mkpath(elsewhere));
    const auto other =
        CaseFile::create(elsewhere + u'/' + QFileInfo(folder.file.path()).fileName(), TestCaseFile::credentials());
    REQUIRE(other);
    const Fixed now(on(6));
    const auto theirs = rotateBackup(**other, folder.path, 1);
    REQUIRE(theirs);
    const auto mine = rotateBackup(folder.file.caseFile(), folder.path, 1);
    REQUIRE(mine);
    // As the window names a copy that was restored for a look, and what that copy then backs up.
    const QString restored = mine->made.path.chopped(8) + u"-restored.liaison"_s;
    REQUIRE(QFile::copy(mine->made.path, restored));
    {
        const auto copy = CaseFile::open(restored, TestCaseFile::credentials());
        REQUIRE(copy);
        REQUIRE(rotateBackup(**copy, folder.path, 1)->removed == 0);
    }
    CHECK(rotateBackup(folder.file.caseFile(), folder.path, 1)->removed == 1);
    CHECK(QFile::exists(theirs->made.path));
    CHECK(QFile::exists(restored));
    CHECK(folder.names().size() == 4);
    CHECK(keptIn(folder.file, folder.path).size() == 1);
}

TEST_CASE("a backup that cannot be made takes none of the older ones away", "[backup][rotate]")
{
    Folder folder;
    {
        const Fixed now(on(1));
        REQUIRE(rotateBackup(folder.file.caseFile(), folder.path, 1));
    }
    const QStringList before = folder.names();
    const Fixed now(on(2));
    const auto nowhere = rotateBackup(folder.file.caseFile(), folder.path + u"/gone"_s, 1);
    CHECK(nowhere.error().kind == ErrorKind::NoSuchFile);
    CHECK(nowhere.error().field == u"backup_folder"_s);
    CHECK(rotateBackup(folder.file.caseFile(), folder.path, 0).error().kind == ErrorKind::OutOfRange);
    const auto stopped = rotateBackup(folder.file.caseFile(), folder.path, 1, [](qint64, qint64) { return false; });
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(folder.names() == before);
}

TEST_CASE("a drill says what a restore would bring back, and leaves everything as it is", "[backup][drill]")
{
    Folder folder;
    CHECK(drillRestore(folder.file.caseFile(), folder.path).error().kind == ErrorKind::NotFound);
    const Fixed now(on(1));
    REQUIRE(rotateBackup(folder.file.caseFile(), folder.path, 3, {}, {u"Chan"_s}));
    const auto entries = Journal(folder.file.connection()).list({}, 0, 0, 1);
    REQUIRE(entries);
    CHECK(entries->first().officer == u"Chan"_s);
    CHECK(entries->first().ref.contains(u".backup-"_s));
    add(folder.file, exchangeOn(u"2017-03-07"_s, u"GDC"_s, 4));
    const QStringList before = folder.names();
    const auto drill = drillRestore(folder.file.caseFile(), folder.path);
    REQUIRE(drill);
    CHECK(drill->copy.records == 7);
    CHECK(drill->now.records == 8);
    CHECK(drill->changesSince == 1);                              // the exchange
    CHECK(drill->now.journalRows == drill->copy.journalRows + 2); // the backup itself, and the exchange
    CHECK(drill->continues);
    CHECK(folder.names() == before);

    // A file with another past: the backup is none of its own.
    Folder other;
    add(other.file, exchangeOn(u"2017-03-08"_s, u"GDC"_s, 1));
    const QString name = QFileInfo(drill->backup.path).fileName();
    REQUIRE(QFile::copy(drill->backup.path, other.path + u'/' + name));
    const auto strange = drillRestore(other.file.caseFile(), other.path);
    REQUIRE(strange);
    CHECK_FALSE(strange->continues);
}

TEST_CASE("a damaged backup does not stand the drill", "[backup][drill]")
{
    Folder folder;
    const auto made = rotateBackup(folder.file.caseFile(), folder.path, 3);
    REQUIRE(made);
    QFile backup(made->made.path);
    REQUIRE(backup.open(QIODevice::ReadWrite));
    REQUIRE(backup.seek(5 * 4096 + 100));
    REQUIRE(backup.write("damage") == 6);
    backup.close();
    const auto drill = drillRestore(folder.file.caseFile(), folder.path);
    REQUIRE_FALSE(drill);
    CHECK(drill.error().detail == made->made.path);
}

TEST_CASE("a schedule says when a backup is due and when it is missed", "[backup][schedule]")
{
    BackupSchedule schedule{u"/backups"_s, BackupSchedule::Every::Day, 7};
    CHECK(schedule.isDue({}, on(6)));
    CHECK(schedule.isDue(on(5, 18), on(6, 8)));
    CHECK_FALSE(schedule.isDue(on(6, 8), on(6, 18)));
    CHECK_FALSE(schedule.isOverdue(on(3, 18), on(6, 8))); // a weekend
    CHECK(schedule.isOverdue(on(1), on(6)));
    CHECK(schedule.isOverdue({}, on(6)));
    schedule.every = BackupSchedule::Every::Week;
    CHECK_FALSE(schedule.isDue(on(1), on(7)));
    CHECK(schedule.isDue(on(1), on(8)));
    CHECK_FALSE(schedule.isOverdue(on(1), on(9)));
    CHECK(schedule.isOverdue(on(1), on(20)));
    schedule.every = BackupSchedule::Every::Closing;
    CHECK_FALSE(schedule.isDue(on(1), on(20)));
    CHECK(schedule.isOverdue(on(1), on(20)));
    schedule.every = BackupSchedule::Every::Never;
    CHECK_FALSE(schedule.isOverdue({}, on(20)));
}

TEST_CASE("the schedule is kept in the case file, and journalled", "[backup][schedule]")
{
    TestCaseFile file;
    SettingStore settings(file.connection());
    CHECK(settings.backupSchedule()->every == BackupSchedule::Every::Never);
    const BackupSchedule wanted{u"/media/safe"_s, BackupSchedule::Every::Week, 4};
    REQUIRE(settings.setBackupSchedule(wanted, {u"Chan"_s}));
    CHECK(*settings.backupSchedule() == wanted);
    CHECK(Journal(file.connection()).list({}, 0, 0, 1)->first().action == u"setting"_s);
    CHECK(settings.setBackupSchedule({{}, BackupSchedule::Every::Day, 4}, {u"Chan"_s}).error().field ==
          u"backup_folder"_s);
    CHECK(settings.setBackupSchedule({u"/x"_s, BackupSchedule::Every::Day, 0}, {u"Chan"_s}).error().field == u"keep"_s);
    CHECK(*settings.backupSchedule() == wanted);
}

} // namespace rotatingbackup_test
