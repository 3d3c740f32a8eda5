// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/signaturecheck.h"

#include "core/database/json.h"
#include "core/database/personkey.h"
#include "core/database/query.h"
#include "core/domain/supervised.h"
#include "core/journal/entryauthority.h"

#include <QHash>
#include <algorithm>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFindings = 50;

struct ReadEntry
{
    qint64 id = 0;
    QString officer;
    QString action;
    QString kind;
    qint64 record = 0;
    QString ref;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
    QByteArray hash;
    QString key; // of the signature; empty: none
    QByteArray signature;
};

std::optional<QJsonObject> formIn(const Query &rows, int column)
{
    if (rows.isNull(column))
        return std::nullopt;
    return jsonFromColumn(rows.text(column)).toObject();
}

// Record forms are read only where they tell of people: a journal is long.
ReadEntry entryIn(const Query &rows)
{
    ReadEntry entry;
    entry.id = rows.integer(0);
    entry.officer = rows.text(1);
    entry.action = rows.text(2);
    entry.kind = rows.text(3);
    entry.record = rows.integer(4);
    entry.ref = rows.text(5);
    entry.hash = rows.bytes(6);
    entry.key = rows.text(7);
    entry.signature = rows.bytes(8);
    entry.before = formIn(rows, 9);
    entry.after = formIn(rows, 10);
    return entry;
}

// What stands at an entry, by the entries before it.
class PeopleInForce
{
public:
    explicit PeopleInForce(Errors &findings) : m_findings(findings) {}

    void take(const ReadEntry &entry)
    {
        if (!entry.key.isEmpty())
            checkSignature(entry);
        checkAuthority(entry);
        if (entry.kind == "officer"_L1)
            takeOfficer(entry);
        else if (entry.kind == "key"_L1)
            takeKey(entry);
        else if (entry.kind == "setting"_L1)
            takeSetting(entry);
    }

    QStringList keyIds() const { return m_keys.keys(); }
    QByteArray signing(const QString &id) const { return m_keys.value(id).signing; }
    qint64 officer(const QString &id) const { return m_keys.value(id).officer; } // 0: the recovery code
    bool isProved() const { return m_proved; }
    bool isFourEyes() const { return m_fourEyes; }

private:
    struct Key
    {
        QByteArray signing;
        qint64 officer = 0; // 0: the recovery code
    };

    void find(const QString &what, const ReadEntry &entry)
    {
        if (m_findings.size() < mostFindings)
            m_findings.append({ErrorKind::Damaged, what, QString::number(entry.id)});
    }

    static Key keyIn(const QJsonObject &json)
    {
        return {QByteArray::fromHex(json.value(u"signing"_s).toString().toLatin1()),
                json.value(u"officer_id"_s).toInteger()};
    }

    bool isSupervisor(const Key &key) const
    {
        return key.officer != 0 && m_officers.value(key.officer).value(u"role"_s) == u"supervisor"_s;
    }

    bool hasSupervisorKey() const
    {
        return std::any_of(m_keys.begin(), m_keys.end(), [this](const Key &key) { return isSupervisor(key); });
    }

    // The first key signs its own entry: whoever was there first is believed.
    bool isFirstKey(const ReadEntry &entry) const
    {
        return entry.kind == "key"_L1 && entry.action == "create"_L1 && entry.ref == entry.key && !hasSupervisorKey();
    }

    Key signerOf(const ReadEntry &entry) const
    {
        return isFirstKey(entry) && entry.after ? keyIn(*entry.after) : m_keys.value(entry.key);
    }

    void checkSignature(const ReadEntry &entry)
    {
        const Key key = signerOf(entry);
        if (!PersonKey::isSignature(entry.signature, entry.hash, key.signing)) {
            find(u"signature"_s, entry);
            return;
        }
        if (key.officer == 0 || entry.officer.isEmpty())
            return;
        const QJsonObject person = m_officers.value(key.officer);
        if (entry.officer != person.value(u"name"_s).toString() && entry.officer != person.value(u"ref"_s).toString())
            find(u"name"_s, entry);
    }

    // The same rule as requireAuthority's, by the journal alone.
    void checkAuthority(const ReadEntry &entry)
    {
        const bool ofKeys = entry.kind == "key"_L1;
        const bool ends = ofKeys && entry.action == "remove"_L1 && entry.ref == allKeys;
        const bool begins = says(entry, "people"_L1, "proved"_L1);
        if (entry.key.isEmpty()) {
            const bool ofTheSafe = isUnsignedWork(entry.kind, entry.action);
            if (ends && m_proved)
                find(u"proof"_s, entry);
            else if (begins || (ofKeys && !ends && (entry.action == "create"_L1 || hasSupervisorKey())) ||
                     (m_proved && !ofTheSafe && !ends))
                find(u"unsigned"_s, entry);
            return;
        }
        const bool asked = m_proved || begins || (ofKeys && hasSupervisorKey());
        const bool rekey = entry.kind == "casefile"_L1 && entry.action == "rekey"_L1;
        const bool ownKey = ofKeys && entry.action == "update"_L1 && entry.ref == entry.key;
        if (ownKey)
            return;
        const Key key = signerOf(entry);
        const bool recovery = key.officer == 0;
        if (asked && recovery && !isForRecovery(entry.kind))
            find(u"authority"_s, entry);
        else if (((asked && (isSupervised(entry.kind, entry.ref, entry.before, entry.after) || rekey)) ||
                  isFirstKey(entry)) &&
                 !recovery && !isSupervisor(key))
            find(u"authority"_s, entry);
    }

    static bool says(const ReadEntry &entry, QLatin1String setting, QLatin1String value)
    {
        return entry.kind == "setting"_L1 && entry.ref == setting && entry.after &&
               entry.after->value(u"value"_s) == value;
    }

    void takeOfficer(const ReadEntry &entry)
    {
        if (entry.after)
            m_officers.insert(entry.record, *entry.after);
        else
            m_officers.remove(entry.record);
    }

    void takeKey(const ReadEntry &entry)
    {
        if (entry.action == "remove"_L1 && entry.ref == allKeys) {
            m_keys.clear();
            m_proved = false;
        } else if (entry.action == "remove"_L1) {
            m_keys.remove(entry.ref);
        } else if (entry.action == "create"_L1 && entry.after) {
            m_keys.insert(entry.ref, keyIn(*entry.after));
        }
    }

    void takeSetting(const ReadEntry &entry)
    {
        if (entry.ref == "people"_L1)
            m_proved = says(entry, "people"_L1, "proved"_L1);
        else if (entry.ref == "four_eyes"_L1)
            m_fourEyes = says(entry, "four_eyes"_L1, "1"_L1);
    }

    Errors &m_findings;
    QHash<qint64, QJsonObject> m_officers;
    QHash<QString, Key> m_keys; // valid now
    bool m_proved = false;
    bool m_fourEyes = false;
};

// The tables beside the journal: keys that it never gave, or took away, and settings that it does not tell of.
Result<bool> areTablesTrue(Connection &connection, const PeopleInForce &people)
{
    Query rows(connection,
               u"SELECT uid, signing, slot ->> 'signing', coalesce(officer, 0) FROM person_key ORDER BY uid"_s);
    LIAISON_TRY(rows.run());
    QStringList stored;
    bool same = true;
    while (rows.next()) {
        stored.append(rows.text(0));
        same = same && rows.bytes(1) == people.signing(rows.text(0)) &&
               rows.integer(3) == people.officer(rows.text(0)) &&
               rows.text(2) == QString::fromLatin1(rows.bytes(1).toHex());
    }
    LIAISON_TRY(rows.end());
    QStringList told = people.keyIds();
    told.sort();
    Query settings(connection, u"SELECT (SELECT value FROM setting WHERE key = 'people') IS 'proved', "
                               "(SELECT value FROM setting WHERE key = 'four_eyes') IS '1'"_s);
    LIAISON_TRY(settings.run());
    same = same && settings.next() && (settings.integer(0) != 0) == people.isProved() &&
           (settings.integer(1) != 0) == people.isFourEyes();
    LIAISON_TRY(settings.end());
    return same && stored == told;
}

} // namespace

Result<Errors> verifySignatures(Connection &connection)
{
    Errors findings;
    PeopleInForce people(findings);
    Query rows(connection, u"SELECT j.id, j.officer, j.action, j.kind, j.record, j.ref, j.hash, s.key, s.signature, "
                           "iif(j.kind IN ('officer', 'setting', 'key'), j.before, NULL), "
                           "iif(j.kind IN ('officer', 'setting', 'key'), j.after, NULL) FROM journal AS j "
                           "LEFT JOIN journal_signature AS s ON s.entry = j.id ORDER BY j.id"_s);
    LIAISON_TRY(rows.run());
    while (rows.next())
        people.take(entryIn(rows));
    LIAISON_TRY(rows.end());
    LIAISON_ASSIGN(const bool same, areTablesTrue(connection, people));
    if (!same)
        findings.append({ErrorKind::Damaged, u"people"_s, {}});
    return findings;
}

Result<QList<Signer>> signersOf(Connection &connection)
{
    Query rows(
        connection,
        u"SELECT s.key, count(*), k.after ->> 'signing', coalesce(k.after ->> 'officer', ''), "
        "coalesce((SELECT o.after ->> 'name' FROM journal AS o WHERE o.kind = 'officer' "
        "AND o.record = k.after ->> 'officer_id' AND o.id < k.id ORDER BY o.id DESC LIMIT 1), '') "
        "FROM journal_signature AS s LEFT JOIN journal AS k "
        "ON k.kind = 'key' AND k.action = 'create' AND k.ref = s.key GROUP BY s.key ORDER BY count(*) DESC, s.key"_s);
    LIAISON_TRY(rows.run());
    QList<Signer> signers;
    while (rows.next())
        signers.append({rows.text(0), rows.text(2), rows.text(3), rows.text(4), rows.integer(1)});
    LIAISON_TRY(rows.end());
    return signers;
}

} // namespace liaison
