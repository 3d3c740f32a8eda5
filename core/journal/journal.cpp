// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "core/database/json.h"
#include "core/database/personkey.h"
#include "core/database/query.h"
#include "core/database/transaction.h"
#include "core/journal/entryauthority.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

const QString journalColumns = u"id, at, officer, action, kind, record, ref, before, after, reason, undoes"_s;
constexpr int journalColumnCount = 11;
// The same as they are read, with the key of the signature.
const QString readJournalColumns = journalColumns + u", (SELECT s.key FROM journal_signature AS s WHERE s.entry = id)";
constexpr int hashBytes = 32;
constexpr quint64 nothing = ~quint64(0);

// The fields of a row as they are stored, in the order of `journalColumns`; NULL is no value.
using StoredRow = std::array<std::optional<QString>, journalColumnCount>;

// docs/file-format.md, "The journal": each field as its length in eight bytes, most significant first, and its UTF-8;
// a field that is NULL has the length of all ones and nothing else.
QByteArray chained(const QByteArray &last, const StoredRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(last);
    for (const auto &field : row) {
        const QByteArray bytes = field ? storedText(*field).toUtf8() : QByteArray();
        const quint64 length = qToBigEndian(field ? static_cast<quint64>(bytes.size()) : nothing);
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        hash.addData(bytes);
    }
    return hash.result();
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
}

std::optional<QString> jsonText(const std::optional<QJsonObject> &object)
{
    if (!object)
        return std::nullopt;
    return QString::fromUtf8(QJsonDocument(*object).toJson(QJsonDocument::Compact));
}

std::optional<QJsonObject> jsonObject(const Query &rows, int column)
{
    if (rows.isNull(column))
        return std::nullopt;
    return jsonFromColumn(rows.text(column)).toObject();
}

std::optional<QString> numberText(qint64 number)
{
    return number == 0 ? std::nullopt : std::optional(QString::number(number));
}

QVariant stored(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant();
}

JournalEntry entryFromRow(const Query &rows)
{
    JournalEntry entry;
    entry.id = rows.integer(0);
    entry.at = QDateTime::fromString(rows.text(1), Qt::ISODateWithMs);
    entry.officer = rows.text(2);
    entry.action = rows.text(3);
    entry.kind = rows.text(4);
    entry.record = rows.integer(5);
    entry.ref = rows.text(6);
    entry.before = jsonObject(rows, 7);
    entry.after = jsonObject(rows, 8);
    entry.reason = rows.text(9);
    entry.undoes = rows.integer(10);
    entry.signedBy = rows.text(11);
    return entry;
}

Result<std::optional<JournalEntry>> first(Query &rows)
{
    LIAISON_TRY(rows.run());
    std::optional<JournalEntry> entry;
    if (rows.next())
        entry = entryFromRow(rows);
    LIAISON_TRY(rows.end());
    return entry;
}

} // namespace

Result<qint64> Journal::append(JournalEntry entry)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LIAISON_TRY(requireAuthority(m_connection, entry));
    Query last(m_connection, u"SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1"_s);
    LIAISON_TRY(last.run());
    const bool any = last.next();
    const qint64 id = any ? last.integer(0) + 1 : 1;
    const QByteArray lastHash = any ? last.bytes(1) : QByteArray(hashBytes, '\0');
    LIAISON_TRY(last.end());

    const QString at = timeText(entry.at.isValid() ? entry.at : Clock::nowUtc());
    const StoredRow row{
        QString::number(id),      at,        entry.officer,          entry.action,          entry.kind,
        numberText(entry.record), entry.ref, jsonText(entry.before), jsonText(entry.after), entry.reason,
        numberText(entry.undoes)};
    Query insert(m_connection,
                 u"INSERT INTO journal (" + journalColumns +
                     u", hash) VALUES (:id, :at, :officer, :action, :kind, :record, :ref, :before, :after, :reason, "
                     u":undoes, :hash)");
    insert.bind(u":id"_s, id).bind(u":at"_s, at).bind(u":officer"_s, entry.officer).bind(u":action"_s, entry.action);
    insert.bind(u":kind"_s, entry.kind).bind(u":record"_s, entry.record == 0 ? QVariant() : QVariant(entry.record));
    insert.bind(u":ref"_s, entry.ref).bind(u":before"_s, stored(row[7])).bind(u":after"_s, stored(row[8]));
    insert.bind(u":reason"_s, entry.reason);
    insert.bind(u":undoes"_s, entry.undoes == 0 ? QVariant() : QVariant(entry.undoes));
    const QByteArray hash = chained(lastHash, row);
    LIAISON_TRY(insert.bind(u":hash"_s, hash).run());
    LIAISON_TRY(sign(id, hash));
    LIAISON_TRY(transaction.commit());
    return id;
}

// In the transaction of the entry: none is ever without its signature where somebody signs.
Done Journal::sign(qint64 id, const QByteArray &hash)
{
    const auto person = m_connection.person();
    if (!person)
        return {};
    Query insert(m_connection, u"INSERT INTO journal_signature (entry, key, signature) "
                               "VALUES (:entry, :key, :signature)"_s);
    insert.bind(u":entry"_s, id).bind(u":key"_s, person->id()).bind(u":signature"_s, person->sign(hash));
    return insert.run();
}

Result<QList<JournalEntry>> Journal::list(const QString &kind, qint64 record, qint64 before, int limit)
{
    QString sql = u"SELECT " + readJournalColumns + u" FROM journal WHERE 1";
    if (!kind.isEmpty())
        sql += u" AND kind = :kind";
    if (record != 0)
        sql += u" AND record = :record";
    if (before != 0)
        sql += u" AND id < :before";
    sql += u" ORDER BY id DESC LIMIT :limit";
    Query rows(m_connection, sql);
    if (!kind.isEmpty())
        rows.bind(u":kind"_s, kind);
    if (record != 0)
        rows.bind(u":record"_s, record);
    if (before != 0)
        rows.bind(u":before"_s, before);
    LIAISON_TRY(rows.bind(u":limit"_s, limit).run());
    QList<JournalEntry> entries;
    while (rows.next())
        entries.append(entryFromRow(rows));
    LIAISON_TRY(rows.end());
    return entries;
}

Result<QList<JournalEntry>> Journal::listOf(const QString &ref, qint64 before, int limit)
{
    Query rows(m_connection,
               u"SELECT " + readJournalColumns +
                   u" FROM journal WHERE (ref = :ref COLLATE NOCASE OR (kind, record) IN (SELECT kind, record "
                   u"FROM journal WHERE ref = :ref COLLATE NOCASE)) AND (:before = 0 OR id < :before) "
                   u"ORDER BY id DESC LIMIT :limit");
    LIAISON_TRY(rows.bind(u":ref"_s, ref).bind(u":before"_s, before).bind(u":limit"_s, limit).run());
    QList<JournalEntry> entries;
    while (rows.next())
        entries.append(entryFromRow(rows));
    LIAISON_TRY(rows.end());
    return entries;
}

Result<std::optional<JournalEntry>> Journal::find(qint64 id)
{
    Query rows(m_connection, u"SELECT " + readJournalColumns + u" FROM journal WHERE id = :id");
    return first(rows.bind(u":id"_s, id));
}

Result<std::optional<JournalEntry>> Journal::lastUndoable(const QString &officer)
{
    Query rows(m_connection,
               u"SELECT " + readJournalColumns +
                   u" FROM journal j WHERE officer = :officer AND action IN ('create', 'update', 'remove') "
                   u"AND record IS NOT NULL AND kind <> 'freeze' AND NOT EXISTS (SELECT 1 FROM journal u WHERE "
                   u"u.undoes = j.id) "
                   u"ORDER BY id DESC LIMIT 1");
    return first(rows.bind(u":officer"_s, officer));
}

Result<qint64> Journal::lastId()
{
    Query rows(m_connection, u"SELECT coalesce(max(id), 0) FROM journal"_s);
    LIAISON_TRY(rows.run());
    const qint64 id = rows.next() ? rows.integer(0) : 0;
    LIAISON_TRY(rows.end());
    return id;
}

Done Journal::joinStep(qint64 before)
{
    LIAISON_ASSIGN(const qint64 last, lastId());
    if (last <= before + 1) // one change is a step by itself
        return {};
    Query join(m_connection, u"INSERT INTO journal_step (first, last) VALUES (:first, :last)"_s);
    return join.bind(u":first"_s, before + 1).bind(u":last"_s, last).run();
}

Result<QList<JournalEntry>> Journal::stepOf(const JournalEntry &entry)
{
    Query rows(m_connection, u"SELECT " + readJournalColumns +
                                 u" FROM journal WHERE id BETWEEN (SELECT first FROM journal_step WHERE :id "
                                 u"BETWEEN first AND last) AND (SELECT last FROM journal_step WHERE :id BETWEEN "
                                 u"first AND last) ORDER BY id DESC");
    LIAISON_TRY(rows.bind(u":id"_s, entry.id).run());
    QList<JournalEntry> entries;
    while (rows.next())
        entries.append(entryFromRow(rows));
    LIAISON_TRY(rows.end());
    return entries.isEmpty() ? QList<JournalEntry>{entry} : entries;
}

Result<qint64> Journal::verify()
{
    Query rows(m_connection, u"SELECT " + journalColumns + u", hash FROM journal ORDER BY id");
    LIAISON_TRY(rows.run());
    QByteArray last(hashBytes, '\0');
    qint64 count = 0;
    while (rows.next()) {
        StoredRow row;
        for (int column = 0; column < journalColumnCount; ++column) {
            if (!rows.isNull(column))
                row.at(static_cast<size_t>(column)) = rows.text(column);
        }
        if (rows.integer(0) != count + 1 || rows.bytes(journalColumnCount) != chained(last, row))
            return fail(ErrorKind::Damaged, u"journal"_s, rows.text(0));
        last = rows.bytes(journalColumnCount);
        ++count;
    }
    LIAISON_TRY(rows.end());
    return count;
}

} // namespace liaison
