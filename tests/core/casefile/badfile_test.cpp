// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are no case files, or not whole ones, or that cannot be read: each must be told apart.
#include "core/casefile/casefile.h"
#include "core/database/keyedhandle.h"
#include "core/database/query.h"
#include "core/database/secretkey.h"
#include "core/database/storedfile.h"
#include "core/database/transaction.h"
#include "tests/support/findings.h"
#include "tests/support/testcasefile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <sqlite3.h>

namespace badfile_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

// The kind that opening fails with; nothing when it opens and the check is content.
std::optional<ErrorKind> outcome(const QString &path)
{
    const auto opened = CaseFile::open(path, TestCaseFile::key());
    if (!opened)
        return opened.error().kind;
    const Errors findings = findingsBut(**opened, {u"setting"_s});
    return findings.isEmpty() ? std::nullopt : std::optional(findings.first().kind);
}

void fill(Connection &connection)
{
    auto transaction = Transaction::begin(connection);
    REQUIRE(transaction);
    Query insert(connection, u"INSERT INTO setting VALUES (:key, :value)"_s);
    for (int row = 0; row < 200; ++row)
        REQUIRE(insert.bind(u":key"_s, u"row %1"_s.arg(row)).bind(u":value"_s, QString(500, u'電')).run());
    REQUIRE(transaction->commit());
}

QByteArray plainDatabase(const QString &folder)
{
    const QString path = folder + u"/plain.db";
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery(database).exec(u"CREATE TABLE t (a)"_s);
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
    return readAll(path);
}

} // namespace

TEST_CASE("what is no file, or no case file, is told apart", "[casefile][badfile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.liaison"_s);
    const Credentials credentials = TestCaseFile::credentials();
    const auto kind = [&] {
        const auto opened = CaseFile::open(path, credentials);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().detail == path);
        return opened.error().kind;
    };
    CHECK(kind() == ErrorKind::NoSuchFile);
    REQUIRE(QDir().mkdir(path));
    CHECK(kind() == ErrorKind::CannotRead);
    REQUIRE(QDir().rmdir(path));

    const QByteArray random = [] {
        QByteArray bytes(65536, Qt::Uninitialized);
        QRandomGenerator(4).fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
        return bytes;
    }();
    const QByteArray plain = plainDatabase(folder.path());
    REQUIRE(plain.startsWith("SQLite format 3"));
    const QList<QByteArray> others{QByteArray(),
                                   QByteArray("x"),
                                   QByteArray("liaison desk\n").repeated(1000),
                                   QByteArray("%PDF-1.7\n").leftJustified(9000, '\n'),
                                   QByteArray("PK\x03\x04\x14\x00\x06\x00", 8).leftJustified(9000, '\0'),
                                   QByteArray(8192, '\0'),
                                   plain,
                                   random};
    for (const QByteArray &bytes : others) {
        write(path, bytes);
        CHECK(kind() == ErrorKind::NotACaseFile);
        CHECK(readAll(path) == bytes);
    }
}

TEST_CASE("a passphrase is right or wrong as a whole", "[casefile][badfile]")
{
    TestCaseFile file;
    file.close();
    const QByteArray right = TestCaseFile::credentials().passphrase;
    CHECK(CaseFile::open(file.path(), {right, {}}));
    for (const QByteArray &wrong : QByteArrayList{{}, right + " ", right.toUpper(), right.first(8)}) {
        const auto opened = CaseFile::open(file.path(), {wrong, {}});
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == ErrorKind::WrongPassphrase);
    }
}

TEST_CASE("a passphrase composed in another way is the same", "[casefile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.liaison"_s);
    REQUIRE(CaseFile::create(path, {u"caf\u00e9 mac\u00e3o"_s.toUtf8(), {}}));
    CHECK(CaseFile::open(path, {u"cafe\u0301 maca\u0303o"_s.toUtf8(), {}}));
}

TEST_CASE("a key file belongs to the key", "[casefile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.liaison"_s);
    const QString keyFile = folder.filePath(u"key"_s);
    const QByteArray passphrase = "long enough";
    write(keyFile, QByteArray(100'000, 'k'));
    REQUIRE(CaseFile::create(path, {passphrase, keyFile}));
    CHECK(CaseFile::open(path, {passphrase, keyFile}));

    const auto kind = [&](const QString &other) {
        const auto opened = CaseFile::open(path, {passphrase, other});
        REQUIRE_FALSE(opened);
        return opened.error().kind;
    };
    CHECK(kind({}) == ErrorKind::WrongPassphrase);
    CHECK(kind(folder.filePath(u"none"_s)) == ErrorKind::NoSuchFile);
    CHECK(kind(folder.path()) == ErrorKind::CannotRead);
    write(keyFile, QByteArray());
    CHECK(kind(keyFile) == ErrorKind::Required);
    write(keyFile, QByteArray(100'000, 'k') + 'l');
    CHECK(kind(keyFile) == ErrorKind::WrongPassphrase);
}

TEST_CASE("creating a case file refuses what cannot be, and leaves nothing", "[casefile]")
{
    const QTemporaryDir folder;
    const auto kind = [&](const QString &path, const QByteArray &passphrase) {
        const auto made = CaseFile::create(path, {passphrase, {}});
        REQUIRE_FALSE(made);
        return made.error().kind;
    };
    CHECK(kind(folder.filePath(u"x.liaison"_s), "1234567") == ErrorKind::PassphraseTooShort);
    CHECK(kind(folder.filePath(u"x.liaison"_s), u"電池電池電池電"_s.toUtf8()) == ErrorKind::PassphraseTooShort);
    for (const char *weak : {"        ", "aaaaaaaa", "password", "qwertyuiop", "iloveyou1"})
        CHECK(kind(folder.filePath(u"x.liaison"_s), weak) == ErrorKind::PassphraseWeak);
    CHECK(kind(folder.filePath(u"none/x.liaison"_s), "four other words") == ErrorKind::NoSuchFile);
    CHECK(kind(folder.path(), "four other words") == ErrorKind::AlreadyExists);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a changed bit anywhere is found", "[casefile][badfile]")
{
    TestCaseFile file;
    fill(file.connection());
    file.close();
    const QByteArray whole = readAll(file.path());
    REQUIRE(outcome(file.path()) == std::nullopt);

    const auto kindWithFlip = [&](qsizetype offset, int bit) {
        QByteArray bytes = whole;
        bytes[offset] = static_cast<char>(bytes[offset] ^ (1 << bit));
        write(file.path(), bytes);
        return outcome(file.path());
    };
    CHECK(kindWithFlip(3, 0) == ErrorKind::Damaged); // the salt; the key was known before
    CHECK(kindWithFlip(16, 0) == ErrorKind::NotACaseFile);
    CHECK(kindWithFlip(100, 0) == ErrorKind::Damaged);  // the first page
    CHECK(kindWithFlip(4095, 0) == ErrorKind::Damaged); // its tag
    rc::check("any bit after the header", [&] {
        const auto offset = *rc::gen::inRange<qsizetype>(24, whole.size());
        RC_ASSERT(kindWithFlip(offset, *rc::gen::inRange(0, 8)) == ErrorKind::Damaged);
    });
}

TEST_CASE("a flipped page shows as Damaged when it is read", "[casefile][badfile]")
{
    TestCaseFile file;
    REQUIRE(execute(file.connection(), u"CREATE TABLE long (text TEXT)"_s));
    REQUIRE(execute(file.connection(), u"INSERT INTO long VALUES (printf('%.100000c', 'x'))"_s));
    file.close();
    QByteArray bytes = readAll(file.path());
    bytes[bytes.size() - 5000] = static_cast<char>(bytes[bytes.size() - 5000] ^ 1);
    write(file.path(), bytes);
    file.reopen();
    Query rows(file.connection(), u"SELECT text || '' FROM long"_s);
    Done read = rows.run();
    if (read) {
        CHECK_FALSE(rows.next());
        read = rows.end();
    }
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::Damaged);
}

TEST_CASE("damaged is said only of a file that is", "[casefile][badfile]")
{
    CHECK(databaseError(SQLITE_IOERR_CORRUPTFS, {}, u"f"_s) == Error{ErrorKind::CannotRead, u"disk"_s, u"f"_s});
    CHECK(databaseError(SQLITE_IOERR_READ, {}, u"f"_s) == Error{ErrorKind::CannotRead, u"disk"_s, u"f"_s});
    CHECK(databaseError(SQLITE_CORRUPT, {}, u"f"_s).kind == ErrorKind::Damaged);
    CHECK(databaseError(SQLITE_PROTOCOL, {}, u"f"_s) == Error{ErrorKind::Locked, {}, u"f"_s});

    TestCaseFile file;
    REQUIRE(file.caseFile().writeBack());
    REQUIRE(execute(file.connection(), u"INSERT INTO setting VALUES ('late', printf('%.20000c', 'x'))"_s));
    const QString path = QFileInfo(file.path()).canonicalFilePath();
    const auto flip = [](const QString &name, qint64 fromEnd) {
        QFile open(name);
        REQUIRE(open.open(QIODevice::ReadWrite));
        REQUIRE(open.seek(open.size() - fromEnd));
        const char was = open.read(1).at(0);
        REQUIRE(open.seek(open.size() - fromEnd));
        REQUIRE(open.write(QByteArray(1, static_cast<char>(was ^ 1))) == 1);
    };
    const Error damaged{ErrorKind::Damaged, {}, path};
    CHECK(file.caseFile().examined(damaged) == Error{ErrorKind::CannotRead, u"disk"_s, path}); // it passed
    const Error other{ErrorKind::Damaged, u"attachment"_s, u"a.pdf"_s};
    CHECK(file.caseFile().examined(other) == other);
    flip(path + u"-wal"_s, 100);
    CHECK(file.caseFile().examined(damaged) == Error{ErrorKind::LogUnusable, u"left"_s, path + u"-wal"_s});
    flip(path, 100);
    CHECK(file.caseFile().examined(damaged) == damaged);
}

TEST_CASE("a case file that ends too soon is damaged", "[casefile][badfile]")
{
    TestCaseFile file;
    fill(file.connection());
    file.close();
    const QByteArray whole = readAll(file.path());
    for (const qsizetype size : {qsizetype(24), qsizetype(1000), qsizetype(4096), qsizetype(4097), whole.size() / 2,
                                 whole.size() - 4096, whole.size() - 1}) {
        write(file.path(), whole.first(size));
        CAPTURE(size);
        CHECK(outcome(file.path()) == ErrorKind::Damaged);
    }
    write(file.path(), whole.first(23));
    CHECK(outcome(file.path()) == ErrorKind::NotACaseFile);
}

TEST_CASE("a wrong passphrase never costs what a broken-down program had written", "[casefile][badfile]")
{
    TestCaseFile file;
    fill(file.connection());
    // As after a power failure: the log was not written back.
    const QString left = file.folder() + u"/left.liaison";
    REQUIRE(QFile::copy(file.path(), left));
    REQUIRE(QFile::copy(file.path() + u"-wal", left + u"-wal"));
    REQUIRE(QFileInfo(left + u"-wal").size() > 100'000);

    const auto wrong = CaseFile::open(left, {"no such passphrase", {}});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == ErrorKind::WrongPassphrase);
    const auto right = CaseFile::open(left, TestCaseFile::key());
    REQUIRE(right);
    Query rows(**(*right)->connection(), u"SELECT count(*) FROM setting WHERE key LIKE 'row%'"_s);
    REQUIRE(rows.run());
    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 200);
}

TEST_CASE("a file of a newer program is refused and not touched", "[casefile][badfile]")
{
    TestCaseFile file;
    REQUIRE(execute(file.connection(), u"PRAGMA user_version = 9999"_s));
    file.close();
    const QByteArray before = readAll(file.path());
    const auto opened = CaseFile::open(file.path(), TestCaseFile::key());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::NewerVersion);
    CHECK(opened.error().detail == file.path());
    CHECK(readAll(file.path()) == before);
}

TEST_CASE("an encrypted database of another program is no case file", "[casefile][badfile]")
{
    TestCaseFile file;
    REQUIRE(execute(file.connection(), u"PRAGMA application_id = 7"_s));
    file.close();
    CHECK(outcome(file.path()) == ErrorKind::NotACaseFile);
}

TEST_CASE("nothing written is readable on the disk", "[casefile][encryption]")
{
    const QByteArray canary = "CANARY-9f2c-kiwi-lantern";
    TestCaseFile file;
    Connection &connection = file.connection();
    {
        Query insert(connection, u"INSERT INTO setting VALUES ('canary', :text)"_s);
        REQUIRE(insert.bind(u":text"_s, QString::fromLatin1(canary.repeated(5000))).run());
    }
    REQUIRE(Journal(connection).append({.officer = QString::fromLatin1(canary), .action = u"setting"_s}));
    REQUIRE(execute(connection,
                    u"CREATE TABLE sorted AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                    "WHERE i < 3000) SELECT value || i AS v FROM n, setting WHERE key = 'canary' AND i < 40 "
                    "ORDER BY 1 DESC"_s));

    const auto search = [&] {
        int files = 0;
        for (const QString &name : QDir(file.folder()).entryList(QDir::Files | QDir::Hidden)) {
            const QByteArray bytes = readAll(QDir(file.folder()).filePath(name));
            CAPTURE(name.toStdString());
            CHECK_FALSE(bytes.contains(canary));
            CHECK_FALSE(bytes.contains("SQLite format 3"));
            CHECK_FALSE(bytes.contains("CREATE TABLE"));
            ++files;
        }
        return files;
    };
    CHECK(search() == 3); // the file, its log and its index
    REQUIRE(file.caseFile().backup(file.folder() + u"/backup.liaison"));
    CHECK(search() == 4);
    file.close();
    CHECK(search() == 2);
}

} // namespace badfile_test
