// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

namespace liaison {

// An import of a large table that is not complete yet.
struct PendingImport
{
    qint64 id = 0;
    QDateTime started; // UTC
    QString officer;
    QString kind;    // of its records
    QString digest;  // of its table and of how it is read: the same digest is the same import
    QString program; // name of the file beside the case file that is locked while its program lives
    qint64 rows = 0; // of the table
    qint64 done = 0; // that are in
};

// What came of taking an import back.
struct TakenBack
{
    qint64 records = 0; // changes that are undone
    qint64 kept = 0;    // that stay, because somebody changed the record since, or refers to it
};

// Imports that are written in slices, and what programs that broke down left of them: the same table completes such an
// import, or it is taken back. Lives on its connection's thread.
class PendingImports
{
public:
    explicit PendingImports(Connection &connection) : m_connection(connection) {}

    Result<std::optional<PendingImport>> withDigest(const QString &digest);
    // Those that no program is at work on any more, the oldest first. `casefile` is the path of the case file.
    Result<QList<PendingImport>> interrupted(const QString &casefile);

    // Inside the transaction of a slice: the import begins; goes on under another program; its first `done` rows are
    // in, and the journal's rows after `journalBefore` tell of the last of them.
    Result<qint64> begin(const PendingImport &import);
    Done takeOver(const PendingImport &import, const QString &program); // Locked when another was faster
    Done wrote(qint64 id, qint64 done, qint64 journalBefore);
    // It is complete.
    Done finish(qint64 id);

    // Takes everything back that is in of it, the newest change first, in slices. Interrupted, it can be called again.
    // By the program whose it is.
    Result<TakenBack> takeBack(qint64 id, const Author &author, const Progress &progress = {});

private:
    Result<QList<PendingImport>> read(const QString &condition, const QVariant &value);
    Result<bool> takeBackSlice(qint64 id, const Author &author, TakenBack &outcome);

    Connection &m_connection;
};

// What an officer is told of an interrupted import: HalfImported.
Error toldOf(const PendingImport &import);

} // namespace liaison
