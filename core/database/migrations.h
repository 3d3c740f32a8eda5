// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

struct sqlite3;

namespace liaison {

// One step of the schema: brings a case file from version - 1 to version.
struct Migration
{
    int version = 0;
    QByteArray sql;
};

// The steps this program knows, in order, from :/liaison/migrations/NNNN_name.sql.
const QList<Migration> &builtInMigrations();

// Marks a database as a case file ("LIAD").
constexpr qint64 applicationId = 0x4C494144;

// Runs the missing steps, each in its own transaction together with the version it reaches. A step that fails leaves
// the file at the version before it.
Done migrate(sqlite3 *handle, const QList<Migration> &steps);

} // namespace liaison
