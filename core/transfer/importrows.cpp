// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importrows.h"

#include "core/database/query.h"
#include "core/transfer/csvwriter.h"
#include "core/transfer/recordtable.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype mostRefusedTold = 100; // nobody reads more, and a hostile table must not fill the memory

void put(QJsonObject &json, const QString &field, const QString &text)
{
    const qsizetype dot = field.indexOf(u'.');
    if (dot < 0) {
        json.insert(field, text);
        return;
    }
    QJsonObject part = json.value(field.left(dot)).toObject();
    part.insert(field.mid(dot + 1), text);
    json.insert(field.left(dot), part);
}

// Lays what the row says over what the record has.
QJsonObject over(QJsonObject record, const QJsonObject &row)
{
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (it->isObject() && record.value(it.key()).isObject())
            record.insert(it.key(), over(record.value(it.key()).toObject(), it->toObject()));
        else
            record.insert(it.key(), it.value());
    }
    return record;
}

} // namespace

Result<ImportRows> ImportRows::of(Connection &connection, const TextTableRows &table, const ImportPlan &plan,
                                  const Author &author)
{
    ImportRows rows(connection, table, plan, author);
    LIAISON_TRY(rows.readHeads());
    rows.m_outcome.rows = table.rows.size();
    return rows;
}

ImportRows::ImportRows(Connection &connection, const TextTableRows &table, const ImportPlan &plan, const Author &author)
    : m_connection(&connection),
      m_table(&table),
      m_plan(&plan),
      m_author(&author),
      m_store(RecordStore::of(connection, plan.kind))
{
}

Done ImportRows::readHeads()
{
    if (!m_store)
        return fail(ErrorKind::UnknownKind, {}, m_plan->kind);
    const QStringList known = tableColumns(m_plan->kind);
    for (const auto &[field, value] : m_plan->values) {
        if (!known.contains(field))
            return fail(ErrorKind::UnknownField, field);
    }
    m_fields = QStringList(m_table->heads.size(), QString());
    for (const auto &[field, head] : m_plan->columns) {
        if (!known.contains(field))
            return fail(ErrorKind::UnknownField, field);
        const qsizetype column = m_table->heads.indexOf(head);
        if (column < 0)
            return fail(ErrorKind::UnknownCode, u"map"_s, head);
        m_fields[column] = field;
    }
    for (qsizetype i = 0; i < m_table->heads.size(); ++i) {
        if (!m_fields.at(i).isEmpty())
            continue;
        const QString &head = m_table->heads.at(i);
        if (known.contains(head) && !m_fields.contains(head))
            m_fields[i] = head;
        else if (!head.isEmpty())
            m_outcome.unread.append(head);
    }
    return {};
}

Done ImportRows::import(qsizetype row)
{
    LIAISON_TRY(execute(*m_connection, u"SAVEPOINT import_row"_s));
    const auto fate = save(formOf(m_table->rows.at(row)), m_table->lines.at(row));
    const bool keeps = fate && (*fate == Fate::Added || *fate == Fate::Changed);
    if (!keeps)
        LIAISON_TRY(execute(*m_connection, u"ROLLBACK TO import_row"_s));
    LIAISON_TRY(execute(*m_connection, u"RELEASE import_row"_s));
    if (!fate)
        return fail(fate.error());
    m_outcome.added += *fate == Fate::Added;
    m_outcome.changed += *fate == Fate::Changed;
    m_outcome.same += *fate == Fate::Same;
    m_outcome.skipped += *fate == Fate::Skipped;
    return {};
}

QJsonObject ImportRows::formOf(const QStringList &cells) const
{
    QJsonObject json;
    for (const auto &[field, value] : m_plan->values)
        put(json, field, value);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = withFormula(cells.at(i)); // as an export of ours, or a spreadsheet, keeps it text
        if (!m_fields.at(i).isEmpty() && !cell.trimmed().isEmpty())
            put(json, m_fields.at(i), cell);
    }
    return json;
}

Result<ImportRows::Fate> ImportRows::save(const QJsonObject &json, qint64 line)
{
    std::optional<qint64> id;
    if (m_plan->match != ImportPlan::Match::Add) {
        LIAISON_ASSIGN(id, m_store->matching(json));
    }
    if (!id)
        return saved(json, {}, std::nullopt, line);
    if (m_plan->match == ImportPlan::Match::Skip)
        return Fate::Skipped;
    LIAISON_ASSIGN(const StoredRecord record, m_store->stored(*id));
    return saved(over(record.json, json), {record.id, record.revision, {}, false}, record.json, line);
}

Result<ImportRows::Fate> ImportRows::saved(const QJsonObject &json, const SaveTarget &target,
                                           const std::optional<QJsonObject> &before, qint64 line)
{
    const auto record = m_store->saveJson(json, target, *m_author);
    if (record && !before && !json.value(m_store->noun().refColumn).toString().isEmpty())
        m_outcome.named.append(record->ref);
    if (record)
        return before == record->json ? Fate::Same : before ? Fate::Changed : Fate::Added;
    for (const Error &error : record.error()) {
        if (error.kind > ErrorKind::Conflict) // the file's trouble, not the row's
            return fail(error);
    }
    ++m_outcome.refusedRows;
    if (m_outcome.refused.size() < mostRefusedTold)
        m_outcome.refused.append({line, record.error()});
    return Fate::Refused;
}

} // namespace liaison
