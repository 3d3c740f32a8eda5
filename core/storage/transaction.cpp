// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/connection.h"

#include <sqlite3.h>
#include <utility>

namespace liaison {

Result<Transaction> Transaction::begin(Connection &connection)
{
    const bool outermost = sqlite3_get_autocommit(connection.handle()) != 0;
    if (outermost) {
        LIAISON_TRY(runSql(connection.handle(), "BEGIN IMMEDIATE"));
    }
    return Transaction(&connection, outermost);
}

Result<Transaction> Transaction::beginReading(Connection &connection)
{
    const bool outermost = sqlite3_get_autocommit(connection.handle()) != 0;
    if (outermost) {
        LIAISON_TRY(runSql(connection.handle(), "BEGIN"));
    }
    return Transaction(&connection, outermost);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_outermost(other.m_outermost)
{
}

Transaction::~Transaction()
{
    // A grave error (disk full, damaged page) has rolled back already.
    if (m_connection != nullptr && m_outermost && sqlite3_get_autocommit(m_connection->handle()) == 0)
        (void)runSql(m_connection->handle(), "ROLLBACK");
}

Done Transaction::commit()
{
    if (m_connection != nullptr && m_outermost) {
        LIAISON_TRY(runSql(m_connection->handle(), "COMMIT"));
    }
    m_connection = nullptr;
    return {};
}

} // namespace liaison
