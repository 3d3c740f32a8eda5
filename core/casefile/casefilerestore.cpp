// SPDX-License-Identifier: GPL-3.0-or-later
// A backup takes the place of a case file.
#include "core/casefile/casefilekeys.h"
#include "core/casefile/casefileprivate.h"
#include "core/casefile/freshcopy.h"
#include "core/database/connection.h"
#include "core/database/databasecopy.h"
#include "core/database/leftlog.h"
#include "core/database/migrations.h"
#include "core/database/personkey.h"
#include "core/database/query.h"
#include "core/database/secretkey.h"
#include "core/database/sidefiles.h"
#include "core/database/storedfile.h"
#include "core/database/writeback.h"
#include "core/journal/personkeystore.h"
#include "core/storage/codetables.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

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
    QString realPath;
    Access access = Access::Frozen; // then what lies beside it is not read
    std::shared_ptr<const SecretKey> key;
    SqliteHandle handle;
    std::shared_ptr<PersonKey> person; // whose own key opened it; null: the passphrase of the unit did

    // What an error means that says it is damaged: every page is read again.
    Error examined(Error error) const
    {
        if (error.detail != realPath)
            return error;
        Error found = afterExamination(afterRightKey(std::move(error)), realPath, *key);
        const bool sound = found.kind == ErrorKind::LogUnusable && access == Access::Frozen;
        return sound ? Error{ErrorKind::CannotRead, u"disk"_s, realPath} : found;
    }
};

// A copy that nobody has open is read as it lies there, and no file is made beside it.
Result<Access> accessToBackup(const QString &realPath, const StoredFile &file, const SecretKey &key)
{
    if (QFileInfo(realPath + u"-wal").size() == 0)
        return Access::Frozen;
    LIAISON_ASSIGN(const auto guard, FileGuard::open(realPath));
    LIAISON_ASSIGN(const Access access, accessTo(realPath, file));
    LIAISON_ASSIGN(const LeftLog left, guard->isOpenSomewhere() ? LeftLog{LeftLog::Verdict::Own, 0}
                                                                : examineLeftLog(realPath, key, guard->isIndexInUse()));
    if (left.verdict == LeftLog::Verdict::Foreign || left.verdict == LeftLog::Verdict::Unusable)
        return Access::Frozen;
    return access == Access::ReadWrite ? Access::Reading : access;
}

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
    backup.realPath = QFileInfo(path).canonicalFilePath();
    LIAISON_ASSIGN(backup.access, accessToBackup(backup.realPath, file, *backup.key));
    const auto openAndLook = [&]() -> Done {
        LIAISON_ASSIGN(backup.handle, openHandle(backup.realPath, backup.access, *backup.key));
        LIAISON_TRY(caseFileVersion(backup.handle.get()));
        return {};
    };
    if (const Done opened = openAndLook(); !opened)
        return fail(backup.examined(opened.error()));
    return backup;
}

// Brings the copy of a backup up to date and notes in its journal where it came from.
Done prepareRestored(const QString &copy, const OpenBackup &source, const QString &backup, const Author &author)
{
    {
        LIAISON_ASSIGN(const auto connection, openFreshCopy(copy, *source.key));
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
        LIAISON_TRY(
            noteOfFile(*connection, u"restore"_s, by, QJsonObject{{u"backup"_s, QFileInfo(backup).fileName()}}));
    }
    return requireProven(copy, *source.key);
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

Done writeBackLogOf(const QString &path, const SecretKey &key)
{
    LIAISON_ASSIGN(const SqliteHandle handle, openHandle(path, Access::ReadWrite, key));
    LIAISON_ASSIGN(const bool written, writeLogBack(handle.get(), nullptr, LogAfterwards::Emptied));
    return written ? Done() : Done(fail(ErrorKind::Locked, {}, path));
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
            if (Done settled = writeBackLogOf(target, *key); !settled)
                return fail(afterExamination(afterRightKey(std::move(settled).error()), target, *key));
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

} // namespace

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
        return fail(source.examined(copy.named(std::move(copied).error())));
    LIAISON_TRY(putInPlace(copy, target, credentials, source.key));
    (void)CaseFileKeys::writeFor(target, source.key); // else the file says that they are outdated
    return {};
}

} // namespace liaison
