// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <memory>

namespace liaison {

// A file being written under an unfinished name, for its owner alone. It is locked as long as it is open, which tells
// other programs that somebody is at it. Removed with this object unless kept. Lives on one thread.
class UnfinishedOutgoing
{
public:
    // "/a/list.csv" → "/a/list.leaving-0123abcd.csv"; behind symbolic links the file that they name.
    static Result<QString> targetFor(const QString &target); // CannotWrite for what is no ordinary file, NoSuchFile
    static QString nameFor(const QString &target);
    // Errors: NoSuchFile (no such folder), ReadOnly, DiskFull, CannotWrite; the detail is the target.
    static Result<std::unique_ptr<UnfinishedOutgoing>> create(const QString &name, const QString &target);
    ~UnfinishedOutgoing();
    Q_DISABLE_COPY_MOVE(UnfinishedOutgoing)

    QFile &file() { return m_file; }
    // Everything is on the disk, the file's name in its folder too. The answer is the SHA-256 of what lies there.
    Result<QByteArray> finish();
    qint64 size() const { return m_size; }
    void keep() { m_kept = true; }

    // Whether a program is writing the file: true for one that is locked.
    static bool isBusy(const QString &name);

private:
    UnfinishedOutgoing(const QString &name, QString target, int lock)
        : m_file(name), m_target(std::move(target)), m_lock(lock)
    {
    }

    QFile m_file;
    QString m_target;
    int m_lock; // a descriptor of its own, that holds the lock
    qint64 m_size = 0;
    bool m_kept = false;
};

// What a failure of the system (platform::lastFailure) means for a file that could not be written.
Error fileError(int failure, const QString &target);

} // namespace liaison
