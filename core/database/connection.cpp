// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/connection.h"

#include "core/database/fileguard.h"
#include "core/database/secretkey.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>
#include <atomic>
#include <sqlite3.h>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0
               ? *static_cast<sqlite3 *const *>(handle.constData())
               : nullptr;
}

QString newName()
{
    static std::atomic<quint64> last = 0;
    return u"liaison-%1"_s.arg(++last);
}

// "UNIQUE constraint failed: exchange.ref" → "ref"
QString columnIn(const QString &text)
{
    const qsizetype colon = text.indexOf(u"failed: "_s);
    const qsizetype dot = text.indexOf(u'.', colon);
    if (colon < 0 || dot < 0)
        return {};
    qsizetype end = dot + 1;
    while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'_'))
        ++end;
    return text.mid(dot + 1, end - dot - 1);
}

ErrorKind constraintKind(int code)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return ErrorKind::Duplicate;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return ErrorKind::Referenced;
    case SQLITE_CONSTRAINT_TRIGGER: // a table whose rows stay as they are
        return ErrorKind::Permanent;
    default:
        return ErrorKind::Internal;
    }
}

ErrorKind inputOutputKind(int code)
{
    switch (code) {
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_DATA:
        return ErrorKind::Damaged;
    case SQLITE_IOERR_CORRUPTFS: // EIO, ENXIO: the disk, or the network that it is reached by
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS:
        return ErrorKind::CannotRead;
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_BLOCKED:
        return ErrorKind::Locked;
    case SQLITE_IOERR_NOMEM:
        return ErrorKind::OutOfMemory;
    default:
        return ErrorKind::CannotWrite;
    }
}

ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: // somebody has held a lock of the index for ten seconds
        return ErrorKind::Locked;
    case SQLITE_NOMEM:
        return ErrorKind::OutOfMemory;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_READONLY:
        return ErrorKind::ReadOnly;
    case SQLITE_CORRUPT:
        return ErrorKind::Damaged;
    case SQLITE_NOTADB:
        return ErrorKind::WrongPassphrase;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorKind::CannotRead;
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        return ErrorKind::Cancelled;
    case SQLITE_IOERR:
        return inputOutputKind(code);
    case SQLITE_CONSTRAINT:
        return constraintKind(code);
    default:
        return ErrorKind::Internal;
    }
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access, const SecretKey &key)
{
    LIAISON_TRY(requireCiphers());
    const QString name = newName();
    std::unique_ptr<Connection> connection;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(QString::fromLatin1(databaseUri(path, access)));
        database.setConnectOptions(opensForWriting(access) ? u"QSQLITE_OPEN_URI"_s
                                                           : u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
        const bool opened = database.open();
        connection = std::make_unique<Connection>(name, access);
        if (!opened)
            return fail(
                databaseError(database.lastError().nativeErrorCode().toInt(), database.lastError().text(), path));
    }
    if (connection->handle() == nullptr)
        return fail(ErrorKind::Internal, {}, u"Qt's SQLite driver gives no handle"_s);
    LIAISON_TRY(unlock(connection->handle(), key));
    LIAISON_TRY(configure(connection->handle(), access));
    return connection;
}

Connection::Connection(QString name, Access access)
    : m_name(std::move(name)), m_handle(handleOf(database())), m_access(access)
{
}

Connection::~Connection()
{
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

sqlite3 *Connection::handle() const
{
    return m_handle;
}

QSqlQuery Connection::takePrepared(const QString &sql)
{
    const auto found = m_prepared.find(sql);
    if (found == m_prepared.end())
        return QSqlQuery(database());
    QSqlQuery statement = std::move(found->second);
    m_prepared.erase(found);
    return statement;
}

void Connection::keepPrepared(const QString &sql, QSqlQuery statement)
{
    constexpr size_t most = 200; // of a program that writes SQL by hand there are no more in use
    if (m_prepared.size() >= most)
        m_prepared.clear();
    m_prepared.insert_or_assign(sql, std::move(statement));
}

bool Connection::isReadOnly() const
{
    return m_access != Access::ReadWrite && m_access != Access::Create;
}

void Connection::setGuard(std::shared_ptr<FileGuard> guard)
{
    m_guard = std::move(guard);
}

QString fileOf(sqlite3 *handle)
{
    return QFile::decodeName(handle == nullptr ? nullptr : sqlite3_db_filename(handle, "main"));
}

Error databaseError(int code, const QString &text, const QString &file)
{
    const ErrorKind kind = kindOf(code);
    switch (kind) {
    case ErrorKind::Duplicate:
        return {kind, columnIn(text), text};
    case ErrorKind::Referenced:
    case ErrorKind::Internal:
        return {kind, {}, text};
    case ErrorKind::Cancelled:
    case ErrorKind::Permanent:
        return {kind, {}, {}};
    case ErrorKind::CannotRead: // the file was opened: that it is there is known
        return {kind, (code & 0xff) == SQLITE_IOERR ? u"disk"_s : QString(), file};
    default:
        return {kind, {}, file};
    }
}

Error databaseError(const Connection &connection, const QSqlError &error)
{
    return databaseError(error.nativeErrorCode().toInt(), error.databaseText(), fileOf(connection.handle()));
}

Error databaseError(sqlite3 *handle)
{
    if (handle == nullptr)
        return {ErrorKind::OutOfMemory, {}, {}};
    return databaseError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), fileOf(handle));
}

} // namespace liaison
