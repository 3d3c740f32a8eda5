// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordstore.h"
#include "core/database/json.h"

#include "core/base/reference.h"
#include "core/database/json.h"
#include "core/database/query.h"
#include "core/database/transaction.h"
#include "core/domain/reason.h"
#include "core/journal/settingstore.h"
#include "core/storage/approvalstore.h"
#include "core/storage/attachedto.h"
#include "core/storage/referencesearch.h"
#include "core/storage/searchindex.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// "exchange EX-2017-0003": one record that names this one; empty when none is found. Parts of records (lines,
// participants) count as the record they belong to.
Result<QString> dependentOn(Connection &connection, const Noun &noun, qint64 id)
{
    static const QHash<QString, std::pair<QString, QString>> owners{
        {u"operation_participant"_s, {u"operation"_s, u"operation"_s}},
        {u"exchange_case"_s, {u"exchange"_s, u"exchange"_s}},
        {u"case_indicator"_s, {u"case_record"_s, u"case_record"_s}},
        {u"referral_case"_s, {u"referral"_s, u"referral"_s}},
        {u"referral_indicator"_s, {u"referral"_s, u"referral"_s}},
        {u"item_agency"_s, {u"item"_s, u"item"_s}},
        {u"item_event"_s, {u"item"_s, u"item"_s}},
        {u"item_exchange"_s, {u"item"_s, u"item"_s}},
        {u"item_link"_s, {u"item"_s, u"item"_s}},
        {u"item_operation"_s, {u"item"_s, u"item"_s}},
        {u"item_selection"_s, {u"item"_s, u"item"_s}},
        {u"event_agency"_s, {u"event"_s, u"event"_s}},
        {u"event_outcome"_s, {u"event"_s, u"event"_s}},
        {u"posting"_s, {u"officer"_s, u"officer"_s}},
        {u"statement_entry"_s, {u"statement"_s, u"statement"_s}},
    };
    Query links(connection, u"SELECT m.name, f.\"from\" FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS f "
                            "WHERE m.type = 'table' AND f.\"table\" = :table AND f.on_delete <> 'CASCADE'"_s);
    LIAISON_TRY(links.bind(u":table"_s, noun.table).run());
    while (links.next()) {
        const QString table = links.text(0);
        const auto [owner, link] = owners.value(table, {table, QString()});
        for (const Noun &other : nouns()) {
            if (other.table != owner)
                continue;
            QString from = owner + u" AS o WHERE o."_s + links.text(1);
            if (!link.isEmpty())
                from =
                    owner + u" AS o JOIN "_s + table + u" AS p ON p."_s + link + u" = o.id WHERE p."_s + links.text(1);
            Query rows(connection, u"SELECT o."_s + other.refColumn + u" FROM "_s + from + u" = :id LIMIT 1"_s);
            LIAISON_TRY(rows.bind(u":id"_s, id).run());
            if (rows.next())
                return QString(other.kind + u' ' + rows.text(0));
        }
    }
    LIAISON_TRY(links.end());
    return QString();
}

} // namespace

RecordStore::RecordStore(Connection &connection, const QString &kind) : m_connection(connection), m_noun(*nounOf(kind))
{
}

std::unique_ptr<RecordStore> RecordStore::of(Connection &connection, const QString &kind)
{
    const Noun *noun = nounOf(kind);
    return noun ? noun->store(connection) : nullptr;
}

Result<qint64> RecordStore::idOf(const QString &ref)
{
    Query rows(m_connection, u"SELECT id FROM "_s + m_noun.table + u" WHERE "_s + m_noun.refColumn + u" = :ref"_s);
    // As it is written first: a reference of an older file may not have today's form.
    const QString stored = referenceText(ref);
    for (const QString &json : {ref, stored}) {
        LIAISON_TRY(rows.bind(u":ref"_s, json).run());
        if (rows.next())
            return rows.integer(0);
        LIAISON_TRY(rows.end());
        if (stored == ref)
            break;
    }
    if (foldsBeyondAscii(stored)) {
        LIAISON_ASSIGN(const auto same, recordOfKey(m_connection, m_noun, stored));
        if (same)
            return *same;
    }
    return fail(ErrorKind::NotFound, m_noun.kind, ref);
}

Result<QList<qint64>> RecordStore::idsOf(const QStringList &refs)
{
    Query rows(m_connection, u"SELECT id FROM "_s + m_noun.table + u" WHERE "_s + m_noun.refColumn +
                                 u" IN (SELECT value FROM json_each(:refs)) ORDER BY id"_s);
    return rows.bind(u":refs"_s, textsColumn(refs)).list([](const Query &row) { return row.integer(0); });
}

Result<std::optional<qint64>> RecordStore::matching(const QJsonObject &json)
{
    const QString ref = json.value(m_noun.refColumn).toString();
    if (ref.isEmpty())
        return std::nullopt;
    const auto id = idOf(ref);
    if (id)
        return *id;
    if (id.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    return fail(id.error());
}

Result<JsonContext> RecordStore::jsonContext() const
{
    SettingStore settings(m_connection);
    JsonContext context;
    LIAISON_ASSIGN(context.programmeFirstMonth, settings.programmeFirstMonth());
    return context;
}

// References are stored in one form, and unique in it without regard to the case of any script.
Result<ColumnValues> RecordStore::withStoredRef(const SaveTarget &target, ColumnValues columns)
{
    for (auto &[name, value] : columns) {
        if (name != m_noun.refColumn)
            continue;
        const QString given = value.toString();
        const QString stored = referenceText(given);
        if (stored == given && !foldsBeyondAscii(stored))
            continue;
        // What stands in an older file stays as it is until somebody changes it, also where it is one of two alike.
        if (target.keepId)
            continue;
        if (target.id) {
            Query before(m_connection,
                         u"SELECT "_s + m_noun.refColumn + u" FROM "_s + m_noun.table + u" WHERE id = :id"_s);
            LIAISON_TRY(before.bind(u":id"_s, target.id).run());
            if (before.next() && before.text(0) == given)
                continue;
            LIAISON_TRY(before.end());
        }
        if (foldsBeyondAscii(stored)) {
            LIAISON_ASSIGN(const auto same, recordOfKey(m_connection, m_noun, stored, target.id));
            if (same)
                return fail(ErrorKind::Duplicate, name, given);
        }
        value = stored;
    }
    return columns;
}

Result<qint64> RecordStore::writeRow(const SaveTarget &target, const ColumnValues &given)
{
    LIAISON_ASSIGN(const ColumnValues columns, withStoredRef(target, given));
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
        // An id of a removed record is not given again: its history stays its own, and undo can bring it back.
        names.append(u"id"_s);
        placeholders.append(target.keepId ? u":id"_s
                                          : u"(SELECT 1 + max((SELECT coalesce(max(id), 0) FROM "_s + m_noun.table +
                                                u"), (SELECT coalesce(max(record), 0) FROM journal WHERE kind = "
                                                u":noun)))"_s);
        sql = u"INSERT INTO "_s + m_noun.table + u" ("_s + names.join(u", "_s) + u") VALUES ("_s +
              placeholders.join(u", "_s) + u')';
    } else {
        sql = u"UPDATE "_s + m_noun.table + u" SET "_s + assignments.join(u", "_s) +
              u", revision = revision + 1 WHERE id = :id AND revision = :revision"_s;
    }
    Query write(m_connection, sql);
    for (const auto &[name, value] : columns)
        write.bind(u':' + name, value);
    if (insert)
        write.bind(u":uid"_s, target.uid.isEmpty() ? newUid() : target.uid);
    if (insert && !target.keepId)
        write.bind(u":noun"_s, m_noun.kind);
    if (!insert)
        write.bind(u":revision"_s, target.revision);
    if (target.id)
        write.bind(u":id"_s, target.id);
    if (auto done = write.run(); !done) {
        Error error = done.error();
        if (error.kind == ErrorKind::Duplicate) { // what was given, not the database's words
            error.detail.clear();
            if (error.field.endsWith("_from"_L1)) // the first of a span's two columns
                error.field.chop(5);
            for (const auto &[name, value] : columns) {
                if (name == error.field && name == m_noun.refColumn)
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
    const auto refOf = [&](qint64 number) { return QString(stem + QString::number(number).rightJustified(4, u'0')); };
    // Many records saved one after the other need not look for the highest number each time.
    if (const auto given = m_given.find(stem); given != m_given.end()) {
        const QString next = refOf(*given + 1);
        const auto taken = RecordStore::idOf(next);
        if (!taken && taken.error().kind == ErrorKind::NotFound) {
            ++*given;
            return next;
        }
    }
    // The highest running number ever given, not the count: removed records leave gaps, and what the journal tells of
    // one of them must not become the history of another. Somebody's own "RS-2016-17-HKC" is no running number.
    Query last(m_connection, u"SELECT max(CAST(substr(ref, length(:stem) + 1) AS INTEGER)) FROM (SELECT "_s +
                                 m_noun.refColumn + u" AS ref FROM "_s + m_noun.table +
                                 u" UNION ALL SELECT ref FROM journal WHERE kind = :kind AND record IS NOT NULL) "
                                 u"WHERE ref >= :stem AND ref < :end "
                                 "AND substr(ref, length(:stem) + 1) NOT LIKE '%-%'"_s);
    LIAISON_TRY(
        last.bind(u":stem"_s, stem).bind(u":end"_s, QString(stem + QChar(u':'))).bind(u":kind"_s, m_noun.kind).run());
    const qint64 highest = last.next() ? last.integer(0) : 0;
    LIAISON_TRY(last.end());
    // Somebody's own reference may hold the largest number there is.
    qint64 number = highest < std::numeric_limits<qint64>::max() ? highest + 1 : 1;
    for (;; ++number) {
        const auto taken = RecordStore::idOf(refOf(number));
        if (!taken && taken.error().kind == ErrorKind::NotFound)
            break;
        if (!taken)
            return fail(taken.error());
    }
    m_given.insert(stem, number);
    return refOf(number);
}

Done RecordStore::permit(const StoredRecord *before, const StoredRecord *after, const Author &author)
{
    if (saysWhy(author.reason))
        return {};
    for (const StoredRecord *record : {before, after}) { // an exchange may come into an approved month, or leave one
        if (!record)
            continue;
        LIAISON_ASSIGN(const QString approval,
                       ApprovalStore::approvalOf(m_connection, m_noun, record->id, record->json));
        if (!approval.isEmpty())
            return fail(reasonLacking(author.reason, approval));
    }
    return {};
}

Done RecordStore::afterWrite(const QString &action, const std::optional<StoredRecord> &before,
                             const StoredRecord &after, const QString &searchText, const Author &author)
{
    LIAISON_TRY(permit(before ? &*before : nullptr, &after, author));
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
        entry.before = before->json;
    entry.after = after.json;
    LIAISON_TRY(Journal(m_connection).append(entry));
    return {};
}

Done RecordStore::remove(qint64 id, qint64 revision, const Author &author)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LIAISON_ASSIGN(StoredRecord record, stored(id));
    LIAISON_TRY(permit(&record, nullptr, author));
    LIAISON_TRY(ApprovalStore(m_connection).eraseOf(m_noun, id, author));
    LIAISON_ASSIGN(const QString hanging, attachedOn(m_connection, m_noun, id));
    if (!hanging.isEmpty())
        return fail(ErrorKind::Referenced, m_noun.kind, hanging);
    record.revision = revision;
    LIAISON_TRY(erase(record, author));
    return transaction.commit();
}

Done RecordStore::erase(const StoredRecord &record, const Author &author)
{
    Query rows(m_connection, u"DELETE FROM "_s + m_noun.table + u" WHERE id = :id AND revision = :revision"_s);
    if (auto done = rows.bind(u":id"_s, record.id).bind(u":revision"_s, record.revision).run(); !done) {
        if (done.error().kind != ErrorKind::Referenced)
            return fail(done.error());
        LIAISON_ASSIGN(const QString dependent, dependentOn(m_connection, m_noun, record.id));
        return fail(ErrorKind::Referenced, m_noun.kind, dependent.isEmpty() ? record.ref : dependent);
    }
    if (rows.affectedRows() == 0)
        return fail(ErrorKind::Conflict, m_noun.kind, record.ref);
    LIAISON_TRY(SearchIndex(m_connection).remove(m_noun, record.id));
    JournalEntry entry;
    entry.officer = author.officer;
    entry.reason = author.reason;
    entry.action = author.undoes ? u"undo"_s : u"remove"_s;
    entry.undoes = author.undoes;
    entry.kind = m_noun.kind;
    entry.record = record.id;
    entry.ref = record.ref;
    entry.before = record.json;
    entry.before->insert(u"uid"_s, record.uid); // so that undo gives the record its identity back
    LIAISON_TRY(Journal(m_connection).append(entry));
    return {};
}

Result<QVariant> RecordStore::reference(const QString &field, const QString &kind, const QString &ref)
{
    if (ref.isEmpty())
        return QVariant();
    const auto store = of(m_connection, kind);
    const auto id = store->idOf(ref);
    if (id)
        return QVariant(*id);
    if (id.error().kind != ErrorKind::NotFound)
        return fail(id.error());
    m_unknown.append({ErrorKind::UnknownCode, field, ref});
    return QVariant();
}

Done RecordStore::requireCode(const QString &field, const QString &list, const QString &code)
{
    if (code.isEmpty())
        return {};
    Query rows(m_connection, u"SELECT 1 FROM "_s + list + u" WHERE code = :code"_s);
    LIAISON_TRY(rows.bind(u":code"_s, code).run());
    if (rows.next())
        return {};
    LIAISON_TRY(rows.end());
    m_unknown.append({ErrorKind::UnknownCode, field, code});
    return {};
}

Done RecordStore::refuseCycle(const QString &field, const QString &column, qint64 id, const QVariant &to,
                              const QString &ref)
{
    if (id == 0 || to.isNull())
        return {};
    Query rows(m_connection, u"WITH RECURSIVE further (id) AS (SELECT :to UNION SELECT t."_s + column + u" FROM "_s +
                                 m_noun.table + u" AS t JOIN further ON further.id = t.id WHERE t."_s + column +
                                 u" IS NOT NULL) SELECT 1 FROM further WHERE id = :id"_s);
    LIAISON_TRY(rows.bind(u":to"_s, to).bind(u":id"_s, id).run());
    if (rows.next())
        m_unknown.append({ErrorKind::Circular, field, ref});
    return rows.end();
}

} // namespace liaison
