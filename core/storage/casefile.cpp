// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/casefile.h"

#include "core/storage/casefileprivate.h"
#include "core/storage/connection.h"
#include "core/storage/migrations.h"
#include "core/storage/secretkey.h"
#include "core/storage/sidefiles.h"
#include "core/storage/storedfile.h"

#include <QFile>
#include <QFileInfo>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

// What the file and its folder allow. A log left behind must be read, which needs a place for its index.
Result<Access> accessTo(const QString &path, bool writableFile)
{
    if (isWritableFolder(path))
        return writableFile ? Access::ReadWrite : Access::ReadOnly;
    if (QFileInfo(path + u"-shm").exists())
        return Access::ReadOnly;
    if (QFileInfo(path + u"-wal").size() > 0)
        return fail(ErrorKind::ReadOnly, {}, path);
    return Access::Frozen;
}

// The page that was authenticated shows the passphrase to be right: what cannot be read now is damaged.
Error afterRightKey(Error error)
{
    if (error.kind == ErrorKind::WrongPassphrase)
        error.kind = ErrorKind::Damaged;
    return error;
}

Result<int> versionOf(sqlite3 *handle, const QString &path)
{
    LIAISON_ASSIGN(const qint64 application, readNumber(handle, "PRAGMA application_id"));
    if (application != applicationId)
        return fail(ErrorKind::NotACaseFile, {}, path);
    LIAISON_ASSIGN(const qint64 version, readNumber(handle, "PRAGMA user_version"));
    return static_cast<int>(version);
}

Done makeCurrent(const QString &path, Access access, const SecretKey &key)
{
    LIAISON_ASSIGN(const SqliteHandle handle, openHandle(path, access, key));
    LIAISON_ASSIGN(const int version, versionOf(handle.get(), path));
    if (version > CaseFile::schemaVersion())
        return fail(ErrorKind::NewerVersion, {}, QString::number(version));
    const bool writes = access == Access::ReadWrite;
    if (version < CaseFile::schemaVersion()) {
        if (!writes)
            return fail(ErrorKind::ReadOnly, {}, path);
        LIAISON_TRY(migrate(handle.get(), builtInMigrations()));
    }
    return {};
}

Done makeNew(const QString &path, const SecretKey &key)
{
    QFile file(path); // made here so that nobody else may read it; SQLite gives its side files the same permissions
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::ReadOnly, {}, path);
    file.close();
    LIAISON_ASSIGN(const SqliteHandle handle, openHandle(path, Access::Create, key));
    return migrate(handle.get(), builtInMigrations());
}

} // namespace

Result<std::shared_ptr<CaseFile>> CaseFile::create(const QString &path, const Credentials &credentials)
{
    if (QFileInfo::exists(path))
        return fail(ErrorKind::AlreadyExists, {}, path);
    LIAISON_TRY(checkPassphrase(credentials.passphrase));
    if (!isWritableFolder(path))
        return fail(QFileInfo(path).dir().exists() ? ErrorKind::ReadOnly : ErrorKind::NoSuchFile, {}, path);
    LIAISON_ASSIGN(const auto key, SecretKey::deriveNew(credentials));

    const QString unfinished = unusedNameBeside(path, u"new"_s);
    if (Done made = makeNew(unfinished, *key); !made) {
        removeDatabaseFiles(unfinished);
        return fail(std::move(made).error());
    }
    LIAISON_TRY(renameOverNothing(unfinished, path));
    return open(path, key);
}

Result<std::shared_ptr<CaseFile>> CaseFile::open(const QString &path, const Credentials &credentials)
{
    LIAISON_ASSIGN(const StoredFile file, StoredFile::open(path));
    LIAISON_TRY(file.looksLikeCaseFile());
    LIAISON_ASSIGN(const QByteArray salt, file.salt());
    LIAISON_ASSIGN(auto key, SecretKey::derive(credentials, salt));
    return open(path, std::move(key));
}

Result<std::shared_ptr<CaseFile>> CaseFile::open(const QString &path, std::shared_ptr<const SecretKey> key)
{
    LIAISON_ASSIGN(const StoredFile file, StoredFile::open(path));
    LIAISON_TRY(file.looksLikeCaseFile());
    LIAISON_ASSIGN(const bool right, file.isKey(*key));
    if (!right)
        return fail(ErrorKind::WrongPassphrase, {}, path);

    auto content = std::make_unique<Private>();
    content->path = QFileInfo(path).absoluteFilePath();
    content->realPath = QFileInfo(path).canonicalFilePath();
    content->secret = std::move(key);
    LIAISON_ASSIGN(content->access, accessTo(content->realPath, file.isWritable()));
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

bool CaseFile::isReadOnly() const
{
    return d->access != Access::ReadWrite;
}

Result<Connection *> CaseFile::connection()
{
    return d->connections->forThisThread([this] { return Connection::open(d->realPath, d->access, *d->key()); });
}

int CaseFile::schemaVersion()
{
    return builtInMigrations().isEmpty() ? 0 : builtInMigrations().last().version;
}

} // namespace liaison
