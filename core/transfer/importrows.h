// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/tableimport.h"

namespace liaison {

// The rows of a table as they are imported, one after the other, and the count of what became of them. The table, the
// plan and the author outlive it. Lives on its connection's thread.
class ImportRows
{
public:
    // Errors: UnknownKind, UnknownField of the plan, UnknownCode (field "map") for a column that is not there.
    static Result<ImportRows> of(Connection &connection, const TextTableRows &table, const ImportPlan &plan,
                                 const Author &author);

    // Inside a transaction: one that is refused, or changes nothing, leaves no trace in it. Errors are the file's.
    Done import(qsizetype row);

    const ImportOutcome &outcome() const { return m_outcome; }

private:
    enum class Fate { Added, Changed, Same, Skipped, Refused };

    ImportRows(Connection &connection, const TextTableRows &table, const ImportPlan &plan, const Author &author);

    Done readHeads();
    QJsonObject formOf(const QStringList &cells) const;
    Result<Fate> save(const QJsonObject &json, qint64 line);
    Result<Fate> saved(const QJsonObject &json, const SaveTarget &target, const std::optional<QJsonObject> &before,
                       qint64 line);

    Connection *m_connection;
    const TextTableRows *m_table;
    const ImportPlan *m_plan;
    const Author *m_author;
    std::unique_ptr<RecordStore> m_store;
    QStringList m_fields; // by column; empty: not read
    ImportOutcome m_outcome;
};

} // namespace liaison
