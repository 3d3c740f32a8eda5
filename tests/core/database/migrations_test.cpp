// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/migrations.h"

#include "core/casefile/casefile.h"
#include "core/database/keyedhandle.h"
#include "core/database/query.h"
#include "core/database/secretkey.h"
#include "core/values/codelist.h"
#include "tests/support/findings.h"
#include "tests/support/testcasefile.h"

#include <QFile>
#include <catch2/catch.hpp>

namespace migrations_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

// An encrypted database as an older program left it: version 0 of the schema, with that SQL run on it.
SqliteHandle oldFile(const QString &path, const QByteArray &sql)
{
    auto handle = openHandle(path, Access::Create, *TestCaseFile::key());
    REQUIRE(handle);
    REQUIRE(runSql(handle->get(), "PRAGMA application_id = " + QByteArray::number(applicationId)));
    REQUIRE(runSql(handle->get(), sql));
    return std::move(*handle);
}

qint64 number(const SqliteHandle &handle, const QByteArray &sql)
{
    const auto value = readNumber(handle.get(), sql);
    REQUIRE(value);
    return *value;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the built-in migrations are numbered from 1 without a gap", "[migrations]")
{
    const QList<Migration> &steps = builtInMigrations();
    REQUIRE_FALSE(steps.isEmpty());
    for (qsizetype index = 0; index < steps.size(); ++index)
        CHECK(steps[index].version == index + 1);
    CHECK(CaseFile::schemaVersion() == steps.size());
}

TEST_CASE("missing steps run in order, with triggers and semicolons in texts", "[migrations]")
{
    const QTemporaryDir folder;
    const SqliteHandle handle = oldFile(folder.filePath(u"x.liaison"_s), "CREATE TABLE a (t TEXT)");
    const QList<Migration> steps{
        {1, "CREATE TABLE b (t TEXT);"
            "CREATE TRIGGER copied AFTER INSERT ON a BEGIN INSERT INTO b VALUES (new.t || ';'); END;"},
        {2, "INSERT INTO a VALUES ('x;y -- no comment'); -- the last one without a semicolon\n"
            "INSERT INTO a VALUES ('/*')"}};
    REQUIRE(migrate(handle.get(), steps));
    CHECK(number(handle, "SELECT count(*) FROM b WHERE t IN ('x;y -- no comment;', '/*;')") == 2);
    CHECK(number(handle, "PRAGMA user_version") == 2);
    CHECK(number(handle, "PRAGMA foreign_keys") == 1);
    REQUIRE(migrate(handle.get(), steps)); // nothing left to do
    CHECK(number(handle, "SELECT count(*) FROM b") == 2);
}

TEST_CASE("a step that fails leaves the version before it", "[migrations]")
{
    const QTemporaryDir folder;
    const SqliteHandle handle = oldFile(folder.filePath(u"x.liaison"_s), "CREATE TABLE a (t TEXT)");
    const Migration good{1, "INSERT INTO a VALUES ('one')"};
    const auto kindOf = [&](const Migration &bad) {
        const Done outcome = migrate(handle.get(), {good, bad});
        REQUIRE_FALSE(outcome);
        CHECK(number(handle, "PRAGMA user_version") == 1);
        CHECK(number(handle, "SELECT count(*) FROM a") == 1);
        CHECK(number(handle, "PRAGMA foreign_keys") == 1);
        return outcome.error().kind;
    };
    CHECK(kindOf({2, "INSERT INTO a VALUES ('two'); INSERT INTO nowhere VALUES (1)"}) == ErrorKind::Internal);
    CHECK(kindOf({3, "INSERT INTO a VALUES ('three')"}) == ErrorKind::Internal); // 2 is missing
    CHECK(kindOf({2, "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (p INTEGER REFERENCES p (id));"
                     "INSERT INTO c VALUES (7)"}) == ErrorKind::Damaged);
}

TEST_CASE("a step rebuilds a table that others refer to", "[migrations]")
{
    const QTemporaryDir folder;
    const SqliteHandle handle =
        oldFile(folder.filePath(u"x.liaison"_s), "CREATE TABLE p (id INTEGER PRIMARY KEY);"
                                                 "CREATE TABLE c (p INTEGER REFERENCES p (id) ON DELETE CASCADE);"
                                                 "INSERT INTO p VALUES (7); INSERT INTO c VALUES (7);");
    REQUIRE(migrate(handle.get(), {{1, "CREATE TABLE n (id INTEGER PRIMARY KEY, t TEXT);"
                                       "INSERT INTO n SELECT id, 'new' FROM p; DROP TABLE p;"
                                       "ALTER TABLE n RENAME TO p;"}}));
    CHECK(number(handle, "SELECT count(*) FROM c") == 1);
}

TEST_CASE("an older file is opened after a backup beside it", "[migrations][casefile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.liaison"_s);
    oldFile(path, "CREATE TABLE memory (t TEXT); INSERT INTO memory VALUES ('kept')");
    {
        const auto opened = CaseFile::open(path, TestCaseFile::credentials());
        REQUIRE(opened);
        Query rows(**(*opened)->connection(), u"SELECT t FROM memory"_s);
        REQUIRE(rows.run());
        REQUIRE(rows.next());
        CHECK(rows.text(0) == u"kept"_s);
        CHECK(findingsBut(**opened, {u"schema.unknown"_s}).isEmpty());
    }
    const QString backup = folder.filePath(u"x.before-%1.liaison"_s.arg(CaseFile::schemaVersion()));
    REQUIRE(QFile::exists(backup));
    {
        const auto handle = openHandle(backup, Access::Frozen, *TestCaseFile::key());
        REQUIRE(handle);
        CHECK(number(*handle, "PRAGMA user_version") == 0);
        CHECK(number(*handle, "SELECT count(*) FROM memory") == 1);
    }
    REQUIRE(CaseFile::open(path, TestCaseFile::key())); // is current now: no second backup
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
}

TEST_CASE("a file that cannot be brought up to date stays as it was", "[migrations][casefile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.liaison"_s);
    oldFile(path, "CREATE TABLE journal (something TEXT); INSERT INTO journal VALUES ('else')");
    {
        const auto handle = openHandle(path, Access::ReadWrite, *TestCaseFile::key());
    }
    const QByteArray before = readAll(path);
    const auto opened = CaseFile::open(path, TestCaseFile::key());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Internal);
    CHECK(readAll(path) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"x.liaison"_s});
}

TEST_CASE("a newly made file holds every built-in code", "[casefile][codes]")
{
    TestCaseFile file;
    for (const QString &list : {u"ipr_type"_s, u"category"_s, u"unit"_s, u"agency_kind"_s, u"counting_rule"_s}) {
        Query rows(file.connection(), u"SELECT code, names, own FROM "_s + list + u" ORDER BY position, code");
        REQUIRE(rows.run());
        QStringList codes;
        while (rows.next()) {
            codes.append(rows.text(0));
            CHECK(rows.text(1).contains(u"\"en\":"_s));
            CHECK(rows.integer(2) == 0);
        }
        CHECK(codes.size() == builtInCodes(list).size());
        CHECK_FALSE(codes.isEmpty());
    }
}

TEST_CASE("codes that users added stay when the built-in lists are renewed", "[casefile][codes]")
{
    TestCaseFile file;
    const QString code = builtInCodes(u"category"_s).first().code;
    REQUIRE(execute(file.connection(), u"INSERT INTO category VALUES ('own_one', '{\"en\":\"Own\"}', 99, 1)"_s));
    REQUIRE(execute(file.connection(), u"UPDATE category SET names = '{}' WHERE code = '%1'"_s.arg(code)));
    REQUIRE(execute(file.connection(), u"UPDATE setting SET value = 'older' WHERE key = 'code_lists'"_s));
    file.close();
    file.reopen();
    Query rows(file.connection(), u"SELECT code, names FROM category WHERE code IN ('own_one', :code)"_s);
    REQUIRE(rows.bind(u":code"_s, code).run());
    int found = 0;
    while (rows.next()) {
        CHECK(rows.text(1).contains(u"\"en\":"_s));
        ++found;
    }
    CHECK(found == 2);
}

} // namespace migrations_test
