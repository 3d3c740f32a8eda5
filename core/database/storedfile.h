// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/keyedhandle.h"

#include <QByteArray>
#include <memory>

struct sqlite3_file;

namespace liaison {

class SecretKey;

struct CloseStoredFile
{
    const char *filename = nullptr; // made by SQLite, must outlive the file
    void operator()(sqlite3_file *file) const;
};

// The bytes of a case file as they lie on the disk, read through SQLite's own file layer: were they read through
// another descriptor, closing that one would drop the locks this process holds on the same file. Lives on one thread.
class StoredFile
{
public:
    static constexpr int pageBytes = 4096;

    // Fails with NoSuchFile, or CannotRead (a folder, no permission).
    static Result<StoredFile> open(const QString &path);

    bool isWritable() const { return m_writable; }
    Result<qint64> size() const;
    // Fewer bytes when the file ends before.
    Result<QByteArray> read(qint64 offset, int bytes) const;

    // Ok when the first bytes are those of an encrypted case file; else NotACaseFile, or Damaged when it ends too soon.
    Done looksLikeCaseFile() const;
    Result<QByteArray> salt() const;
    // Whether a page authenticates under the key. Tried without SQLite: a wrong key must not reach a log that a program
    // left when it broke down, and other pages tell a damaged first page from a wrong key.
    Result<bool> isKey(const SecretKey &key) const;

    // Whether the first page would authenticate under the key if the file began with that salt.
    Result<bool> fitsWithSalt(const SecretKey &key, const QByteArray &salt) const;
    // Puts the salt in the place of the one that is there, and waits until it is on the disk. Only after lockAlone().
    Done writeSalt(const QByteArray &salt);

    // Takes the lock that no other connection, of this or another program, may have; held until destroyed.
    Done lockAlone();

private:
    StoredFile() = default;

    QString m_path;
    std::unique_ptr<sqlite3_file, CloseStoredFile> m_file;
    bool m_writable = false;
};

// What the file and its folder allow. Fails with ReadOnly when a log was left behind that must be read and cannot be,
// because its index can be made nowhere.
Result<Access> accessTo(const QString &realPath, const StoredFile &file);

} // namespace liaison
