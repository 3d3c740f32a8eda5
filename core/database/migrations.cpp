// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/migrations.h"

#include "core/database/connection.h"
#include "core/database/generation.h"
#include "core/database/keyedhandle.h"

#include <QDir>
#include <QFile>
#include <sqlite3.h>

// A resource in a static library is linked in only when asked for, outside of any namespace.
static void takeMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

QList<Migration> readMigrations()
{
    takeMigrations();
    const QDir folder(u":/liaison/migrations"_s);
    QList<Migration> steps;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.append({name.section(u'_', 0, 0).toInt(), file.readAll()});
    }
    return steps;
}

Done runStep(sqlite3 *handle, const Migration &step)
{
    LIAISON_ASSIGN(const qint64 version, readNumber(handle, "PRAGMA user_version"));
    if (version >= step.version) // another program was faster
        return {};
    if (version != step.version - 1)
        return fail(ErrorKind::Internal, {}, u"no migration leads from version %1"_s.arg(version));
    LIAISON_TRY(runSql(handle, step.sql));
    if (sqlite3_get_autocommit(handle) != 0)
        return fail(ErrorKind::Internal, {}, u"migration %1 ended its transaction"_s.arg(step.version));
    LIAISON_ASSIGN(const qint64 broken, readNumber(handle, "SELECT count(*) FROM pragma_foreign_key_check"));
    if (broken > 0)
        return fail(ErrorKind::Damaged, {}, u"migration %1 would leave broken references"_s.arg(step.version));
    LIAISON_TRY(renewGeneration(handle));
    LIAISON_TRY(runSql(handle, "PRAGMA user_version = " + QByteArray::number(step.version)));
    return runSql(handle, "PRAGMA application_id = " + QByteArray::number(applicationId));
}

Done runInTransaction(sqlite3 *handle, const Migration &step)
{
    LIAISON_TRY(runSql(handle, "BEGIN IMMEDIATE"));
    Done outcome = runStep(handle, step);
    if (outcome)
        outcome = runSql(handle, "COMMIT");
    if (sqlite3_get_autocommit(handle) == 0)
        (void)runSql(handle, "ROLLBACK");
    return outcome;
}

} // namespace

const QList<Migration> &builtInMigrations()
{
    static const QList<Migration> steps = readMigrations();
    return steps;
}

Done migrate(sqlite3 *handle, const QList<Migration> &steps)
{
    // A table is rebuilt by making a new one and dropping the old: its references must rest meanwhile. They are checked
    // before each step is kept.
    LIAISON_TRY(runSql(handle, "PRAGMA foreign_keys = OFF"));
    Done outcome;
    for (const Migration &step : steps) {
        outcome = runInTransaction(handle, step);
        if (!outcome)
            break;
    }
    LIAISON_TRY(runSql(handle, "PRAGMA foreign_keys = ON"));
    return outcome;
}

} // namespace liaison
