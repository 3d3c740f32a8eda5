// SPDX-License-Identifier: GPL-3.0-or-later
// Backup, restore, and another passphrase.
#include "core/casefile/casefile.h"
#include "core/database/keyedhandle.h"
#include "core/database/query.h"
#include "core/database/secretkey.h"
#include "core/database/transaction.h"
#include "tests/support/findings.h"
#include "tests/support/otherprogram.h"
#include "tests/support/testcasefile.h"

#include <QFile>
#include <QThread>
#include <atomic>
#include <catch2/catch.hpp>
#include <future>
#include <sys/stat.h>
#include <thread>

namespace copies_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

Done put(CaseFile &file, const QString &key, const QString &value)
{
    LIAISON_ASSIGN(Connection * connection, file.connection());
    Query insert(*connection, u"INSERT OR REPLACE INTO setting VALUES (:key, :value)"_s);
    return insert.bind(u":key"_s, key).bind(u":value"_s, value).run();
}

QString get(CaseFile &file, const QString &key)
{
    const auto connection = file.connection();
    REQUIRE(connection);
    Query rows(**connection, u"SELECT value FROM setting WHERE key = :key"_s);
    REQUIRE(rows.bind(u":key"_s, key).run());
    return rows.next() ? rows.text(0) : QString();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a backup holds what was there, while the file is in use", "[casefile][backup]")
{
    TestCaseFile file;
    REQUIRE(put(file.caseFile(), u"a"_s, QString(3'000'000, u'x')));
    const QString target = file.folder() + u"/copy.liaison";
    qint64 last = 0;
    qint64 whole = 0;
    int calls = 0;
    const auto progress = [&](qint64 done, qint64 total) {
        CHECK(done >= last);
        last = done;
        whole = total;
        // another connection goes on writing
        if (++calls == 2)
            CHECK(put(file.caseFile(), u"b"_s, u"later"_s));
        return true;
    };
    REQUIRE(file.caseFile().backup(target, progress));
    CHECK(calls > 2);
    CHECK(last == whole);
    CHECK(filesIn(file.folder()).filter(u"unfinished"_s).isEmpty());

    const auto copy = CaseFile::open(target, TestCaseFile::credentials());
    REQUIRE(copy);
    CHECK(get(**copy, u"a"_s).size() == 3'000'000);
    CHECK(get(**copy, u"b"_s).isEmpty());
    CHECK(get(file.caseFile(), u"b"_s) == u"later"_s);
    CHECK(findingsBut(**copy, {u"setting"_s}).isEmpty());
    CHECK((QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());

    const auto again = file.caseFile().backup(target);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::AlreadyExists);
    const auto nowhere = file.caseFile().backup(file.folder() + u"/none/copy.liaison");
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == ErrorKind::NoSuchFile);
}

TEST_CASE("a cancelled backup leaves no file", "[casefile][backup]")
{
    TestCaseFile file;
    REQUIRE(put(file.caseFile(), u"a"_s, QString(3'000'000, u'x')));
    const QStringList before = filesIn(file.folder());
    const auto outcome = file.caseFile().backup(file.folder() + u"/copy.liaison", [](qint64, qint64) { return false; });
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Cancelled);
    CHECK(filesIn(file.folder()) == before);
}

TEST_CASE("a damaged page stops a backup", "[casefile][backup]")
{
    TestCaseFile file;
    REQUIRE(execute(file.connection(), u"CREATE TABLE long (text TEXT)"_s));
    REQUIRE(execute(file.connection(), u"INSERT INTO long VALUES (printf('%.100000c', 'x'))"_s));
    file.close();
    QByteArray bytes = readAll(file.path());
    bytes[bytes.size() - 5000] = static_cast<char>(bytes[bytes.size() - 5000] ^ 4);
    QFile damaged(file.path());
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write(bytes);
    damaged.close();
    file.reopen();
    const auto outcome = file.caseFile().backup(file.folder() + u"/copy.liaison");
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Damaged);
    CHECK_FALSE(filesIn(file.folder()).contains(u"copy.liaison"_s));
}

TEST_CASE("a restored backup takes the place of the file, which is kept", "[casefile][restore]")
{
    TestCaseFile file;
    const QString backup = file.folder() + u"/backup.liaison";
    REQUIRE(put(file.caseFile(), u"a"_s, u"then"_s));
    REQUIRE(file.caseFile().backup(backup));
    REQUIRE(put(file.caseFile(), u"a"_s, u"now"_s));

    const Credentials credentials = TestCaseFile::credentials();
    SECTION("not while it is open")
    {
        const Done outcome = CaseFile::restore(backup, file.path(), credentials);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::Locked);
        CHECK(get(file.caseFile(), u"a"_s) == u"now"_s);
        CHECK(filesIn(file.folder()).filter(u"unfinished"_s).isEmpty());
    }
    SECTION("and each of the two files has one name")
    {
        file.close();
        REQUIRE(CaseFile::restore(backup, file.path(), credentials));
        for (const QString &name : {file.path(), QString(file.folder() + u"/test.before-restore.liaison")}) {
            struct stat status = {};
            REQUIRE(::stat(qPrintable(name), &status) == 0);
            CHECK(status.st_nlink == 1);
        }
    }
    SECTION("twice")
    {
        file.close();
        const Author author{.officer = u"Chan"_s, .reason = u"spilt coffee"_s};
        REQUIRE(CaseFile::restore(backup, file.path(), credentials, {}, author));
        REQUIRE(CaseFile::restore(backup, file.path(), credentials));
        INFO(filesIn(file.folder()).join(u' ').toStdString());
        CHECK(filesIn(file.folder()) == QStringList{u"backup.liaison"_s, u"test.before-restore-2.liaison"_s,
                                                    u"test.before-restore.liaison"_s, u"test.liaison"_s});
        file.reopen();
        CHECK(get(file.caseFile(), u"a"_s) == u"then"_s);
        CHECK(findingsBut(file.caseFile(), {u"setting"_s}).isEmpty());
        const auto first = CaseFile::open(file.folder() + u"/test.before-restore.liaison", TestCaseFile::key());
        REQUIRE(first);
        CHECK(get(**first, u"a"_s) == u"now"_s);
        const auto second = CaseFile::open(file.folder() + u"/test.before-restore-2.liaison", TestCaseFile::key());
        REQUIRE(second);
        const auto entries = Journal(**(*second)->connection()).list(u"casefile"_s, 0, 0, 10);
        REQUIRE(entries);
        REQUIRE(entries->size() == 1);
        CHECK(entries->first().action == u"restore"_s);
        CHECK(entries->first().officer == u"Chan"_s);
        CHECK(entries->first().reason == u"spilt coffee"_s);
        CHECK(entries->first().after->value(u"backup"_s).toString() == u"backup.liaison"_s);
    }
    SECTION("to where no file was")
    {
        const QString target = file.folder() + u"/new.liaison";
        REQUIRE(CaseFile::restore(backup, target, credentials));
        const auto opened = CaseFile::open(target, credentials);
        REQUIRE(opened);
        CHECK(get(**opened, u"a"_s) == u"then"_s);
    }
    SECTION("over a file with its log left behind")
    {
        const QString left = file.folder() + u"/left.liaison";
        REQUIRE(QFile::copy(file.path(), left));
        REQUIRE(QFile::copy(file.path() + u"-wal", left + u"-wal"));
        REQUIRE(CaseFile::restore(backup, left, credentials));
        CHECK_FALSE(QFile::exists(left + u"-wal"));
        CHECK(filesIn(file.folder()).filter(u"unfinished"_s).isEmpty());
        const auto kept = CaseFile::open(file.folder() + u"/left.before-restore.liaison", TestCaseFile::key());
        REQUIRE(kept);
        CHECK(get(**kept, u"a"_s) == u"now"_s);
    }
    SECTION("but not over one whose log this passphrase does not open")
    {
        const QString left = file.folder() + u"/left.liaison";
        REQUIRE(CaseFile::create(left, {"another passphrase", {}}));
        REQUIRE(QFile::copy(file.path() + u"-wal", left + u"-wal"));
        const QByteArray before = readAll(left);
        const QByteArray log = readAll(left + u"-wal");
        const Done outcome = CaseFile::restore(backup, left, credentials);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::ForeignLog);
        CHECK(readAll(left) == before);
        CHECK(readAll(left + u"-wal") == log);
    }
    SECTION("not with another passphrase, nor from what is no backup, nor onto itself")
    {
        file.close();
        const QByteArray before = readAll(file.path());
        const auto kind = [&](const QString &source, const QString &target, const Credentials &given) {
            const Done outcome = CaseFile::restore(source, target, given);
            REQUIRE_FALSE(outcome);
            return outcome.error().kind;
        };
        CHECK(kind(backup, file.path(), {"wrong passphrase", {}}) == ErrorKind::WrongPassphrase);
        CHECK(kind(file.folder() + u"/none", file.path(), credentials) == ErrorKind::NoSuchFile);
        CHECK(kind(backup, backup, credentials) == ErrorKind::AlreadyExists);
        QFile half(backup);
        REQUIRE(half.open(QIODevice::ReadWrite));
        REQUIRE(half.resize(half.size() / 2));
        half.close();
        CHECK(kind(backup, file.path(), credentials) == ErrorKind::Damaged);
        CHECK(readAll(file.path()) == before);
        CHECK(filesIn(file.folder()) == QStringList{u"backup.liaison"_s, u"test.liaison"_s});
    }
}

TEST_CASE("a file with another passphrase opens with that one only", "[casefile][rekey]")
{
    TestCaseFile file;
    REQUIRE(put(file.caseFile(), u"a"_s, u"kept"_s));
    const QByteArray saltBefore = readAll(file.path()).first(16);
    REQUIRE(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const Credentials fresh{"another passphrase", {}};
    REQUIRE(file.caseFile().rekey(fresh, {.officer = u"Chan"_s}));

    CHECK(filesIn(file.folder()) ==
          QStringList{u"test.liaison"_s, u"test.liaison-shm"_s, u"test.liaison-wal"_s}); // it is still open
    CHECK(readAll(file.path()).first(16) != saltBefore);
    CHECK((QFile::permissions(file.path()) & QFile::ReadGroup) == QFile::ReadGroup);
    CHECK(get(file.caseFile(), u"a"_s) == u"kept"_s); // the same object goes on
    CHECK(put(file.caseFile(), u"b"_s, u"new"_s));
    const auto entries = Journal(file.connection()).list(u"casefile"_s, 0, 0, 10);
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    CHECK(entries->first().action == u"rekey"_s);
    CHECK(entries->first().officer == u"Chan"_s);
    CHECK(findingsBut(file.caseFile(), {u"setting"_s}).isEmpty());
    file.close();

    const auto old = CaseFile::open(file.path(), TestCaseFile::credentials());
    REQUIRE_FALSE(old);
    CHECK(old.error().kind == ErrorKind::WrongPassphrase);
    const auto opened = CaseFile::open(file.path(), fresh);
    REQUIRE(opened);
    CHECK(get(**opened, u"b"_s) == u"new"_s);
}

TEST_CASE("a file behind a symbolic link is changed where it lies", "[casefile][rekey]")
{
    TestCaseFile file;
    REQUIRE(QDir(file.folder()).mkdir(u"links"_s));
    const QString link = file.folder() + u"/links/link.liaison";
    REQUIRE(QFile::link(file.path(), link));
    file.close();
    {
        const auto opened = CaseFile::open(link, TestCaseFile::key());
        REQUIRE(opened);
        CHECK((*opened)->path() == link);
        REQUIRE(put(**opened, u"a"_s, u"kept"_s));
        REQUIRE((*opened)->rekey({"another passphrase", {}}));
        CHECK(get(**opened, u"a"_s) == u"kept"_s);
    }
    CHECK(QFileInfo(link).isSymLink());
    CHECK(filesIn(file.folder() + u"/links") == QStringList{u"link.liaison"_s});
    CHECK(CaseFile::open(file.path(), {"another passphrase", {}}));
}

TEST_CASE("a new key waits for whoever works with the file, and whoever comes then waits for it", "[casefile][rekey]")
{
    TestCaseFile file;
    REQUIRE(put(file.caseFile(), u"a"_s, u"kept"_s));
    std::promise<void> working;
    std::atomic<bool> changed = false;
    std::atomic<bool> workedUnderOldKey = false;
    std::thread worker([&] {
        const auto held = file.caseFile().hold();
        const auto connection = file.caseFile().connection();
        working.set_value();
        for (int look = 0; look < 200; ++look) { // long enough for a rekey that does not wait to get in between
            Query rows(**connection, u"SELECT count(*) FROM setting"_s);
            if (!rows.run() || !rows.next())
                return;
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        workedUnderOldKey = !changed;
    });
    working.get_future().wait();
    const Done done = file.caseFile().rekey({"another passphrase", {}});
    changed = true;
    worker.join();
    CHECK(done);
    CHECK(workedUnderOldKey);
    const auto held = file.caseFile().hold();
    CHECK(get(file.caseFile(), u"a"_s) == u"kept"_s);
}

TEST_CASE("no passphrase is changed while another program has the file open", "[casefile][rekey]")
{
    TestCaseFile file;
    REQUIRE(put(file.caseFile(), u"a"_s, u"kept"_s));
    SECTION("another program")
    {
        file.close();
        file.reopen();
        const OtherProgram reader(file.path(), OtherProgram::Holds::Shared);
        const Done outcome = file.caseFile().rekey({"another passphrase", {}});
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::Locked);
    }
    SECTION("another window")
    {
        const auto other = CaseFile::open(file.path(), TestCaseFile::key());
        REQUIRE(other);
        CHECK(get(**other, u"a"_s) == u"kept"_s);
        const Done outcome = file.caseFile().rekey({"another passphrase", {}});
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::Locked);
        CHECK(put(**other, u"b"_s, u"goes on"_s));
    }
    SECTION("nor when the passphrase is too short")
    {
        const Done outcome = file.caseFile().rekey({"short", {}});
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::PassphraseTooShort);
    }
    CHECK(get(file.caseFile(), u"a"_s) == u"kept"_s);
    CHECK(filesIn(file.folder()).filter(u"unfinished"_s).isEmpty());
    file.close();
    CHECK(CaseFile::open(file.path(), TestCaseFile::credentials()));
}

TEST_CASE("a file is not replaced while another program has it open", "[casefile][restore]")
{
    TestCaseFile file;
    const QString backup = file.folder() + u"/backup.liaison";
    REQUIRE(file.caseFile().backup(backup));
    file.close();
    const OtherProgram reader(file.path(), OtherProgram::Holds::Shared);
    const Done outcome = CaseFile::restore(backup, file.path(), TestCaseFile::credentials());
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Locked);
    CHECK(filesIn(file.folder()) == QStringList{u"backup.liaison"_s, u"test.liaison"_s});
}

} // namespace copies_test
