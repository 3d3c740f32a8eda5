// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/casefileprivate.h"
#include "core/storage/connection.h"
#include "core/storage/databasecopy.h"
#include "core/storage/freezestore.h"
#include "core/storage/signaturecheck.h"

#include <sqlite3.h>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 parts = 4;
constexpr int instructionsPerCall = 200'000;

struct Ticker
{
    const Progress &progress;
    qint64 part = 0;
    bool cancelled = false;

    bool report()
    {
        cancelled = cancelled || (progress && !progress(part, parts));
        return !cancelled;
    }
};

int tick(void *ticker)
{
    return static_cast<Ticker *>(ticker)->report() ? 0 : 1;
}

// What breaks off with a damaged page is a finding like the rest; anything else is a failure of the check.
Done collect(Result<Errors> found, Errors &findings)
{
    if (!found) {
        Error error = afterRightKey(std::move(found).error());
        if (error.kind != ErrorKind::Damaged)
            return fail(std::move(error));
        findings.append(std::move(error));
        return {};
    }
    findings.append(*found);
    return {};
}

Result<Errors> brokenPages(sqlite3 *handle)
{
    LIAISON_ASSIGN(const QStringList rows, readTexts(handle, "PRAGMA integrity_check(50)"));
    Errors findings;
    for (const QString &row : rows) {
        if (row != u"ok"_s)
            findings.append({ErrorKind::Damaged, u"pages"_s, row});
    }
    return findings;
}

Result<Errors> brokenReferences(sqlite3 *handle)
{
    LIAISON_ASSIGN(const QStringList rows,
                   readTexts(handle, "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 50"));
    Errors findings;
    for (const QString &row : rows)
        findings.append({ErrorKind::Referenced, u"references"_s, row});
    return findings;
}

} // namespace

Result<CheckReport> CaseFile::check(const Progress &progress)
{
    const auto key = d->key();
    LIAISON_ASSIGN(const auto connection, Connection::open(d->realPath, d->access, *key));
    sqlite3 *handle = connection->handle();
    Ticker ticker{progress};
    sqlite3_progress_handler(handle, instructionsPerCall, tick, &ticker);

    CheckReport report;
    if (!ticker.report())
        return fail(ErrorKind::Cancelled);
    LIAISON_TRY(collect(brokenPages(handle), report.findings));
    ++ticker.part;
    LIAISON_TRY(collect(brokenReferences(handle), report.findings));
    ++ticker.part;
    Journal journal(*connection);
    if (auto rows = journal.verify()) {
        report.journalRows = *rows;
    } else {
        LIAISON_TRY(collect(fail(std::move(rows).error()), report.findings));
    }
    ++ticker.part;
    LIAISON_TRY(collect(FreezeStore(*connection).verify(), report.findings));
    LIAISON_TRY(collect(verifySignatures(*connection), report.findings));
    ++ticker.part;
    if (!ticker.report())
        return fail(ErrorKind::Cancelled);
    return report;
}

} // namespace liaison
