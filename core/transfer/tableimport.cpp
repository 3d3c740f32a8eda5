// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/tableimport.h"

#include "core/database/sidefiles.h"
#include "core/database/transaction.h"
#include "core/transfer/cellreadings.h"
#include "core/transfer/importrows.h"
#include "core/transfer/roworder.h"
#include "core/transfer/slicedimport.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// All of it in one transaction.
Result<ImportOutcome> importAtOnce(Connection &connection, const TextTableRows &table, const ImportPlan &plan,
                                   const Author &author, const Progress &progress)
{
    LIAISON_ASSIGN(ImportRows rows, ImportRows::of(connection, table, plan, author));
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    for (qsizetype row = 0; row < table.rows.size();) {
        if (progress && !progress(row, table.rows.size()))
            return fail(ErrorKind::Cancelled);
        LIAISON_ASSIGN(row, rows.importSome(row));
    }
    ImportOutcome outcome = rows.outcome();
    const bool stops = plan.onError == ImportPlan::OnError::Stop && outcome.refusedRows > 0;
    outcome.kept = !stops && !plan.dryRun;
    if (outcome.kept)
        LIAISON_TRY(transaction.commit());
    return outcome;
}

} // namespace

Result<ImportOutcome> importTable(CaseFile &file, const TextTableRows &given, const ImportPlan &plan,
                                  const Author &author, const Progress &progress)
{
    LIAISON_ASSIGN(const TableFields fields, TableFields::of(given.heads, plan));
    LIAISON_ASSIGN(const TextTableRows read, readCells(given, fields, plan));
    LIAISON_ASSIGN(const TextTableRows table, inOrder(read, plan));
    LIAISON_ASSIGN(Connection * connection, file.connection());
    if (table.rows.size() <= plan.mostAtOnce)
        return importAtOnce(*connection, table, plan, author, progress);
    auto outcome = SlicedImport(file, *connection, table, plan, author).run(progress);
    const bool lacksRoom =
        !outcome && outcome.error().kind == ErrorKind::DiskFull && outcome.error().field == "copy"_L1;
    if (lacksRoom) // all or nothing it is still; others wait for it
        return importAtOnce(*connection, table, plan, author, progress);
    return outcome;
}

Result<TakenBack> takeBackImport(CaseFile &file, const PendingImport &import, const Author &author,
                                 const Progress &progress)
{
    LIAISON_ASSIGN(Connection * connection, file.connection());
    PendingImports pending(*connection);
    const auto mark = file.workMark();
    LIAISON_TRY(mark->made());
    LIAISON_TRY(pending.takeOver(import, QFileInfo(mark->path()).fileName()));
    return pending.takeBack(import.id, author, progress);
}

} // namespace liaison
