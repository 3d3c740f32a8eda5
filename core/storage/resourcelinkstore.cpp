// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/resourcelinkstore.h"

#include "core/storage/json.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

ResourceLinkStore::ResourceLinkStore(Connection &connection) : NounStore(connection, u"link"_s) {}

Result<ResourceLink> ResourceLinkStore::read(qint64 id)
{
    Query rows(connection(), u"SELECT id, revision, uid, ref, title, address, territory, kind, checked, updated, "
                             "note, illustrative FROM resource_link WHERE id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::NotFound, u"link"_s, QString::number(id));
    }
    ResourceLink link;
    link.id = {rows.integer(0)};
    link.revision = rows.integer(1);
    link.uid = rows.text(2);
    link.ref = rows.text(3);
    link.title = namesFromColumn(rows.text(4));
    link.address = rows.text(5);
    link.territory = rows.text(6);
    link.kind = rows.text(7);
    link.checked = rows.date(8);
    link.updated = rows.date(9);
    link.note = rows.text(10);
    link.illustrative = rows.integer(11) != 0;
    return link;
}

Result<ColumnValues> ResourceLinkStore::columns(ResourceLink &record)
{
    LIAISON_TRY(requireCode(u"kind"_s, u"link_kind"_s, record.kind));
    return ColumnValues{{u"ref"_s, record.ref},
                        {u"title"_s, namesColumn(record.title)},
                        {u"address"_s, record.address},
                        {u"territory"_s, record.territory},
                        {u"kind"_s, record.kind},
                        {u"checked"_s, dayJson(record.checked).toVariant()},
                        {u"updated"_s, dayJson(record.updated).toVariant()},
                        {u"note"_s, record.note},
                        {u"illustrative"_s, record.illustrative ? 1 : 0}};
}

QString ResourceLinkStore::refOf(const ResourceLink &record) const
{
    return record.ref;
}

void ResourceLinkStore::giveRef(ResourceLink &record, const QString &ref) const
{
    record.ref = ref;
}

int ResourceLinkStore::yearOf(const ResourceLink &) const
{
    return 0;
}

QStringList ResourceLinkStore::searchTexts(const ResourceLink &record) const
{
    return QStringList(record.title.values()) + QStringList{record.address, record.note};
}

QJsonObject ResourceLinkStore::json(const ResourceLink &record, const JsonContext &context) const
{
    Q_UNUSED(context)
    return record.toJson();
}

} // namespace liaison
