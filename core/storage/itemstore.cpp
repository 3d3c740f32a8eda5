// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/itemstore.h"

#include "core/storage/json.h"
#include "core/storage/query.h"
#include "core/storage/statedfigures.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// A list of an item that names records of a kind, and the table that joins them to it.
struct NamedRecords
{
    QString field;
    QStringList Item::*list;
    QString kind;
    QString join;   // table
    QString column; // of the join, names the record
    QString table;  // of the records
    QString ref;    // its column
};

const QList<NamedRecords> &namedRecords()
{
    static const QList<NamedRecords> all{
        {u"events"_s, &Item::events, u"event"_s, u"item_event"_s, u"event"_s, u"event"_s, u"ref"_s},
        {u"operations"_s, &Item::operations, u"operation"_s, u"item_operation"_s, u"operation"_s, u"operation"_s,
         u"code"_s},
        {u"exchanges"_s, &Item::exchanges, u"exchange"_s, u"item_exchange"_s, u"exchange"_s, u"exchange"_s, u"ref"_s},
        {u"links"_s, &Item::links, u"link"_s, u"item_link"_s, u"resource_link"_s, u"resource_link"_s, u"ref"_s},
    };
    return all;
}

} // namespace

ItemStore::ItemStore(Connection &connection) : NounStore(connection, u"item"_s) {}

Result<QStringList> ItemStore::agencies(qint64 id, bool leads)
{
    Query rows(connection(), u"SELECT a.code FROM item_agency AS i JOIN agency AS a ON a.id = i.agency "
                             "WHERE i.item = :id AND i.leads = :leads ORDER BY i.position"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).bind(u":leads"_s, leads ? 1 : 0).run());
    QStringList codes;
    while (rows.next())
        codes.append(rows.text(0));
    LIAISON_TRY(rows.end());
    return codes;
}

Result<Item> ItemStore::read(qint64 id)
{
    Query rows(connection(), u"SELECT i.id, i.revision, i.uid, p.ref, i.number, i.title, i.area, i.origin, f.ref, "
                             "i.status, i.progress, i.note, i.illustrative FROM item AS i "
                             "JOIN programme AS p ON p.id = i.programme "
                             "LEFT JOIN item AS f ON f.id = i.carried_from WHERE i.id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::NotFound, u"item"_s, QString::number(id));
    }
    Item item;
    item.id = {rows.integer(0)};
    item.revision = rows.integer(1);
    item.uid = rows.text(2);
    item.programme = rows.text(3);
    item.number = rows.integer(4);
    item.title = namesFromColumn(rows.text(5));
    item.area = rows.text(6);
    item.origin = rows.text(7);
    item.carriedFrom = rows.text(8);
    item.status = rows.text(9);
    item.progress = namesFromColumn(rows.text(10));
    item.note = rows.text(11);
    item.illustrative = rows.integer(12) != 0;
    LIAISON_ASSIGN(item.lead, agencies(id, true));
    LIAISON_ASSIGN(item.partners, agencies(id, false));
    LIAISON_ASSIGN(item.indicators, readFigures(connection(), u"item_indicator"_s, u"item"_s, id));
    for (const NamedRecords &named : namedRecords()) {
        Query joined(connection(), u"SELECT r."_s + named.ref + u" FROM "_s + named.join + u" AS j JOIN "_s +
                                       named.table + u" AS r ON r.id = j."_s + named.column +
                                       u" WHERE j.item = :id ORDER BY r."_s + named.ref);
        LIAISON_TRY(joined.bind(u":id"_s, id).run());
        while (joined.next())
            (item.*named.list).append(joined.text(0));
        LIAISON_TRY(joined.end());
    }
    Query selections(connection(),
                     u"SELECT a.code, s.direction, s.mode, s.period_from, s.period_to FROM item_selection AS s "
                     "JOIN agency AS a ON a.id = s.counterpart WHERE s.item = :id ORDER BY s.position"_s);
    LIAISON_TRY(selections.bind(u":id"_s, id).run());
    while (selections.next()) {
        item.exchangeSelections.append({selections.text(0), selections.text(1), selections.text(2),
                                        PartialDate{selections.date(3), selections.date(4)}});
    }
    LIAISON_TRY(selections.end());
    return item;
}

Done ItemStore::refuseOrigin(const Item &record, const QVariant &from, const QVariant &programme)
{
    if (from.isNull() || programme.isNull())
        return {};
    LIAISON_TRY(refuseCycle(u"carried_from"_s, u"carried_from"_s, record.id.value, from, record.carriedFrom));
    if (hasUnknown())
        return {};
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
    if (!programme.isNull()) { // as the programme itself writes it
        Query rows(connection(), u"SELECT ref FROM programme WHERE id = :id"_s);
        LIAISON_TRY(rows.bind(u":id"_s, programme).run());
        if (rows.next())
            record.programme = rows.text(0);
        LIAISON_TRY(rows.end());
    }
    LIAISON_ASSIGN(const QVariant from, reference(u"carried_from"_s, u"item"_s, record.carriedFrom));
    for (const QString &code : record.lead)
        LIAISON_TRY(reference(u"lead"_s, u"agency"_s, code));
    for (const QString &code : record.partners)
        LIAISON_TRY(reference(u"partners"_s, u"agency"_s, code));
    for (const NamedRecords &named : namedRecords()) {
        for (const QString &ref : record.*named.list)
            LIAISON_TRY(reference(named.field, named.kind, ref));
    }
    for (qsizetype i = 0; i < record.indicators.size(); ++i)
        LIAISON_TRY(requireCode(u"indicators[%1].unit"_s.arg(i), u"count_unit"_s, record.indicators.at(i).unit));
    for (qsizetype i = 0; i < record.exchangeSelections.size(); ++i) {
        LIAISON_TRY(reference(u"exchange_selections[%1].counterpart"_s.arg(i), u"agency"_s,
                              record.exchangeSelections.at(i).counterpart));
    }
    LIAISON_TRY(refuseArea(record, programme));
    LIAISON_TRY(refuseOrigin(record, from, programme));
    return ColumnValues{{u"ref"_s, record.ref()},
                        {u"programme"_s, programme},
                        {u"number"_s, record.number},
                        {u"title"_s, namesColumn(record.title)},
                        {u"area"_s, textOrNull(record.area).toVariant()},
                        {u"origin"_s, textOrNull(record.origin).toVariant()},
                        {u"carried_from"_s, from},
                        {u"status"_s, record.status},
                        {u"progress"_s, namesColumn(record.progress)},
                        {u"note"_s, record.note},
                        {u"illustrative"_s, record.illustrative ? 1 : 0}};
}

Done ItemStore::writeAgencies(qint64 id, const QStringList &codes, bool leads)
{
    int position = 0;
    for (const QString &code : codes) {
        LIAISON_ASSIGN(const QVariant agency, reference(leads ? u"lead"_s : u"partners"_s, u"agency"_s, code));
        Query add(connection(), u"INSERT OR IGNORE INTO item_agency (item, agency, leads, position) "
                                "VALUES (:id, :agency, :leads, :position)"_s);
        add.bind(u":id"_s, id).bind(u":agency"_s, agency);
        LIAISON_TRY(add.bind(u":leads"_s, leads ? 1 : 0).bind(u":position"_s, position++).run());
    }
    return {};
}

Done ItemStore::writeSelections(qint64 id, const Item &record)
{
    int position = 0;
    for (const ExchangeSelection &selection : record.exchangeSelections) {
        LIAISON_ASSIGN(const QVariant counterpart,
                       reference(u"exchange_selections"_s, u"agency"_s, selection.counterpart));
        Query add(connection(), u"INSERT INTO item_selection (item, position, counterpart, direction, mode, "
                                "period_from, period_to) VALUES (:id, :position, :counterpart, :direction, :mode, "
                                ":from, :to)"_s);
        add.bind(u":id"_s, id)
            .bind(u":position"_s, position++)
            .bind(u":counterpart"_s, counterpart)
            .bind(u":direction"_s, selection.direction)
            .bind(u":mode"_s, selection.mode)
            .bind(u":from"_s, dayJson(selection.period.first).toVariant())
            .bind(u":to"_s, dayJson(selection.period.last).toVariant());
        LIAISON_TRY(add.run());
    }
    return {};
}

Done ItemStore::writeParts(qint64 id, const Item &record)
{
    for (const QString &table : {u"item_agency"_s, u"item_selection"_s}) {
        Query clear(connection(), u"DELETE FROM "_s + table + u" WHERE item = :id"_s);
        LIAISON_TRY(clear.bind(u":id"_s, id).run());
    }
    LIAISON_TRY(writeAgencies(id, record.lead, true));
    LIAISON_TRY(writeAgencies(id, record.partners, false));
    LIAISON_TRY(writeSelections(id, record));
    for (const NamedRecords &named : namedRecords()) {
        Query clear(connection(), u"DELETE FROM "_s + named.join + u" WHERE item = :id"_s);
        LIAISON_TRY(clear.bind(u":id"_s, id).run());
        for (const QString &ref : record.*named.list) {
            LIAISON_ASSIGN(const QVariant other, reference(named.field, named.kind, ref));
            Query add(connection(), u"INSERT OR IGNORE INTO "_s + named.join + u" (item, "_s + named.column +
                                        u") VALUES (:id, :other)"_s);
            LIAISON_TRY(add.bind(u":id"_s, id).bind(u":other"_s, other).run());
        }
    }
    return writeFigures(connection(), u"item_indicator"_s, u"item"_s, id, record.indicators);
}

QString ItemStore::refOf(const Item &record) const
{
    return record.ref();
}

QStringList ItemStore::searchTexts(const Item &record) const
{
    QStringList texts = record.title.values();
    texts += record.progress.values();
    texts += {record.note, (record.lead + record.partners).join(u' ')};
    for (const StatedFigure &indicator : record.indicators)
        texts += indicator.label.values();
    return texts;
}

QJsonObject ItemStore::json(const Item &record, const JsonContext &context) const
{
    return record.toJson(context.programmeFirstMonth);
}

} // namespace liaison
