// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a case file as docs/file-format.md tells another program to, without any code of ours.
#include "core/database/migrations.h"
#include "core/journal/journal.h"
#include "tests/support/testcasefile.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtEndian>
#include <catch2/catch.hpp>
#include <sodium.h>
#include <sqlite3.h>

namespace fileformat_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageBytes = 4096;
constexpr int contentBytes = pageBytes - 32;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray keyOf(const QByteArray &file, const QByteArray &passphrase)
{
    QByteArray key(32, '\0');
    const auto *salt = reinterpret_cast<const unsigned char *>(file.constData());
    REQUIRE(crypto_pwhash(writable(key), 32, passphrase.constData(), static_cast<size_t>(passphrase.size()), salt, 3,
                          134'217'728, crypto_pwhash_ALG_ARGON2ID13) == 0);
    return key;
}

QByteArray decrypted(QByteArray page, quint32 number, QByteArray key)
{
    unsigned char *bytes = writable(page);
    const unsigned char *nonce = bytes + contentBytes;
    const quint32 counter = qFromLittleEndian<quint32>(nonce + 12) ^ number;
    std::array<unsigned char, 64> once{};
    crypto_stream_chacha20_ietf_xor_ic(once.data(), once.data(), 64, nonce, counter, writable(key));
    REQUIRE(crypto_onetimeauth_verify(nonce + 16, bytes, contentBytes + 16, once.data()) == 0);
    const int start = number == 1 ? 24 : 0;
    crypto_stream_chacha20_ietf_xor_ic(bytes + start, bytes + start, static_cast<unsigned>(contentBytes - start), nonce,
                                       counter + 1, once.data() + 32);
    if (number == 1)
        page.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    return page;
}

// The Python of the document, run on the plain database.
QString pythonVerdict(const QString &plain)
{
    const QString text = QString::fromUtf8(readAll(QStringLiteral(LIAISON_SOURCE_DIR) + u"/docs/file-format.md"));
    const QString code = text.section(u"```python\n"_s, 1, 1).section(u"```"_s, 0, 0);
    QProcess python;
    python.start(
        u"python3"_s,
        {u"-c"_s,
         code + u"\nimport sqlite3, sys\nprint(verify(sqlite3.connect(sys.argv[1]).execute('SELECT id, at, officer, "
                u"action, kind, record, ref, before, after, reason, undoes, hash FROM journal ORDER BY id')))",
         plain});
    REQUIRE(python.waitForFinished());
    INFO(python.readAllStandardError().toStdString());
    return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
}

} // namespace

TEST_CASE("another program can read a case file by its document", "[casefile][format]")
{
    TestCaseFile file;
    JournalEntry entry;
    entry.officer = u"陳大文"_s;
    entry.action = u"create"_s;
    entry.kind = u"exchange"_s;
    entry.record = 7;
    entry.after = QJsonObject{{u"pieces"_s, 78}, {u"counterpart"_s, u"GDC"_s}};
    REQUIRE(Journal(file.connection()).append(entry));
    entry.record = 0;
    entry.after.reset();
    entry.before = QJsonObject{{u"a"_s, u"電池"_s}};
    REQUIRE(Journal(file.connection()).append(entry));
    file.close();

    const QByteArray whole = readAll(file.path());
    CHECK(whole.mid(16, 8).toHex() == "1000020220402020");
    REQUIRE(whole.size() % pageBytes == 0);
    const QByteArray key = keyOf(whole, TestCaseFile::credentials().passphrase);
    QByteArray plain;
    for (qsizetype page = 0; page < whole.size() / pageBytes; ++page)
        plain += decrypted(whole.mid(page * pageBytes, pageBytes), static_cast<quint32>(page + 1), key);
    plain[18] = plain[19] = 1; // no write-ahead log for this copy
    const QString path = file.folder() + u"/plain.db";
    QFile copy(path);
    REQUIRE(copy.open(QIODevice::WriteOnly));
    REQUIRE(copy.write(plain) == plain.size());
    copy.close();

    sqlite3 *database = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK);
    sqlite3_stmt *statement = nullptr;
    REQUIRE(
        sqlite3_prepare_v2(database,
                           "SELECT (SELECT application_id FROM pragma_application_id), (SELECT integrity_check FROM "
                           "pragma_integrity_check), officer, after FROM journal",
                           -1, &statement, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_step(statement) == SQLITE_ROW);
    const auto text = [&](int column) {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)));
    };
    CHECK(text(0) == u"1279869252"_s);
    CHECK(text(1) == u"ok"_s);
    CHECK(text(2) == u"陳大文"_s);
    CHECK(text(3) == u"{\"counterpart\":\"GDC\",\"pieces\":78}"_s);
    sqlite3_finalize(statement);
    sqlite3_close(database);

    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        WARN("left out: there is no python3 to run the document's example");
    else
        CHECK(pythonVerdict(path) == u"ok"_s);
}

TEST_CASE("the document tells every version, and every table of it", "[format][migrations]")
{
    const QString text = QString::fromUtf8(readAll(QStringLiteral(LIAISON_SOURCE_DIR) + u"/docs/file-format.md"));
    static const QRegularExpression row(u"^\\| (\\d+) \\| (.+) \\|$"_s, QRegularExpression::MultilineOption);
    QHash<int, QString> told;
    for (auto found = row.globalMatch(text.section(u"## Versions"_s, 1).section(u"\n## "_s, 0, 0)); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        told.insert(match.captured(1).toInt(), match.captured(2));
    }
    CHECK(told.size() == builtInMigrations().size());
    static const QRegularExpression table(u"CREATE (?:VIRTUAL )?TABLE (\\w+)"_s);
    for (const Migration &step : builtInMigrations()) {
        CAPTURE(step.version);
        CHECK(told.contains(step.version));
        for (auto found = table.globalMatch(QString::fromUtf8(step.sql)); found.hasNext();) {
            const QString name = found.next().captured(1);
            if (name.endsWith(u"_new"_s)) // takes the place of the old one
                continue;
            CAPTURE(name.toStdString());
            CHECK(text.contains(u'`' + name));
        }
    }
}

} // namespace fileformat_test
