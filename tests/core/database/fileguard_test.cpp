// SPDX-License-Identifier: GPL-3.0-or-later
// A case file whose name comes to mean another file while it is open, and locks that others let go.
#include "core/database/fileguard.h"

#include "core/database/query.h"
#include "core/database/secretkey.h"
#include "core/database/transaction.h"
#include "tests/support/findings.h"
#include "tests/support/otherprogram.h"
#include "tests/support/testcasefile.h"

#include <QFile>
#include <catch2/catch.hpp>
#include <unistd.h>

namespace fileguard_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

Done put(CaseFile &file, const QString &key, const QString &value)
{
    LIAISON_ASSIGN(Connection * connection, file.connection());
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(*connection));
    Query insert(*connection, u"INSERT OR REPLACE INTO setting VALUES (:key, :value)"_s);
    LIAISON_TRY(insert.bind(u":key"_s, key).bind(u":value"_s, value).run());
    return transaction.commit();
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
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void copyTo(const QString &from, const QString &to)
{
    const QByteArray bytes = readAll(from);
    overwrite(to, bytes);
}

bool othersCanTakeItAlone(const QString &path)
{
    try {
        const OtherProgram other(path, OtherProgram::Holds::Exclusive);
        return true;
    } catch (const std::runtime_error &) {
        return false;
    }
}

} // namespace

TEST_CASE("a descriptor that is opened and closed by anybody does not make the file look unused", "[casefile][guard]")
{
    TestCaseFile file;
    REQUIRE(put(file.caseFile(), u"a"_s, u"1"_s));
    (void)readAll(file.path()); // as a file dialog does that looks for the type of a file
    (void)readAll(file.path() + u"-wal");
    (void)readAll(file.path() + u"-shm");
    CHECK_FALSE(othersCanTakeItAlone(file.path()));
    REQUIRE(put(file.caseFile(), u"b"_s, u"2"_s));
    CHECK_FALSE(othersCanTakeItAlone(file.path()));
    file.close();
    CHECK(othersCanTakeItAlone(file.path()));
    CHECK_FALSE(QFile::exists(file.path() + u"-wal"));
    file.reopen();
    CHECK(get(file.caseFile(), u"a"_s) == u"1"_s);
    CHECK(get(file.caseFile(), u"b"_s) == u"2"_s);
}

TEST_CASE("of two windows that have a file open, the first to close takes nothing from the other", "[casefile][guard]")
{
    TestCaseFile file;
    {
        const auto other = CaseFile::open(file.path(), TestCaseFile::key());
        REQUIRE(other);
        REQUIRE(put(**other, u"a"_s, u"1"_s));
    }
    CHECK_FALSE(othersCanTakeItAlone(file.path()));
    REQUIRE(put(file.caseFile(), u"b"_s, u"2"_s));
    CHECK(get(file.caseFile(), u"a"_s) == u"1"_s);
}

TEST_CASE("a file that is replaced while it is open takes no harm, and nothing saved is lost", "[casefile][guard]")
{
    TestCaseFile file;
    const QString path = file.path();
    const QString other = file.folder() + u"/other";
    REQUIRE(put(file.caseFile(), u"early"_s, u"1"_s));
    REQUIRE(file.caseFile().writeBack());
    copyTo(path, other);
    const QByteArray replacement = readAll(other);
    REQUIRE(put(file.caseFile(), u"saved"_s, u"2"_s));

    SECTION("by a rename, as a program that synchronises folders does")
    {
        REQUIRE(::rename(qPrintable(other), qPrintable(path)) == 0);
        const Done outcome = put(file.caseFile(), u"later"_s, u"3"_s);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::Replaced);
        CHECK(outcome.error().detail == path);
        const Done again = put(file.caseFile(), u"later"_s, u"3"_s);
        REQUIRE_FALSE(again);
        CHECK(again.error().kind == ErrorKind::Replaced);
        CHECK(QFile::exists(path + u".set-aside-log"_s)); // no other program plays it into the other file
        CHECK_FALSE(QFile::exists(path + u"-wal"));

        const auto rescued = file.caseFile().rescue();
        REQUIRE(rescued);
        CHECK((*rescued)->path() == file.folder() + u"/test.rescued.liaison");
        CHECK(get(**rescued, u"early"_s) == u"1"_s);
        CHECK(get(**rescued, u"saved"_s) == u"2"_s);
        CHECK(get(**rescued, u"later"_s).isEmpty());
        CHECK(findingsBut(**rescued, {u"setting"_s}).isEmpty());
    }
    SECTION("and by its removal")
    {
        REQUIRE(QFile::remove(path));
        const Done outcome = put(file.caseFile(), u"later"_s, u"3"_s);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::Replaced);
        const auto rescued = file.caseFile().rescue();
        REQUIRE(rescued);
        CHECK(get(**rescued, u"saved"_s) == u"2"_s);
        overwrite(path, replacement);
    }
    SECTION("by writing another copy into it")
    {
        REQUIRE(file.caseFile().writeBack());
        REQUIRE(readAll(path) != replacement);
        overwrite(path, replacement);
        const Done outcome = put(file.caseFile(), u"later"_s, u"3"_s);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::Replaced);
    }
    SECTION("by writing another copy into it while the log holds changes")
    {
        REQUIRE(file.caseFile().writeBack());
        REQUIRE(put(file.caseFile(), u"saved too"_s, u"2"_s));
        overwrite(path, replacement);
        const Done outcome = put(file.caseFile(), u"later"_s, u"3"_s);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::Replaced);
        CHECK(QFile(path + u".set-aside-log"_s).size() > 0);
    }
    file.close();
    CHECK(readAll(path) == replacement);
    file.reopen();
    CHECK(get(file.caseFile(), u"early"_s) == u"1"_s);
    CHECK(get(file.caseFile(), u"saved"_s).isEmpty());
    CHECK(findingsBut(file.caseFile(), {u"setting"_s}).isEmpty());
}

TEST_CASE("a change is not called saved when the file was replaced in its middle", "[casefile][guard]")
{
    TestCaseFile file;
    const QString other = file.folder() + u"/other";
    REQUIRE(put(file.caseFile(), u"a"_s, u"1"_s));
    copyTo(file.path(), other);
    auto transaction = Transaction::begin(file.connection());
    REQUIRE(transaction);
    REQUIRE(execute(file.connection(), u"INSERT INTO setting VALUES ('b', '2')"_s));
    REQUIRE(::rename(qPrintable(other), qPrintable(file.path())) == 0);
    const Done outcome = transaction->commit();
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Replaced);
}

TEST_CASE("a log that is taken away under the program is noticed before anything is called saved", "[casefile][guard]")
{
    TestCaseFile file;
    REQUIRE(put(file.caseFile(), u"a"_s, u"1"_s));
    REQUIRE(QFile::remove(file.path() + u"-wal"));
    const Done outcome = put(file.caseFile(), u"b"_s, u"2"_s);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Replaced);
    const auto rescued = file.caseFile().rescue();
    REQUIRE(rescued);
    CHECK(get(**rescued, u"a"_s) == u"1"_s);
}

TEST_CASE("another program that writes its changes back does not look like another file", "[casefile][guard]")
{
    TestCaseFile file;
    const auto other = CaseFile::open(file.path(), TestCaseFile::key());
    REQUIRE(other);
    for (int round = 0; round < 5; ++round) {
        REQUIRE(put(**other, u"b"_s, QString::number(round)));
        REQUIRE((*other)->writeBack());
        REQUIRE(put(file.caseFile(), u"a"_s, QString::number(round)));
        if (round % 2 == 0)
            REQUIRE(file.caseFile().writeBack());
    }
    CHECK(get(**other, u"a"_s) == u"4"_s);
}

TEST_CASE("a file with two names is refused, and one behind a symbolic link is not", "[casefile][guard]")
{
    TestCaseFile file;
    file.close();
    const QString second = file.folder() + u"/second.liaison";
    REQUIRE(QFile::link(file.path(), second));
    CHECK(CaseFile::open(second, TestCaseFile::key()));
    REQUIRE(QFile::remove(second));
    REQUIRE(::link(qPrintable(file.path()), qPrintable(second)) == 0);
    for (const QString &name : {second, file.path()}) {
        const auto opened = CaseFile::open(name, TestCaseFile::key());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == ErrorKind::SeveralNames);
        CHECK(opened.error().detail == name);
    }
    REQUIRE(QFile::remove(second));
    CHECK(CaseFile::open(file.path(), TestCaseFile::key()));
}

} // namespace fileguard_test
