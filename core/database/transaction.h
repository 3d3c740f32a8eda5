// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace liaison {

class Connection;

// A write transaction (BEGIN IMMEDIATE) that is rolled back unless committed. Inside another one it is a savepoint:
// given up, it takes back what was done in it alone; committed, the outer one decides. Lives on its connection's
// thread.
class Transaction
{
public:
    // The outermost one fails with ReadOnly on a connection for reading, and, like commit(), with Replaced when the
    // file is not the one any more that was opened: then nothing of it was saved.
    static Result<Transaction> begin(Connection &connection);
    // For reading only: everything read until it goes is of one moment. Nothing is locked against others.
    static Result<Transaction> beginReading(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)
    ~Transaction();

    // Once it has succeeded the change stands, and whoever committed reads nothing more that could fail.
    Done commit();

private:
    enum class Level { Outermost, Reading, Savepoint, Nothing };

    Transaction(Connection *connection, Level level) : m_connection(connection), m_level(level) {}

    Done commitOutermost();

    Connection *m_connection; // null when finished
    Level m_level;
    qint64 m_changesBefore = 0;
};

} // namespace liaison
