// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

struct sqlite3;

namespace liaison::bench {

// Notes every statement that runs on a connection, with its bound values, so that the very same SQL can be run again
// through SQLite's C API for comparison. On the connection's thread.
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

// Runs the statements through sqlite3_prepare, sqlite3_step and sqlite3_column_text; the number of rows read.
qint64 replay(sqlite3 *handle, const QList<QByteArray> &statements);

} // namespace liaison::bench
