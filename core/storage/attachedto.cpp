// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachedto.h"

#include "core/database/query.h"
#include "core/storage/recordstore.h"

using namespace Qt::StringLiterals;

namespace liaison {

Result<AttachedTo> targetOf(Connection &connection, const RecordName &name, const QStringList &refused)
{
    const QString field = u"attached_to"_s;
    const Noun *noun = nounOf(name.kind);
    if (!noun || refused.contains(name.kind))
        return fail(ErrorKind::UnknownCode, field, name.text());
    const auto id = RecordStore::of(connection, name.kind)->idOf(name.ref);
    if (!id && id.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::UnknownCode, field, name.text());
    if (!id)
        return fail(id.error());
    return AttachedTo{noun->number, *id};
}

Result<RecordName> nameOf(Connection &connection, const AttachedTo &target)
{
    for (const Noun &noun : nouns()) {
        if (noun.number != target.number)
            continue;
        Query rows(connection, u"SELECT "_s + noun.refColumn + u" FROM "_s + noun.table + u" WHERE id = :id"_s);
        LIAISON_TRY(rows.bind(u":id"_s, target.id).run());
        if (rows.next())
            return RecordName{noun.kind, rows.text(0)};
        LIAISON_TRY(rows.end());
    }
    return RecordName{};
}

QString attachedToExpression(const QString &number, const QString &id)
{
    QString sql = u"CASE "_s + number;
    for (const Noun &noun : nouns()) {
        sql += u" WHEN "_s + QString::number(noun.number) + u" THEN (SELECT '"_s + noun.kind + u" ' || named."_s +
               noun.refColumn + u" FROM "_s + noun.table + u" AS named WHERE named.id = "_s + id + u')';
    }
    return sql + u" END"_s;
}

Result<QList<qint64>> attachedIds(Connection &connection, const QString &kind, const AttachedTo &target)
{
    const Noun *noun = nounOf(kind);
    if (!noun)
        return fail(ErrorKind::UnknownKind, {}, kind);
    Query rows(connection, u"SELECT id FROM "_s + noun->table +
                               u" WHERE attached_kind = :number AND attached_id = :id ORDER BY id"_s);
    LIAISON_TRY(rows.bind(u":number"_s, target.number).bind(u":id"_s, target.id).run());
    QList<qint64> ids;
    while (rows.next())
        ids.append(rows.integer(0));
    LIAISON_TRY(rows.end());
    return ids;
}

Result<QString> attachedOn(Connection &connection, const Noun &noun, qint64 id)
{
    for (const QString &kind : {u"followup"_s, u"attachment"_s, u"approval"_s}) {
        const Noun *hanging = nounOf(kind);
        if (!hanging)
            continue;
        Query rows(connection, u"SELECT ref FROM "_s + hanging->table +
                                   u" WHERE attached_kind = :number AND attached_id = :id LIMIT 1"_s);
        LIAISON_TRY(rows.bind(u":number"_s, noun.number).bind(u":id"_s, id).run());
        if (rows.next())
            return QString(kind + u' ' + rows.text(0));
        LIAISON_TRY(rows.end());
    }
    return QString();
}

} // namespace liaison
