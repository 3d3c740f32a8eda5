// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/databasecopy.h"

#include "core/database/connection.h"
#include "core/database/keyedhandle.h"
#include "core/database/migrations.h"
#include "core/database/sidefiles.h"

#include <QRegularExpression>
#include <sqlite3.h>

namespace liaison {

namespace {

constexpr int pagesPerStep = 256;

struct FinishBackup
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

// Holds the source at one moment: without it every write of another program would make the copy start again.
class Snapshot
{
public:
    static Result<Snapshot> take(sqlite3 *handle)
    {
        if (sqlite3_get_autocommit(handle) == 0) // inside a transaction already
            return Snapshot(nullptr);
        LIAISON_TRY(runSql(handle, "BEGIN"));
        Snapshot snapshot(handle);
        LIAISON_TRY(readNumber(handle, "SELECT count(*) FROM sqlite_schema"));
        return snapshot;
    }
    Snapshot(Snapshot &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    Snapshot &operator=(Snapshot &&) = delete;
    Q_DISABLE_COPY(Snapshot)
    ~Snapshot()
    {
        if (m_handle != nullptr)
            (void)runSql(m_handle, "COMMIT");
    }

private:
    explicit Snapshot(sqlite3 *handle) : m_handle(handle) {}

    sqlite3 *m_handle;
};

Done copyPages(sqlite3 *source, sqlite3 *target, const Progress &progress)
{
    const std::unique_ptr<sqlite3_backup, FinishBackup> backup(sqlite3_backup_init(target, "main", source, "main"));
    if (!backup)
        return fail(databaseError(target));
    int outcome = SQLITE_OK;
    while (outcome == SQLITE_OK) {
        outcome = sqlite3_backup_step(backup.get(), pagesPerStep);
        const qint64 total = sqlite3_backup_pagecount(backup.get());
        const qint64 done = total - sqlite3_backup_remaining(backup.get());
        if (progress && (outcome == SQLITE_OK || outcome == SQLITE_DONE) && !progress(done, total))
            return fail(ErrorKind::Cancelled);
    }
    if (outcome != SQLITE_DONE) {
        const bool reading = (outcome & 0xff) == SQLITE_CORRUPT || outcome == SQLITE_IOERR_READ;
        return fail(
            databaseError(outcome, QString::fromUtf8(sqlite3_errstr(outcome)), fileOf(reading ? source : target)));
    }
    return {};
}

Done copyAndRead(sqlite3 *source, const QString &target, const SecretKey &key, const Progress &progress)
{
    LIAISON_TRY(copyUnread(source, target, key, progress));
    LIAISON_ASSIGN(const SqliteHandle copy, openHandle(target, Access::Frozen, key));
    LIAISON_TRY(caseFileVersion(copy.get()));
    return requireSound(copy.get());
}

} // namespace

Done copyUnread(sqlite3 *source, const QString &target, const SecretKey &key, const Progress &progress)
{
    LIAISON_ASSIGN(const SqliteHandle copy, openHandle(target, Access::Create, key));
    LIAISON_TRY(runSql(copy.get(), "PRAGMA journal_mode = MEMORY")); // nobody goes back to half a copy
    LIAISON_ASSIGN(const Snapshot snapshot, Snapshot::take(source));
    return copyPages(source, copy.get(), progress);
}

Done copyDatabase(sqlite3 *source, const QString &target, const SecretKey &key, const Progress &progress)
{
    Done outcome = copyAndRead(source, target, key, progress);
    if (outcome)
        return {};
    removeDatabaseFiles(target);
    Error error = afterRightKey(std::move(outcome).error());
    if (error.kind == ErrorKind::Damaged) // every page of the copy was made just now: its faults are the source's
        error.detail = fileOf(source);
    return fail(std::move(error));
}

Done requireSound(sqlite3 *handle)
{
    LIAISON_ASSIGN(const QStringList findings, readTexts(handle, "PRAGMA quick_check(1)"));
    if (findings == QStringList{QStringLiteral("ok")})
        return {};
    for (const QString &finding : findings)
        LIAISON_TRY(requireRead(handle, finding));
    return fail(ErrorKind::Damaged, {}, fileOf(handle));
}

// "Tree 12 page 40: unable to get the page. error code=266": the page could not be read, which says nothing of it.
Done requireRead(sqlite3 *handle, const QString &finding)
{
    static const QRegularExpression withCode(QStringLiteral("error code=(\\d+)$"));
    const QRegularExpressionMatch match = withCode.match(finding);
    const int code = match.captured(1).toInt();
    if (code == 0 || (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB)
        return {};
    return fail(databaseError(code, finding, fileOf(handle)));
}

Result<int> caseFileVersion(sqlite3 *handle)
{
    const QString file = fileOf(handle);
    LIAISON_ASSIGN(const qint64 application, readNumber(handle, "PRAGMA application_id"));
    if (application != applicationId)
        return fail(ErrorKind::NotACaseFile, {}, file);
    LIAISON_ASSIGN(const qint64 version, readNumber(handle, "PRAGMA user_version"));
    if (version > CaseFile::schemaVersion())
        return fail(ErrorKind::NewerVersion, {}, file);
    return static_cast<int>(version);
}

Error afterRightKey(Error error)
{
    if (error.kind == ErrorKind::WrongPassphrase)
        error.kind = ErrorKind::Damaged;
    return error;
}

} // namespace liaison
