// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/goodslines.h"
#include "core/transfer/tablefields.h"

#include <QHash>

namespace liaison {

// The rows of a table as they are imported, one after the other, and the count of what became of them. The table, the
// plan and the author outlive it. Lives on its connection's thread.
class ImportRows
{
public:
    // Errors: UnknownKind, UnknownField of the plan, UnknownCode (field "map") for a column that is not there.
    static Result<ImportRows> of(Connection &connection, const TextTableRows &table, const ImportPlan &plan,
                                 const Author &author);

    // The rows before were imported until the import was interrupted: those from `row` on change no record that these
    // are about.
    Done resumeAt(qsizetype row);

    // Inside a transaction: imports that row, and the following ones of the same case, and gives the number of the
    // next. One that is refused, or changes nothing, leaves no trace in the transaction. Errors are the file's.
    Result<qsizetype> import(qsizetype row);
    // The same of a few rows: those after which progress is told.
    Result<qsizetype> importSome(qsizetype row);

    const ImportOutcome &outcome() const { return m_outcome; }

private:
    enum class Fate { Added, Changed, Same, Skipped, Refused };

    ImportRows(Connection &connection, const TextTableRows &table, TableFields fields, const ImportPlan &plan,
               const Author &author);

    bool hasGoods() const;
    QJsonObject formOf(const QStringList &cells) const;
    qsizetype endOfCase(qsizetype row) const;
    Result<bool> importRow(qsizetype row);
    Result<bool> importCase(qsizetype row, qsizetype end);
    Result<QJsonObject> withStoredRefs(QJsonObject fields);
    Result<Fate> save(const QJsonObject &json, qint64 line);
    Result<Fate> saved(const QJsonObject &json, const SaveTarget &target, const std::optional<QJsonObject> &before,
                       qint64 line);
    Result<bool> savedCase(const CaseOfLines &lines, const QList<GoodsLine> &rows,
                           const std::optional<StoredRecord> &stored);
    void count(Fate fate);
    void refuse(qint64 line, const Errors &errors);

    Connection *m_connection;
    const TextTableRows *m_table;
    const ImportPlan *m_plan;
    const Author *m_author;
    std::unique_ptr<RecordStore> m_store;
    TableFields m_fields;
    QHash<qint64, qint64> m_lineOf;                     // of the last row that was about the record
    QHash<std::pair<QString, QString>, QString> m_refs; // of the kind and the text, as it is stored
    ImportOutcome m_outcome;
};

} // namespace liaison
