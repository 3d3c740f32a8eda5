// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <optional>

namespace liaison {

class Connection;

// Who makes a change: the name of the officer signed in. Empty is allowed only for the program itself.
struct Author
{
    QString officer{};
    QString reason{};  // why, where a reason is asked for
    qint64 undoes = 0; // the journal row that this change takes back
};

struct JournalEntry
{
    qint64 id = 0;
    QDateTime at{}; // UTC
    QString officer{};
    QString action{}; // create, update, remove, undo, import, rekey, restore, setting, export
    QString kind{};   // exchange, case, …
    qint64 record = 0;
    QString ref{};
    std::optional<QJsonObject> before{}; // records in JSON
    std::optional<QJsonObject> after{};
    QString reason{};
    qint64 undoes = 0;
    QString signedBy{}; // read only: id of the key of who made it; empty: not signed, the name is as it was given
};

// The history of the case file. Every row carries SHA-256 over the last row's hash and its own fields, so that a
// changed, missing or inserted row shows. Rows are appended inside the transaction of the change. Lives on its
// connection's thread.
class Journal
{
public:
    explicit Journal(Connection &connection) : m_connection(connection) {}

    // Appends the entry (its id is ignored, `at` is set to now when invalid) and returns its id.
    Result<qint64> append(JournalEntry entry);
    // Newest first; of one record when kind and record are given; ids below `before` when that is not 0.
    Result<QList<JournalEntry>> list(const QString &kind, qint64 record, qint64 before, int limit);
    // The same of the record that has or had that reference, any case, under whichever reference it went.
    Result<QList<JournalEntry>> listOf(const QString &ref, qint64 before, int limit);
    Result<std::optional<JournalEntry>> find(qint64 id);
    // The last change of that officer that can be undone: not undone yet and not itself an undoing.
    Result<std::optional<JournalEntry>> lastUndoable(const QString &officer);
    // Id of the last row; 0: none.
    Result<qint64> lastId();
    // The rows after `before` are one step: undo takes them back together. Inside the transaction of the changes.
    Done joinStep(qint64 before);
    // The rows of the step that the row belongs to, newest first; the row alone when it belongs to none.
    Result<QList<JournalEntry>> stepOf(const JournalEntry &entry);
    // Number of rows, or Damaged with the id of the first row that does not fit.
    Result<qint64> verify();

private:
    Done sign(qint64 id, const QByteArray &hash);

    Connection &m_connection;
};

} // namespace liaison
