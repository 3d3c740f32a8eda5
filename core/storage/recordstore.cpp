// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordstore.h"

#include "core/storage/agencystore.h"
#include "core/storage/caserecordstore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/officerstore.h"
#include "core/storage/operationstore.h"
#include "core/storage/resultrecordstore.h"
#include "core/storage/searchindex.h"
#include "core/storage/settingstore.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace liaison {

RecordStore::RecordStore(Connection &connection, const QString &kind) : m_connection(connection), m_noun(*nounOf(kind))
{
}

std::unique_ptr<RecordStore> RecordStore::of(Connection &connection, const QString &kind)
{
    if (kind == "exchange"_L1)
        return std::make_unique<ExchangeStore>(connection);
    if (kind == "operation"_L1)
        return std::make_unique<OperationStore>(connection);
    if (kind == "result"_L1)
        return std::make_unique<ResultRecordStore>(connection);
    if (kind == "case"_L1)
        return std::make_unique<CaseRecordStore>(connection);
    if (kind == "agency"_L1)
        return std::make_unique<AgencyStore>(connection);
    if (kind == "officer"_L1)
        return std::make_unique<OfficerStore>(connection);
    return nullptr;
}

Result<qint64> RecordStore::idOf(const QString &ref)
{
    Statement rows(m_connection, u"SELECT id FROM "_s + m_noun.table + u" WHERE "_s + m_noun.refColumn + u" = :ref"_s);
    LIAISON_TRY(rows.bind(u":ref"_s, ref).run());
    if (rows.next())
        return rows.integer(0);
    LIAISON_TRY(rows.end());
    return fail(ErrorKind::NotFound, m_noun.kind, ref);
}

Result<FormContext> RecordStore::formContext() const
{
    SettingStore settings(m_connection);
    FormContext context;
    LIAISON_ASSIGN(context.programmeFirstMonth, settings.programmeFirstMonth());
    return context;
}

Result<qint64> RecordStore::writeRow(const SaveTarget &target, const ColumnValues &columns)
{
    const bool insert = target.id == 0 || target.keepId;
    QStringList names;
    QStringList placeholders;
    QStringList assignments;
    for (const auto &[name, value] : columns) {
        names.append(name);
        placeholders.append(u':' + name);
        assignments.append(name + u" = :"_s + name);
    }
    QString sql;
    if (insert) {
        names.append(u"uid"_s);
        placeholders.append(u":uid"_s);
        if (target.keepId) {
            names.append(u"id"_s);
            placeholders.append(u":id"_s);
        }
        sql = u"INSERT INTO "_s + m_noun.table + u" ("_s + names.join(u", "_s) + u") VALUES ("_s +
              placeholders.join(u", "_s) + u')';
    } else {
        sql = u"UPDATE "_s + m_noun.table + u" SET "_s + assignments.join(u", "_s) +
              u", revision = revision + 1 WHERE id = :id AND revision = :revision"_s;
    }
    Statement write(m_connection, sql);
    for (const auto &[name, value] : columns)
        write.bind(u':' + name, value);
    if (insert)
        write.bind(u":uid"_s, target.uid.isEmpty() ? newUid() : target.uid);
    else
        write.bind(u":revision"_s, target.revision);
    if (target.id)
        write.bind(u":id"_s, target.id);
    if (auto done = write.run(); !done) {
        Error error = done.error();
        if (error.kind == ErrorKind::Duplicate) // name the field and the reference, not the database's column
            error = {ErrorKind::Duplicate, m_noun.refColumn, {}};
        if (error.kind == ErrorKind::Duplicate) {
            for (const auto &[name, value] : columns) {
                if (name == m_noun.refColumn)
                    error.detail = value.toString();
            }
        }
        return fail(error);
    }
    if (insert)
        return write.lastId();
    if (write.affectedRows() == 0)
        return fail(ErrorKind::Conflict, m_noun.kind, QString::number(target.id));
    return target.id;
}

Result<QString> RecordStore::newRef(int year)
{
    const QString stem = m_noun.refPrefix + u'-' + (year ? QString::number(year) + u'-' : QString());
    // The highest running number in use, not the count: removed records leave gaps.
    Statement last(m_connection, u"SELECT max(CAST(substr("_s + m_noun.refColumn +
                                     u", length(:stem) + 1) AS INTEGER)) FROM "_s + m_noun.table + u" WHERE "_s +
                                     m_noun.refColumn + u" >= :stem AND "_s + m_noun.refColumn + u" < :end"_s);
    LIAISON_TRY(last.bind(u":stem"_s, stem).bind(u":end"_s, QString(stem + QChar(u':'))).run());
    const qint64 number = last.next() ? last.integer(0) + 1 : 1;
    return QString(stem + QString::number(number).rightJustified(4, u'0'));
}

Done RecordStore::afterWrite(const QString &action, const std::optional<StoredRecord> &before,
                             const StoredRecord &after, const QString &searchText, const Author &author)
{
    LIAISON_TRY(SearchIndex(m_connection).put(m_noun, after.id, after.ref, searchText));
    JournalEntry entry;
    entry.officer = author.officer;
    entry.reason = author.reason;
    entry.action = author.undoes ? u"undo"_s : action;
    entry.undoes = author.undoes;
    entry.kind = m_noun.kind;
    entry.record = after.id;
    entry.ref = after.ref;
    if (before)
        entry.before = before->form;
    entry.after = after.form;
    LIAISON_TRY(Journal(m_connection).append(entry));
    return {};
}

Done RecordStore::remove(qint64 id, qint64 revision, const Author &author)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LIAISON_ASSIGN(const StoredRecord before, stored(id));
    Statement rows(m_connection, u"DELETE FROM "_s + m_noun.table + u" WHERE id = :id AND revision = :revision"_s);
    if (auto done = rows.bind(u":id"_s, id).bind(u":revision"_s, revision).run(); !done) {
        if (done.error().kind == ErrorKind::Referenced)
            return fail(ErrorKind::Referenced, m_noun.kind, before.ref);
        return fail(done.error());
    }
    if (rows.affectedRows() == 0)
        return fail(ErrorKind::Conflict, m_noun.kind, before.ref);
    LIAISON_TRY(SearchIndex(m_connection).remove(m_noun, id));
    JournalEntry entry;
    entry.officer = author.officer;
    entry.reason = author.reason;
    entry.action = author.undoes ? u"undo"_s : u"remove"_s;
    entry.undoes = author.undoes;
    entry.kind = m_noun.kind;
    entry.record = id;
    entry.ref = before.ref;
    entry.before = before.form;
    entry.before->insert(u"uid"_s, before.uid); // so that undo gives the record its identity back
    LIAISON_TRY(Journal(m_connection).append(entry));
    return transaction.commit();
}

Result<QVariant> RecordStore::reference(const QString &field, const QString &kind, const QString &ref) const
{
    if (ref.isEmpty())
        return QVariant();
    const auto store = of(m_connection, kind);
    const auto id = store->idOf(ref);
    if (id)
        return QVariant(*id);
    if (id.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::UnknownCode, field, ref);
    return fail(id.error());
}

Done RecordStore::requireCode(const QString &field, const QString &list, const QString &code) const
{
    if (code.isEmpty())
        return {};
    Statement rows(m_connection, u"SELECT 1 FROM "_s + list + u" WHERE code = :code"_s);
    LIAISON_TRY(rows.bind(u":code"_s, code).run());
    if (rows.next())
        return {};
    LIAISON_TRY(rows.end());
    return fail(ErrorKind::UnknownCode, field, code);
}

} // namespace liaison
