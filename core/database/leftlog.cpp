// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/leftlog.h"

#include "core/database/databasecopy.h"
#include "core/database/generation.h"
#include "core/database/keyedhandle.h"
#include "core/database/storedfile.h"

#include <QFileInfo>
#include <QtEndian>
#include <cstring>
#include <optional>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headerBytes = 32;
constexpr int saltAt = 16;
constexpr int saltBytes = 8;
constexpr int frameHeaderBytes = 24;
constexpr qint64 frameBytes = frameHeaderBytes + StoredFile::pageBytes;

// What the last program knew of the log, from the index that it left (walformat.html, "The WAL-Index File Format").
struct Known
{
    quint32 frames = 0;
    quint32 writtenBack = 0;
    QByteArray salt;
};

std::optional<Known> knownOfLog(const QString &path)
{
    constexpr int copyBytes = 48;
    constexpr int initialisedAt = 12;
    constexpr int countAt = 16;
    constexpr int saltInIndexAt = 32;
    constexpr int doneAt = 96;
    const auto index = StoredFile::open(path + u"-shm"_s);
    if (!index)
        return {};
    const auto bytes = index->read(0, doneAt + 4);
    if (!bytes || bytes->size() < doneAt + 4 || bytes->first(copyBytes) != bytes->mid(copyBytes, copyBytes) ||
        bytes->at(initialisedAt) == 0)
        return {};
    Known known;
    std::memcpy(&known.frames, bytes->constData() + countAt, sizeof known.frames);
    std::memcpy(&known.writtenBack, bytes->constData() + doneAt, sizeof known.writtenBack);
    known.salt = bytes->mid(saltInIndexAt, saltBytes);
    return known;
}

// The last frame behind `from` that ends a transaction of this log, as a count of frames; `from` when there is none.
qint64 lastCommitBehind(const StoredFile &log, qint64 from, qint64 size)
{
    const auto header = log.read(0, headerBytes);
    qint64 last = from;
    for (qint64 index = from; headerBytes + (index + 1) * frameBytes <= size; ++index) {
        const auto start = log.read(headerBytes + index * frameBytes, frameHeaderBytes);
        if (!header || !start || start->size() < frameHeaderBytes)
            break;
        const bool ends = qFromBigEndian<quint32>(start->constData() + 4) != 0;
        const bool same = start->mid(8, saltBytes) == header->mid(saltAt, saltBytes);
        if (ends && (same || from == 0)) // with a broken header nothing of the log can be read
            last = index + 1;
    }
    return last;
}

qint64 lostFrames(const QString &path, qint64 size, const std::optional<Known> &known, qint64 readable)
{
    const auto log = StoredFile::open(path + u"-wal"_s);
    if (!log)
        return 0;
    const auto header = log->read(0, headerBytes);
    if (known && header && known->salt == header->mid(saltAt, saltBytes)) {
        const qint64 there = std::max<qint64>(readable, known->writtenBack);
        return std::max<qint64>(0, known->frames - there);
    }
    return lastCommitBehind(*log, readable, size) - readable;
}

struct Views
{
    Result<SqliteHandle> alone; // the file as if there were no log
    Result<SqliteHandle> both;
};

Result<SqliteHandle> openAndRead(const QString &path, Access access, const SecretKey &key)
{
    LIAISON_ASSIGN(SqliteHandle handle, openHandle(path, access, key));
    LIAISON_TRY(readNumber(handle.get(), "SELECT count(*) FROM sqlite_schema"));
    return handle;
}

// Where no index can be made, SQLite reads the log without one.
Result<SqliteHandle> openBoth(const QString &path, const SecretKey &key)
{
    auto handle = openAndRead(path, Access::ReadOnly, key);
    if (handle || handle.error().kind == ErrorKind::Locked)
        return handle;
    auto unshared = openAndRead(path, Access::Unshared, key);
    return unshared ? std::move(unshared) : std::move(handle);
}

bool isSound(const Result<SqliteHandle> &handle)
{
    return handle && requireSound(handle->get());
}

LeftLog::Verdict verdictOn(const Views &views)
{
    const auto state = views.alone ? generationOf(views.alone->get()) : tl::unexpected<Error>(views.alone.error());
    if (state && *state && views.both) {
        if (const auto passed = hasPassed(views.both->get(), **state))
            return *passed ? LeftLog::Verdict::Own : LeftLog::Verdict::Foreign;
    }
    // An older file tells nothing of its states, and a program may have been stopped while it wrote the log back: then
    // what both hold together must be in order.
    if (isSound(views.both))
        return LeftLog::Verdict::Own;
    return isSound(views.alone) ? LeftLog::Verdict::Unusable : LeftLog::Verdict::Own;
}

} // namespace

Result<LeftLog> examineLeftLog(const QString &realPath, const SecretKey &key, bool indexInUse)
{
    LeftLog left;
    const qint64 size = QFileInfo(realPath + u"-wal"_s).size();
    if (indexInUse) {
        left.verdict = LeftLog::Verdict::Foreign;
        return left;
    }
    const auto known = knownOfLog(realPath);
    if (size <= headerBytes) {
        if (known && known->frames > known->writtenBack)
            left.lost = known->frames - known->writtenBack;
        return left;
    }
    const Views views{openHandle(realPath, Access::Frozen, key), openBoth(realPath, key)};
    if (!views.both && views.both.error().kind == ErrorKind::Locked)
        return fail(views.both.error());
    left.verdict = verdictOn(views);
    if (left.verdict != LeftLog::Verdict::Own || !views.both)
        return left;
    if (const auto fill = logFill(views.both->get()))
        left.lost = lostFrames(realPath, size, known, fill->frames);
    return left;
}

} // namespace liaison
