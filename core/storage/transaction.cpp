// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/connection.h"

#include <sqlite3.h>
#include <utility>

namespace liaison {

Result<Transaction> Transaction::begin(Connection &connection)
{
    const bool outermost = sqlite3_get_autocommit(connection.handle()) != 0;
    LIAISON_TRY(runSql(connection.handle(), outermost ? "BEGIN IMMEDIATE" : "SAVEPOINT nested"));
    return Transaction(&connection, outermost ? Level::Outermost : Level::Savepoint);
}

Result<Transaction> Transaction::beginReading(Connection &connection)
{
    const bool outermost = sqlite3_get_autocommit(connection.handle()) != 0;
    if (outermost) {
        LIAISON_TRY(runSql(connection.handle(), "BEGIN"));
    }
    return Transaction(&connection, outermost ? Level::Outermost : Level::Nothing);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_level(other.m_level)
{
}

Transaction::~Transaction()
{
    // A grave error (disk full, damaged page) has rolled back already.
    if (m_connection == nullptr || sqlite3_get_autocommit(m_connection->handle()) != 0)
        return;
    if (m_level == Level::Outermost) {
        (void)runSql(m_connection->handle(), "ROLLBACK");
    } else if (m_level == Level::Savepoint) {
        (void)runSql(m_connection->handle(), "ROLLBACK TO nested");
        (void)runSql(m_connection->handle(), "RELEASE nested");
    }
}

Done Transaction::commit()
{
    if (m_connection != nullptr && m_level == Level::Outermost) {
        LIAISON_TRY(runSql(m_connection->handle(), "COMMIT"));
    } else if (m_connection != nullptr && m_level == Level::Savepoint) {
        LIAISON_TRY(runSql(m_connection->handle(), "RELEASE nested"));
    }
    m_connection = nullptr;
    return {};
}

} // namespace liaison
