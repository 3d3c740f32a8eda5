// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/indicatorstore.h"

#include "core/storage/json.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

IndicatorStore::IndicatorStore(Connection &connection) : NounStore(connection, u"indicator"_s) {}

Result<Indicator> IndicatorStore::read(qint64 id)
{
    Query rows(connection(),
               u"SELECT id, revision, uid, code, description, channel, valid_from, valid_to, note, illustrative "
               "FROM indicator WHERE id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::NotFound, u"indicator"_s, QString::number(id));
    }
    Indicator indicator;
    indicator.id = {rows.integer(0)};
    indicator.revision = rows.integer(1);
    indicator.uid = rows.text(2);
    indicator.code = rows.text(3);
    indicator.description = namesFromColumn(rows.text(4));
    indicator.channel = rows.text(5);
    indicator.validFrom = rows.date(6);
    indicator.validTo = rows.date(7);
    indicator.note = rows.text(8);
    indicator.illustrative = rows.integer(9) != 0;
    return indicator;
}

Result<ColumnValues> IndicatorStore::columns(Indicator &record)
{
    LIAISON_TRY(requireCode(u"channel"_s, u"channel"_s, record.channel));
    return ColumnValues{{u"code"_s, record.code},
                        {u"description"_s, namesColumn(record.description)},
                        {u"channel"_s, textOrNull(record.channel).toVariant()},
                        {u"valid_from"_s, dayJson(record.validFrom).toVariant()},
                        {u"valid_to"_s, dayJson(record.validTo).toVariant()},
                        {u"note"_s, record.note},
                        {u"illustrative"_s, record.illustrative ? 1 : 0}};
}

QString IndicatorStore::refOf(const Indicator &record) const
{
    return record.code;
}

QStringList IndicatorStore::searchTexts(const Indicator &record) const
{
    return QStringList(record.description.values()) + QStringList{record.note};
}

QJsonObject IndicatorStore::json(const Indicator &record, const JsonContext &context) const
{
    Q_UNUSED(context)
    return record.toJson();
}

} // namespace liaison
