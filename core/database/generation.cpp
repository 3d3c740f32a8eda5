// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/generation.h"

#include "core/database/connection.h"
#include "core/database/keyedhandle.h"

#include <cstring>
#include <sqlite3.h>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

// In the index of the log (https://www.sqlite.org/walformat.html, "The WAL-Index File Format").
constexpr int indexBytes = 32 * 1024;
constexpr size_t framesAt = 16;
constexpr size_t writtenBackAt = 96;

Result<bool> hasTable(sqlite3 *handle)
{
    LIAISON_ASSIGN(
        const qint64 found,
        readNumber(handle, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'generation'"));
    return found > 0;
}

} // namespace

Result<std::optional<Generation>> generationOf(sqlite3 *handle)
{
    LIAISON_ASSIGN(const bool there, hasTable(handle));
    if (!there)
        return std::optional<Generation>();
    LIAISON_ASSIGN(const QStringList rows, readTexts(handle, "SELECT number, hex(value) FROM generation"));
    if (rows.size() != 1)
        return fail(ErrorKind::Damaged, {}, fileOf(handle));
    return std::optional<Generation>(Generation{rows.first().section(u' ', 0, 0).toLongLong(),
                                                QByteArray::fromHex(rows.first().section(u' ', 1).toLatin1())});
}

Result<qint64> generationPage(sqlite3 *handle)
{
    return readNumber(handle, "SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = 'generation'");
}

Result<bool> hasPassed(sqlite3 *handle, const Generation &state)
{
    LIAISON_ASSIGN(const bool there, hasTable(handle));
    if (!there)
        return false;
    const QByteArray same =
        " WHERE number = " + QByteArray::number(state.number) + " AND value = x'" + state.value.toHex() + "'";
    LIAISON_ASSIGN(const qint64 rows,
                   readNumber(handle, "SELECT (SELECT count(*) FROM generation" + same +
                                          ") + (SELECT count(*) FROM generation_before" + same + ")"));
    return rows > 0;
}

Done renewGeneration(sqlite3 *handle)
{
    LIAISON_ASSIGN(const bool there, hasTable(handle));
    if (!there)
        return {};
    const auto fill = logFill(handle);
    if (!fill || fill->frames == fill->writtenBack) {
        LIAISON_TRY(runSql(handle, "DELETE FROM generation_before"));
    }
    return runSql(handle, "INSERT INTO generation_before SELECT number, value FROM generation;"
                          "UPDATE generation SET number = number + 1, value = randomblob(16)");
}

std::optional<LogFill> logFill(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || file == nullptr ||
        file->pMethods == nullptr || file->pMethods->iVersion < 2)
        return {};
    sqlite3_file *log = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) != SQLITE_OK || log == nullptr ||
        log->pMethods == nullptr)
        return {};
    void volatile *index = nullptr;
    if (file->pMethods->xShmMap(file, 0, indexBytes, 0, &index) != SQLITE_OK || index == nullptr)
        return {};
    LogFill fill;
    const auto *bytes = const_cast<const char *>(static_cast<volatile char *>(index));
    std::memcpy(&fill.frames, bytes + framesAt, sizeof fill.frames);
    std::memcpy(&fill.writtenBack, bytes + writtenBackAt, sizeof fill.writtenBack);
    return fill;
}

} // namespace liaison
