// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of case files: backup, restore, and the copy under another key that rekey puts in the place of the file.
#include "core/storage/casefilekeys.h"
#include "core/storage/casefileprivate.h"
#include "core/storage/codetables.h"
#include "core/storage/connection.h"
#include "core/storage/databasecopy.h"
#include "core/storage/migrations.h"
#include "core/storage/personkey.h"
#include "core/storage/secretkey.h"
#include "core/storage/sidefiles.h"
#include "core/storage/storedfile.h"

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
    if (QFileInfo::exists(realPath + u"-wal")) {
        LIAISON_ASSIGN(access, accessTo(realPath, file));
    }
    LIAISON_ASSIGN(backup.handle, openHandle(realPath, access, *backup.key));
    LIAISON_TRY(caseFileVersion(backup.handle.get()));
    return backup;
}

// Brings the copy of a backup up to date and notes in its journal where it came from.
Done prepareRestored(const QString &copy, const OpenBackup &source, const QString &backup, const Author &author)
{
    LIAISON_ASSIGN(const auto connection, Connection::open(copy, Access::ReadWrite, *source.key));
    LIAISON_TRY(migrate(connection->handle(), builtInMigrations()));
    LIAISON_TRY(fillCodeTables(*connection));
    Author by = author;
    if (source.person) {
        LIAISON_TRY(PersonKeyStore(*connection).nameOwner(*source.person));
        connection->setSigner([person = source.person] { return person; });
        if (!source.person->isRecovery()) // it is signed in no other name
            by.officer = source.person->name();
    }
    return note(*connection, u"restore"_s, by, QJsonObject{{u"backup"_s, QFileInfo(backup).fileName()}});
}

// The keys of people beside the file at `place` then open both: whichever is there after a power failure.
Done noteRekey(const QString &copy, const std::shared_ptr<const SecretKey> &fresh, const QString &place,
               const std::shared_ptr<const SecretKey> &old, const Connection::Signer &signer, const Author &author)
{
    LIAISON_ASSIGN(const auto connection, Connection::open(copy, Access::ReadWrite, *fresh));
    connection->setSigner(signer);
    LIAISON_TRY(note(*connection, u"rekey"_s, author, std::nullopt));
    return CaseFileKeys::write(*connection, place, {old, fresh});
}

// Names the old file anew, with the log it may have, and puts the new one in its place. There is a file of that name at
// every moment, where the file system can have two names for one file.
Done exchangeFiles(const QString &fresh, const QString &target, const QString &kept)
{
    const QByteArray targetName = QFile::encodeName(target);
    if (QFileInfo::exists(target + u"-wal")) {
        LIAISON_TRY(renameOverNothing(target + u"-wal", kept + u"-wal"));
    }
    QFile::remove(target + u"-shm");
    if (::link(targetName.constData(), QFile::encodeName(kept).constData()) == 0)
        return renameOver(fresh, target);
    LIAISON_TRY(renameOverNothing(target, kept));
    Done outcome = renameOverNothing(fresh, target);
    if (!outcome)
        (void)renameOverNothing(kept, target);
    return outcome;
}

Done putInPlace(const QString &fresh, const QString &target)
{
    if (!QFileInfo::exists(target))
        return renameOverNothing(fresh, target);
    const QString realTarget = QFileInfo(target).canonicalFilePath();
    LIAISON_ASSIGN(StoredFile replaced, StoredFile::open(realTarget));
    LIAISON_TRY(replaced.lockAlone());
    return exchangeFiles(fresh, realTarget, unusedNameBeside(realTarget, u"before-restore"_s));
}

// The file to be rekeyed, held so that no other connection of any program can read it.
Result<SqliteHandle> openAlone(const QString &path, const SecretKey &key)
{
    LIAISON_ASSIGN(SqliteHandle handle, openHandle(path, Access::ReadWrite, key));
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

Done CaseFile::backup(const QString &target, const Progress &progress)
{
    LIAISON_TRY(requirePlaceFor(target));
    const auto key = d->key();
    LIAISON_ASSIGN(const SqliteHandle source, openHandle(d->realPath, d->access, *key));
    const UnfinishedFile copy(target);
    if (Done copied = copyDatabase(source.get(), copy.path(), *key, progress); !copied)
        return fail(copy.named(std::move(copied).error()));
    return renameOverNothing(copy.path(), target);
}

Done CaseFile::restore(const QString &backup, const QString &target, const Credentials &credentials,
                       const Progress &progress, const Author &author)
{
    if (QFileInfo::exists(target) && QFileInfo(backup).canonicalFilePath() == QFileInfo(target).canonicalFilePath())
        return fail(ErrorKind::AlreadyExists, {}, target);
    if (!isWritableFolder(target))
        return fail(QFileInfo(target).dir().exists() ? ErrorKind::ReadOnly : ErrorKind::NoSuchFile, {}, target);
    LIAISON_ASSIGN(const OpenBackup source, openBackup(backup, credentials, target));
    const UnfinishedFile copy(target);
    Done copied = copyDatabase(source.handle.get(), copy.path(), *source.key, progress);
    if (copied)
        copied = prepareRestored(copy.path(), source, backup, author);
    if (!copied)
        return fail(copy.named(std::move(copied).error()));
    LIAISON_TRY(putInPlace(copy.path(), target));
    (void)CaseFileKeys::writeFor(target, source.key); // else the file says that they are outdated
    return {};
}

Done CaseFile::rekey(const Credentials &credentials, const Author &author, const Progress &progress)
{
    if (isReadOnly())
        return fail(ErrorKind::ReadOnly, {}, d->path);
    LIAISON_TRY(checkPassphrase(credentials));
    LIAISON_ASSIGN(const auto fresh, SecretKey::deriveNew(credentials));

    const std::unique_lock alone(d->inUse);
    d->connections->closeAll();
    LIAISON_ASSIGN(const SqliteHandle old, openAlone(d->realPath, *d->key()));
    const UnfinishedFile copy(d->realPath);
    Done copied = copyDatabase(old.get(), copy.path(), *fresh, progress);
    if (copied)
        copied = noteRekey(copy.path(), fresh, d->realPath, d->key(), d->signer(), author);
    if (!copied)
        return fail(copy.named(std::move(copied).error()));
    takeOwnerAndPermissions(d->realPath, copy.path());
    LIAISON_TRY(renameOver(copy.path(), d->realPath));
    empty(old.get());
    (void)CaseFileKeys::forgetOthers(d->realPath, *fresh); // the old key opens nothing any more
    const std::lock_guard lock(d->keyLock);
    d->secret = fresh;
    return {};
}

} // namespace liaison
