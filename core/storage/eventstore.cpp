// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/eventstore.h"

#include "core/storage/json.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

EventStore::EventStore(Connection &connection) : NounStore(connection, u"event"_s) {}

Result<QStringList> EventStore::agencies(qint64 id, bool hosts)
{
    Query rows(connection(), u"SELECT a.code FROM event_agency AS e JOIN agency AS a ON a.id = e.agency "
                             "WHERE e.event = :id AND e.hosts = :hosts ORDER BY e.position"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).bind(u":hosts"_s, hosts ? 1 : 0).run());
    QStringList codes;
    while (rows.next())
        codes.append(rows.text(0));
    LIAISON_TRY(rows.end());
    return codes;
}

Result<Event> EventStore::read(qint64 id)
{
    Query rows(connection(), u"SELECT id, revision, uid, ref, kind, title, first_day_from, first_day_to, "
                             "last_day_from, last_day_to, place, territory, theme, series, ordinal, participants, "
                             "participants_qualifier, origins, origins_qualifier, status, summary, source, "
                             "illustrative FROM event WHERE id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::NotFound, u"event"_s, QString::number(id));
    }
    Event event;
    event.id = {rows.integer(0)};
    event.revision = rows.integer(1);
    event.uid = rows.text(2);
    event.ref = rows.text(3);
    event.kind = rows.text(4);
    event.title = namesFromColumn(rows.text(5));
    event.firstDay = {rows.date(6), rows.date(7)};
    event.lastDay = {rows.date(8), rows.date(9)};
    event.place = rows.text(10);
    event.territory = rows.text(11);
    event.theme = namesFromColumn(rows.text(12));
    event.series = rows.text(13);
    event.ordinal = rows.integer(14);
    event.participants = rows.estimate(15, 16);
    event.origins = rows.estimate(17, 18);
    event.status = rows.text(19);
    event.summary = rows.text(20);
    event.source = rows.text(21);
    event.illustrative = rows.integer(22) != 0;
    LIAISON_ASSIGN(event.hosts, agencies(id, true));
    LIAISON_ASSIGN(event.agencies, agencies(id, false));
    Query outcomes(connection(), u"SELECT o.number, a.code, o.text FROM event_outcome AS o LEFT JOIN agency AS a "
                                 "ON a.id = o.agency WHERE o.event = :id ORDER BY o.number"_s);
    LIAISON_TRY(outcomes.bind(u":id"_s, id).run());
    while (outcomes.next())
        event.outcomes.append({outcomes.integer(0), outcomes.text(1), namesFromColumn(outcomes.text(2))});
    LIAISON_TRY(outcomes.end());
    return event;
}

Result<ColumnValues> EventStore::columns(Event &record)
{
    LIAISON_TRY(requireCode(u"kind"_s, u"event_kind"_s, record.kind));
    for (const QString &code : record.hosts)
        LIAISON_TRY(reference(u"hosts"_s, u"agency"_s, code));
    for (const QString &code : record.agencies)
        LIAISON_TRY(reference(u"agencies"_s, u"agency"_s, code));
    for (qsizetype i = 0; i < record.outcomes.size(); ++i)
        LIAISON_TRY(reference(u"outcomes[%1].agency"_s.arg(i), u"agency"_s, record.outcomes.at(i).agency));
    const auto value = [](const Estimate &e) { return e.isStated() ? QVariant(*e.value) : QVariant(); };
    return ColumnValues{{u"ref"_s, record.ref},
                        {u"kind"_s, record.kind},
                        {u"title"_s, namesColumn(record.title)},
                        {u"first_day_from"_s, dayJson(record.firstDay.first).toVariant()},
                        {u"first_day_to"_s, dayJson(record.firstDay.last).toVariant()},
                        {u"last_day_from"_s, dayJson(record.lastDay.first).toVariant()},
                        {u"last_day_to"_s, dayJson(record.lastDay.last).toVariant()},
                        {u"place"_s, record.place},
                        {u"territory"_s, record.territory},
                        {u"theme"_s, namesColumn(record.theme)},
                        {u"series"_s, record.series},
                        {u"ordinal"_s, record.ordinal > 0 ? QVariant(record.ordinal) : QVariant()},
                        {u"participants"_s, value(record.participants)},
                        {u"participants_qualifier"_s, int(record.participants.qualifier)},
                        {u"origins"_s, value(record.origins)},
                        {u"origins_qualifier"_s, int(record.origins.qualifier)},
                        {u"status"_s, record.status},
                        {u"summary"_s, record.summary},
                        {u"source"_s, record.source},
                        {u"illustrative"_s, record.illustrative ? 1 : 0}};
}

Done EventStore::writeAgencies(qint64 id, const QStringList &codes, bool hosts)
{
    int position = 0;
    for (const QString &code : codes) {
        LIAISON_ASSIGN(const QVariant agency, reference(hosts ? u"hosts"_s : u"agencies"_s, u"agency"_s, code));
        Query add(connection(), u"INSERT OR IGNORE INTO event_agency (event, agency, hosts, position) "
                                "VALUES (:id, :agency, :hosts, :position)"_s);
        add.bind(u":id"_s, id).bind(u":agency"_s, agency);
        LIAISON_TRY(add.bind(u":hosts"_s, hosts ? 1 : 0).bind(u":position"_s, position++).run());
    }
    return {};
}

Done EventStore::writeParts(qint64 id, const Event &record)
{
    for (const QString &table : {u"event_agency"_s, u"event_outcome"_s}) {
        Query clear(connection(), u"DELETE FROM "_s + table + u" WHERE event = :id"_s);
        LIAISON_TRY(clear.bind(u":id"_s, id).run());
    }
    LIAISON_TRY(writeAgencies(id, record.hosts, true));
    LIAISON_TRY(writeAgencies(id, record.agencies, false));
    for (const EventOutcome &outcome : record.outcomes) {
        LIAISON_ASSIGN(const QVariant agency, reference(u"outcomes"_s, u"agency"_s, outcome.agency));
        Query add(connection(), u"INSERT INTO event_outcome (event, number, agency, text) "
                                "VALUES (:id, :number, :agency, :text)"_s);
        add.bind(u":id"_s, id).bind(u":number"_s, outcome.number).bind(u":agency"_s, agency);
        LIAISON_TRY(add.bind(u":text"_s, namesColumn(outcome.text)).run());
    }
    return {};
}

QString EventStore::refOf(const Event &record) const
{
    return record.ref;
}

void EventStore::giveRef(Event &record, const QString &ref) const
{
    record.ref = ref;
}

int EventStore::yearOf(const Event &record) const
{
    return record.firstDay.first.year();
}

QStringList EventStore::searchTexts(const Event &record) const
{
    QStringList texts = record.title.values();
    texts += record.theme.values();
    texts += {record.series, record.place, record.summary, (record.hosts + record.agencies).join(u' ')};
    for (const EventOutcome &outcome : record.outcomes)
        texts += outcome.text.values();
    return texts;
}

QJsonObject EventStore::json(const Event &record, const JsonContext &context) const
{
    return record.toJson(context.programmeFirstMonth);
}

} // namespace liaison
