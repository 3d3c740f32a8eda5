// SPDX-License-Identifier: GPL-3.0-or-later
// How agencies, officers, rates, follow-ups and attachments are listed.
#include "core/listing/listshapes.h"

#include "core/listing/listfields.h"
#include "core/storage/attachedto.h"
#include "core/storage/followupstore.h"

using namespace Qt::StringLiterals;

namespace liaison {

using namespace listfields;

ListShape agencyShape()
{
    ListShape shape = listOf(u"agency"_s, u"a"_s, {{u"successor"_s, u"s"_s}});
    insertAfter(
        shape.fields, u"kind"_s,
        {texts(u"aliases"_s, u"(SELECT json_group_array(alias) FROM agency_alias AS al WHERE al.agency = a.id)"_s)});
    return shape;
}

ListShape officerShape()
{
    return listOf(u"officer"_s, u"p"_s, {{u"agency"_s, u"a"_s}});
}

ListShape rateShape()
{
    // The digits with their point put back.
    const QString digits = u"printf('%0*d', r.scale + 1, r.digits)"_s;
    const QString rate = u"CASE r.scale WHEN 0 THEN "_s + digits + u" ELSE substr("_s + digits + u", 1, length("_s +
                         digits + u") - r.scale) || '.' || substr("_s + digits + u", -r.scale) END"_s;
    ListShape shape = listOf(u"rate"_s, u"r"_s);
    moveAfter(shape.fields, u"ref"_s, u"date"_s);
    insertAfter(shape.fields, u"quote"_s, {text(u"rate"_s, rate)});
    return shape;
}

ListShape followUpShape()
{
    ListShape shape = listOf(u"followup"_s, u"f"_s, {{u"owner"_s, u"p"_s}});
    // Due before that day and not settled by it.
    const QString open = u"CASE WHEN f.status = 'open' THEN f.due END"_s;
    ListField overdue = date(u"overdue"_s, open, open);
    overdue.condition = u"(f.due < %1 AND "_s + FollowUpStore::openOn(u"%1"_s) + u')';
    ListField openOn = date(u"open_on"_s, open, open);
    openOn.condition = FollowUpStore::openOn(u"%1"_s);
    insertAfter(shape.fields, u"due"_s, {overdue});
    shape.filters = {openOn};
    return shape;
}

ListShape attachmentShape()
{
    return listOf(u"attachment"_s, u"t"_s);
}

} // namespace liaison
