// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace liaison {

class Connection;

// A write transaction (BEGIN IMMEDIATE) that is rolled back unless committed. Inside another one it does nothing of its
// own: the outer one decides. Lives on its connection's thread.
class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection);
    // For reading only: everything read until it goes is of one moment. Nothing is locked against others.
    static Result<Transaction> beginReading(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)
    ~Transaction();

    Done commit();

private:
    Transaction(Connection *connection, bool outermost) : m_connection(connection), m_outermost(outermost) {}

    Connection *m_connection; // null when finished
    bool m_outermost;
};

} // namespace liaison
