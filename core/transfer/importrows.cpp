// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importrows.h"

#include "core/database/query.h"
#include "core/transfer/csvwriter.h"
#include "core/transfer/linescell.h"
#include "core/transfer/qualifiercolumns.h"
#include "core/transfer/roworder.h"

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

} // namespace

Result<ImportRows> ImportRows::of(Connection &connection, const TextTableRows &table, const ImportPlan &plan,
                                  const Author &author)
{
    LIAISON_ASSIGN(const TableFields fields, TableFields::of(table.heads, plan));
    ImportRows rows(connection, table, fields, plan, author);
    if (!rows.m_store)
        return fail(ErrorKind::UnknownKind, {}, plan.kind);
    rows.m_outcome.rows = table.rows.size();
    rows.m_outcome.unread = fields.unread();
    rows.m_outcome.readByWord = fields.readByWord();
    return rows;
}

ImportRows::ImportRows(Connection &connection, const TextTableRows &table, TableFields fields, const ImportPlan &plan,
                       const Author &author)
    : m_connection(&connection),
      m_table(&table),
      m_plan(&plan),
      m_author(&author),
      m_store(RecordStore::of(connection, plan.kind == "seizure"_L1 ? u"case"_s : plan.kind)),
      m_fields(std::move(fields))
{
}

bool ImportRows::hasGoods() const
{
    return m_plan->kind == "seizure"_L1;
}

Done ImportRows::resumeAt(qsizetype row)
{
    for (qsizetype before = 0; before < row && !hasGoods(); ++before) {
        LIAISON_ASSIGN(const auto id, m_store->matching(formOf(m_table->rows.at(before))));
        if (id)
            m_lineOf.insert(*id, m_table->lines.at(before));
    }
    return {};
}

Result<qsizetype> ImportRows::import(qsizetype row)
{
    const qsizetype end = hasGoods() ? endOfCase(row) : row + 1;
    LIAISON_TRY(execute(*m_connection, u"SAVEPOINT import_row"_s));
    const auto keeps = hasGoods() ? importCase(row, end) : importRow(row);
    if (!keeps || !*keeps)
        LIAISON_TRY(execute(*m_connection, u"ROLLBACK TO import_row"_s));
    LIAISON_TRY(execute(*m_connection, u"RELEASE import_row"_s));
    if (!keeps)
        return fail(keeps.error());
    return end;
}

Result<qsizetype> ImportRows::importSome(qsizetype row)
{
    const qsizetype pause = std::min(row + 64, m_table->rows.size());
    while (row < pause) {
        LIAISON_ASSIGN(row, import(row));
    }
    return row;
}

Result<bool> ImportRows::importRow(qsizetype row)
{
    if (const Errors errors = m_table->unreadable.value(m_table->lines.at(row)); !errors.isEmpty()) {
        refuse(m_table->lines.at(row), errors);
        return false;
    }
    LIAISON_ASSIGN(const Fate fate, save(formOf(m_table->rows.at(row)), m_table->lines.at(row)));
    count(fate);
    return fate == Fate::Added || fate == Fate::Changed;
}

// Rows of one case follow one another (inOrder()).
qsizetype ImportRows::endOfCase(qsizetype row) const
{
    const CaseOfRow cases(*m_table, m_fields, *m_plan);
    const QString key = cases.key(row);
    qsizetype end = row + 1;
    while (!key.isEmpty() && end < m_table->rows.size() && cases.key(end) == key)
        ++end;
    return end;
}

// Rows of one case may name the same agency or operation in several ways. What names nothing stays, for the store to
// refuse.
Result<QJsonObject> ImportRows::withStoredRefs(QJsonObject fields)
{
    for (const FieldInfo &info : fieldsOf(m_store->noun().kind)) {
        const QString text = fields.value(info.name).toString();
        if (info.type != FieldType::Record || text.isEmpty())
            continue;
        const std::pair key(info.of, text);
        if (!m_refs.contains(key)) {
            const auto store = RecordStore::of(*m_connection, info.of);
            const auto id = store->idOf(text);
            if (!id && id.error().kind != ErrorKind::NotFound)
                return fail(id.error());
            QString ref = text;
            if (id) {
                LIAISON_ASSIGN(const StoredRecord record, store->stored(*id));
                ref = record.ref;
            }
            m_refs.insert(key, ref);
        }
        fields.insert(info.name, m_refs.value(key));
    }
    return fields;
}

Result<bool> ImportRows::importCase(qsizetype row, qsizetype end)
{
    QList<GoodsLine> rows;
    for (qsizetype i = row; i < end; ++i) {
        rows.append(GoodsLine::of(formOf(m_table->rows.at(i)), m_table->lines.at(i)));
        LIAISON_ASSIGN(rows.last().caseFields, withStoredRefs(rows.last().caseFields));
        rows.last().errors += m_table->unreadable.value(m_table->lines.at(i));
    }
    std::optional<StoredRecord> stored;
    if (m_plan->match != ImportPlan::Match::Add) {
        LIAISON_ASSIGN(const auto id, m_store->matching(rows.first().caseFields));
        if (id && m_plan->match == ImportPlan::Match::Skip) {
            m_outcome.skipped += rows.size();
            return false;
        }
        if (id) {
            LIAISON_ASSIGN(stored, m_store->stored(*id));
        }
    }
    return savedCase(CaseOfLines(rows, stored ? stored->json : QJsonObject()), rows, stored);
}

Result<bool> ImportRows::savedCase(const CaseOfLines &lines, const QList<GoodsLine> &rows,
                                   const std::optional<StoredRecord> &stored)
{
    QList<Errors> errors = lines.errors();
    std::optional<StoredRecord> saved;
    if (!lines.isRefused()) {
        const SaveTarget target = stored ? SaveTarget{stored->id, stored->revision, {}, false} : SaveTarget();
        const auto record = m_store->saveJson(lines.json(), target, *m_author);
        if (record) {
            saved = *record;
        } else {
            for (const Error &error : record.error()) {
                if (error.kind > ErrorKind::Conflict) // the file's trouble, not the rows'
                    return fail(error);
            }
            errors = lines.errors(record.error());
        }
    }
    if (!saved) { // the whole case stays out: half of it would be wrong figures
        const Error together{ErrorKind::Mismatch, u"case"_s, lines.json().value(u"ref"_s).toString()};
        for (qsizetype i = 0; i < rows.size(); ++i)
            refuse(rows.at(i).row, errors.at(i).isEmpty() ? Errors{together} : errors.at(i));
        return false;
    }
    if (!stored && rows.first().caseFields.contains(u"ref"_s))
        m_outcome.named.append(saved->ref);
    const bool changed = !stored || saved->json != stored->json;
    bool told = false;
    for (const CaseOfLines::Fate fate : lines.fates()) {
        count(fate == CaseOfLines::Fate::Added     ? Fate::Added
              : fate == CaseOfLines::Fate::Changed ? Fate::Changed
                                                   : Fate::Same);
        told = told || fate != CaseOfLines::Fate::Same;
    }
    if (changed && !told) { // only fields of the case itself
        --m_outcome.same;
        ++m_outcome.changed;
    }
    return changed;
}

void ImportRows::count(Fate fate)
{
    m_outcome.added += fate == Fate::Added;
    m_outcome.changed += fate == Fate::Changed;
    m_outcome.same += fate == Fate::Same;
    m_outcome.skipped += fate == Fate::Skipped;
}

void ImportRows::refuse(qint64 line, const Errors &errors)
{
    ++m_outcome.refusedRows;
    if (m_outcome.refused.size() < mostRefusedTold)
        m_outcome.refused.append({line, errors});
}

QJsonObject ImportRows::formOf(const QStringList &cells) const
{
    QJsonObject json;
    for (const auto &[field, value] : m_plan->values)
        put(json, field, value);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = withFormula(cells.at(i)); // as an export of ours, or a spreadsheet, keeps it text
        if (!m_fields.fieldOf(i).isEmpty() && !cell.trimmed().isEmpty())
            put(json, m_fields.fieldOf(i), cell);
    }
    return formOfCells(m_plan->kind, withQualifiers(m_plan->kind, json));
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
    auto fate = saved(laidOver(record.json, json), {record.id, record.revision, {}, false}, record.json, line);
    m_lineOf.insert(*id, line);
    return fate;
}

Result<ImportRows::Fate> ImportRows::saved(const QJsonObject &json, const SaveTarget &target,
                                           const std::optional<QJsonObject> &before, qint64 line)
{
    const auto record = m_store->saveJson(json, target, *m_author);
    if (!record) {
        for (const Error &error : record.error()) {
            if (error.kind > ErrorKind::Conflict) // the file's trouble, not the row's
                return fail(error);
        }
        refuse(line, record.error());
        return Fate::Refused;
    }
    if (before == record->json)
        return Fate::Same;
    if (before && m_lineOf.contains(target.id)) { // a row never changes what another row of the table is about
        refuse(line, {{ErrorKind::Duplicate, u"row"_s, QString::number(m_lineOf.value(target.id))}});
        return Fate::Refused;
    }
    m_lineOf.insert(record->id, line);
    if (!before && !json.value(m_store->noun().refColumn).toString().isEmpty())
        m_outcome.named.append(record->ref);
    return before ? Fate::Changed : Fate::Added;
}

} // namespace liaison
