// SPDX-License-Identifier: GPL-3.0-or-later
// Where the file cannot be written: read-only places, a full disk, another program at work.
#include "core/casefile/casefile.h"
#include "core/database/query.h"
#include "core/database/secretkey.h"
#include "core/database/transaction.h"
#include "tests/support/findings.h"
#include "tests/support/otherprogram.h"
#include "tests/support/testcasefile.h"

#include <QFile>
#include <QProcess>
#include <catch2/catch.hpp>
#include <sqlite3.h>
#include <unistd.h>

namespace limits_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

// A small disk in memory. Needs root; elsewhere the tests that want one say that they are left out.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &size)
    {
        m_mounted = run({u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size="_s + size, u"liaison-test"_s, m_folder.path()});
        if (!m_mounted)
            WARN("left out: a small disk cannot be mounted here");
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(u"umount"_s, {u"-l"_s, m_folder.path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    explicit operator bool() const { return m_mounted; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool setReadOnly() { return run({u"-o"_s, u"remount,ro"_s, m_folder.path()}); }

private:
    static bool run(const QStringList &arguments) { return QProcess::execute(u"mount"_s, arguments) == 0; }

    QTemporaryDir m_folder;
    bool m_mounted = false;
};

// As a user for whom permissions hold, while it lives. The tests may be run by root, whom nothing binds.
class OrdinaryUser
{
public:
    OrdinaryUser() : m_changed(::geteuid() == 0 && ::seteuid(65534) == 0) {}
    ~OrdinaryUser()
    {
        if (m_changed && ::seteuid(0) != 0)
            std::abort();
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    bool m_changed;
};

Done put(Connection &connection, const QString &key, const QString &value)
{
    Query insert(connection, u"INSERT INTO setting VALUES (:key, :value)"_s);
    return insert.bind(u":key"_s, key).bind(u":value"_s, value).run();
}

qint64 rowsIn(Connection &connection)
{
    Query rows(connection, u"SELECT count(*) FROM setting WHERE key LIKE 'k%'"_s);
    REQUIRE(rows.run());
    REQUIRE(rows.next());
    return rows.integer(0);
}

void requireReadable(const QString &path)
{
    const auto opened = CaseFile::open(path, TestCaseFile::key());
    if (!opened)
        FAIL(describe(opened.error()));
    CHECK((*opened)->isReadOnly());
    const auto connection = (*opened)->connection();
    REQUIRE(connection);
    CHECK((*connection)->isReadOnly());
    CHECK(rowsIn(**connection) == 1);
    const Done written = put(**connection, u"k2"_s, {});
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::ReadOnly);
    const auto transaction = Transaction::begin(**connection);
    if (transaction)
        CHECK_FALSE(Journal(**connection).append({.action = u"create"_s}));
    CHECK(findingsBut(**opened, {u"setting"_s}).isEmpty());
    const Done rekeyed = (*opened)->rekey({"another passphrase", {}});
    REQUIRE_FALSE(rekeyed);
    CHECK(rekeyed.error().kind == ErrorKind::ReadOnly);
}

} // namespace

TEST_CASE("a case file on a read-only disk can be read", "[casefile][readonly]")
{
    SmallDisk disk(u"8m"_s);
    if (!disk)
        return;
    TestCaseFile file;
    REQUIRE(put(file.connection(), u"k1"_s, {}));
    QFile::copy(file.path(), disk.path(u"with log.liaison"_s));
    QFile::copy(file.path() + u"-wal", disk.path(u"with log.liaison-wal"_s));
    file.close();
    REQUIRE(QFile::copy(file.path(), disk.path(u"x.liaison"_s)));
    REQUIRE(disk.setReadOnly());

    requireReadable(disk.path(u"x.liaison"_s));
    const auto made = CaseFile::create(disk.path(u"y.liaison"_s), TestCaseFile::credentials());
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == ErrorKind::ReadOnly);
    file.reopen();
    const auto backup = file.caseFile().backup(disk.path(u"backup.liaison"_s));
    REQUIRE_FALSE(backup);
    CHECK(backup.error().kind == ErrorKind::ReadOnly);
    // Its last changes are in a log that cannot be read here: shown without them it would be wrong.
    const auto left = CaseFile::open(disk.path(u"with log.liaison"_s), TestCaseFile::key());
    REQUIRE_FALSE(left);
    CHECK(left.error().kind == ErrorKind::ReadOnly);
}

TEST_CASE("a case file or folder without the right to write can be read", "[casefile][readonly]")
{
    TestCaseFile file;
    REQUIRE(put(file.connection(), u"k1"_s, {}));
    file.close();
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    const auto all = enterable | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    SECTION("the file")
    {
        QFile::setPermissions(file.folder(), all);
        QFile::setPermissions(file.path(), readable);
        const OrdinaryUser user;
        requireReadable(file.path());
    }
    SECTION("the folder")
    {
        QFile::setPermissions(file.path(), all);
        QFile::setPermissions(file.folder(), enterable);
        const OrdinaryUser user;
        requireReadable(file.path());
    }
    SECTION("nor to read")
    {
        QFile::setPermissions(file.folder(), enterable);
        QFile::setPermissions(file.path(), QFile::Permissions());
        const OrdinaryUser user;
        const auto opened = CaseFile::open(file.path(), TestCaseFile::key());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == ErrorKind::CannotRead);
    }
    QFile::setPermissions(file.folder(), all);
}

TEST_CASE("a full disk loses nothing that was there", "[casefile][diskfull]")
{
    SmallDisk disk(u"2m"_s);
    if (!disk)
        return;
    TestCaseFile source;
    source.close();
    const QString path = disk.path(u"x.liaison"_s);
    REQUIRE(QFile::copy(source.path(), path));
    {
        const auto opened = CaseFile::open(path, TestCaseFile::key());
        REQUIRE(opened);
        Connection &connection = **(*opened)->connection();
        qint64 written = 0;
        Done outcome;
        while (outcome && written < 100) {
            outcome = put(connection, u"k%1"_s.arg(written), QString(50'000, u'x'));
            written += outcome ? 1 : 0;
        }
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::DiskFull);
        CHECK(rowsIn(connection) == written);

        const auto backup = (*opened)->backup(disk.path(u"backup.liaison"_s));
        REQUIRE_FALSE(backup);
        CHECK(backup.error().kind == ErrorKind::DiskFull);
        const Done rekeyed = (*opened)->rekey({"another passphrase", {}});
        REQUIRE_FALSE(rekeyed);
        CHECK(rekeyed.error().kind == ErrorKind::DiskFull);
        const auto made = CaseFile::create(disk.path(u"y.liaison"_s), TestCaseFile::credentials());
        REQUIRE_FALSE(made);
        CHECK(made.error().kind == ErrorKind::DiskFull);
        CHECK(rowsIn(**(*opened)->connection()) == written);
        CHECK(findingsBut(**opened, {u"setting"_s}).isEmpty());
    }
    // The log stays when there was no room to write it back.
    CHECK(QDir(disk.path({})).entryList({u"*.liaison"_s}, QDir::Files) == QStringList{u"x.liaison"_s});
    REQUIRE(CaseFile::open(path, TestCaseFile::credentials()));
}

TEST_CASE("on a full disk everything can be read and copied to another disk", "[casefile][diskfull][reading]")
{
    SmallDisk disk(u"4m"_s);
    if (!disk)
        return;
    TestCaseFile source;
    REQUIRE(put(source.connection(), u"k1"_s, {}));
    const bool withLog = GENERATE(false, true);
    const QString path = disk.path(u"x.liaison"_s);
    if (withLog) {
        REQUIRE(QFile::copy(source.path(), path));
        REQUIRE(QFile::copy(source.path() + u"-wal", path + u"-wal"));
    } else {
        source.close();
        REQUIRE(QFile::copy(source.path(), path));
    }
    QFile filler(disk.path(u"filler"_s));
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    const auto purpose = GENERATE(CaseFile::Purpose::Reading, CaseFile::Purpose::Writing);
    const auto opened = CaseFile::open(path, TestCaseFile::key(), purpose);
    if (!opened)
        FAIL(describe(opened.error()));
    CHECK((*opened)->isReadOnly());
    CHECK(rowsIn(**(*opened)->connection()) == 1);
    CHECK((*opened)->check()->findings.isEmpty());
    const QString rescued = source.folder() + u"/rescued.liaison";
    REQUIRE((*opened)->backup(rescued));
    const auto copy = CaseFile::open(rescued, TestCaseFile::key());
    REQUIRE(copy);
    CHECK(rowsIn(**(*copy)->connection()) == 1);
}

TEST_CASE("a file is opened and read while another program writes for long", "[casefile][two][reading]")
{
    TestCaseFile file;
    REQUIRE(put(file.connection(), u"k1"_s, {}));
    auto writing = Transaction::begin(file.connection());
    REQUIRE(writing);
    REQUIRE(put(file.connection(), u"k2"_s, {}));
    for (const auto purpose : {CaseFile::Purpose::Reading, CaseFile::Purpose::Writing}) {
        const auto opened = CaseFile::open(file.path(), TestCaseFile::key(), purpose);
        if (!opened)
            FAIL(describe(opened.error()));
        CHECK(rowsIn(**(*opened)->connection()) == 1);
    }
    REQUIRE(writing->commit());
    CHECK(rowsIn(file.connection()) == 2);
}

TEST_CASE("a write beyond the allowed size is a full disk, and is undone", "[casefile][diskfull]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    Query pages(connection, u"PRAGMA page_count"_s);
    REQUIRE(pages.run());
    REQUIRE(pages.next());
    REQUIRE(execute(connection, u"PRAGMA max_page_count = %1"_s.arg(pages.integer(0))));
    pages.next();
    {
        auto transaction = Transaction::begin(connection);
        REQUIRE(transaction);
        REQUIRE(put(connection, u"k1"_s, u"small"_s));
        const Done outcome = put(connection, u"k2"_s, QString(100'000, u'x'));
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::DiskFull);
    }
    CHECK(rowsIn(connection) == 0);
}

TEST_CASE("two windows write into one file in turn", "[casefile][two]")
{
    TestCaseFile file;
    const auto other = CaseFile::open(file.path(), TestCaseFile::key());
    REQUIRE(other);
    Connection &first = file.connection();
    Connection &second = **(*other)->connection();
    REQUIRE(put(first, u"k1"_s, {}));
    REQUIRE(put(second, u"k2"_s, {}));
    CHECK(rowsIn(first) == 2);

    sqlite3_busy_timeout(second.handle(), 50);
    {
        auto transaction = Transaction::begin(first);
        REQUIRE(transaction);
        REQUIRE(put(first, u"k3"_s, {}));
        const auto waiting = Transaction::begin(second);
        REQUIRE_FALSE(waiting);
        CHECK(waiting.error().kind == ErrorKind::Locked);
        CHECK(waiting.error().detail == file.path());
        CHECK(rowsIn(second) == 2); // reading goes on
        REQUIRE(transaction->commit());
    }
    CHECK(Journal(second).append({.officer = u"Wong"_s, .action = u"create"_s, .kind = u"case"_s}));
    CHECK(Journal(first).append({.officer = u"Chan"_s, .action = u"create"_s, .kind = u"case"_s}));
    CHECK(Journal(second).verify() == 2);
}

TEST_CASE("a file that another program keeps to itself is told to be locked", "[casefile][two]")
{
    TestCaseFile file;
    file.close();
    const OtherProgram program(file.path(), OtherProgram::Holds::Exclusive);
    const auto opened = CaseFile::open(file.path(), TestCaseFile::key());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Locked);
    CHECK(opened.error().detail == file.path());
}

} // namespace limits_test
