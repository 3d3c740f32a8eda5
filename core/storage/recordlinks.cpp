// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that several kinds of records have: links to other records, and stated goods.
#include "core/storage/query.h"
#include "core/storage/recordstore.h"

using namespace Qt::StringLiterals;

namespace liaison {

Result<QStringList> RecordStore::linked(const Link &link, qint64 id)
{
    const Noun &other = *nounOf(link.kind);
    Query rows(m_connection, u"SELECT o."_s + other.refColumn + u" FROM "_s + link.table + u" AS l JOIN "_s +
                                 other.table + u" AS o ON o.id = l."_s + link.other + u" WHERE l."_s + link.owner +
                                 u" = :id ORDER BY 1"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    QStringList refs;
    while (rows.next())
        refs.append(rows.text(0));
    LIAISON_TRY(rows.end());
    return refs;
}

Done RecordStore::link(const Link &link, qint64 id, const QStringList &refs)
{
    Query clear(m_connection, u"DELETE FROM "_s + link.table + u" WHERE "_s + link.owner + u" = :id"_s);
    LIAISON_TRY(clear.bind(u":id"_s, id).run());
    for (const QString &ref : refs) {
        LIAISON_ASSIGN(const qint64 other, of(m_connection, link.kind)->idOf(ref));
        Query add(m_connection, u"INSERT OR IGNORE INTO "_s + link.table + u" ("_s + link.owner + u", "_s + link.other +
                                    u") VALUES (:id, :other)"_s);
        LIAISON_TRY(add.bind(u":id"_s, id).bind(u":other"_s, other).run());
    }
    return {};
}

Done RecordStore::requireGoodsCodes(const StatedGoods &goods)
{
    for (qsizetype i = 0; i < goods.items.size(); ++i)
        LIAISON_TRY(requireCode(u"items[%1].unit"_s.arg(i), u"unit"_s, goods.items.at(i).unit));
    for (qsizetype i = 0; i < goods.values.size(); ++i)
        LIAISON_TRY(requireCode(u"values[%1].value_basis"_s.arg(i), u"value_basis"_s, goods.values.at(i).basis));
    return {};
}

} // namespace liaison
