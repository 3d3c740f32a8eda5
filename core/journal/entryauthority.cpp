// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entryauthority.h"

#include "core/database/connection.h"
#include "core/database/personkey.h"
#include "core/database/query.h"
#include "core/domain/supervised.h"

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

const QString supervisorKeys = u"SELECT 1 FROM person_key AS k JOIN officer AS o ON o.id = k.officer "
                               "WHERE o.role = 'supervisor' LIMIT 1"_s;

Result<bool> anyRow(Query &rows)
{
    LIAISON_TRY(rows.run());
    const bool found = rows.next();
    LIAISON_TRY(rows.end());
    return found;
}

bool says(const std::optional<QJsonObject> &json, const QString &field, QLatin1StringView value)
{
    return json && json->value(field).toString() == value;
}

// Whether people are proved before or after the entry: what begins the proof,
// or ends it, is part of it.
Result<bool> isProvedAt(Connection &connection, const JournalEntry &entry)
{
    if (entry.kind == "setting"_L1 && entry.ref == "people"_L1)
        return says(entry.before, u"value"_s, "proved"_L1) || says(entry.after, u"value"_s, "proved"_L1);
    return arePeopleProved(connection);
}

bool isOfTheSafe(const JournalEntry &entry)
{
    const bool key = entry.kind == "key"_L1 && entry.action == "remove"_L1 && entry.ref == allKeys;
    return key || isUnsignedWork(entry.kind, entry.action);
}

Done requireValidSigner(Connection &connection, const PersonKey &signer, const JournalEntry &entry)
{
    Query rows(connection, u"SELECT 1 FROM person_key WHERE uid = :uid"_s);
    LIAISON_ASSIGN(const bool valid, anyRow(rows.bind(u":uid"_s, signer.id())));
    if (!valid)
        return fail(ErrorKind::NotPermitted, u"key"_s, signer.name());
    const bool own = entry.officer.isEmpty() || entry.officer == signer.name() || entry.officer == signer.ref();
    if (signer.isRecovery())
        return isForRecovery(entry.kind) ? Done() : fail(ErrorKind::NotPermitted, u"recovery"_s, entry.officer);
    if (!own)
        return fail(ErrorKind::NotPermitted, u"name"_s, entry.officer);
    return {};
}

// Whether the entry says that somebody is a supervisor no more.
bool endsSupervisor(const JournalEntry &entry)
{
    return entry.kind == "officer"_L1 && says(entry.before, u"role"_s, "supervisor"_L1) &&
           !says(entry.after, u"role"_s, "supervisor"_L1);
}

} // namespace

bool isUnsignedWork(const QString &kind, const QString &action)
{
    return kind == "casefile"_L1 && (action == "rekey"_L1 || action == "restore"_L1 || action == "export"_L1);
}

Result<bool> arePeopleProved(Connection &connection)
{
    Query rows(connection, u"SELECT 1 FROM setting WHERE key = 'people' AND value = 'proved'"_s);
    return anyRow(rows);
}

Result<bool> hasSupervisorKey(Connection &connection)
{
    Query rows(connection, supervisorKeys);
    return anyRow(rows);
}

Result<QString> roleInForce(Connection &connection, qint64 officer)
{
    Query rows(connection, u"SELECT after ->> 'role' FROM journal WHERE kind "
                           u"= 'officer' AND record = :id "
                           "ORDER BY id DESC LIMIT 1"_s);
    LIAISON_TRY(rows.bind(u":id"_s, officer).run());
    const QString role = rows.next() ? rows.text(0) : QString();
    LIAISON_TRY(rows.end());
    return role;
}

Done requireSupervisorKey(Connection &connection, const Author &author)
{
    const auto signer = connection.person();
    if (!signer)
        return fail(ErrorKind::NotSigned, {}, author.officer);
    if (signer->isRecovery())
        return {};
    LIAISON_ASSIGN(const QString role, roleInForce(connection, signer->officer()));
    if (role != "supervisor"_L1)
        return fail(ErrorKind::NotPermitted, u"signature"_s, signer->name());
    return {};
}

Done requireAuthority(Connection &connection, const JournalEntry &entry)
{
    const auto signer = connection.person();
    if (signer)
        LIAISON_TRY(requireValidSigner(connection, *signer, entry));
    LIAISON_ASSIGN(const bool proved, isProvedAt(connection, entry));
    if (!proved || (!signer && isOfTheSafe(entry)))
        return {};
    if (!signer)
        return fail(ErrorKind::NotSigned, {}, entry.officer);
    const bool ownKey = entry.kind == "key"_L1 && entry.action == "update"_L1 && entry.ref == signer->id();
    const bool ofTheFile = entry.kind == "casefile"_L1 && entry.action == "rekey"_L1;
    if ((isSupervised(entry.kind, entry.ref, entry.before, entry.after) && !ownKey) || ofTheFile)
        LIAISON_TRY(requireSupervisorKey(connection, {entry.officer}));
    if (endsSupervisor(entry)) {
        LIAISON_ASSIGN(const bool led, hasSupervisorKey(connection));
        if (!led)
            return fail(ErrorKind::LastOne, u"role"_s, entry.ref);
    }
    return {};
}

} // namespace liaison
