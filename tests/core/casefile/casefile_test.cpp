// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/casefile.h"

#include "core/database/query.h"
#include "core/database/transaction.h"
#include "core/journal/journal.h"
#include "tests/support/testcasefile.h"

#include <QFile>
#include <QThreadPool>
#include <atomic>
#include <catch2/catch.hpp>
#include <thread>
#include <vector>

namespace casefile_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

ErrorKind openingFails(const QString &path, const QByteArray &passphrase)
{
    const auto opened = CaseFile::open(path, {passphrase, {}});
    REQUIRE_FALSE(opened);
    return opened.error().kind;
}

} // namespace

TEST_CASE("a new case file is encrypted and opens with its passphrase only", "[casefile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a b?c#d%41 電池.liaison"_s);
    const Credentials credentials{"long enough for it", {}};
    {
        const auto made = CaseFile::create(path, credentials);
        REQUIRE(made);
        CHECK((*made)->path() == path);
        CHECK_FALSE((*made)->isReadOnly());
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK_FALSE(bytes.startsWith("SQLite format 3"));
    CHECK_FALSE(bytes.contains("case_record"));

    CHECK(CaseFile::open(path, credentials));
    CHECK(openingFails(path, "long enough for it?") == ErrorKind::WrongPassphrase);
    const auto again = CaseFile::create(path, credentials);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::AlreadyExists);
}

TEST_CASE("a statement binds, reads and tells errors apart", "[statement]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    Query insert(connection, u"INSERT INTO setting (key, value) VALUES (:key, :value)"_s);
    CHECK(insert.bind(u":key"_s, u"a"_s).bind(u":value"_s, QString()).run());
    const Done twice = insert.bind(u":key"_s, u"a"_s).bind(u":value"_s, u"x"_s).run();
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == ErrorKind::Duplicate);
    CHECK(twice.error().field == u"key"_s);
    CHECK_FALSE(Query(connection, u"SELECT nonsense"_s).run());

    Query rows(connection, u"SELECT value, 7, NULL FROM setting WHERE key = 'a'"_s);
    REQUIRE(rows.run());
    REQUIRE(rows.next());
    CHECK(rows.text(0).isEmpty());
    CHECK_FALSE(rows.isNull(0));
    CHECK(rows.integer(1) == 7);
    CHECK(rows.isNull(2));
    CHECK_FALSE(rows.date(2).isValid());
    CHECK_FALSE(rows.next());
    CHECK(rows.end());
}

TEST_CASE("a transaction not committed leaves nothing, an inner one leaves it to the outer", "[transaction]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    const auto count = [&connection] {
        Query rows(connection, u"SELECT count(*) FROM setting WHERE key LIKE 't%'"_s);
        REQUIRE(rows.run());
        REQUIRE(rows.next());
        return rows.integer(0);
    };
    {
        auto outer = Transaction::begin(connection);
        REQUIRE(outer);
        {
            auto inner = Transaction::begin(connection);
            REQUIRE(inner);
            REQUIRE(execute(connection, u"INSERT INTO setting VALUES ('t1', '')"_s));
            REQUIRE(inner->commit());
        }
        CHECK(count() == 1);
    }
    CHECK(count() == 0);
    {
        auto outer = Transaction::begin(connection);
        REQUIRE(outer);
        REQUIRE(execute(connection, u"INSERT INTO setting VALUES ('t2', '')"_s));
        REQUIRE(outer->commit());
    }
    CHECK(count() == 1);
}

TEST_CASE("each thread has its own connection, closed with the thread or the file", "[casefile]")
{
    TestCaseFile file;
    Connection *mine = &file.connection();
    CHECK(mine == &file.connection());
    QThreadPool pool;
    pool.setExpiryTimeout(0);
    std::atomic<int> rows = 0;
    std::atomic<bool> own = true;
    for (int run = 0; run < 8; ++run) {
        pool.start([&] {
            auto connection = file.caseFile().connection();
            own = own && connection && *connection != mine;
            Journal journal(**connection);
            if (journal.append({.officer = u"Chan"_s, .action = u"setting"_s, .kind = u"t"_s}))
                ++rows;
        });
    }
    pool.waitForDone();
    CHECK(own);
    CHECK(rows == 8);
    CHECK(Journal(file.connection()).verify() == 8);
    file.close();
    CHECK(QSqlDatabase::connectionNames().isEmpty());
    CHECK_FALSE(QFile::exists(file.path() + u"-wal"));
}

TEST_CASE("threads that end while their files are closed leave nothing open", "[casefile]")
{
    TestCaseFile first;
    TestCaseFile second;
    std::atomic<int> failures = 0;
    for (int round = 0; round < 20; ++round) {
        std::atomic<int> opened = 0;
        std::vector<std::thread> threads;
        threads.reserve(4);
        for (int number = 0; number < 4; ++number) {
            threads.emplace_back([&failures, &opened, a = first.shared(), b = second.shared()]() mutable {
                for (const auto &file : {a, b}) {
                    const auto connection = file->connection();
                    if (!connection || !execute(**connection, u"SELECT count(*) FROM setting"_s))
                        ++failures;
                }
                a.reset();
                b.reset();
                ++opened; // and ends, while the files may be closing
            });
        }
        while (opened < 4)
            std::this_thread::yield();
        first.close();
        second.close();
        for (std::thread &thread : threads)
            thread.join();
        CHECK(QSqlDatabase::connectionNames().isEmpty());
        first.reopen();
        second.reopen();
    }
    CHECK(failures == 0);
}

} // namespace casefile_test
