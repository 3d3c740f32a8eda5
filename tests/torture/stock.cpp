// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/stock.h"

#include "core/base/textfold.h"
#include "core/casefile/casefile.h"
#include "core/database/connection.h"
#include "core/database/keyedhandle.h"
#include "core/database/migrations.h"
#include "core/database/query.h"
#include "core/database/secretkey.h"
#include "core/storage/codetables.h"
#include "core/storage/recordstore.h"
#include "tests/torture/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <csignal>
#include <filesystem>
#include <stdexcept>
#include <unistd.h>

namespace liaison::torture {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldVersion = 10;
constexpr int importedRows = 200;
constexpr int slicedRows = 1100; // more than go in at once
constexpr int attachedBytes = 60'000;

const char *const agencies =
    R"([{"code": "HKC", "names": {"en": "Hong Kong Customs", "zh_HK": "香港海關"}, "side": "HK", "kind": "customs"},
        {"code": "GDC", "names": {"en": "Guangdong Customs"}, "side": "CN-GD", "kind": "customs"},
        {"code": "MCS", "names": {"en": "Macao Customs", "pt": "Alfândega"}, "side": "MO", "kind": "customs"}])";
const char *const officers = R"([{"name": "Lee Wai", "agency": "HKC", "role": "officer", "ref": "LEE"},
        {"name": "Chan Tai-man", "agency": "HKC", "role": "supervisor", "ref": "CHAN"}])";
const char *const operations =
    R"([{"code": "TORRENT", "name": {"en": "Torrent"}, "type": "joint", "coordinator": "HKC",
         "participants": ["HKC", "GDC"], "first_day": "2026-03-01", "last_day": "2026-03-09", "status": "ended"}])";
const char *const cases =
    R"([{"date": "2026-03-02", "agency": "HKC", "operation": "TORRENT", "channel": "express_courier",
         "counting_rule": "interception", "origin": "CN", "destination": "US", "tlp": "GREEN",
         "seizures": [{"category": "6b", "description": "phone covers", "quantity": "1,300", "unit": "H87",
                       "value": "HK$138,000", "value_basis": "estimated_market"}]}])";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("torture: cannot write " + path.toStdString());
}

QByteArray exchanges(int count)
{
    QByteArray text = "[";
    for (int i = 0; i < count; ++i) {
        text += (i > 0 ? ",\n" : "") + QByteArray(R"({"date": "2026-04-)") + QByteArray::number(10 + i % 20) +
                R"(", "direction": "sent", "counterpart": "GDC", "mode": "monthly", "pieces": )" +
                QByteArray::number(i + 1) + R"(, "subject": "Subject )" + QByteArray::number(i) +
                R"(", "tlp": "GREEN"})";
    }
    return text + "]";
}

QByteArray table(int count)
{
    QByteArray text = "date,direction,counterpart,mode,pieces,subject,tlp\n";
    for (int i = 0; i < count; ++i)
        text += "2026-05-" + QByteArray::number(10 + i % 20) + ",received,GDC,monthly," + QByteArray::number(i + 1) +
                ",Row " + QByteArray::number(i) + ",GREEN\n";
    return text;
}

void command(const QString &folder, const QStringList &arguments)
{
    const Ending ending = runCommand(folder, arguments);
    if (ending.exitCode != 0)
        throw std::runtime_error("torture: " + arguments.join(u' ').toStdString() + ": " + ending.err.toStdString());
}

void add(const QString &folder, const QString &kind, const QByteArray &json)
{
    const QString file = folder + u"/add.json"_s;
    write(file, json);
    command(folder, {u"add"_s, folder + u"/case.liaison"_s, kind, file});
    QFile::remove(file);
}

void makeClean(const QString &folder)
{
    const QString file = folder + u"/case.liaison"_s;
    command(folder, {u"new"_s, file, u"--home"_s, u"HKC"_s, u"--side"_s, u"HK"_s});
    add(folder, u"agency"_s, agencies);
    add(folder, u"officer"_s, officers);
    add(folder, u"operation"_s, operations);
    add(folder, u"case"_s, cases);
    add(folder, u"exchange"_s, exchanges(20));
    command(folder, {u"attach"_s, file, u"exchange"_s, u"EX-2026-0002"_s, folder + u"/picture.bin"_s});
}

enum class Saving {
    IntoTheLog,  // nobody writes the log back: a long reader keeps the window from it
    AsTheWindow, // which says "saved" when a change stands in the file itself; it dies before it can say so of the last
    AndCloses,   // all but that last one, and the window is closed
};

// People have keys here and sign: the supervisor's passphrase is the other one.
void makeProved(const QString &folder)
{
    const QString file = folder + u"/case.liaison"_s;
    const QString chan = folder + u"/chan.txt"_s;
    write(chan, otherPassphrase() + '\n');
    write(folder + u"/lee.txt"_s, thirdPassphrase() + '\n');
    command(folder, {u"keys"_s, file, u"add"_s, u"CHAN"_s});
    command(folder, {u"--passphrase-file"_s, chan, u"keys"_s, file, u"people"_s, u"proved"_s});
    command(folder, {u"--passphrase-file"_s, chan, u"set"_s, file, u"exchange"_s, u"EX-2026-0004"_s, u"pieces=11"_s});
}

// Saves exchanges, one transaction for each; unless it closes, dies with the file open.
int addAndDie(const QString &path, Saving how)
{
    int given = 1;
    std::array<char, 8> name{"torture"};
    std::array<char *, 2> arguments{name.data(), nullptr};
    const QCoreApplication application(given, arguments.data());
    const auto file = CaseFile::open(path, {passphrase(), {}});
    const auto connection = file ? (*file)->connection() : Result<Connection *>(nullptr);
    if (!file || !connection || *connection == nullptr)
        return 1;
    const int count = how == Saving::AndCloses ? 4 : 5;
    for (int i = 0; i < count; ++i) {
        if (how == Saving::AsTheWindow && i > 0 && !(*file)->writeBack())
            return 1;
        const QJsonObject form{{u"date"_s, u"2026-06-01"_s},
                               {u"direction"_s, u"sent"_s},
                               {u"counterpart"_s, u"GDC"_s},
                               {u"mode"_s, u"ad_hoc"_s},
                               {u"pieces"_s, 7},
                               {u"tlp"_s, u"GREEN"_s}};
        if (!RecordStore::of(**connection, u"exchange"_s)->saveJson(form, {}, {u"Lee"_s, {}, 0}))
            return 1;
    }
    if (how != Saving::AndCloses)
        (void)::kill(::getpid(), SIGKILL);
    return 0;
}

// The tables of a small file of version 10, as that version left them; its search index is made from its texts.
Done fillOld(const QString &path, const SecretKey &key)
{
    QFile rows(QStringLiteral(LIAISON_TORTURE_DIR "/version10.sql"));
    if (!rows.open(QIODevice::ReadOnly))
        return fail(ErrorKind::CannotRead, {}, rows.fileName());
    LIAISON_ASSIGN(const auto connection, Connection::open(path, Access::Create, key));
    LIAISON_TRY(migrate(connection->handle(), builtInMigrations().first(oldVersion)));
    LIAISON_TRY(fillCodeTables(*connection));
    LIAISON_TRY(runSql(connection->handle(), "PRAGMA foreign_keys = OFF; BEGIN;" + rows.readAll() + ";COMMIT"));
    LIAISON_ASSIGN(const QStringList texts, readTexts(connection->handle(), "SELECT id FROM search_text"));
    for (const QString &id : texts) {
        LIAISON_ASSIGN(const QStringList text,
                       readTexts(connection->handle(),
                                 "SELECT ref || char(10) || text FROM search_text WHERE id = " + id.toUtf8()));
        Query index(*connection, u"INSERT INTO search_index (rowid, tokens) VALUES (:id, :tokens)"_s);
        LIAISON_TRY(index.bind(u":id"_s, id.toLongLong()).bind(u":tokens"_s, searchTokens(text.value(0))).run());
    }
    return {};
}

int makeOld(const QString &path)
{
    int count = 1;
    std::array<char, 8> name{"torture"};
    std::array<char *, 2> arguments{name.data(), nullptr};
    const QCoreApplication application(count, arguments.data());
    const auto key = SecretKey::deriveNew({passphrase(), {}});
    const Done made = key ? fillOld(path, **key) : Done(tl::unexpected<Error>(key.error()));
    if (!made)
        (void)std::fprintf(stderr, "%s\n", qUtf8Printable(made.error().detail));
    return made ? 0 : 1;
}

void copyAll(const QString &from, const QString &to)
{
    std::filesystem::copy(from.toStdString(), to.toStdString(), std::filesystem::copy_options::recursive);
}

} // namespace

Stock::Stock(const QString &folder) : m_folder(folder)
{
    const auto at = [&](const char *name) { return QString(m_folder + u'/' + QString::fromLatin1(name)); };
    QDir().mkpath(at("empty"));
    write(at("empty/rows.csv"), table(importedRows));
    write(at("empty/records.json"), exchanges(3));
    write(at("empty/picture.bin"), QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(attachedBytes, '\x2a'));

    copyAll(at("empty"), at("clean"));
    makeClean(at("clean"));
    copyAll(at("clean"), at("backup"));
    command(at("backup"), {u"backup"_s, at("backup/case.liaison"), at("backup/backup.liaison")});
    add(at("backup"), u"exchange"_s, exchanges(4));
    copyAll(at("backup"), at("logged"));
    QFile::remove(at("logged/backup.liaison"));
    const QString logged = at("logged/case.liaison");
    if (!runWork(at("logged"), [&] { return addAndDie(logged, Saving::IntoTheLog); }).killed ||
        !QFile::exists(logged + u"-wal"))
        throw std::runtime_error("torture: no log was left");
    copyAll(at("clean"), at("long"));
    write(at("long/rows.csv"), table(slicedRows));
    copyAll(at("clean"), at("proved"));
    makeProved(at("proved"));
    copyAll(at("backup"), at("saved"));
    copyAll(at("backup"), at("saved-closed"));
    const QString saved = at("saved/case.liaison");
    const QString closed = at("saved-closed/case.liaison");
    if (!runWork(at("saved"), [&] { return addAndDie(saved, Saving::AsTheWindow); }).killed ||
        runWork(at("saved-closed"), [&] { return addAndDie(closed, Saving::AndCloses); }).exitCode != 0)
        throw std::runtime_error("torture: nothing was saved");
    copyAll(at("logged"), at("logged-backup"));
    QFile::copy(at("backup/backup.liaison"), at("logged-backup/backup.liaison"));

    copyAll(at("empty"), at("old"));
    const QString old = at("old/case.liaison");
    const Ending made = runWork(at("old"), [&] { return makeOld(old); });
    if (made.exitCode != 0)
        throw std::runtime_error("torture: the file of version 10: " + made.err.toStdString());
    copyAll(at("backup"), at("old-backup"));
    QFile::remove(at("old-backup/backup.liaison"));
    QFile::copy(old, at("old-backup/backup.liaison"));
}

void Stock::layOut(const QString &name, const QString &folder) const
{
    std::filesystem::remove_all(folder.toStdString());
    std::filesystem::create_directories(folder.toStdString());
    copyAll(m_folder + u'/' + name, folder);
}

} // namespace liaison::torture
