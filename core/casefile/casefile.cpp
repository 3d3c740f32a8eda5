// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/casefile.h"

#include "core/casefile/casefilekeys.h"
#include "core/casefile/casefileprivate.h"
#include "core/casefile/pendingimports.h"
#include "core/database/connection.h"
#include "core/database/databasecopy.h"
#include "core/database/generation.h"
#include "core/database/migrations.h"
#include "core/database/scratchcopy.h"
#include "core/database/secretkey.h"
#include "core/database/sidefiles.h"
#include "core/database/storedfile.h"
#include "core/database/writeback.h"
#include "core/journal/gate.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/codestore.h"
#include "core/storage/codetables.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

Done bringUpToDate(sqlite3 *handle, const QString &path, const SecretKey &key)
{
    const QString kept = unusedNameBeside(path, u"before-%1"_s.arg(CaseFile::schemaVersion()));
    {
        UnfinishedFile copy(path);
        LIAISON_TRY(copy.made());
        if (Done copied = copyDatabase(handle, copy.path(), key, {}); !copied)
            return fail(copy.named(std::move(copied).error()));
        LIAISON_TRY(copy.finish(kept));
    }
    if (Done done = migrate(handle, builtInMigrations()); !done) {
        removeDatabaseFiles(kept); // the file is as it was
        return done;
    }
    LIAISON_TRY(writeLogBack(handle, nullptr, LogAfterwards::Emptied));
    return {};
}

// Another program may hold the write lock for long, or the disk be full; what is tidied here can be tidied another
// time.
Done ifPossible(Done outcome)
{
    const bool later =
        !outcome && (outcome.error().kind == ErrorKind::Locked || outcome.error().kind == ErrorKind::DiskFull);
    return later ? Done() : outcome;
}

Done tidy(Connection &connection)
{
    sqlite3_busy_timeout(connection.handle(), 0);
    Done outcome = ifPossible(fillCodeTables(connection));
    if (outcome)
        outcome = ifPossible(AttachmentStore::purge(connection));
    sqlite3_busy_timeout(connection.handle(), busyMilliseconds);
    return outcome;
}

Done makeCurrent(const QString &path, Access access, const SecretKey &key, const std::shared_ptr<FileGuard> &guard)
{
    LIAISON_ASSIGN(const auto connection, Connection::open(path, access, key));
    LIAISON_ASSIGN(const int version, caseFileVersion(connection->handle()));
    const bool old = version < CaseFile::schemaVersion();
    if (access != Access::ReadWrite && old)
        return fail(ErrorKind::NeedsWriting, {}, path);
    if (access != Access::ReadWrite)
        return CodeStore(*connection).publish();
    if (old) {
        LIAISON_TRY(bringUpToDate(connection->handle(), path, key));
    }
    connection->setGuard(guard);
    LIAISON_TRY(tidy(*connection));
    (void)Gate(*connection).settle(); // what cannot be settled now is the next time
    return CodeStore(*connection).publish();
}

Done makeNew(const QString &path, const SecretKey &key, const CaseFile::Fill &fill)
{
    LIAISON_ASSIGN(const auto connection, Connection::open(path, Access::Create, key));
    LIAISON_TRY(migrate(connection->handle(), builtInMigrations()));
    LIAISON_TRY(fillCodeTables(*connection));
    if (!fill)
        return {};
    LIAISON_TRY(CodeStore(*connection).publish());
    return fill(*connection);
}

// Asked before SQLite touches the file.
Done requireKey(const StoredFile &file, const SecretKey &key, const QString &path)
{
    LIAISON_TRY(file.looksLikeCaseFile());
    LIAISON_ASSIGN(const bool right, file.isKey(key));
    if (!right)
        return fail(ErrorKind::WrongPassphrase, {}, path);
    return {};
}

} // namespace

Result<std::shared_ptr<CaseFile>> CaseFile::create(const QString &path, const Credentials &credentials,
                                                   const Fill &fill)
{
    if (QFileInfo::exists(path))
        return fail(ErrorKind::AlreadyExists, {}, path);
    LIAISON_TRY(checkPassphrase(credentials));
    if (!isWritableFolder(path))
        return fail(QFileInfo(path).dir().exists() ? ErrorKind::ReadOnly : ErrorKind::NoSuchFile, {}, path);
    LIAISON_ASSIGN(const auto key, SecretKey::deriveNew(credentials));

    {
        UnfinishedFile unfinished(path);
        LIAISON_TRY(unfinished.made());
        if (Done made = makeNew(unfinished.path(), *key, fill); !made)
            return fail(unfinished.named(std::move(made).error()));
        LIAISON_TRY(unfinished.finish(path));
    }
    auto opened = open(path, key);
    return opened ? opened : open(path, key); // the file is made: an error that passes is no failure of making it
}

Result<std::shared_ptr<CaseFile>> CaseFile::open(const QString &path, const Credentials &credentials, Purpose purpose)
{
    LIAISON_ASSIGN(const StoredFile file, StoredFile::open(path));
    LIAISON_TRY(file.looksLikeCaseFile());
    // With a key named, that one comes first; whatever becomes of it, the passphrase of the unit opens.
    const bool first = !credentials.slot.isEmpty();
    auto own = first ? openAsPerson(path, credentials, purpose)
                     : Result<std::shared_ptr<CaseFile>>(fail(ErrorKind::WrongPassphrase, {}, path));
    if (own)
        return own;
    LIAISON_ASSIGN(const QByteArray salt, file.salt());
    LIAISON_ASSIGN(auto key, SecretKey::derive(credentials, salt));
    auto byUnit = open(path, std::move(key), purpose);
    if (byUnit || byUnit.error().kind != ErrorKind::WrongPassphrase)
        return byUnit;
    return first ? own : openAsPerson(path, credentials, purpose);
}

// With the key of whoever that passphrase belongs to.
Result<std::shared_ptr<CaseFile>> CaseFile::openAsPerson(const QString &path, const Credentials &credentials,
                                                         Purpose purpose)
{
    const auto slot = CaseFileKeys::open(QFileInfo(path).canonicalFilePath(), credentials);
    if (!slot && slot.error().kind == ErrorKind::NoSuchFile) // nobody has one: it was meant for the unit's
        return fail(ErrorKind::WrongPassphrase, {}, path);
    if (!slot)
        return fail(slot.error());
    LIAISON_ASSIGN(auto file, open(path, slot->fileKey, purpose));
    LIAISON_ASSIGN(Connection * connection, file->connection());
    if (const Done named = PersonKeyStore(*connection).nameOwner(*slot->person); !named)
        return fail(file->examined(named.error()));
    file->d->signedIn->set(slot->person);
    if (!file->isReadOnly())
        (void)Gate(*connection).settle(); // what waited for somebody who signs
    return file;
}

Result<std::shared_ptr<CaseFile>> CaseFile::open(const QString &path, std::shared_ptr<const SecretKey> key,
                                                 Purpose purpose)
{
    LIAISON_ASSIGN(const StoredFile file, StoredFile::open(path));
    LIAISON_TRY(requireKey(file, *key, path));

    auto content = std::make_unique<Private>();
    content->path = QFileInfo(path).absoluteFilePath();
    content->realPath = QFileInfo(path).canonicalFilePath();
    content->secret = std::move(key);
    if (purpose == Purpose::Writing) {
        sweepUnfinished(content->realPath);
        sweepUnfinished(KeysFile::pathFor(content->realPath));
    }
    std::shared_ptr<CaseFile> opened(new CaseFile(std::move(content)));
    Private &d = *opened->d;
    Done current = d.attach(purpose, file);
    if (!current && current.error().kind == ErrorKind::DiskFull) // no room to tidy up: what is there can be read
        current = d.attach(Purpose::Reading, file);
    if (current)
        current = makeCurrent(d.realPath, d.access, *d.secret, d.guard);
    if (!current)
        return fail(afterExamination(afterRightKey(std::move(current).error()), d.realPath, *d.secret));
    const auto page = generationPage(d.anchor.get()); // an older file has it only now
    if (!page)
        return fail(afterExamination(page.error(), d.realPath, *d.secret));
    d.guard->watch(*page);
    return opened;
}

CaseFile::CaseFile(std::unique_ptr<Private> content) : d(std::move(content)) {}

CaseFile::~CaseFile()
{
    d->connections->closeAll();
    d->detach();
}

QString CaseFile::path() const
{
    return d->path;
}

std::shared_ptr<const PersonKey> CaseFile::person() const
{
    return d->signedIn->get();
}

bool CaseFile::isReadOnly() const
{
    return d->access != Access::ReadWrite;
}

Errors CaseFile::told()
{
    Errors all = d->told;
    if (const auto own = connection()) {
        const auto left = PendingImports(**own).interrupted(d->realPath);
        for (const PendingImport &import : left.value_or(QList<PendingImport>()))
            all.append(toldOf(import));
    }
    return all;
}

Result<Connection *> CaseFile::connection()
{
    auto own = d->connections->forThisThread([this]() -> Result<std::unique_ptr<Connection>> {
        LIAISON_TRY(verify());
        const auto key = d->key();
        LIAISON_ASSIGN(auto connection, Connection::open(d->realPath, d->access, *key));
        LIAISON_TRY(readNumber(connection->handle(), "SELECT count(*) FROM sqlite_schema"));
        LIAISON_TRY(verify()); // it was opened by its name: that must still have meant the same
        connection->setGuard(d->guard);
        connection->setSigner(d->signer());
        sqlite3_busy_timeout(connection->handle(), saveMilliseconds);
        return connection;
    });
    if (!own)
        return fail(examined(own.error()));
    return own;
}

Done CaseFile::verify() const
{
    if (d->guard->namesHold())
        return {};
    d->guard->setReplaced();
    return fail(ErrorKind::Replaced, {}, d->path);
}

Error CaseFile::examined(Error error) const
{
    if (error.kind != ErrorKind::Damaged || error.detail != d->realPath)
        return error;
    if (const Done same = verify(); !same)
        return same.error();
    return afterExamination(std::move(error), d->realPath, *d->key());
}

Done CaseFile::writeBack()
{
    if (isReadOnly())
        return {};
    LIAISON_ASSIGN(Connection * own, connection());
    const auto fill = logFill(own->handle());
    if (!fill || fill->frames == fill->writtenBack)
        return {};
    const auto written = writeLogBack(own->handle(), d->guard.get(), LogAfterwards::Kept);
    return written ? Done() : Done(fail(written.error()));
}

Result<std::unique_ptr<ScratchCopy>> CaseFile::scratchCopy()
{
    LIAISON_ASSIGN(Connection * own, connection());
    return ScratchCopy::of(*own, d->realPath, *d->key());
}

std::unique_ptr<UnfinishedFile> CaseFile::workMark() const
{
    return std::make_unique<UnfinishedFile>(d->realPath);
}

std::shared_lock<std::shared_mutex> CaseFile::hold() const
{
    return std::shared_lock(d->inUse);
}

int CaseFile::schemaVersion()
{
    return builtInMigrations().isEmpty() ? 0 : builtInMigrations().last().version;
}

} // namespace liaison
