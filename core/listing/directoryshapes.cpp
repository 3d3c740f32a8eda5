// SPDX-License-Identifier: GPL-3.0-or-later
// How agencies, officers, rates, follow-ups and attachments are listed.
#include "core/listing/listshapes.h"

#include "core/listing/listfields.h"
#include "core/storage/attachedto.h"

using namespace Qt::StringLiterals;

namespace liaison {

using namespace listfields;

ListShape agencyShape()
{
    QList<ListField> fields = fieldsOf(u"agency"_s, u"a"_s, {{u"successor"_s, u"s.code"_s}});
    insertAfter(
        fields, u"kind"_s,
        {texts(u"aliases"_s, u"(SELECT json_group_array(alias) FROM agency_alias AS al WHERE al.agency = a.id)"_s)});
    return {u"agency AS a LEFT JOIN agency AS s ON s.id = a.successor"_s,
            u"a.id"_s,
            u"a.code"_s,
            {},
            {},
            {},
            false,
            {},
            5,
            u"a.id"_s,
            fields};
}

ListShape officerShape()
{
    const QList<ListField> fields = fieldsOf(u"officer"_s, u"p"_s, {{u"agency"_s, u"a.code"_s}});
    return {u"officer AS p JOIN agency AS a ON a.id = p.agency"_s,
            u"p.id"_s,
            u"p.ref"_s,
            {},
            {},
            {},
            false,
            {},
            6,
            u"p.id"_s,
            fields};
}

ListShape rateShape()
{
    // The digits with their point put back.
    const QString digits = u"printf('%0*d', r.scale + 1, r.digits)"_s;
    const QString rate = u"CASE r.scale WHEN 0 THEN "_s + digits + u" ELSE substr("_s + digits + u", 1, length("_s +
                         digits + u") - r.scale) || '.' || substr("_s + digits + u", -r.scale) END"_s;
    QList<ListField> fields = fieldsOf(u"rate"_s, u"r"_s);
    moveAfter(fields, u"ref"_s, u"date"_s);
    insertAfter(fields, u"quote"_s, {text(u"rate"_s, rate)});
    return {u"rate AS r"_s, u"r.id"_s, u"r.ref"_s, u"r.date_from"_s, u"r.date_to"_s, u"r.date_from = r.date_to"_s,
            false,          {},        16,         u"r.id"_s,        fields};
}

ListShape followUpShape()
{
    // Due before that day and not settled by it.
    ListField overdue = date(u"overdue"_s, u"CASE WHEN f.status = 'open' THEN f.due END"_s,
                             u"CASE WHEN f.status = 'open' THEN f.due END"_s);
    overdue.condition = u"(f.due < %1 AND (f.status = 'open' OR f.done_on > %1))"_s;
    QList<ListField> fields = fieldsOf(u"followup"_s, u"f"_s, {{u"owner"_s, u"p.ref"_s}});
    insertAfter(fields, u"due"_s, {overdue});
    return {u"followup AS f LEFT JOIN officer AS p ON p.id = f.owner"_s,
            u"f.id"_s,
            u"f.ref"_s,
            u"f.due"_s,
            u"f.due"_s,
            u"1"_s,
            false,
            {},
            14,
            u"f.id"_s,
            fields};
}

ListShape attachmentShape()
{
    const QList<ListField> fields = fieldsOf(u"attachment"_s, u"t"_s);
    return {u"attachment AS t"_s, u"t.id"_s, u"t.ref"_s, {}, {}, {}, false, {}, 15, u"t.id"_s, fields};
}

} // namespace liaison
