// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/casefileprivate.h"
#include "core/casefile/check/contentchecks.h"
#include "core/database/connection.h"
#include "core/database/databasecopy.h"
#include "core/database/transaction.h"
#include "core/journal/signaturecheck.h"
#include "core/storage/freezestore.h"

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 parts = 10;

Done checkPages(CheckRun &run)
{
    LIAISON_ASSIGN(const QStringList rows, readTexts(run.connection().handle(), "PRAGMA integrity_check(50)"));
    for (const QString &row : rows) {
        LIAISON_TRY(requireRead(run.connection().handle(), row));
        if (row != u"ok"_s)
            run.find(u"pages"_s, row);
    }
    return {};
}

Done checkReferences(CheckRun &run)
{
    LIAISON_ASSIGN(
        const QStringList rows,
        readTexts(run.connection().handle(), "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 50"));
    for (const QString &row : rows)
        run.find(u"references"_s, row, ErrorKind::Referenced);
    return {};
}

Done checkFreezes(CheckRun &run)
{
    LIAISON_ASSIGN(const Errors found, FreezeStore(run.connection()).verify());
    for (const Error &error : found)
        run.find(error.field, error.detail, error.kind);
    return {};
}

Done checkSignatures(CheckRun &run)
{
    LIAISON_ASSIGN(const Errors found, verifySignatures(run.connection()));
    for (const Error &error : found)
        run.find(error.field, error.detail, error.kind);
    return {};
}

} // namespace

Result<CheckReport> CaseFile::check(const Progress &progress)
{
    const auto key = d->key();
    LIAISON_ASSIGN(const auto connection, Connection::open(d->realPath, d->access, *key));
    LIAISON_ASSIGN(const auto snapshot, Transaction::beginReading(*connection)); // others go on writing
    CheckReport report;
    CheckRun run(*connection, progress, parts);
    LIAISON_TRY(run.part(checkPages));
    LIAISON_TRY(run.part(checkReferences));
    LIAISON_TRY(run.part([&report](CheckRun &at) -> Done {
        LIAISON_ASSIGN(report.head, journalHead(at.connection()));
        LIAISON_ASSIGN(report.identity, journalIdentity(at.connection()));
        LIAISON_ASSIGN(report.journalRows, Journal(at.connection()).verify());
        return {};
    }));
    LIAISON_TRY(run.part(checkSignatures));
    for (const auto &check :
         {checkFreezes, checkSchema, checkSettings, checkAttachments, checkRecords, checkSearchIndex})
        LIAISON_TRY(run.part(check));
    LIAISON_TRY(run.proceed());
    report.findings = told();
    report.findings += run.findings();
    report.unlisted = run.unlisted();
    return report;
}

} // namespace liaison
