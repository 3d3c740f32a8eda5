// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/check/contentchecks.h"
#include "core/casefile/check/plainmemory.h"
#include "core/database/connection.h"
#include "core/database/migrations.h"

#include <QMap>
#include <QRegularExpression>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

using Schema = QMap<QString, QString>; // "table exchange" → its SQL

// Statistics are SQLite's own, and may or may not be there.
Result<Schema> schemaOf(sqlite3 *handle)
{
    LIAISON_ASSIGN(const QStringList names,
                   readTexts(handle, "SELECT type || ' ' || name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' "
                                     "ORDER BY type, name"));
    LIAISON_ASSIGN(const QStringList texts,
                   readTexts(handle, "SELECT tbl_name || ': ' || coalesce(sql, '') FROM sqlite_schema WHERE name NOT "
                                     "LIKE 'sqlite_stat%' ORDER BY type, name"));
    Schema schema;
    for (qsizetype i = 0; i < names.size(); ++i)
        schema.insert(names.at(i), texts.value(i));
    return schema;
}

} // namespace

Result<SqliteHandle> plainMemory()
{
    sqlite3 *opened = nullptr;
    const int outcome = sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    SqliteHandle handle(opened);
    if (outcome != SQLITE_OK)
        return fail(ErrorKind::Internal, {}, QString::fromUtf8(sqlite3_errstr(outcome)));
    LIAISON_TRY(migrate(handle.get(), builtInMigrations()));
    return handle;
}

Done checkSchema(CheckRun &run)
{
    LIAISON_ASSIGN(const SqliteHandle ours, plainMemory());
    LIAISON_ASSIGN(Schema expected, schemaOf(ours.get()));
    LIAISON_ASSIGN(const Schema found, schemaOf(run.connection().handle()));
    for (auto each = found.begin(); each != found.end(); ++each) {
        const auto known = expected.find(each.key());
        if (known == expected.end()) {
            run.find(u"schema.unknown"_s, each.key());
            continue;
        }
        if (known.value() != each.value())
            run.find(u"schema.changed"_s, each.key());
        expected.erase(known);
    }
    for (auto left = expected.begin(); left != expected.end(); ++left)
        run.find(u"schema.missing"_s, left.key());
    return {};
}

} // namespace liaison
