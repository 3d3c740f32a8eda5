// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/writeback.h"

#include "core/database/connection.h"
#include "core/database/databasecopy.h"
#include "core/database/fileguard.h"
#include "core/database/generation.h"
#include "core/database/keyedhandle.h"

#include <QScopeGuard>
#include <sqlite3.h>

namespace liaison {

namespace {

tl::unexpected<Error> replaced(FileGuard &guard)
{
    guard.setReplaced();
    return fail(ErrorKind::Replaced, {}, guard.path());
}

// Somebody wrote the log back, or copied another file over this one.
Result<bool> isStateOfLog(sqlite3 *handle, FileGuard &guard)
{
    const auto key = guard.key();
    if (!key)
        return false;
    const auto alone = openHandle(guard.path(), Access::Frozen, *key);
    const auto state = alone ? generationOf(alone->get()) : tl::unexpected<Error>(alone.error());
    if (!state) {
        const ErrorKind kind = state.error().kind;
        if (kind != ErrorKind::Damaged && kind != ErrorKind::WrongPassphrase)
            return fail(state.error());
        // Writing the log back may have broken off (a full disk, a killed program): then both together are in order.
        return requireSound(handle).has_value();
    }
    if (!*state) // brought up to date in the log only: an older file tells nothing of its states
        return true;
    // What was written back once does not go again.
    if ((*state)->number < guard.seenGeneration())
        return false;
    LIAISON_ASSIGN(const bool passed, hasPassed(handle, **state));
    if (passed)
        guard.remember((*state)->number);
    return passed;
}

// Never waits: whoever is at work now writes the log back later.
Result<bool> beginUnlessBusy(sqlite3 *handle)
{
    Done begun = runSql(handle, "BEGIN IMMEDIATE");
    if (!begun && begun.error().kind == ErrorKind::Locked)
        return false;
    if (!begun)
        return fail(std::move(begun).error());
    return true;
}

} // namespace

Done requireSameFile(sqlite3 *handle, FileGuard &guard)
{
    if (!guard.namesHold())
        return replaced(guard);
    if (guard.looksUnchanged())
        return {};
    LIAISON_ASSIGN(const bool same, isStateOfLog(handle, guard));
    if (!same)
        return replaced(guard);
    return {};
}

Result<bool> writeLogBack(sqlite3 *handle, FileGuard *guard, LogAfterwards afterwards)
{
    sqlite3_busy_timeout(handle, 0);
    const auto patient = qScopeGuard([handle] { sqlite3_busy_timeout(handle, saveMilliseconds); });
    qint64 number = 0;
    if (guard != nullptr) {
        LIAISON_ASSIGN(const bool begun, beginUnlessBusy(handle));
        if (!begun)
            return false;
        const Done same = requireSameFile(handle, *guard);
        const auto state = generationOf(handle);
        number = state && *state ? (*state)->number : 0;
        (void)runSql(handle, "ROLLBACK");
        if (!same)
            return fail(same.error());
    }
    const int mode = afterwards == LogAfterwards::Emptied ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_FULL;
    int frames = 0;
    int writtenBack = 0;
    const int outcome = sqlite3_wal_checkpoint_v2(handle, "main", mode, &frames, &writtenBack);
    if ((outcome & 0xff) == SQLITE_BUSY || (outcome & 0xff) == SQLITE_LOCKED)
        return false;
    if (outcome != SQLITE_OK)
        return fail(databaseError(handle));
    const bool whole = frames == writtenBack;
    if (guard != nullptr)
        guard->remember(whole ? number : 0);
    return whole;
}

} // namespace liaison
