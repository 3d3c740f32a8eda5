// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of case files: backup, restore, and the copy under another key that rekey puts in the place of the file.
#include "core/storage/casefilekeys.h"
#include "core/storage/casefileprivate.h"
#include "core/storage/codetables.h"
#include "core/storage/connection.h"
#include "core/storage/databasecopy.h"
#include "core/storage/gate.h"
#include "core/storage/generation.h"
#include "core/storage/leftlog.h"
#include "core/storage/migrations.h"
#include "core/storage/personkey.h"
#include "core/storage/secretkey.h"
#include "core/storage/sidefiles.h"
#include "core/storage/statement.h"
#include "core/storage/storedfile.h"
#include "core/storage/writeback.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

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

Done note(Connection &connection, const QString &action, const Author &author, const std::optional<QJsonObject> &after)
{
    JournalEntry entry;
    entry.officer = author.officer;
    entry.reason = author.reason;
    entry.action = action;
    entry.kind = u"casefile"_s;
    entry.after = after;
    LIAISON_TRY(Journal(connection).append(entry));
    return {};
}

// The keys of people beside the backup, or beside the file that it replaces, may open it.
Result<OpenedSlot> openedByPerson(const QString &backup, const QString &target, const Credentials &credentials)
{
    for (const QString &path : {backup, target}) {
        auto slot = CaseFileKeys::open(backup, credentials, path);
        if (slot)
            return slot;
    }
    return fail(ErrorKind::WrongPassphrase, {}, backup);
}

struct OpenBackup
{
    std::shared_ptr<const SecretKey> key;
    SqliteHandle handle;
    std::shared_ptr<PersonKey> person; // whose own key opened it; null: the passphrase of the unit did
};

Result<OpenBackup> openBackup(const QString &path, const Credentials &credentials, const QString &target)
{
    LIAISON_ASSIGN(const StoredFile file, StoredFile::open(path));
    LIAISON_TRY(file.looksLikeCaseFile());
    LIAISON_ASSIGN(const QByteArray salt, file.salt());
    OpenBackup backup;
    LIAISON_ASSIGN(backup.key, SecretKey::derive(credentials, salt));
    LIAISON_ASSIGN(const bool right, file.isKey(*backup.key));
    if (!right) {
        LIAISON_ASSIGN(const OpenedSlot slot, openedByPerson(path, target, credentials));
        backup.key = slot.fileKey;
        backup.person = slot.person;
    }
    const QString realPath = QFileInfo(path).canonicalFilePath();
    // A copy that nobody has open is read as it lies there, and no file is made beside it.
    Access access = Access::Frozen;
    if (QFileInfo(realPath + u"-wal").size() > 0) {
        LIAISON_ASSIGN(const auto guard, FileGuard::open(realPath));
        LIAISON_ASSIGN(access, accessTo(realPath, file));
        if (access == Access::ReadWrite)
            access = Access::Reading;
        LIAISON_ASSIGN(const LeftLog left, guard->isOpenSomewhere()
                                               ? LeftLog{LeftLog::Verdict::Own, 0}
                                               : examineLeftLog(realPath, *backup.key, guard->isIndexInUse()));
        if (left.verdict == LeftLog::Verdict::Foreign || left.verdict == LeftLog::Verdict::Unusable)
            access = Access::Frozen;
    }
    LIAISON_ASSIGN(backup.handle, openHandle(realPath, access, *backup.key));
    LIAISON_TRY(caseFileVersion(backup.handle.get()));
    return backup;
}

// A copy that nobody else knows, without a log: what is written into it stands in the file itself.
Result<std::unique_ptr<Connection>> openCopy(const QString &copy, const SecretKey &key)
{
    LIAISON_ASSIGN(auto connection, Connection::open(copy, Access::Create, key));
    LIAISON_ASSIGN(const QStringList mode, readTexts(connection->handle(), "PRAGMA journal_mode = DELETE"));
    if (mode.value(0) != u"delete"_s)
        return fail(ErrorKind::CannotWrite, {}, copy);
    return connection;
}

// Read from the disk as it lies there, before it takes anybody's place.
Done requireProven(const QString &copy, const SecretKey &key)
{
    LIAISON_ASSIGN(const auto connection, Connection::open(copy, Access::Frozen, key));
    LIAISON_TRY(caseFileVersion(connection->handle()));
    return requireSound(connection->handle());
}

// Brings the copy of a backup up to date and notes in its journal where it came from.
Done prepareRestored(const QString &copy, const OpenBackup &source, const QString &backup, const Author &author)
{
    {
        LIAISON_ASSIGN(const auto connection, openCopy(copy, *source.key));
        LIAISON_TRY(migrate(connection->handle(), builtInMigrations()));
        LIAISON_TRY(fillCodeTables(*connection));
        LIAISON_TRY(
            execute(*connection, u"DELETE FROM outgoing"_s)); // what was on its way out then is no matter of now
        Author by = author;
        if (source.person) {
            LIAISON_TRY(PersonKeyStore(*connection).nameOwner(*source.person));
            connection->setSigner([person = source.person] { return person; });
            if (!source.person->isRecovery()) // it is signed in no other name
                by.officer = source.person->name();
        }
        LIAISON_TRY(note(*connection, u"restore"_s, by, QJsonObject{{u"backup"_s, QFileInfo(backup).fileName()}}));
    }
    return requireProven(copy, *source.key);
}

// The keys of people beside the file at `place` then open both: whichever is there after a power failure.
Done noteRekey(const QString &copy, const std::shared_ptr<const SecretKey> &fresh, const QString &place,
               const std::shared_ptr<const SecretKey> &old, const Connection::Signer &signer, const Author &author)
{
    {
        LIAISON_ASSIGN(const auto connection, openCopy(copy, *fresh));
        connection->setSigner(signer);
        LIAISON_TRY(note(*connection, u"rekey"_s, author, std::nullopt));
        LIAISON_TRY(CaseFileKeys::write(*connection, place, {old, fresh}));
    }
    return requireProven(copy, *fresh);
}

// The key of the file that is to be replaced, if that of the backup or these credentials open it.
Result<std::shared_ptr<const SecretKey>> keyOf(const StoredFile &file, const Credentials &credentials,
                                               const std::shared_ptr<const SecretKey> &backupKey)
{
    if (!file.looksLikeCaseFile())
        return std::shared_ptr<const SecretKey>();
    LIAISON_ASSIGN(const QByteArray salt, file.salt());
    if (salt == QByteArrayView(backupKey->salt(), SecretKey::saltBytes)) // a foreign log may fit the backup's key too
        return backupKey;
    LIAISON_ASSIGN(auto key, SecretKey::derive(credentials, salt));
    LIAISON_ASSIGN(const bool right, file.isKey(*key));
    return right ? std::move(key) : std::shared_ptr<const SecretKey>();
}

// What a program left in the log of the file that is to be replaced goes into that file first: the log could not follow
// it in one step.
Done settleLogOf(const QString &target, const StoredFile &file, const Credentials &credentials,
                 const std::shared_ptr<const SecretKey> &backupKey)
{
    const QString log = target + u"-wal"_s;
    if (QFileInfo(log).size() > 0) {
        LIAISON_ASSIGN(const auto key, keyOf(file, credentials, backupKey));
        if (!key)
            return fail(ErrorKind::ForeignLog, u"target"_s, target);
        LIAISON_ASSIGN(const LeftLog left, examineLeftLog(target, *key, false));
        if (left.verdict == LeftLog::Verdict::Own && left.lost == 0) {
            LIAISON_ASSIGN(const SqliteHandle handle, openHandle(target, Access::ReadWrite, *key));
            LIAISON_ASSIGN(const bool written, writeLogBack(handle.get(), nullptr, LogAfterwards::Emptied));
            if (!written)
                return fail(ErrorKind::Locked, {}, target);
        } else {
            LIAISON_TRY(renameOverNothing(log, setAsideName(target)));
        }
    }
    QFile::remove(log);
    QFile::remove(target + u"-shm"_s);
    return {};
}

Done putInPlace(UnfinishedFile &fresh, const QString &target, const Credentials &credentials,
                const std::shared_ptr<const SecretKey> &backupKey)
{
    if (!QFileInfo::exists(target))
        return fresh.finish(target);
    const QString realTarget = QFileInfo(target).canonicalFilePath();
    LIAISON_ASSIGN(const auto guard, FileGuard::open(realTarget));
    LIAISON_ASSIGN(const FileGuard::Gate gate, guard->enter());
    if (guard->isOpenSomewhere())
        return fail(ErrorKind::Locked, {}, target);
    LIAISON_ASSIGN(StoredFile replaced, StoredFile::open(realTarget));
    LIAISON_TRY(settleLogOf(realTarget, replaced, credentials, backupKey));
    LIAISON_TRY(replaced.lockAlone());
    return fresh.finishBeside(realTarget, unusedNameBeside(realTarget, u"before-restore"_s));
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

void takeOwnerAndPermissions(const QString &from, const QString &to)
{
    struct stat status = {};
    const QByteArray target = QFile::encodeName(to);
    if (::stat(QFile::encodeName(from).constData(), &status) != 0)
        return;
    if (::chown(target.constData(), status.st_uid, status.st_gid) == 0)
        ::chmod(target.constData(), status.st_mode & 07777);
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

Done CaseFile::restore(const QString &backup, const QString &target, const Credentials &credentials,
                       const Progress &progress, const Author &author)
{
    if (QFileInfo::exists(target) && QFileInfo(backup).canonicalFilePath() == QFileInfo(target).canonicalFilePath())
        return fail(ErrorKind::AlreadyExists, {}, target);
    if (!isWritableFolder(target))
        return fail(QFileInfo(target).dir().exists() ? ErrorKind::ReadOnly : ErrorKind::NoSuchFile, {}, target);
    LIAISON_ASSIGN(const OpenBackup source, openBackup(backup, credentials, target));
    UnfinishedFile copy(target);
    LIAISON_TRY(copy.made());
    Done copied = copyDatabase(source.handle.get(), copy.path(), *source.key, progress);
    if (copied)
        copied = prepareRestored(copy.path(), source, backup, author);
    if (!copied)
        return fail(copy.named(std::move(copied).error()));
    LIAISON_TRY(putInPlace(copy, target, credentials, source.key));
    (void)CaseFileKeys::writeFor(target, source.key); // else the file says that they are outdated
    return {};
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
    takeOwnerAndPermissions(realPath, copy.path());
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
    const Done replaced = d->replaceKey(fresh, author, progress);
    // Whatever came of it, the file goes on: under the new key or under the old one.
    if (!replaced && replaced.error().kind == ErrorKind::Replaced)
        return replaced;
    const bool goesOn = d->reattach() || d->reattach();
    if (replaced && !goesOn)
        return fail(ErrorKind::CannotRead, u"rekeyed"_s, d->path);
    return replaced;
}

} // namespace liaison
