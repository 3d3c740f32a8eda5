// SPDX-License-Identifier: GPL-3.0-or-later
// Several programs write into one file at the same time: nothing acknowledged is lost, no change is overwritten unseen.
#include "core/casefile/casefile.h"
#include "core/database/connection.h"
#include "core/storage/recordstore.h"
#include "tests/torture/trials.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <cstdio>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace liaison::torture {

using namespace Qt::StringLiterals;

namespace {

constexpr int writerCount = 8;
const QString shared = u"EX-2026-0003"_s; // everybody adds one to its pieces

// Adds one to the pieces of the shared record as it was read; Conflict when somebody was faster.
Done addOne(Connection &connection)
{
    const auto store = RecordStore::of(connection, u"exchange"_s);
    LIAISON_ASSIGN(const qint64 id, store->idOf(shared));
    LIAISON_ASSIGN(StoredRecord record, store->stored(id));
    record.json.insert(u"pieces"_s, record.json.value(u"pieces"_s).toInteger() + 1);
    const auto saved =
        store->saveJson(record.json, SaveTarget{record.id, record.revision, {}, false}, {u"Writer"_s, {}, 0});
    if (!saved)
        return fail(saved.error().first());
    return {};
}

Result<QString> addRecord(Connection &connection, int writer)
{
    const QJsonObject form{{u"date"_s, u"2026-07-01"_s}, {u"direction"_s, u"sent"_s}, {u"counterpart"_s, u"GDC"_s},
                           {u"mode"_s, u"ad_hoc"_s},     {u"pieces"_s, writer + 1},   {u"tlp"_s, u"GREEN"_s}};
    const auto saved = RecordStore::of(connection, u"exchange"_s)->saveJson(form, {}, {u"Writer"_s, {}, 0});
    if (!saved)
        return fail(saved.error().first());
    return saved->ref;
}

void say(char what, const QString &words)
{
    (void)std::printf("%c %s\n", what, qUtf8Printable(words));
}

// Somebody else was faster, or at work for too long: that is in order.
void sayRefused(const QString &what, const Error &error)
{
    if (error.kind == ErrorKind::Conflict)
        return say('c', what);
    if (error.kind == ErrorKind::Locked)
        return say('l', what);
    say('!', u"%1 %2 %3"_s.arg(what).arg(static_cast<int>(error.kind)).arg(error.detail));
}

// Opens the file anew for each handful of changes, as programs come and go.
void writeAHandful(const QString &path, int writer)
{
    const auto file = CaseFile::open(path, {passphrase(), {}});
    if (!file)
        return say('!', u"open %1 %2"_s.arg(static_cast<int>(file.error().kind)).arg(file.error().detail));
    const auto connection = (*file)->connection();
    if (!connection)
        return say('!', u"connect %1"_s.arg(static_cast<int>(connection.error().kind)));
    for (int i = 0; i < 5; ++i) {
        if (const auto ref = addRecord(**connection, writer))
            say('+', *ref);
        else
            sayRefused(u"add"_s, ref.error());
        if (const Done one = addOne(**connection))
            say('1', shared);
        else
            sayRefused(u"set"_s, one.error());
    }
}

int writeOn(const QString &path, int writer, int seconds)
{
    int count = 1;
    std::array<char, 8> name{"torture"};
    std::array<char *, 2> arguments{name.data(), nullptr};
    const QCoreApplication application(count, arguments.data());
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < seconds * 1000LL)
        writeAHandful(path, writer);
    return 0;
}

struct Told
{
    QSet<QString> added;
    qint64 ones = 0;
    qint64 conflicts = 0; // refused: somebody was faster
    qint64 locked = 0;    // refused: somebody was at work for too long
    QStringList troubles;
};

void listen(const QByteArray &out, Told &told)
{
    for (const QByteArray &line : out.split('\n')) {
        if (line.startsWith('+'))
            told.added.insert(QString::fromUtf8(line.mid(2)));
        else if (line.startsWith('1'))
            ++told.ones;
        else if (line.startsWith('c'))
            ++told.conflicts;
        else if (line.startsWith('l'))
            ++told.locked;
        else if (line.startsWith('!'))
            told.troubles.append(QString::fromUtf8(line.mid(2)));
    }
}

qint64 piecesOfShared(const CaseState &state)
{
    for (const QByteArray &line : state.content.split('\n')) {
        if (line.startsWith(QByteArray("exchange " + shared.toUtf8() + ' ')))
            return QJsonDocument::fromJson(line.mid(line.indexOf('{')).trimmed())
                .object()
                .value(u"pieces"_s)
                .toInteger();
    }
    return -1;
}

Told writeSideBySide(const QString &path, const QString &run, int seconds)
{
    QList<std::pair<pid_t, int>> writers;
    for (int writer = 0; writer < writerCount; ++writer) {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0)
            throw std::runtime_error("torture: no pipe");
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            const Ending ending = runWork(
                run, [&] { return writeOn(path, writer, seconds); }, {}, nullptr,
                static_cast<unsigned>(seconds) + longestRun);
            const QByteArray out =
                ending.exitCode == 0 ? ending.out : QByteArray("! a writer broke down\n") + ending.out;
            const bool told = ::write(ends[1], out.constData(), static_cast<std::size_t>(out.size())) == out.size();
            ::_exit(told ? 0 : 1);
        }
        ::close(ends[1]);
        writers.append({child, ends[0]});
    }
    Told told;
    for (const auto &[child, in] : writers) {
        QByteArray out;
        std::array<char, 65536> block{};
        for (ssize_t got = 0; (got = ::read(in, block.data(), block.size())) > 0;)
            out.append(block.data(), got);
        ::close(in);
        ::waitpid(child, nullptr, 0);
        listen(out, told);
    }
    return told;
}

} // namespace

Row writers(const Stock &stock, const QString &folder, const Measure &measure)
{
    return carryOut(u"8 writers"_s, 1, folder, Measure{.most = 0, .jobs = 1}, [&](qint64, const QString &run) {
        stock.layOut(u"clean"_s, run);
        const QString path = run + u"/case.liaison"_s;
        const CaseState before = stateOf(path);
        const Told told = writeSideBySide(path, run, measure.seconds);
        const CaseState after = stateOf(path);
        Verdict verdict;
        verdict.acknowledged = told.added.size() + told.ones;
        const qint64 ones = piecesOfShared(after) - piecesOfShared(before);
        verdict.words = u"%1 added, %2 times one and the sum is %3; refused: %4 as changed by another, %5 as in use"_s
                            .arg(told.added.size())
                            .arg(told.ones)
                            .arg(ones)
                            .arg(told.conflicts)
                            .arg(told.locked);
        if (!after.isSound()) {
            verdict.damaged = 1;
            verdict.words += u"; "_s + after.words();
        }
        for (const QString &ref : told.added)
            verdict.lost += after.records.contains(QString(u"exchange "_s + ref)) ? 0 : 1;
        verdict.lost += std::abs(told.ones - ones);
        verdict.unclear = told.troubles.size();
        if (!told.troubles.isEmpty())
            verdict.words += u"; "_s + told.troubles.first();
        return verdict;
    });
}

} // namespace liaison::torture
