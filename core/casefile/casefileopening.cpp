// SPDX-License-Identifier: GPL-3.0-or-later
// How a case file is taken hold of and let go: what lies beside it is looked at before anything is changed.
#include "core/casefile/casefileprivate.h"
#include "core/database/databasecopy.h"
#include "core/database/generation.h"
#include "core/database/leftlog.h"
#include "core/database/sidefiles.h"
#include "core/database/storedfile.h"
#include "core/database/writeback.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

QString logOf(const QString &path)
{
    return path + u"-wal"_s;
}

// A log that does not belong here gets a name of its own; the index made from it goes.
Result<Error> setAside(ErrorKind kind, const QString &path)
{
    const QString kept = setAsideName(path);
    LIAISON_TRY(renameOverNothing(logOf(path), kept));
    QFile::remove(path + u"-shm"_s);
    return Error{kind, {}, kept};
}

// What cannot be read of it would go when the rest is written back.
Result<Error> copyAside(const QString &path)
{
    if (QFileInfo(logOf(path)).size() == 0)
        return Error{ErrorKind::LogCutShort, u"gone"_s, path};
    const QString kept = setAsideName(path);
    if (!QFile::copy(logOf(path), kept))
        return fail(ErrorKind::CannotWrite, {}, kept);
    return Error{ErrorKind::LogCutShort, {}, kept};
}

struct Settled
{
    Access access = Access::ReadWrite;
    Errors told;
    bool leavesLog = false;
};

// Reading: the log stays where it is, and what does not belong to the file is not read.
void settleForReading(const LeftLog &left, const QString &path, Settled &settled)
{
    using Verdict = LeftLog::Verdict;
    if (left.verdict == Verdict::Foreign || left.verdict == Verdict::Unusable) {
        settled.access = Access::Frozen;
        settled.told.append({left.verdict == Verdict::Foreign ? ErrorKind::ForeignLog : ErrorKind::LogUnusable,
                             u"left"_s, logOf(path)});
    } else if (left.lost > 0) {
        const bool gone = left.verdict == Verdict::None;
        settled.told.append({ErrorKind::LogCutShort, gone ? u"gone"_s : u"left"_s, gone ? path : logOf(path)});
    }
    settled.leavesLog = left.verdict != Verdict::None || left.lost > 0;
}

Done settleForWriting(const LeftLog &left, const QString &path, Settled &settled)
{
    using Verdict = LeftLog::Verdict;
    if (left.verdict == Verdict::Foreign || left.verdict == Verdict::Unusable) {
        LIAISON_ASSIGN(
            const Error told,
            setAside(left.verdict == Verdict::Foreign ? ErrorKind::ForeignLog : ErrorKind::LogUnusable, path));
        settled.told.append(told);
    } else if (left.lost > 0) {
        LIAISON_ASSIGN(const Error told, copyAside(path));
        settled.told.append(told);
    }
    return {};
}

Result<Settled> settleLeftLog(const QString &path, const SecretKey &key, const FileGuard &guard, Access access)
{
    Settled settled{access, {}, false};
    if (guard.isOpenSomewhere()) // whoever opened it first has looked
        return settled;
    LIAISON_ASSIGN(const LeftLog left, examineLeftLog(path, key, guard.isIndexInUse()));
    if (access == Access::ReadWrite) {
        LIAISON_TRY(settleForWriting(left, path, settled));
    } else {
        settleForReading(left, path, settled);
    }
    return settled;
}

// The connection must have read something: only then SQLite has opened the log.
Result<SqliteHandle> openReading(const QString &path, Access access, const SecretKey &key)
{
    LIAISON_ASSIGN(SqliteHandle handle, openHandle(path, access, key));
    LIAISON_TRY(readNumber(handle.get(), "SELECT count(*) FROM sqlite_schema"));
    return handle;
}

bool isForWantOfRoom(const Error &error)
{
    return error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::CannotWrite ||
           error.kind == ErrorKind::CannotRead || error.kind == ErrorKind::ReadOnly;
}

struct Anchor
{
    SqliteHandle handle;
    Access access = Access::ReadWrite;
};

// On a full disk no log and no index can be made; what is there can still be read.
Result<Anchor> openAnchor(const QString &path, Access wanted, const SecretKey &key, bool othersToo)
{
    auto handle = openReading(path, wanted, key);
    if (handle)
        return Anchor{std::move(*handle), wanted};
    const Error first = handle.error();
    if (!isForWantOfRoom(first) || wanted == Access::Frozen)
        return fail(first);
    if (wanted == Access::ReadWrite) {
        handle = openReading(path, Access::Reading, key);
        if (handle)
            return Anchor{std::move(*handle), Access::Reading};
    }
    const Access last = QFileInfo(logOf(path)).size() > 0 ? Access::Unshared : Access::Frozen;
    if (last == Access::Frozen && othersToo) // they may write at any moment
        return fail(first);
    handle = openReading(path, last, key);
    if (!handle)
        return fail(first);
    return Anchor{std::move(*handle), last};
}

} // namespace

Done CaseFile::Private::attach(Purpose purpose, const StoredFile &file)
{
    LIAISON_ASSIGN(guard, FileGuard::open(realPath));
    LIAISON_ASSIGN(FileGuard::Gate entered, guard->enter());
    LIAISON_ASSIGN(Access wanted, accessTo(realPath, file));
    if (wanted == Access::ReadWrite && purpose == Purpose::Reading)
        wanted = Access::Reading;
    LIAISON_ASSIGN(const Settled settled, settleLeftLog(realPath, *secret, *guard, wanted));
    LIAISON_ASSIGN(Anchor opened, openAnchor(realPath, settled.access, *secret, guard->isOpenSomewhere()));
    LIAISON_TRY(guard->hold(secret, opened.access != Access::Unshared && opened.access != Access::Frozen));
    anchor = std::move(opened.handle);
    access = opened.access;
    told = settled.told;
    leavesLog = settled.leavesLog;
    if (access == Access::ReadWrite) // what it held, SQLite has undone by now; with a log nobody writes another
        QFile::remove(realPath + u"-journal"_s);
    if (access == Access::Frozen && isWritableFolder(realPath))
        gate.emplace(std::move(entered));
    return {};
}

void CaseFile::Private::detach()
{
    const std::lock_guard lock(anchorLock);
    if (!anchor)
        return;
    // Nobody opens the file while it is decided whether its log may go.
    const auto entered = gate ? Result<FileGuard::Gate>(std::move(*gate)) : guard->enter();
    gate.reset();
    bool mayGo = false;
    if (entered && !guard->isReplaced() && access == Access::ReadWrite) {
        const auto written = writeLogBack(anchor.get(), guard.get(), LogAfterwards::Emptied);
        mayGo = written && *written;
    } else if (entered && access == Access::Reading && !leavesLog && guard->namesHold()) {
        const auto fill = logFill(anchor.get());
        mayGo = !fill || fill->frames == fill->writtenBack;
    }
    if (mayGo)
        sqlite3_db_config(anchor.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    guard->release();
    anchor.reset();
    guard->forget();
}

Error afterExamination(Error error, const QString &realPath, const SecretKey &key)
{
    if (error.kind != ErrorKind::Damaged || error.detail != realPath)
        return error;
    const auto readAnew = [&](Access access) -> Done {
        LIAISON_ASSIGN(const SqliteHandle handle, openReading(realPath, access, key));
        return requireSound(handle.get());
    };
    const bool hasLog = QFileInfo(logOf(realPath)).size() > 0;
    if (hasLog && readAnew(Access::Unshared))
        return {ErrorKind::CannotRead, u"disk"_s, realPath};
    const Done alone = readAnew(Access::Frozen);
    if (alone && hasLog)
        return {ErrorKind::LogUnusable, u"left"_s, logOf(realPath)};
    if (alone || alone.error().field == "disk"_L1)
        return {ErrorKind::CannotRead, u"disk"_s, realPath};
    return error;
}

} // namespace liaison
