// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of case files: backup, rescue, and the copy under another key that rekey puts in the place of the file.
#include "core/base/platform.h"
#include "core/casefile/casefilekeys.h"
#include "core/casefile/casefileprivate.h"
#include "core/casefile/freshcopy.h"
#include "core/database/connection.h"
#include "core/database/databasecopy.h"
#include "core/database/generation.h"
#include "core/database/leftlog.h"
#include "core/database/migrations.h"
#include "core/database/personkey.h"
#include "core/database/query.h"
#include "core/database/secretkey.h"
#include "core/database/sidefiles.h"
#include "core/database/storedfile.h"
#include "core/database/writeback.h"
#include "core/journal/gate.h"
#include "core/storage/codetables.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

Done requirePlaceFor(const QString &target)
{
    if (QFileInfo::exists(target))
        return fail(ErrorKind::AlreadyExists, {}, target);
    if (!QFileInfo(target).dir().exists())
        return fail(ErrorKind::NoSuchFile, {}, target);
    if (!isWritableFolder(target))
        return fail(ErrorKind::ReadOnly, {}, target);
    return {};
}

// The keys of people beside the file at `place` then open both: whichever is there after a power failure.
Done noteRekey(const QString &copy, const std::shared_ptr<const SecretKey> &fresh, const QString &place,
               const std::shared_ptr<const SecretKey> &old, const Connection::Signer &signer, const Author &author)
{
    {
        LIAISON_ASSIGN(const auto connection, openFreshCopy(copy, *fresh));
        connection->setSigner(signer);
        LIAISON_TRY(noteOfFile(*connection, u"rekey"_s, author, std::nullopt));
        LIAISON_TRY(CaseFileKeys::write(*connection, place, {old, fresh}));
    }
    return requireProven(copy, *fresh);
}

// The file to be rekeyed, held so that no other connection of any program can read it, with its log written back.
Result<SqliteHandle> openAlone(const QString &path, const SecretKey &key, FileGuard &guard)
{
    LIAISON_ASSIGN(SqliteHandle handle, openHandle(path, Access::ReadWrite, key));
    LIAISON_TRY(runSql(handle.get(), "BEGIN IMMEDIATE"));
    const Done same = requireSameFile(handle.get(), guard);
    LIAISON_TRY(runSql(handle.get(), "ROLLBACK"));
    LIAISON_TRY(same);
    LIAISON_TRY(runSql(handle.get(), "PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE;"
                                     "BEGIN EXCLUSIVE; COMMIT")); // the lock stays
    LIAISON_ASSIGN(const QStringList mode, readTexts(handle.get(), "PRAGMA journal_mode"));
    if (mode.value(0) != u"delete"_s) // another program came in between
        return fail(ErrorKind::Locked, {}, path);
    return handle;
}

// A program that was waiting for the lock would go on with the old file, which has no name any more: it must not find
// it.
void empty(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (file != nullptr && file->pMethods != nullptr)
        file->pMethods->xTruncate(file, 0);
}

} // namespace

Result<BackupMade> CaseFile::backup(const QString &target, const Progress &progress, const Author &author)
{
    LIAISON_TRY(requirePlaceFor(target));
    const auto key = d->key();
    LIAISON_TRY(verify());
    LIAISON_ASSIGN(const auto source, Connection::open(d->realPath, d->access, *key));
    source->setGuard(d->guard);
    source->setSigner(d->signer());
    Outgoing what;
    what.kind = u"casefile"_s;
    what.ref = QFileInfo(target).fileName();
    what.medium = u"backup"_s;
    what.author = author;
    what.stays = true;
    JournalHead stands;
    const auto fill = [&](QFile &file) -> Done {
        const QString name = file.fileName();
        const auto copyAndLook = [&]() -> Done {
            LIAISON_TRY(copyDatabase(source->handle(), name, *key, progress));
            LIAISON_TRY(verify());
            LIAISON_ASSIGN(const auto copy, Connection::open(name, Access::Frozen, *key));
            LIAISON_ASSIGN(stands, journalHead(*copy));
            return {};
        };
        Done copied = copyAndLook();
        if (!copied && copied.error().detail == name) { // made just now: the disk did not keep it
            const ErrorKind kind = copied.error().kind;
            const bool broken = kind == ErrorKind::Damaged || kind == ErrorKind::WrongPassphrase;
            return fail(broken ? ErrorKind::CannotWrite : kind, copied.error().field, target);
        }
        what.details.insert(u"head"_s, stands.text());
        return copied;
    };
    LIAISON_ASSIGN(const Departure departure, Gate(*source).send(what, target, Gate::Existing::Refuse, fill));
    return BackupMade{stands, departure.journal != 0};
}

Result<std::shared_ptr<CaseFile>> CaseFile::rescue(const Progress &progress)
{
    const std::lock_guard lock(d->anchorLock);
    if (!d->anchor)
        return fail(ErrorKind::Replaced, {}, d->path);
    const QString kept = unusedNameBeside(d->realPath, u"rescued"_s);
    UnfinishedFile copy(d->realPath);
    LIAISON_TRY(copy.made());
    if (Done copied = copyDatabase(d->anchor.get(), copy.path(), *d->key(), progress); !copied)
        return fail(copy.named(std::move(copied).error()));
    LIAISON_TRY(copy.finish(kept));
    (void)CaseFileKeys::writeFor(kept, d->key()); // else the passphrase of the unit opens it
    return open(kept, d->key());
}

Done CaseFile::Private::replaceKey(const std::shared_ptr<const SecretKey> &fresh, const Author &author,
                                   const Progress &progress)
{
    LIAISON_ASSIGN(const FileGuard::Gate entered, guard->enter());
    LIAISON_ASSIGN(const SqliteHandle old, openAlone(realPath, *key(), *guard));
    UnfinishedFile copy(realPath);
    LIAISON_TRY(copy.made());
    Done copied = copyDatabase(old.get(), copy.path(), *fresh, progress);
    if (copied)
        copied = noteRekey(copy.path(), fresh, realPath, key(), signer(), author);
    if (!copied)
        return fail(copy.named(std::move(copied).error()));
    platform::takeOwnerAndPermissions(realPath, copy.path());
    LIAISON_TRY(copy.finishOver(realPath));
    empty(old.get());
    (void)CaseFileKeys::forgetOthers(realPath, *fresh); // the old key opens nothing any more
    const std::lock_guard lock(keyLock);
    secret = fresh;
    return {};
}

Done CaseFile::Private::reattach()
{
    LIAISON_ASSIGN(const StoredFile file, StoredFile::open(realPath));
    LIAISON_TRY(attach(Purpose::Writing, file));
    LIAISON_ASSIGN(const qint64 page, generationPage(anchor.get()));
    guard->watch(page);
    return {};
}

Done CaseFile::rekey(const Credentials &credentials, const Author &author, const Progress &progress)
{
    if (isReadOnly())
        return fail(ErrorKind::ReadOnly, {}, d->path);
    LIAISON_TRY(checkPassphrase(credentials));
    {
        const auto held = hold();
        LIAISON_ASSIGN(Connection * own, connection());
        LIAISON_TRY(CaseFileKeys::requireNobodys(*own, credentials));
    }
    LIAISON_ASSIGN(const auto fresh, SecretKey::deriveNew(credentials));

    const std::unique_lock alone(d->inUse);
    d->connections->closeAll();
    d->detach();
    Done replaced = d->replaceKey(fresh, author, progress);
    // Whatever came of it, the file goes on: under the new key or under the old one.
    if (!replaced && replaced.error().kind == ErrorKind::Replaced)
        return replaced;
    const bool goesOn = d->reattach() || d->reattach();
    if (replaced && !goesOn)
        return fail(ErrorKind::CannotRead, u"rekeyed"_s, d->path);
    return replaced;
}

} // namespace liaison
