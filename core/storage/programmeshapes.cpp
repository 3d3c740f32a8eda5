// SPDX-License-Identifier: GPL-3.0-or-later
// How programmes, their items, events and resource links are listed.
#include "core/storage/listshapes.h"

#include "core/storage/listfields.h"

using namespace Qt::StringLiterals;

namespace liaison {

using namespace listfields;

namespace {

QString joined(const QString &table, const QString &other, const QString &ref, const QString &column)
{
    return u"(SELECT json_group_array(x.ref) FROM (SELECT q."_s + ref + u" AS ref FROM "_s + table + u" AS j JOIN "_s +
           other + u" AS q ON q.id = j."_s + column + u" WHERE j.item = i.id ORDER BY 1) AS x)"_s;
}

QString agenciesOf(const QString &owner, const QString &id, const QString &role, int value)
{
    return u"(SELECT json_group_array(x.code) FROM (SELECT q.code FROM "_s + owner +
           u"_agency AS j JOIN agency AS q ON q.id = j.agency WHERE j."_s + owner + u" = "_s + id + u" AND j."_s +
           role + u" = "_s + QString::number(value) + u" ORDER BY j.position) AS x)"_s;
}

// Sorted as the programme itself orders its areas, the newest year's as they come, and by number in each; items
// without an area are last.
ListField area()
{
    ListField field = text(u"area"_s, u"i.area"_s);
    field.order =
        u"(p.year_from || printf('|%09d|%09d|%09d', p.id, coalesce((SELECT a.position FROM programme_area AS a "
        "WHERE a.programme = i.programme AND a.code = i.area), 999999999), i.number))"_s;
    return field;
}

} // namespace

ListShape programmeShape()
{
    return {
        u"programme AS p"_s,
        u"p.id"_s,
        u"p.ref"_s,
        u"p.year_from"_s,
        u"p.year_to"_s,
        u"1"_s,
        true,
        {},
        10,
        u"p.id"_s,
        {text(u"ref"_s, u"p.ref"_s), names(u"title"_s, u"p.title"_s), date(u"year"_s, u"p.year_from"_s, u"p.year_to"_s),
         text(u"mechanism"_s, u"p.mechanism"_s), texts(u"parties"_s, u"p.parties"_s),
         number(u"programme_items"_s, u"(SELECT count(*) FROM item AS i WHERE i.programme = p.id)"_s),
         text(u"source"_s, u"p.source"_s), text(u"note"_s, u"p.note"_s), flag(u"illustrative"_s, u"p.illustrative"_s)}};
}

// An item belongs to its programme's year.
ListShape itemShape()
{
    return {u"item AS i JOIN programme AS p ON p.id = i.programme LEFT JOIN item AS f ON f.id = i.carried_from"_s,
            u"i.id"_s,
            u"i.ref"_s,
            u"p.year_from"_s,
            u"p.year_to"_s,
            u"1"_s,
            true,
            {},
            11,
            u"i.id"_s,
            {text(u"ref"_s, u"i.ref"_s), code(u"programme"_s, u"programme"_s, u"p.ref"_s),
             number(u"number"_s, u"i.number"_s), names(u"title"_s, u"i.title"_s), area(),
             code(u"origin"_s, u"item_origin"_s, u"i.origin"_s), text(u"carried_from"_s, u"f.ref"_s),
             texts(u"lead"_s, agenciesOf(u"item"_s, u"i.id"_s, u"leads"_s, 1)),
             texts(u"partners"_s, agenciesOf(u"item"_s, u"i.id"_s, u"leads"_s, 0)),
             code(u"status"_s, u"item_status"_s, u"i.status"_s), names(u"progress"_s, u"i.progress"_s),
             texts(u"events"_s, joined(u"item_event"_s, u"event"_s, u"ref"_s, u"event"_s)),
             texts(u"operations"_s, joined(u"item_operation"_s, u"operation"_s, u"code"_s, u"operation"_s)),
             texts(u"exchanges"_s, joined(u"item_exchange"_s, u"exchange"_s, u"ref"_s, u"exchange"_s)),
             texts(u"links"_s, joined(u"item_link"_s, u"resource_link"_s, u"ref"_s, u"resource_link"_s)),
             text(u"note"_s, u"i.note"_s), flag(u"illustrative"_s, u"i.illustrative"_s)}};
}

// An event of several days counts in every period that it touches, as an operation does.
ListShape eventShape()
{
    return {
        u"event AS e"_s,
        u"e.id"_s,
        u"e.ref"_s,
        u"e.first_day_from"_s,
        u"coalesce(e.last_day_to, e.first_day_to)"_s,
        u"(e.first_day_from = e.first_day_to AND (e.last_day_from IS NULL OR e.last_day_from = e.last_day_to))"_s,
        true,
        {},
        12,
        u"e.id"_s,
        {text(u"ref"_s, u"e.ref"_s),
         code(u"kind"_s, u"event_kind"_s, u"e.kind"_s),
         names(u"title"_s, u"e.title"_s),
         date(u"first_day"_s, u"e.first_day_from"_s, u"e.first_day_to"_s),
         date(u"last_day"_s, u"e.last_day_from"_s, u"e.last_day_to"_s),
         text(u"place"_s, u"e.place"_s),
         code(u"territory"_s, u"place"_s, u"e.territory"_s),
         names(u"theme"_s, u"e.theme"_s),
         text(u"series"_s, u"e.series"_s),
         number(u"ordinal"_s, u"e.ordinal"_s),
         texts(u"hosts"_s, agenciesOf(u"event"_s, u"e.id"_s, u"hosts"_s, 1)),
         texts(u"agencies"_s, agenciesOf(u"event"_s, u"e.id"_s, u"hosts"_s, 0)),
         estimate(u"participants"_s, u"e.participants"_s),
         estimate(u"origins"_s, u"e.origins"_s),
         code(u"status"_s, u"event_status"_s, u"e.status"_s),
         number(u"outcomes"_s, u"(SELECT count(*) FROM event_outcome AS o WHERE o.event = e.id)"_s),
         texts(u"programme_items"_s, u"(SELECT json_group_array(x.ref) FROM (SELECT i.ref FROM item_event AS j "
                                     "JOIN item AS i ON i.id = j.item WHERE j.event = e.id ORDER BY i.ref) AS x)"_s),
         text(u"summary"_s, u"e.summary"_s),
         text(u"source"_s, u"e.source"_s),
         flag(u"illustrative"_s, u"e.illustrative"_s)}};
}

// Links are no entries of a log: a list holds them all, and is narrowed by the day they were last updated or checked.
ListShape linkShape()
{
    return {u"resource_link AS l"_s,
            u"l.id"_s,
            u"l.ref"_s,
            {},
            {},
            {},
            false,
            {},
            13,
            u"l.id"_s,
            {text(u"ref"_s, u"l.ref"_s), names(u"title"_s, u"l.title"_s), text(u"address"_s, u"l.address"_s),
             code(u"territory"_s, u"place"_s, u"l.territory"_s), code(u"kind"_s, u"link_kind"_s, u"l.kind"_s),
             date(u"checked"_s, u"l.checked"_s, u"l.checked"_s), date(u"updated"_s, u"l.updated"_s, u"l.updated"_s),
             text(u"note"_s, u"l.note"_s), flag(u"illustrative"_s, u"l.illustrative"_s)}};
}

} // namespace liaison
