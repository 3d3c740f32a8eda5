// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include "core/database/keyedhandle.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <functional>
#include <unordered_map>

class QSqlError;

namespace liaison {

class FileGuard;
class PersonKey;

// One thread's open connection to a case file. It belongs to the thread that made it and is never shared.
class Connection
{
public:
    // A new connection for the calling thread.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access, const SecretKey &key);
    // Takes over an open, keyed database known to Qt under `name`; closes and removes it when destroyed.
    explicit Connection(QString name, Access access = Access::ReadWrite);
    // May run in another thread while this one is not using the connection (the file is closed, or the thread has
    // ended).
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    QSqlDatabase database() const;
    sqlite3 *handle() const; // for what Qt does not offer: backup, progress, interrupt
    bool isReadOnly() const;

    // Statements that are at rest, by their text: one that was prepared before, else a new one. For Statement alone.
    QSqlQuery takePrepared(const QString &sql);
    void keepPrepared(const QString &sql, QSqlQuery statement);

    // What tells whether the file's name still means the file that was opened; none for files that nobody else knows.
    void setGuard(std::shared_ptr<FileGuard> guard);
    FileGuard *guard() const { return m_guard.get(); }

    // Asked for whoever signs the entries of the journal that this connection writes; nobody unless set.
    using Signer = std::function<std::shared_ptr<const PersonKey>()>;
    void setSigner(Signer signer) { m_signer = std::move(signer); }
    const Signer &signer() const { return m_signer; }
    std::shared_ptr<const PersonKey> person() const { return m_signer ? m_signer() : nullptr; }

private:
    Signer m_signer;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    QString m_name;
    sqlite3 *m_handle = nullptr;
    Access m_access;
    std::shared_ptr<FileGuard> m_guard;
};

// The error that a database error means: Locked, DiskFull, ReadOnly, Damaged, CannotRead, CannotWrite, WrongPassphrase
// (not readable as a database under this key), each with the file as detail; Duplicate with the column as field, and
// Referenced; else Internal. Those three keep the technical text as detail.
Error databaseError(const Connection &connection, const QSqlError &error);
Error databaseError(sqlite3 *handle);
Error databaseError(int code, const QString &text, const QString &file);

// The name of the file behind the connection.
QString fileOf(sqlite3 *handle);

} // namespace liaison
