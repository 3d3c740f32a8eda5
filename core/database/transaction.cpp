// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/transaction.h"

#include "core/database/connection.h"
#include "core/database/fileguard.h"
#include "core/database/generation.h"
#include "core/database/writeback.h"

#include <sqlite3.h>
#include <utility>

namespace liaison {

namespace {

// A log of this many pages is written back at once; a shorter one when the officer's change is complete or the file is
// closed.
constexpr quint32 longLog = 1000;

void shortenLog(Connection &connection)
{
    const auto fill = logFill(connection.handle());
    if (fill && fill->frames - fill->writtenBack > longLog)
        (void)writeLogBack(connection.handle(), connection.guard(), LogAfterwards::Kept); // if not, it stays in the log
}

// Whether a commit that failed stands nevertheless: an error may come after it, when a lock is let go.
bool stands(sqlite3 *handle, const std::optional<Generation> &made)
{
    if (sqlite3_get_autocommit(handle) == 0)
        (void)runSql(handle, "ROLLBACK");
    const auto now = made ? generationOf(handle) : Result<std::optional<Generation>>(std::nullopt);
    return now && *now && *now == made;
}

} // namespace

Result<Transaction> Transaction::begin(Connection &connection)
{
    const bool outermost = sqlite3_get_autocommit(connection.handle()) != 0;
    if (!outermost) {
        LIAISON_TRY(runSql(connection.handle(), "SAVEPOINT nested"));
        return Transaction(&connection, Level::Savepoint);
    }
    if (connection.isReadOnly())
        return fail(ErrorKind::ReadOnly, {}, fileOf(connection.handle()));
    LIAISON_TRY(runSql(connection.handle(), "BEGIN IMMEDIATE"));
    Transaction transaction(&connection, Level::Outermost);
    if (connection.guard() != nullptr) {
        LIAISON_TRY(requireSameFile(connection.handle(), *connection.guard()));
    }
    transaction.m_changesBefore = sqlite3_total_changes64(connection.handle());
    return transaction;
}

Result<Transaction> Transaction::beginReading(Connection &connection)
{
    const bool outermost = sqlite3_get_autocommit(connection.handle()) != 0;
    if (outermost) {
        LIAISON_TRY(runSql(connection.handle(), "BEGIN"));
    }
    return Transaction(&connection, outermost ? Level::Reading : Level::Nothing);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)),
      m_level(other.m_level),
      m_changesBefore(other.m_changesBefore)
{
}

Transaction::~Transaction()
{
    // A grave error (disk full, damaged page) has rolled back already.
    if (m_connection == nullptr || sqlite3_get_autocommit(m_connection->handle()) != 0)
        return;
    if (m_level == Level::Outermost || m_level == Level::Reading) {
        (void)runSql(m_connection->handle(), "ROLLBACK");
    } else if (m_level == Level::Savepoint) {
        (void)runSql(m_connection->handle(), "ROLLBACK TO nested");
        (void)runSql(m_connection->handle(), "RELEASE nested");
    }
}

Done Transaction::commit()
{
    if (m_connection != nullptr && m_level == Level::Outermost) {
        LIAISON_TRY(commitOutermost());
    } else if (m_connection != nullptr && m_level == Level::Reading) {
        LIAISON_TRY(runSql(m_connection->handle(), "COMMIT"));
    } else if (m_connection != nullptr && m_level == Level::Savepoint) {
        LIAISON_TRY(runSql(m_connection->handle(), "RELEASE nested"));
    }
    m_connection = nullptr;
    return {};
}

// "Saved" is said only of what went into the file that still has the name.
Done Transaction::commitOutermost()
{
    sqlite3 *handle = m_connection->handle();
    FileGuard *guard = m_connection->guard();
    if (guard != nullptr) {
        LIAISON_TRY(requireSameFile(handle, *guard));
    }
    std::optional<Generation> made;
    if (sqlite3_total_changes64(handle) != m_changesBefore) {
        LIAISON_TRY(renewGeneration(handle));
        LIAISON_ASSIGN(made, generationOf(handle));
    }
    if (Done committed = runSql(handle, "COMMIT"); !committed && !stands(handle, made))
        return committed;
    if (guard != nullptr && !guard->namesHold()) {
        guard->setReplaced();
        m_connection = nullptr;
        return fail(ErrorKind::Replaced, {}, guard->path());
    }
    shortenLog(*m_connection);
    return {};
}

} // namespace liaison
