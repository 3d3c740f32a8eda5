// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/casefile.h"

#include "core/storage/attachmentstore.h"
#include "core/storage/casefilekeys.h"
#include "core/storage/casefileprivate.h"
#include "core/storage/codestore.h"
#include "core/storage/codetables.h"
#include "core/storage/connection.h"
#include "core/storage/databasecopy.h"
#include "core/storage/migrations.h"
#include "core/storage/secretkey.h"
#include "core/storage/sidefiles.h"
#include "core/storage/storedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

Done bringUpToDate(sqlite3 *handle, const QString &path, const SecretKey &key)
{
    const QString kept = unusedNameBeside(path, u"before-%1"_s.arg(CaseFile::schemaVersion()));
    LIAISON_TRY(copyDatabase(handle, kept, key, {}));
    if (Done done = migrate(handle, builtInMigrations()); !done) {
        removeDatabaseFiles(kept); // the file is as it was
        return done;
    }
    return {};
}

Done makeCurrent(const QString &path, Access access, const SecretKey &key)
{
    LIAISON_ASSIGN(const auto connection, Connection::open(path, access, key));
    LIAISON_ASSIGN(const int version, caseFileVersion(connection->handle()));
    const bool old = version < CaseFile::schemaVersion();
    if (access != Access::ReadWrite && old)
        return fail(ErrorKind::ReadOnly, {}, path);
    if (access != Access::ReadWrite)
        return CodeStore(*connection).publish();
    if (old) {
        LIAISON_TRY(bringUpToDate(connection->handle(), path, key));
    }
    LIAISON_TRY(fillCodeTables(*connection));
    LIAISON_TRY(AttachmentStore::purge(*connection));
    return CodeStore(*connection).publish();
}

Done makeNew(const QString &path, const SecretKey &key)
{
    QFile file(path); // made here so that nobody else may read it; SQLite gives its side files the same permissions
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::ReadOnly, {}, path);
    file.close();
    LIAISON_ASSIGN(const auto connection, Connection::open(path, Access::Create, key));
    LIAISON_TRY(migrate(connection->handle(), builtInMigrations()));
    return fillCodeTables(*connection);
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

Result<std::shared_ptr<CaseFile>> CaseFile::create(const QString &path, const Credentials &credentials)
{
    if (QFileInfo::exists(path))
        return fail(ErrorKind::AlreadyExists, {}, path);
    LIAISON_TRY(checkPassphrase(credentials));
    if (!isWritableFolder(path))
        return fail(QFileInfo(path).dir().exists() ? ErrorKind::ReadOnly : ErrorKind::NoSuchFile, {}, path);
    LIAISON_ASSIGN(const auto key, SecretKey::deriveNew(credentials));

    const UnfinishedFile unfinished(path);
    if (Done made = makeNew(unfinished.path(), *key); !made)
        return fail(unfinished.named(std::move(made).error()));
    LIAISON_TRY(renameOverNothing(unfinished.path(), path));
    return open(path, key);
}

Result<std::shared_ptr<CaseFile>> CaseFile::open(const QString &path, const Credentials &credentials)
{
    LIAISON_ASSIGN(const StoredFile file, StoredFile::open(path));
    LIAISON_TRY(file.looksLikeCaseFile());
    // With a key named, that one comes first; whatever becomes of it, the passphrase of the unit opens.
    const bool first = !credentials.slot.isEmpty();
    auto own = first ? openAsPerson(path, credentials)
                     : Result<std::shared_ptr<CaseFile>>(fail(ErrorKind::WrongPassphrase, {}, path));
    if (own)
        return own;
    LIAISON_ASSIGN(const QByteArray salt, file.salt());
    LIAISON_ASSIGN(auto key, SecretKey::derive(credentials, salt));
    auto byUnit = open(path, std::move(key));
    if (byUnit || byUnit.error().kind != ErrorKind::WrongPassphrase)
        return byUnit;
    return first ? own : openAsPerson(path, credentials);
}

// With the key of whoever that passphrase belongs to.
Result<std::shared_ptr<CaseFile>> CaseFile::openAsPerson(const QString &path, const Credentials &credentials)
{
    const auto slot = CaseFileKeys::open(QFileInfo(path).canonicalFilePath(), credentials);
    if (!slot && slot.error().kind == ErrorKind::NoSuchFile) // nobody has one: it was meant for the unit's
        return fail(ErrorKind::WrongPassphrase, {}, path);
    if (!slot)
        return fail(slot.error());
    LIAISON_ASSIGN(auto file, open(path, slot->fileKey));
    LIAISON_ASSIGN(Connection * connection, file->connection());
    LIAISON_TRY(PersonKeyStore(*connection).nameOwner(*slot->person));
    file->d->signedIn->set(slot->person);
    return file;
}

Result<std::shared_ptr<CaseFile>> CaseFile::open(const QString &path, std::shared_ptr<const SecretKey> key)
{
    LIAISON_ASSIGN(const StoredFile file, StoredFile::open(path));
    LIAISON_TRY(requireKey(file, *key, path));

    auto content = std::make_unique<Private>();
    content->path = QFileInfo(path).absoluteFilePath();
    content->realPath = QFileInfo(path).canonicalFilePath();
    content->secret = std::move(key);
    LIAISON_ASSIGN(content->access, accessTo(content->realPath, file));
    if (Done current = makeCurrent(content->realPath, content->access, *content->secret); !current)
        return fail(afterRightKey(std::move(current).error()));
    return std::shared_ptr<CaseFile>(new CaseFile(std::move(content)));
}

CaseFile::CaseFile(std::unique_ptr<Private> content) : d(std::move(content)) {}

CaseFile::~CaseFile()
{
    d->connections->closeAll();
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

Result<Connection *> CaseFile::connection()
{
    return d->connections->forThisThread([this]() -> Result<std::unique_ptr<Connection>> {
        const auto key = d->key();
        LIAISON_ASSIGN(const StoredFile file, StoredFile::open(d->realPath));
        LIAISON_TRY(requireKey(file, *key, d->path)); // another program may have given the file another key
        auto opened = Connection::open(d->realPath, d->access, *key);
        if (opened)
            (*opened)->setSigner(d->signer());
        return opened;
    });
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
