// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/officerstore.h"

#include "core/database/query.h"
#include "core/domain/supervised.h"

using namespace Qt::StringLiterals;

namespace liaison {

OfficerStore::OfficerStore(Connection &connection) : NounStore(connection, u"officer"_s) {}

Result<qint64> OfficerStore::idOf(const QString &ref)
{
    const auto byRef = RecordStore::idOf(ref);
    if (byRef || byRef.error().kind != ErrorKind::NotFound)
        return byRef;
    Query rows(connection(), u"SELECT id FROM officer WHERE name = :name ORDER BY id"_s);
    LIAISON_TRY(rows.bind(u":name"_s, ref).run());
    if (!rows.next())
        return byRef;
    const qint64 id = rows.integer(0);
    return rows.next() ? byRef : Result<qint64>(id); // two officers of one name: the reference must be given
}

Result<Officer> OfficerStore::supervisor(const QString &field, const QString &name)
{
    const auto officer = find(name);
    if (!officer && officer.error().kind != ErrorKind::NotFound)
        return officer;
    if (!officer || officer->role != "supervisor"_L1)
        return fail(ErrorKind::NotPermitted, field, name);
    return officer;
}

Done OfficerStore::permit(const StoredRecord *before, const StoredRecord *after, const Author &author)
{
    LIAISON_TRY(NounStore::permit(before, after, author));
    if (!changesRole(before ? &before->json : nullptr, after ? &after->json : nullptr))
        return {};
    LIAISON_ASSIGN(const QStringList supervisors, supervisorsBefore(before, after));
    if (supervisors.isEmpty() || supervisors.contains(author.officer))
        return {};
    return fail(ErrorKind::NotPermitted, u"role"_s, author.officer);
}

// The row is written already: that record counts as it was.
Result<QStringList> OfficerStore::supervisorsBefore(const StoredRecord *before, const StoredRecord *after)
{
    const auto namesIn = [](const QJsonObject &json) {
        return QStringList{json.value(u"ref"_s).toString(), json.value(u"name"_s).toString()};
    };
    QStringList names;
    if (before && before->json.value(u"role"_s).toString() == "supervisor"_L1)
        names += namesIn(before->json);
    Query rows(connection(), u"SELECT ref, name FROM officer WHERE role = 'supervisor' AND id <> :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, before ? before->id : after->id).run());
    while (rows.next())
        names += {rows.text(0), rows.text(1)};
    LIAISON_TRY(rows.end());
    return names;
}

QStringList OfficerStore::searchTexts(const Officer &record) const
{
    QStringList texts = NounStore::searchTexts(record);
    for (const Posting &posting : record.postings)
        texts += {posting.post, posting.agency};
    return texts;
}

} // namespace liaison
