// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

struct sqlite3;
class QSqlError;

namespace liaison {

// One thread's open connection to a case file. It belongs to the thread that made it and is never shared.
class Connection
{
public:
    // Takes over an open, keyed database known to Qt under `name`; closes and removes it when destroyed.
    explicit Connection(QString name);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    QSqlDatabase database() const;
    sqlite3 *handle() const; // for what Qt does not offer: backup, progress, interrupt
    bool isReadOnly() const;

private:
    QString m_name;
};

// The kind of error that a database error means: Locked, DiskFull, ReadOnly, Duplicate, Referenced, Damaged,
// WrongPassphrase (the file cannot be read as a database), else Internal. The detail keeps the technical text.
Error databaseError(const QSqlError &error);
Error databaseError(sqlite3 *handle);

} // namespace liaison
