// SPDX-License-Identifier: GPL-3.0-or-later
// A file and its entry come about together or not at all, whatever breaks down between.
#include "core/journal/gate.h"

#include "core/database/connection.h"
#include "core/database/query.h"
#include "core/journal/unfinishedoutgoing.h"
#include "tests/support/forms.h"
#include "tests/support/testcasefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <catch2/catch.hpp>
#include <csignal>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace gate_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const QByteArray content(300'000, 'x');

Outgoing listMarked(const QString &marking, const QString &reason = {})
{
    Outgoing what;
    what.kind = u"exchange"_s;
    what.ref = u"list.csv"_s;
    what.marking = marking;
    what.medium = u"csv"_s;
    what.recipient = u"GDC"_s;
    what.author = {u"Chan"_s, reason};
    return what;
}

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QList<JournalEntry> exports(Connection &connection)
{
    QList<JournalEntry> found;
    const auto entries = Journal(connection).list({}, 0, 0, 100);
    REQUIRE(entries);
    for (const JournalEntry &entry : *entries) {
        if (entry.action == "export"_L1)
            found.append(entry);
    }
    return found;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A folder for what leaves, apart from the case file.
struct Door
{
    TestCaseFile file;
    QString folder = file.folder() + u"/out"_s;
    QString target = folder + u"/list.csv"_s;

    Door() { REQUIRE(QDir().mkpath(folder)); }
    Connection &connection() { return file.connection(); }
    QStringList files() const { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }
    qint64 intents() { return countRows(connection(), u"outgoing"_s); }
    Result<Departure> send(const QString &marking, const QString &reason = {}, Gate::Reached reached = {})
    {
        return Gate(connection(), std::move(reached))
            .send(listMarked(marking, reason), target, Gate::Existing::Replace, content);
    }
};

} // namespace

TEST_CASE("what leaves is entered with its digest, its marking and for whom", "[gate]")
{
    Door door;
    const auto sent = door.send(u"AMBER"_s);
    REQUIRE(sent);
    CHECK(sent->sha256 == digestOf(content));
    CHECK(contentOf(door.target) == content);
    CHECK(QFile::permissions(door.target) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const auto entries = exports(door.connection());
    REQUIRE(entries.size() == 1);
    CHECK(entries.first().id == sent->journal);
    CHECK(*entries.first().after == QJsonObject{{u"medium"_s, u"csv"_s},
                                                {u"marking"_s, u"AMBER"_s},
                                                {u"recipient"_s, u"GDC"_s},
                                                {u"file"_s, u"list.csv"_s},
                                                {u"bytes"_s, content.size()},
                                                {u"sha256"_s, digestOf(content)}});
    CHECK(door.files() == QStringList{u"list.csv"_s});
    CHECK(door.intents() == 0);
}

TEST_CASE("what is marked RED or AMBER+STRICT leaves with a reason only", "[gate]")
{
    Door door;
    const QString marking = GENERATE(u"RED"_s, u"AMBER+STRICT"_s, u"PURPLE"_s);
    for (const QString &reason : {u""_s, u"  "_s}) {
        CHECK(door.send(marking, reason).error() == Error{ErrorKind::ReasonMissing, u"reason"_s, marking});
        CHECK(Gate(door.connection()).enter(listMarked(marking, reason)).error().kind == ErrorKind::ReasonMissing);
    }
    CHECK(door.files().isEmpty());
    CHECK(exports(door.connection()).isEmpty());
    REQUIRE(door.send(marking, u" for the court "_s));
    CHECK(exports(door.connection()).first().reason == u"for the court"_s);
}

TEST_CASE("what carries a milder marking, or none, needs no reason", "[gate]")
{
    Door door;
    const QString marking = GENERATE(u"AMBER"_s, u"GREEN"_s, u"CLEAR"_s, u""_s);
    CHECK(door.send(marking));
    CHECK(exports(door.connection()).size() == 1);
}

TEST_CASE("a marking that shows only while the file is written stops it", "[gate]")
{
    Door door;
    Outgoing what = listMarked({});
    const auto fill = [&what](QFile &file) -> Done {
        file.write("secret");
        what.marking = u"RED"_s;
        return {};
    };
    CHECK(Gate(door.connection()).send(what, door.target, Gate::Existing::Replace, fill).error().kind ==
          ErrorKind::ReasonMissing);
    CHECK(door.files().isEmpty());
    CHECK(exports(door.connection()).isEmpty());
    CHECK(door.intents() == 0);
}

TEST_CASE("a file that is there is replaced or refused, and the case file never", "[gate]")
{
    Door door;
    QFile old(door.target);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    Gate gate(door.connection());
    CHECK(gate.send(listMarked({}), door.target, Gate::Existing::Refuse, content).error() ==
          Error{ErrorKind::AlreadyExists, {}, door.target});
    CHECK(contentOf(door.target) == "old");
    for (const QString &own : {door.file.path(), QString(door.file.path() + u"-wal"_s)})
        CHECK(gate.send(listMarked({}), own, Gate::Existing::Replace, content).error().kind ==
              ErrorKind::AlreadyExists);
    CHECK(gate.send(listMarked({}), door.folder, Gate::Existing::Replace, content).error().kind ==
          ErrorKind::CannotWrite);
    CHECK(gate.send(listMarked({}), u"/dev/null"_s, Gate::Existing::Replace, content).error().kind ==
          ErrorKind::CannotWrite);
    CHECK(gate.send(listMarked({}), door.folder + u"/no/list.csv"_s, Gate::Existing::Replace, content).error() ==
          Error{ErrorKind::NoSuchFile, {}, door.folder + u"/no/list.csv"_s});
    CHECK(exports(door.connection()).isEmpty());
    CHECK(door.intents() == 0);
    REQUIRE(gate.send(listMarked({}), door.target, Gate::Existing::Replace, content));
    CHECK(contentOf(door.target) == content);
}

TEST_CASE("a file that cannot be written leaves neither itself nor an entry", "[gate]")
{
    Door door;
    if (::mount("none", QFile::encodeName(door.folder).constData(), "tmpfs", 0, "size=64k") != 0) {
        WARN("no file system of its own can be mounted here: skipped");
        return;
    }
    CHECK(door.send({}).error() == Error{ErrorKind::DiskFull, {}, door.target});
    CHECK(door.files().isEmpty());
    CHECK(exports(door.connection()).isEmpty());
    CHECK(door.intents() == 0);
    ::umount(QFile::encodeName(door.folder).constData());
}

TEST_CASE("what is done alongside stands or falls with the file", "[gate]")
{
    Door door;
    Gate gate(door.connection());
    const auto mark = [&door]() -> Done {
        return execute(door.connection(), u"INSERT INTO setting VALUES ('x', '1')"_s);
    };
    const auto failing = [&]() -> Done {
        LIAISON_TRY(mark());
        return fail(ErrorKind::AlreadyFrozen);
    };
    const auto refused = gate.send(listMarked({}), door.target, Gate::Existing::Replace, content, failing);
    CHECK(refused.error().kind == ErrorKind::AlreadyFrozen);
    CHECK(door.files().isEmpty());
    CHECK(countRows(door.connection(), u"setting WHERE key = 'x'"_s) == 0);
    CHECK(door.intents() == 0);
    REQUIRE(gate.send(listMarked({}), door.target, Gate::Existing::Replace, content, mark));
    CHECK(countRows(door.connection(), u"setting WHERE key = 'x'"_s) == 1);
}

TEST_CASE("an entry that cannot be made keeps the file inside", "[gate]")
{
    Door door;
    REQUIRE(execute(door.connection(), u"CREATE TEMP TRIGGER broken BEFORE INSERT ON journal BEGIN "
                                       "SELECT RAISE(FAIL, 'no'); END"_s));
    CHECK_FALSE(door.send({}));
    REQUIRE(execute(door.connection(), u"DROP TRIGGER broken"_s));
    CHECK(door.files().isEmpty());
    CHECK(exports(door.connection()).isEmpty());
    CHECK(door.intents() == 0);
}

TEST_CASE("a file that cannot take its name is taken back in the journal", "[gate]")
{
    Door door;
    const auto blocked = door.send({}, {}, [&door](Gate::Step step) {
        if (step == Gate::Step::Entered)
            QDir().mkpath(door.target); // a folder of that name came in between
    });
    CHECK(blocked.error() == Error{ErrorKind::DidNotLeave, {}, door.target});
    CHECK(door.files().isEmpty());
    const auto entries = exports(door.connection());
    REQUIRE(entries.size() == 2);
    CHECK(entries.first().undoes == entries.last().id);
    CHECK(entries.first().after->value(u"left"_s) == QJsonValue(false));
    CHECK(door.intents() == 0);
    CHECK(Journal(door.connection()).verify());
}

TEST_CASE("a program that is killed at any step leaves file and entry, or neither", "[gate]")
{
    const auto step = GENERATE(Gate::Step::Intended, Gate::Step::Filled, Gate::Step::Entered, Gate::Step::Placed);
    Door door;
    const QString path = door.file.path();
    const auto key = TestCaseFile::key();
    door.file.close();
    const pid_t child = ::fork();
    if (child == 0) {
        const auto opened = CaseFile::open(path, key);
        const auto connection = opened ? (*opened)->connection() : Result<Connection *>(fail(opened.error()));
        if (!connection)
            ::_exit(3);
        const auto die = [step](Gate::Step reached) {
            if (reached == step)
                ::kill(::getpid(), SIGKILL);
        };
        (void)Gate(**connection, die).send(listMarked({}), door.target, Gate::Existing::Replace, content);
        ::_exit(4);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    door.file.reopen(); // settles what was left
    const bool entered = step == Gate::Step::Entered || step == Gate::Step::Placed;
    CHECK(exports(door.connection()).size() == (entered ? 1 : 0));
    CHECK(door.files() == (entered ? QStringList{u"list.csv"_s} : QStringList()));
    CHECK(contentOf(door.target) == (entered ? content : QByteArray()));
    CHECK(door.intents() == 0);
}

TEST_CASE("what another program is writing is left to it", "[gate]")
{
    Door door;
    bool settled = false;
    const auto sent = door.send({}, {}, [&](Gate::Step step) {
        if (step != Gate::Step::Filled && step != Gate::Step::Intended)
            return;
        const auto other = CaseFile::open(door.file.path(), TestCaseFile::key());
        settled = other.has_value();
    });
    REQUIRE(settled);
    REQUIRE(sent);
    CHECK(contentOf(door.target) == content);
    CHECK(exports(door.connection()).size() == 1);
    CHECK(door.intents() == 0);
}

TEST_CASE("from a file that can only be read nothing leaves but a backup", "[gate]")
{
    Door door;
    const QString path = door.file.path();
    door.file.close();
    const auto key = TestCaseFile::key();
    const auto connection = Connection::open(path, Access::ReadOnly, *key);
    REQUIRE(connection);
    Gate gate(**connection);
    const Error untold{ErrorKind::ReadOnly, u"journal"_s, QFileInfo(path).canonicalFilePath()};
    for (const Outgoing &what : {listMarked({}), listMarked(u"AMBER"_s), listMarked(u"RED"_s, u"for the court"_s)}) {
        CHECK(gate.send(what, door.target, Gate::Existing::Replace, content).error() == untold);
        CHECK(gate.enter(what).error() == untold);
        CHECK(door.files().isEmpty());
    }
    Outgoing backup = listMarked({});
    backup.stays = true;
    const auto sent = gate.send(backup, door.target, Gate::Existing::Refuse, content);
    REQUIRE(sent);
    CHECK(sent->journal == 0);
    CHECK(contentOf(door.target) == content);
}

} // namespace gate_test
