// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <optional>

struct sqlite3;

namespace liaison {

// The state that a transaction left: how many there were in the life of the file, and a random value that no other
// state has. A file and a log belong together when the file's state is one of those that the log goes through
// (docs/file-format.md).
struct Generation
{
    qint64 number = 0;
    QByteArray value;

    bool operator==(const Generation &) const = default;
};

// Nothing in a file that is older than generations.
Result<std::optional<Generation>> generationOf(sqlite3 *handle);
// The page of it; 0 in an older file.
Result<qint64> generationPage(sqlite3 *handle);

// Whether the state is the present one, or one that the log in use went through.
Result<bool> hasPassed(sqlite3 *handle, const Generation &state);

// Inside a write transaction, before it is committed: makes a new state. When the log was wholly written back, or there
// is none, this transaction may begin a new one, and the list of the states before begins with the present one.
Done renewGeneration(sqlite3 *handle);

// How many frames the log has and how many of them were written back, as its index says. Nothing without a log.
struct LogFill
{
    quint32 frames = 0;
    quint32 writtenBack = 0;
};
std::optional<LogFill> logFill(sqlite3 *handle);

} // namespace liaison
