// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>
#include <memory>

struct sqlite3;

namespace liaison {

class SecretKey;

// How a case file is opened: for writing; made anew, without a log; for reading, where log and index may be made but
// the file is not changed; for reading what cannot be written; for reading it with a log of which no index can be made;
// or for reading the file alone while nothing can change.
enum class Access { ReadWrite, Create, Reading, ReadOnly, Unshared, Frozen };

constexpr int busyMilliseconds = 5000; // how long a connection waits for others
// How long a save does: somebody else's backup or many small changes may be in the way, and whoever saves an entry
// waits for them rather than be told to try again.
constexpr int saveMilliseconds = 30'000;

struct CloseHandle
{
    void operator()(sqlite3 *handle) const;
};

// A database connection of SQLite's own interface, for what Qt does not offer. Used by one thread at a time.
using SqliteHandle = std::unique_ptr<sqlite3, CloseHandle>;

bool opensForWriting(Access access); // SQLite may write the file or what lies beside it

// "file:…" with everything escaped that SQLite would read as a parameter.
QByteArray databaseUri(const QString &path, Access access);

// Fails unless the SQLite library that Qt's driver uses is the one we were built with: SQLite3 Multiple Ciphers.
Done requireCiphers();

// The first thing on every connection: cipher and key; then the settings that all of ours share.
Done unlock(sqlite3 *handle, const SecretKey &key);
Done configure(sqlite3 *handle, Access access);

// An open, keyed and configured connection. Closing it never writes a log back: that is done by whoever knows that the
// log and the file belong together (writeback.h).
Result<SqliteHandle> openHandle(const QString &path, Access access, const SecretKey &key);

Done runSql(sqlite3 *handle, const QByteArray &sql);
// The first column of the first row; 0 when there is no row.
Result<qint64> readNumber(sqlite3 *handle, const QByteArray &sql);
// Each row as one text, its columns separated by spaces.
Result<QStringList> readTexts(sqlite3 *handle, const QByteArray &sql);

} // namespace liaison
