// SPDX-License-Identifier: GPL-3.0-or-later
// How programmes, their items, events and resource links are listed.
#include "core/listing/listshapes.h"

#include "core/listing/listfields.h"

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
    QList<ListField> fields = fieldsOf(u"programme"_s, u"p"_s);
    insertAfter(fields, u"parties"_s,
                {number(u"programme_items"_s, u"(SELECT count(*) FROM item AS i WHERE i.programme = p.id)"_s)});
    return {u"programme AS p"_s, u"p.id"_s, u"p.ref"_s, u"p.year_from"_s, u"p.year_to"_s, u"1"_s, true, {}, 10,
            u"p.id"_s,           fields};
}

// An item belongs to its programme's year.
ListShape itemShape()
{
    QList<ListField> fields =
        fieldsOf(u"item"_s, u"i"_s, {{u"programme"_s, u"p.ref"_s}, {u"carried_from"_s, u"f.ref"_s}});
    fields.prepend(text(u"ref"_s, u"i.ref"_s));
    fields.removeIf([](const ListField &field) { return field.name == "area"_L1; });
    insertAfter(fields, u"title"_s, {area()});
    insertAfter(fields, u"carried_from"_s,
                {texts(u"lead"_s, agenciesOf(u"item"_s, u"i.id"_s, u"leads"_s, 1)),
                 texts(u"partners"_s, agenciesOf(u"item"_s, u"i.id"_s, u"leads"_s, 0))});
    insertAfter(fields, u"progress"_s,
                {texts(u"events"_s, joined(u"item_event"_s, u"event"_s, u"ref"_s, u"event"_s)),
                 texts(u"operations"_s, joined(u"item_operation"_s, u"operation"_s, u"code"_s, u"operation"_s)),
                 texts(u"exchanges"_s, joined(u"item_exchange"_s, u"exchange"_s, u"ref"_s, u"exchange"_s)),
                 texts(u"links"_s, joined(u"item_link"_s, u"resource_link"_s, u"ref"_s, u"resource_link"_s))});
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
            fields};
}

// An event of several days counts in every period that it touches, as an operation does.
ListShape eventShape()
{
    QList<ListField> fields = fieldsOf(u"event"_s, u"e"_s);
    insertAfter(fields, u"ordinal"_s,
                {texts(u"hosts"_s, agenciesOf(u"event"_s, u"e.id"_s, u"hosts"_s, 1)),
                 texts(u"agencies"_s, agenciesOf(u"event"_s, u"e.id"_s, u"hosts"_s, 0))});
    insertAfter(
        fields, u"status"_s,
        {number(u"outcomes"_s, u"(SELECT count(*) FROM event_outcome AS o WHERE o.event = e.id)"_s),
         texts(u"programme_items"_s, u"(SELECT json_group_array(x.ref) FROM (SELECT i.ref FROM item_event AS j "
                                     "JOIN item AS i ON i.id = j.item WHERE j.event = e.id ORDER BY i.ref) AS x)"_s)});
    return {u"event AS e"_s,
            u"e.id"_s,
            u"e.ref"_s,
            u"e.first_day_from"_s,
            u"coalesce(e.last_day_to, e.first_day_to)"_s,
            u"(e.first_day_from = e.first_day_to AND (e.last_day_from IS NULL OR e.last_day_from = e.last_day_to))"_s,
            true,
            {},
            12,
            u"e.id"_s,
            fields};
}

// Links are no entries of a log: a list holds them all, and is narrowed by the day they were last updated or checked.
ListShape linkShape()
{
    const QList<ListField> fields = fieldsOf(u"link"_s, u"l"_s);
    return {u"resource_link AS l"_s, u"l.id"_s, u"l.ref"_s, {}, {}, {}, false, {}, 13, u"l.id"_s, fields};
}

} // namespace liaison
