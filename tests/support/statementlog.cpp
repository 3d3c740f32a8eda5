// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statementlog.h"

#include <sqlite3.h>

namespace liaison {

StatementLog::StatementLog(sqlite3 *handle) : m_handle(handle)
{
    sqlite3_trace_v2(
        handle, SQLITE_TRACE_PROFILE,
        [](unsigned, void *context, void *statement, void *) {
            char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
            static_cast<StatementLog *>(context)->m_statements.append(sql);
            sqlite3_free(sql);
            return 0;
        },
        this);
}

StatementLog::~StatementLog()
{
    sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
}

} // namespace liaison
