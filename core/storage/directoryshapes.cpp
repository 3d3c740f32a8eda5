// SPDX-License-Identifier: GPL-3.0-or-later
// How agencies, officers, rates, follow-ups and attachments are listed.
#include "core/storage/listshapes.h"

#include "core/storage/attachedto.h"
#include "core/storage/listfields.h"

using namespace Qt::StringLiterals;

namespace liaison {

using namespace listfields;

ListShape agencyShape()
{
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
            {text(u"code"_s, u"a.code"_s), names(u"names"_s, u"a.names"_s), code(u"side"_s, u"place"_s, u"a.side"_s),
             code(u"kind"_s, u"agency_kind"_s, u"a.kind"_s),
             texts(u"aliases"_s, u"(SELECT json_group_array(alias) FROM agency_alias AS al WHERE al.agency = a.id)"_s),
             text(u"valid_from"_s, u"a.valid_from"_s), text(u"valid_to"_s, u"a.valid_to"_s),
             code(u"successor"_s, u"agency"_s, u"s.code"_s), text(u"note"_s, u"a.note"_s)}};
}

ListShape officerShape()
{
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
            {text(u"ref"_s, u"p.ref"_s), text(u"name"_s, u"p.name"_s), code(u"agency"_s, u"agency"_s, u"a.code"_s),
             text(u"post"_s, u"p.post"_s), text(u"posted_from"_s, u"p.posted_from"_s),
             text(u"posted_to"_s, u"p.posted_to"_s), code(u"role"_s, u"role"_s, u"p.role"_s),
             text(u"contact"_s, u"p.contact"_s), text(u"note"_s, u"p.note"_s)}};
}

ListShape rateShape()
{
    // The digits with their point put back.
    const QString digits = u"printf('%0*d', r.scale + 1, r.digits)"_s;
    const QString rate = u"CASE r.scale WHEN 0 THEN "_s + digits + u" ELSE substr("_s + digits + u", 1, length("_s +
                         digits + u") - r.scale) || '.' || substr("_s + digits + u", -r.scale) END"_s;
    return {u"rate AS r"_s,
            u"r.id"_s,
            u"r.ref"_s,
            u"r.date_from"_s,
            u"r.date_to"_s,
            u"r.date_from = r.date_to"_s,
            false,
            {},
            16,
            u"r.id"_s,
            {text(u"ref"_s, u"r.ref"_s), date(u"date"_s, u"r.date_from"_s, u"r.date_to"_s),
             text(u"base"_s, u"r.base"_s), text(u"quote"_s, u"r.quote"_s), text(u"rate"_s, rate),
             code(u"type"_s, u"rate_type"_s, u"r.type"_s), text(u"source"_s, u"r.source"_s),
             text(u"note"_s, u"r.note"_s), flag(u"illustrative"_s, u"r.illustrative"_s)}};
}

ListShape followUpShape()
{
    // Due before that day and not settled by it.
    ListField overdue = date(u"overdue"_s, u"CASE WHEN f.status = 'open' THEN f.due END"_s,
                             u"CASE WHEN f.status = 'open' THEN f.due END"_s);
    overdue.condition = u"(f.due < %1 AND (f.status = 'open' OR f.done_on > %1))"_s;
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
            {text(u"ref"_s, u"f.ref"_s),
             text(u"attached_to"_s, attachedToExpression(u"f.attached_kind"_s, u"f.attached_id"_s)),
             text(u"subject"_s, u"f.subject"_s), date(u"due"_s, u"f.due"_s, u"f.due"_s), overdue,
             text(u"owner"_s, u"p.ref"_s), code(u"status"_s, u"followup_status"_s, u"f.status"_s),
             text(u"done_on"_s, u"f.done_on"_s), text(u"note"_s, u"f.note"_s),
             flag(u"illustrative"_s, u"f.illustrative"_s)}};
}

ListShape attachmentShape()
{
    return {u"attachment AS t"_s,
            u"t.id"_s,
            u"t.ref"_s,
            {},
            {},
            {},
            false,
            {},
            15,
            u"t.id"_s,
            {text(u"ref"_s, u"t.ref"_s),
             text(u"attached_to"_s, attachedToExpression(u"t.attached_kind"_s, u"t.attached_id"_s)),
             text(u"file_name"_s, u"t.file_name"_s), text(u"media_type"_s, u"t.media_type"_s),
             number(u"size"_s, u"t.size"_s), text(u"sha256"_s, u"t.sha256"_s), text(u"note"_s, u"t.note"_s)}};
}

} // namespace liaison
