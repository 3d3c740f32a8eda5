// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

struct sqlite3;

namespace liaison {

// Notes every statement that has run on a connection, with its bound values. On the connection's thread.
class StatementLog
{
public:
    explicit StatementLog(sqlite3 *handle);
    ~StatementLog();
    Q_DISABLE_COPY_MOVE(StatementLog)

    QList<QByteArray> statements() const { return m_statements; }

private:
    sqlite3 *m_handle;
    QList<QByteArray> m_statements;
};

} // namespace liaison
