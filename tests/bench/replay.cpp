// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay.h"

#include <sqlite3.h>

namespace liaison::bench {

qint64 replay(sqlite3 *handle, const QList<QByteArray> &statements)
{
    qint64 rows = 0;
    for (const QByteArray &sql : statements) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
            qFatal("replay: %s: %s", sqlite3_errmsg(handle), sql.constData());
        const int columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < columns; ++column)
                rows += sqlite3_column_text(statement, column) ? 1 : 0;
        }
        sqlite3_finalize(statement);
    }
    return rows;
}

} // namespace liaison::bench
