// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/pendingimports.h"
#include "core/transfer/importrows.h"

namespace liaison {

// An import that is too long for one transaction: others who save would have to wait for it. The whole table is tried
// out on a copy first, so that a row that is refused, or a disk that is too small, stops it before anything is in the
// file; then it is written in slices, and what is in is taken back when it must stop after all. An import of the same
// table that was interrupted goes on where it stopped.
class SlicedImport
{
public:
    SlicedImport(CaseFile &file, Connection &connection, const TextTableRows &table, const ImportPlan &plan,
                 const Author &author);

    // As importTable(). HalfImported when it had to stop and what is in could not be taken back; DiskFull with the
    // field "copy" when there is no room for the copy.
    Result<ImportOutcome> run(const Progress &progress);

private:
    Result<bool> isRefused(const Progress &progress, ImportOutcome &outcome);
    Done tryOut(Connection &copy, const Progress &progress, ImportOutcome &outcome);
    Done takePlace(const QString &program);
    Done write(ImportRows &rows, const Progress &progress);
    Done writeSlice(ImportRows &rows);
    bool stopsAt(const ImportOutcome &outcome) const;
    Done giveUp();

    CaseFile &m_file;
    Connection &m_connection;
    const TextTableRows &m_table;
    const ImportPlan &m_plan;
    const Author &m_author;
    PendingImports m_pending;
    PendingImport m_import;
    qint64 m_rehearsed = 0; // rows that were tried out: they count in the progress, too
};

// What tells an import from every other: its plan and its table.
QString digestOf(const TextTableRows &table, const ImportPlan &plan);

} // namespace liaison
