// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/itemstore.h"

#include "core/database/json.h"
#include "core/database/query.h"
#include "core/storage/statedfigures.h"

using namespace Qt::StringLiterals;

namespace liaison {

ItemStore::ItemStore(Connection &connection) : NounStore(connection, u"item"_s) {}

Done ItemStore::refuseOrigin(const Item &record, const QVariant &programme)
{
    if (record.carriedFrom.isEmpty() || programme.isNull() || hasUnknown())
        return {};
    LIAISON_ASSIGN(const qint64 from, idOf(record.carriedFrom));
    Query rows(connection(), u"SELECT 1 FROM item AS i JOIN programme AS f ON f.id = i.programme, programme AS p "
                             "WHERE i.id = :from AND p.id = :programme AND f.year_from >= p.year_from"_s);
    LIAISON_TRY(rows.bind(u":from"_s, from).bind(u":programme"_s, programme).run());
    if (rows.next())
        return fail(ErrorKind::Circular, u"carried_from"_s, record.carriedFrom);
    return rows.end();
}

Done ItemStore::refuseArea(const Item &record, const QVariant &programme)
{
    if (record.area.isEmpty() || programme.isNull())
        return {};
    Query rows(connection(), u"SELECT 1 FROM programme_area WHERE programme = :programme AND code = :code"_s);
    LIAISON_TRY(rows.bind(u":programme"_s, programme).bind(u":code"_s, record.area).run());
    if (rows.next())
        return {};
    LIAISON_TRY(rows.end());
    return fail(ErrorKind::UnknownCode, u"area"_s, record.area);
}

Result<ColumnValues> ItemStore::columns(Item &record)
{
    LIAISON_ASSIGN(const QVariant programme, reference(u"programme"_s, u"programme"_s, record.programme));
    (void)takeUnknown();       // told below
    if (!programme.isNull()) { // as the programme itself writes it
        Query rows(connection(), u"SELECT ref FROM programme WHERE id = :id"_s);
        LIAISON_TRY(rows.bind(u":id"_s, programme).run());
        if (rows.next())
            record.programme = rows.text(0);
        LIAISON_TRY(rows.end());
    }
    LIAISON_ASSIGN(ColumnValues columns, NounStore::columns(record));
    for (qsizetype i = 0; i < record.measures.size(); ++i)
        LIAISON_TRY(requireCode(u"indicators[%1].unit"_s.arg(i), u"count_unit"_s, record.measures.at(i).unit));
    LIAISON_TRY(refuseArea(record, programme));
    LIAISON_TRY(refuseOrigin(record, programme));
    columns.append({u"ref"_s, record.ref()});
    return columns;
}

Done ItemStore::readParts(QList<Item> &records)
{
    LIAISON_TRY(NounStore::readParts(records));
    LIAISON_ASSIGN(const auto measures,
                   readFigures(connection(), u"item_indicator"_s, u"item"_s, placesById(records).keys()));
    for (Item &record : records)
        record.measures = measures.value(record.id.value);
    return {};
}

Done ItemStore::writeParts(qint64 id, const Item &record)
{
    LIAISON_TRY(NounStore::writeParts(id, record));
    return writeFigures(connection(), u"item_indicator"_s, u"item"_s, id, record.measures);
}

QString ItemStore::refOf(const Item &record) const
{
    return record.ref();
}

QStringList ItemStore::searchTexts(const Item &record) const
{
    QStringList texts = NounStore::searchTexts(record);
    texts.append((record.lead + record.partners).join(u' '));
    for (const StatedFigure &measure : record.measures)
        texts += measure.label.values();
    return texts;
}

} // namespace liaison
