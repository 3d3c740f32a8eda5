// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <atomic>
#include <memory>
#include <mutex>

namespace liaison {

class SecretKey;

// What one process has of one case file on the disk: its descriptors and their locks (fileguard.cpp).
struct GuardedInode;

// Keeps an open case file from being taken for unused by other programs, and tells whether its name still means it.
// SQLite's own locks go when any descriptor of the file is closed by anybody in this process; these do not. Owns
// descriptors of the file, its log and its index, shared by all who have the file open in this process. Thread-safe.
class FileGuard
{
public:
    // While it lives, no program of ours opens, closes or replaces this file.
    class Gate
    {
    public:
        Gate(Gate &&other) noexcept = default;
        Gate &operator=(Gate &&) = delete;
        Q_DISABLE_COPY(Gate)
        ~Gate();

    private:
        friend class FileGuard;
        Gate(std::shared_ptr<GuardedInode> inode, std::unique_lock<std::timed_mutex> alone);

        std::shared_ptr<GuardedInode> m_inode; // null: handed on
        std::unique_lock<std::timed_mutex> m_alone;
    };

    // Of a file behind all symbolic links. Fails with NoSuchFile, CannotRead, or SeveralNames when the file has more
    // than one hard link: each name would have a log of its own.
    static Result<std::shared_ptr<FileGuard>> open(const QString &realPath);
    ~FileGuard();
    Q_DISABLE_COPY_MOVE(FileGuard)

    // Waits some seconds; then fails with Locked, or with Replaced when the name means another file by now.
    Result<Gate> enter();
    // Whether anybody, here or elsewhere, has the file open.
    bool isOpenSomewhere() const;
    // Whether another file's program uses the index that lies under this name.
    bool isIndexInUse() const;

    // From when SQLite has opened the file (and its log, if it uses one) until just before the last connection closes:
    // then SQLite may tidy the log away. The key is for reading the file alone when its bytes have changed.
    // `usesIndex`: the index on the disk is the one in use.
    Done hold(std::shared_ptr<const SecretKey> key, bool usesIndex);
    void release();
    // After that: lets go of log and index, which SQLite may make anew.
    void forget();

    // Whether the names still mean the files that were opened, as far as the disk can tell: a few microseconds.
    bool namesHold() const;
    // Whether the bytes that every change of the file changes are those that were seen last. Only while nobody else may
    // write the log back.
    bool looksUnchanged() const;
    void watch(qint64 generationPage); // the number of the page that every transaction changes
    // They are of this state now: the file can never be of an earlier one again.
    void remember(qint64 generationNumber);
    qint64 seenGeneration() const;

    // Once somebody found that the file was replaced it stays so: nothing is written any more. The log, where its name
    // still means it, gets a name of its own, which is told; the index that belongs to it goes.
    void setReplaced();
    bool isReplaced() const { return m_replaced; }
    QString keptLog() const;

    const QString &path() const { return m_path; }
    std::shared_ptr<const SecretKey> key() const;

private:
    FileGuard(QString path, std::shared_ptr<GuardedInode> inode);

    QString m_path;
    std::shared_ptr<GuardedInode> m_inode;
    mutable std::mutex m_mutex;
    bool m_holds = false;
    qint64 m_generationPage = 0;
    std::shared_ptr<const SecretKey> m_key;
    QByteArray m_seen;
    qint64 m_seenGeneration = 0;
    QString m_keptLog;
    std::atomic<bool> m_replaced = false;
};

} // namespace liaison
