// SPDX-License-Identifier: GPL-3.0-or-later
// Logs that lie beside a case file which nobody has open.
#include "core/database/leftlog.h"

#include "core/database/generation.h"
#include "core/database/keyedhandle.h"
#include "core/database/query.h"
#include "core/database/secretkey.h"
#include "core/database/sidefiles.h"
#include "core/database/transaction.h"
#include "tests/support/findings.h"
#include "tests/support/testcasefile.h"

#include <QFile>
#include <catch2/catch.hpp>

namespace leftlog_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

constexpr auto log = "-wal"_L1;
constexpr auto index = "-shm"_L1;
constexpr qsizetype frameBytes = 24 + 4096;

Done put(CaseFile &file, const QString &key, const QString &value)
{
    LIAISON_ASSIGN(Connection * connection, file.connection());
    return execute(*connection, u"INSERT OR REPLACE INTO setting VALUES ('%1', '%2')"_s.arg(key, value));
}

QString get(CaseFile &file, const QString &key)
{
    const auto connection = file.connection();
    REQUIRE(connection);
    Query rows(**connection, u"SELECT value FROM setting WHERE key = :key"_s);
    REQUIRE(rows.bind(u":key"_s, key).run());
    return rows.next() ? rows.text(0) : QString();
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

// File, log and index as a program leaves them that is killed now.
struct Left
{
    QByteArray file;
    QByteArray log;
    QByteArray index;

    static Left of(const TestCaseFile &open)
    {
        return {readAll(open.path()), readAll(open.path() + leftlog_test::log),
                readAll(open.path() + leftlog_test::index)};
    }
    QString putDown(const TestCaseFile &beside) const
    {
        QString path = beside.folder() + u"/left.liaison";
        write(path, file);
        if (!log.isNull())
            write(path + leftlog_test::log, log);
        if (!index.isNull())
            write(path + leftlog_test::index, index);
        return path;
    }
};

std::shared_ptr<CaseFile> opened(const QString &path, CaseFile::Purpose purpose = CaseFile::Purpose::Writing)
{
    auto file = CaseFile::open(path, TestCaseFile::key(), purpose);
    if (!file)
        FAIL(describe(file.error()));
    return *file;
}

Error onlyWord(CaseFile &file)
{
    const Errors told = file.told();
    REQUIRE(told.size() == 1);
    return told.first();
}

} // namespace

TEST_CASE("every change makes a new state of the file", "[casefile][generation]")
{
    TestCaseFile file;
    sqlite3 *handle = file.connection().handle();
    const auto before = generationOf(handle);
    REQUIRE(before);
    REQUIRE(*before);
    SECTION("in a transaction")
    {
        auto transaction = Transaction::begin(file.connection());
        REQUIRE(transaction);
        REQUIRE(execute(file.connection(), u"INSERT INTO setting VALUES ('a', '1')"_s));
        REQUIRE(transaction->commit());
    }
    SECTION("by a single statement")
    {
        REQUIRE(put(file.caseFile(), u"a"_s, u"1"_s));
    }
    const auto after = generationOf(handle);
    REQUIRE(after);
    CHECK((*after)->number == (*before)->number + 1);
    CHECK((*after)->value != (*before)->value);
    CHECK(hasPassed(handle, **before) == true);
    CHECK(hasPassed(handle, **after) == true);
    CHECK(hasPassed(handle, {(*after)->number, (*before)->value}) == false);

    REQUIRE(file.caseFile().writeBack());
    REQUIRE(put(file.caseFile(), u"a"_s, u"2"_s)); // begins a new log
    CHECK(hasPassed(handle, **after) == true);
    CHECK(hasPassed(handle, **before) == false);

    const auto still = generationOf(handle);
    REQUIRE(Transaction::begin(file.connection())->commit());
    CHECK(*generationOf(handle) == *still); // nothing was changed
}

TEST_CASE("a log that a broken-down program left is read", "[casefile][log]")
{
    TestCaseFile file;
    REQUIRE(put(file.caseFile(), u"a"_s, u"1"_s));
    REQUIRE(put(file.caseFile(), u"b"_s, u"2"_s));
    Left left = Left::of(file);
    const bool withIndex = GENERATE(true, false);
    if (!withIndex)
        left.index = {};
    SECTION("the file as it was when the log was begun")
    {
        const QString path = left.putDown(file);
        const auto found = opened(path);
        CHECK(found->told().isEmpty());
        CHECK(get(*found, u"b"_s) == u"2"_s);
    }
    SECTION("the file with some of the log written back")
    {
        REQUIRE(file.caseFile().writeBack());
        left.file = readAll(file.path());
        const QString path = left.putDown(file);
        const auto found = opened(path);
        CHECK(found->told().isEmpty());
        CHECK(get(*found, u"a"_s) == u"1"_s);
        CHECK(get(*found, u"b"_s) == u"2"_s);
    }
    CHECK_FALSE(QFile::exists(file.folder() + u"/left.liaison.set-aside-log"));
}

TEST_CASE("a log of another copy is set aside and not played into the file", "[casefile][log]")
{
    TestCaseFile file;
    REQUIRE(put(file.caseFile(), u"a"_s, u"1"_s));
    Left left = Left::of(file);
    SECTION("an older log beside a newer file")
    {
        REQUIRE(put(file.caseFile(), u"b"_s, u"2"_s));
        REQUIRE(file.caseFile().writeBack());
        SECTION("of the same sitting") {}
        SECTION("of an earlier one")
        {
            file.close();
            file.reopen();
            REQUIRE(put(file.caseFile(), u"c"_s, u"3"_s));
        }
        file.close();
        left.file = readAll(file.path());
    }
    SECTION("a newer log beside an older file")
    {
        REQUIRE(put(file.caseFile(), u"b"_s, u"2"_s));
        file.close();
        const QByteArray whole = readAll(file.path());
        file.reopen();
        REQUIRE(put(file.caseFile(), u"c"_s, u"3"_s));
        REQUIRE(file.caseFile().writeBack());
        REQUIRE(put(file.caseFile(), u"d"_s, u"4"_s));
        left = Left::of(file);
        left.file = whole;
    }
    left.index = {};
    const QString path = left.putDown(file);
    const auto now = [&](CaseFile &found) {
        CHECK(get(found, u"a"_s) == u"1"_s);
        CHECK(get(found, u"b"_s) == u"2"_s);
        CHECK(get(found, u"d"_s).isEmpty());
    };
    {
        const auto read = opened(path, CaseFile::Purpose::Reading);
        const Error word = onlyWord(*read);
        CHECK(word.kind == ErrorKind::ForeignLog);
        CHECK(word.field == u"left"_s);
        CHECK(word.detail == path + log);
        now(*read);
    }
    CHECK(readAll(path) == left.file);
    CHECK(readAll(path + log) == left.log);
    {
        const auto found = opened(path);
        const Error word = onlyWord(*found);
        CHECK(word.kind == ErrorKind::ForeignLog);
        CHECK(word.detail == path + u".set-aside-log"_s);
        now(*found);
        CHECK(put(*found, u"e"_s, u"5"_s));
    }
    CHECK(readAll(path + u".set-aside-log"_s) == left.log);
    CHECK(opened(path)->told().isEmpty());
}

TEST_CASE("reading changes neither the file nor a log that was left", "[casefile][log][reading]")
{
    TestCaseFile file;
    REQUIRE(put(file.caseFile(), u"a"_s, u"1"_s));
    const Left left = Left::of(file);
    const QString path = left.putDown(file);
    for (int time = 0; time < 2; ++time) {
        const auto read = opened(path, CaseFile::Purpose::Reading);
        CHECK(get(*read, u"a"_s) == u"1"_s);
        CHECK(read->isReadOnly());
        CHECK(findingsBut(*read, {u"setting"_s}).isEmpty());
        const Done written = put(*read, u"b"_s, u"2"_s);
        REQUIRE_FALSE(written);
        CHECK(written.error().kind == ErrorKind::ReadOnly);
    }
    CHECK(readAll(path) == left.file);
    CHECK(readAll(path + log) == left.log);
    file.close();
    const QByteArray whole = readAll(file.path());
    {
        const auto read = opened(file.path(), CaseFile::Purpose::Reading);
        CHECK(get(*read, u"a"_s) == u"1"_s);
    }
    CHECK(readAll(file.path()) == whole);
    CHECK_FALSE(QFile::exists(file.path() + log));
    CHECK_FALSE(QFile::exists(file.path() + index));
}

TEST_CASE("a log that ends before its time is told, and kept", "[casefile][log]")
{
    TestCaseFile file;
    for (int change = 0; change < 4; ++change)
        REQUIRE(put(file.caseFile(), u"k%1"_s.arg(change), u"x"_s));
    Left left = Left::of(file);
    const QByteArray sound = left.log;
    const auto flip = [&](qsizetype at) { left.log[at] = static_cast<char>(left.log[at] ^ 4); };
    bool gone = false;
    SECTION("a bit of the last change")
    {
        flip(sound.size() - 100);
    }
    SECTION("a bit of an earlier change, and no index")
    {
        flip(32 + 24 + 50);
        left.index = {};
    }
    SECTION("its head")
    {
        flip(18);
    }
    SECTION("its head, and no index")
    {
        flip(18);
        left.index = {};
    }
    SECTION("its end is gone")
    {
        left.log.truncate(sound.size() - frameBytes);
    }
    SECTION("all of it is gone")
    {
        left.log = QByteArray();
        gone = true;
    }
    const QString path = left.putDown(file);
    {
        const auto read = opened(path, CaseFile::Purpose::Reading);
        const Error word = onlyWord(*read);
        CHECK(word.kind == ErrorKind::LogCutShort);
        CHECK(word.field == (gone ? u"gone"_s : u"left"_s));
        const Errors findings = findingsBut(*read, {u"setting"_s});
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().kind == ErrorKind::LogCutShort);
    }
    write(path + index, left.index);
    if (left.index.isNull())
        QFile::remove(path + index);
    const auto found = opened(path);
    const Error word = onlyWord(*found);
    CHECK(word.kind == ErrorKind::LogCutShort);
    if (!gone)
        CHECK(readAll(word.detail) == left.log);
}

TEST_CASE("what was written back can be missed in the log without loss", "[casefile][log]")
{
    TestCaseFile file;
    REQUIRE(put(file.caseFile(), u"a"_s, u"1"_s));
    REQUIRE(file.caseFile().writeBack()); // as after every change of an officer in the window
    Left left = Left::of(file);
    left.log = QByteArray();
    const auto found = opened(left.putDown(file));
    CHECK(found->told().isEmpty());
    CHECK(get(*found, u"a"_s) == u"1"_s);
}

TEST_CASE("copies that dead programs left unfinished are swept, and those of living ones are not", "[casefile][copies]")
{
    TestCaseFile file;
    file.close();
    const QString dead = file.folder() + u"/test.unfinished-0badc0de.liaison";
    const QString other = file.folder() + u"/else.unfinished-0badc0de.liaison";
    write(dead, "half");
    write(dead + u"-journal"_s, "half");
    write(other, "half");
    const QString taken = file.folder() + u"/test.unfinished-600dc0de.liaison"; // it has its name already
    write(taken + u"-shm"_s, "half");
    const UnfinishedFile living(file.path());
    REQUIRE(living.made());
    file.reopen();
    CHECK_FALSE(QFile::exists(dead));
    CHECK_FALSE(QFile::exists(dead + u"-journal"_s));
    CHECK_FALSE(QFile::exists(taken + u"-shm"_s));
    CHECK(QFile::exists(other));
    CHECK(QFile::exists(living.path()));
}

} // namespace leftlog_test
