// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include "core/storage/keyedhandle.h"

#include <QSqlDatabase>

class QSqlError;

namespace liaison {

// One thread's open connection to a case file. It belongs to the thread that made it and is never shared.
class Connection
{
public:
    // A new connection for the calling thread.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access, const SecretKey &key);
    // Takes over an open, keyed database known to Qt under `name`; closes and removes it when destroyed.
    explicit Connection(QString name);
    // May run in another thread while this one is not using the connection (the file is closed, or the thread has
    // ended).
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    QSqlDatabase database() const;
    sqlite3 *handle() const; // for what Qt does not offer: backup, progress, interrupt
    bool isReadOnly() const;

private:
    QString m_name;
    sqlite3 *m_handle = nullptr;
};

// The kind of error that a database error means: Locked, DiskFull, ReadOnly, Duplicate, Referenced, Damaged,
// WrongPassphrase (the file cannot be read as a database), else Internal. The detail keeps the technical text.
Error databaseError(const QSqlError &error);
// A broken rule that a column must be unique names the column as the field.
Error databaseError(sqlite3 *handle);
Error databaseError(int code, const QString &text);

} // namespace liaison
