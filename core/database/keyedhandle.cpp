// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/keyedhandle.h"

#include "core/database/connection.h"
#include "core/database/secretkey.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <algorithm>
#include <array>
#include <sodium.h>
#include <sqlite3.h>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

Done checkLibrary()
{
    const QString name = u"liaison-library-check"_s;
    Done outcome;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        QSqlQuery query(database);
        if (!database.open())
            outcome = fail(ErrorKind::Internal, {}, u"Qt's SQLite driver is missing"_s);
        else if (!query.exec(u"SELECT sqlite3mc_version(), sqlite_source_id()"_s) || !query.next())
            outcome = fail(ErrorKind::Internal, {}, u"the SQLite library in use cannot encrypt"_s);
        else if (query.value(1).toString() != QString::fromUtf8(sqlite3_sourceid()))
            outcome = fail(ErrorKind::Internal, {}, u"two SQLite libraries are in use"_s);
    }
    QSqlDatabase::removeDatabase(name);
    return outcome;
}

const char *mode(Access access)
{
    switch (access) {
    case Access::ReadWrite:
    case Access::Reading:
        return "rw";
    case Access::Create:
        return "rwc";
    case Access::ReadOnly:
    case Access::Unshared:
    case Access::Frozen:
        return "ro";
    }
    return "ro";
}

} // namespace

void CloseHandle::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

bool opensForWriting(Access access)
{
    return access == Access::ReadWrite || access == Access::Create || access == Access::Reading;
}

QByteArray databaseUri(const QString &path, Access access)
{
    QByteArray uri = "file:" + QFile::encodeName(path).toPercentEncoding("/") + "?mode=" + mode(access);
    if (access == Access::Frozen)
        uri += "&immutable=1";
    if (access == Access::Unshared)
        uri += "&readonly_shm=1";
    return uri;
}

Done requireCiphers()
{
    static const Done outcome = checkLibrary();
    return outcome;
}

Done unlock(sqlite3 *handle, const SecretKey &key)
{
    LIAISON_TRY(runSql(handle, "PRAGMA cipher = 'chacha20'"));
    // "raw:", key and salt as bytes: nothing of it is ever SQL text. An existing file keeps the salt it has.
    constexpr size_t length = 4 + SecretKey::keyBytes + SecretKey::saltBytes;
    auto *raw = static_cast<unsigned char *>(sodium_malloc(length));
    if (raw == nullptr)
        return fail(ErrorKind::Internal, {}, u"no memory for the key"_s);
    constexpr std::array<unsigned char, 4> mark{'r', 'a', 'w', ':'};
    std::copy(mark.begin(), mark.end(), raw);
    std::copy_n(key.key(), SecretKey::keyBytes + SecretKey::saltBytes, raw + mark.size());
    const int outcome = sqlite3_key_v2(handle, "main", raw, length);
    sodium_free(raw);
    if (outcome != SQLITE_OK)
        return fail(databaseError(handle));
    return {};
}

Done configure(sqlite3 *handle, Access access)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    LIAISON_TRY(runSql(handle, "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;"
                               "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = -32768;"
                               "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0;"));
    if (access != Access::ReadWrite && access != Access::Create) {
        LIAISON_TRY(runSql(handle, "PRAGMA query_only = ON"));
    }
    if (access == Access::ReadWrite) { // a file being made needs no log beside it
        LIAISON_TRY(runSql(handle, "PRAGMA journal_mode = WAL"));
    }
    return {};
}

Result<SqliteHandle> openHandle(const QString &path, Access access, const SecretKey &key)
{
    LIAISON_TRY(requireCiphers());
    sqlite3 *opened = nullptr;
    const int flags = (opensForWriting(access) ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY) |
                      SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    const int outcome = sqlite3_open_v2(databaseUri(path, access).constData(), &opened, flags, nullptr);
    SqliteHandle handle(opened);
    if (outcome != SQLITE_OK)
        return fail(databaseError(opened));
    LIAISON_TRY(unlock(opened, key));
    LIAISON_TRY(configure(opened, access));
    return handle;
}

Done runSql(sqlite3 *handle, const QByteArray &sql)
{
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(databaseError(handle));
    return {};
}

Result<QStringList> readTexts(sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return fail(databaseError(handle));
    QStringList rows;
    int outcome = SQLITE_DONE;
    while ((outcome = sqlite3_step(statement)) == SQLITE_ROW) {
        QStringList columns;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            columns.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column))));
        rows.append(columns.join(u' '));
    }
    if (sqlite3_finalize(statement) != SQLITE_OK || outcome != SQLITE_DONE)
        return fail(databaseError(handle));
    return rows;
}

Result<qint64> readNumber(sqlite3 *handle, const QByteArray &sql)
{
    LIAISON_ASSIGN(const QStringList rows, readTexts(handle, sql));
    return rows.value(0).toLongLong();
}

} // namespace liaison
