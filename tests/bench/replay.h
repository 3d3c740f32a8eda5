// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/statementlog.h"

namespace liaison::bench {

// Runs the statements through sqlite3_prepare, sqlite3_step and sqlite3_column_text; the number of rows read.
qint64 replay(sqlite3 *handle, const QList<QByteArray> &statements);

} // namespace liaison::bench
