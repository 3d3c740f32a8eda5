// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/personkeystore.h"

#include "core/database/connection.h"
#include "core/database/json.h"
#include "core/database/personkey.h"
#include "core/database/query.h"
#include "core/database/transaction.h"
#include "core/journal/entryauthority.h"

#include <QJsonDocument>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

const QString infoColumns = u"SELECT k.uid, k.officer, o.ref, o.name, o.role, k.slot ->> 'passes', "
                            u"k.slot ->> 'memory', "
                            "(SELECT j.at FROM journal AS j WHERE j.kind = 'key' AND j.action = "
                            "'create' AND j.ref = k.uid LIMIT 1) "
                            "FROM person_key AS k LEFT JOIN officer AS o ON o.id = k.officer "_s;

KeyInfo infoFromRow(const Query &rows)
{
    KeyInfo info;
    info.id = rows.text(0);
    info.isRecovery = rows.isNull(1);
    info.officer = rows.integer(1);
    info.ref = rows.text(2);
    info.name = rows.text(3);
    info.role = rows.text(4);
    info.cost = {quint64(rows.integer(5)), rows.integer(6)};
    info.since = QDateTime::fromString(rows.text(7), Qt::ISODateWithMs);
    return info;
}

QString slotText(const KeySlot &slot)
{
    return QString::fromUtf8(QJsonDocument(slot.toJson()).toJson(QJsonDocument::Compact));
}

// What the journal keeps of a key: whose it is, and the public keys that
// signatures are verified with.
QJsonObject keyForm(const KeyInfo &info, const KeySlot &slot)
{
    return {{u"kind"_s, info.isRecovery ? u"recovery"_s : u"person"_s},
            {u"officer"_s, info.isRecovery ? QJsonValue() : QJsonValue(info.ref)},
            {u"officer_id"_s, info.isRecovery ? QJsonValue() : QJsonValue(info.officer)},
            {u"sealing"_s, QString::fromLatin1(slot.sealing.toHex())},
            {u"signing"_s, QString::fromLatin1(slot.signing.toHex())}};
}

JournalEntry keyEntry(const QString &action, const QString &id, const Author &author)
{
    JournalEntry entry;
    entry.officer = author.officer;
    entry.reason = author.reason;
    entry.action = action;
    entry.kind = u"key"_s;
    entry.ref = id;
    return entry;
}

} // namespace

Result<QString> PersonKeyStore::caseFile() const
{
    Query rows(m_connection, u"SELECT casefile FROM keys_of"_s);
    LIAISON_TRY(rows.run());
    const QString name = rows.next() ? rows.text(0) : QString();
    LIAISON_TRY(rows.end());
    return name;
}

Result<QList<KeyInfo>> PersonKeyStore::list() const
{
    Query rows(m_connection, infoColumns + u"ORDER BY k.officer IS NULL, o.name, k.id");
    LIAISON_TRY(rows.run());
    QList<KeyInfo> keys;
    while (rows.next())
        keys.append(infoFromRow(rows));
    LIAISON_TRY(rows.end());
    return keys;
}

Result<KeyInfo> PersonKeyStore::find(const QString &id) const
{
    Query rows(m_connection, infoColumns + u"WHERE k.uid = :uid");
    LIAISON_TRY(rows.bind(u":uid"_s, id).run());
    if (rows.next())
        return infoFromRow(rows);
    LIAISON_TRY(rows.end());
    return fail(ErrorKind::NotFound, u"key"_s, id);
}

Result<QList<KeySlot>> PersonKeyStore::keySlots() const
{
    Query rows(m_connection, u"SELECT slot FROM person_key ORDER BY id"_s);
    LIAISON_TRY(rows.run());
    QList<KeySlot> keySlots;
    while (rows.next()) {
        LIAISON_ASSIGN(const KeySlot slot, KeySlot::fromJson(jsonFromColumn(rows.text(0)).toObject()));
        keySlots.append(slot);
    }
    LIAISON_TRY(rows.end());
    return keySlots;
}

Result<KeySlot> PersonKeyStore::keySlot(const QString &id) const
{
    LIAISON_ASSIGN(const QList<KeySlot> all, keySlots());
    for (const KeySlot &slot : all) {
        if (slot.id == id)
            return slot;
    }
    return fail(ErrorKind::NotFound, u"key"_s, id);
}

Done PersonKeyStore::nameOwner(PersonKey &key) const
{
    const auto info = find(key.id());
    if (!info && info.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::NotPermitted, u"key"_s, key.id());
    if (!info)
        return fail(info.error());
    key.setOwner(info->officer, info->ref, info->name);
    return {};
}

Result<KeyInfo> PersonKeyStore::add(const PersonKey &key, const KeySlot &slot, qint64 officer, const Author &author)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    Query known(m_connection, u"SELECT ref FROM officer WHERE id = :id"_s);
    LIAISON_TRY(known.bind(u":id"_s, officer).run());
    if (officer != 0 && !known.next())
        return fail(ErrorKind::UnknownCode, u"officer"_s);
    const QString ref = officer != 0 ? known.text(0) : QString();
    Query same(m_connection, u"SELECT 1 FROM person_key WHERE officer IS :officer"_s);
    LIAISON_TRY(same.bind(u":officer"_s, officer == 0 ? QVariant() : QVariant(officer)).run());
    if (same.next())
        return fail(ErrorKind::Duplicate, u"key"_s, ref);
    LIAISON_ASSIGN(const bool led, hasSupervisorKey(m_connection));
    if (led) {
        LIAISON_TRY(requireSupervisorKey(m_connection, author));
    } else {
        LIAISON_ASSIGN(const QString role, roleInForce(m_connection, officer));
        if (role != "supervisor"_L1)
            return fail(ErrorKind::NotPermitted, u"first_key"_s, ref);
    }
    Query insert(m_connection, u"INSERT INTO person_key (uid, kind, officer, signing, slot) VALUES "
                               "(:uid, :kind, :officer, :signing, :slot)"_s);
    insert.bind(u":uid"_s, key.id()).bind(u":kind"_s, officer == 0 ? u"recovery"_s : u"person"_s);
    insert.bind(u":officer"_s, officer == 0 ? QVariant() : QVariant(officer)).bind(u":signing"_s, key.signing());
    LIAISON_TRY(insert.bind(u":slot"_s, slotText(slot)).run());
    LIAISON_ASSIGN(KeyInfo info, find(key.id()));
    JournalEntry entry = keyEntry(u"create"_s, key.id(), author);
    entry.after = keyForm(info, slot);
    LIAISON_TRY(Journal(m_connection).append(entry));
    LIAISON_ASSIGN(info, find(key.id())); // the journal says since when
    LIAISON_TRY(transaction.commit());
    return info;
}

Done PersonKeyStore::replaceSlot(const KeySlot &slot, const Author &author)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LIAISON_ASSIGN(const KeyInfo info, find(slot.id));
    LIAISON_ASSIGN(const KeySlot before, keySlot(slot.id));
    if (before.signing != slot.signing || before.sealing != slot.sealing)
        return fail(ErrorKind::Conflict, u"key"_s, slot.id);
    Query update(m_connection, u"UPDATE person_key SET slot = :slot WHERE uid = :uid"_s);
    LIAISON_TRY(update.bind(u":slot"_s, slotText(slot)).bind(u":uid"_s, slot.id).run());
    JournalEntry entry = keyEntry(u"update"_s, slot.id, author);
    entry.before = keyForm(info, before);
    entry.after = keyForm(info, slot);
    LIAISON_TRY(Journal(m_connection).append(entry));
    return transaction.commit();
}

Done PersonKeyStore::remove(const QString &id, const Author &author)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LIAISON_ASSIGN(const KeyInfo info, find(id));
    LIAISON_ASSIGN(const KeySlot slot, keySlot(id));
    LIAISON_ASSIGN(const bool led, hasSupervisorKey(m_connection));
    if (led)
        LIAISON_TRY(requireSupervisorKey(m_connection, author));
    // The entry first: who takes his or her own key away signs that with it.
    JournalEntry entry = keyEntry(u"remove"_s, id, author);
    entry.before = keyForm(info, slot);
    LIAISON_TRY(Journal(m_connection).append(entry));
    Query rows(m_connection, u"DELETE FROM person_key WHERE uid = :uid"_s);
    LIAISON_TRY(rows.bind(u":uid"_s, id).run());
    LIAISON_ASSIGN(const bool proved, arePeopleProved(m_connection));
    LIAISON_ASSIGN(const bool stillLed, hasSupervisorKey(m_connection));
    if (proved && led && !stillLed)
        return fail(ErrorKind::LastOne, u"key"_s, info.name);
    return transaction.commit();
}

Done PersonKeyStore::reset(const Author &author)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    JournalEntry entry = keyEntry(u"remove"_s, allKeys, author);
    LIAISON_TRY(Journal(m_connection).append(entry));
    LIAISON_TRY(execute(m_connection, u"DELETE FROM person_key"_s));
    LIAISON_TRY(execute(m_connection, u"DELETE FROM setting WHERE key = 'people'"_s));
    return transaction.commit();
}

} // namespace liaison
