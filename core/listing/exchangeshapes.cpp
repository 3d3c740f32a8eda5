// SPDX-License-Identifier: GPL-3.0-or-later
// How what is exchanged, stated, reconciled and published is listed.
#include "core/listing/listshapes.h"

#include "core/approval/signoff.h"
#include "core/listing/listfields.h"
#include "core/storage/attachedto.h"

using namespace Qt::StringLiterals;

namespace liaison {

using namespace listfields;

ListShape exchangeShape()
{
    QList<ListField> fields = fieldsOf(u"exchange"_s, u"x"_s,
                                       {{u"counterpart"_s, u"a.code"_s},
                                        {u"operation"_s, u"o.code"_s},
                                        {u"officer"_s, u"p.ref"_s},
                                        {u"reply_to"_s, u"r.ref"_s}});
    insertAfter(fields, u"date"_s, {precision(u"x.date_from"_s, u"x.date_to"_s)});
    insertAfter(fields, u"counterpart"_s, {code(u"side"_s, u"place"_s, u"a.side"_s)});
    moveAfter(fields, u"officer"_s, u"reply_to"_s);
    insertAfter(fields, u"acknowledged"_s, {code(u"sign_off"_s, u"month_state"_s, signOffExpression(u"x"_s))});
    return {u"exchange AS x JOIN agency AS a ON a.id = x.counterpart LEFT JOIN operation AS o ON o.id = x.operation "
            "LEFT JOIN officer AS p ON p.id = x.officer LEFT JOIN exchange AS r ON r.id = x.reply_to"_s,
            u"x.id"_s,
            u"x.ref"_s,
            u"x.date_from"_s,
            u"x.date_to"_s,
            u"x.date_from = x.date_to"_s,
            false,
            u"x.operation"_s,
            1,
            u"x.id"_s,
            fields};
}

ListShape statementShape()
{
    QList<ListField> fields = fieldsOf(u"statement"_s, u"s"_s, {{u"agency"_s, u"a.code"_s}});
    insertAfter(fields, u"agency"_s, {code(u"side"_s, u"place"_s, u"a.side"_s)});
    insertAfter(fields, u"mutual"_s,
                {number(u"entries"_s, u"(SELECT count(*) FROM statement_entry AS e WHERE e.statement = s.id)"_s),
                 text(u"signed_on"_s, u"m.signed_on"_s)});
    return {u"statement AS s JOIN agency AS a ON a.id = s.agency LEFT JOIN monthclose AS m ON m.statement = s.id"_s,
            u"s.id"_s,
            u"s.ref"_s,
            u"s.date_from"_s,
            u"s.date_to"_s,
            u"1"_s,
            false,
            {},
            7,
            u"s.id"_s,
            fields};
}

ListShape differenceShape()
{
    QList<ListField> fields =
        fieldsOf(u"difference"_s, u"d"_s,
                 {{u"statement"_s, u"s.ref"_s}, {u"exchange"_s, u"x.ref"_s}, {u"entry_of"_s, u"o.ref"_s}});
    insertAfter(fields, u"statement"_s,
                {code(u"agency"_s, u"agency"_s, u"a.code"_s), date(u"period"_s, u"s.date_from"_s, u"s.date_to"_s)});
    return {u"difference AS d JOIN statement AS s ON s.id = d.statement JOIN agency AS a ON a.id = s.agency "
            "LEFT JOIN exchange AS x ON x.id = d.exchange LEFT JOIN statement AS o ON o.id = d.entry_of"_s,
            u"d.id"_s,
            u"d.ref"_s,
            u"s.date_from"_s,
            u"s.date_to"_s,
            u"1"_s,
            false,
            {},
            19,
            u"d.id"_s,
            fields};
}

ListShape monthCloseShape()
{
    QList<ListField> fields =
        fieldsOf(u"monthclose"_s, u"m"_s, {{u"statement"_s, u"s.ref"_s}, {u"officer"_s, u"p.ref"_s}});
    insertAfter(fields, u"statement"_s,
                {code(u"agency"_s, u"agency"_s, u"a.code"_s), date(u"period"_s, u"s.date_from"_s, u"s.date_to"_s)});
    return {u"monthclose AS m JOIN statement AS s ON s.id = m.statement JOIN agency AS a ON a.id = s.agency "
            "JOIN officer AS p ON p.id = m.officer"_s,
            u"m.id"_s,
            u"m.ref"_s,
            u"s.date_from"_s,
            u"s.date_to"_s,
            u"1"_s,
            false,
            {},
            20,
            u"m.id"_s,
            fields};
}

ListShape approvalShape()
{
    const QList<ListField> fields = fieldsOf(u"approval"_s, u"v"_s, {{u"officer"_s, u"p.ref"_s}});
    return {u"approval AS v JOIN officer AS p ON p.id = v.officer"_s,
            u"v.id"_s,
            u"v.ref"_s,
            u"v.approved_on"_s,
            u"v.approved_on"_s,
            u"1"_s,
            false,
            {},
            17,
            u"v.id"_s,
            fields};
}

ListShape freezeShape()
{
    return {u"freeze AS f LEFT JOIN freeze AS r ON r.id = f.restates"_s,
            u"f.id"_s,
            u"f.ref"_s,
            u"f.date_from"_s,
            u"f.date_to"_s,
            u"0"_s,
            false,
            {},
            18,
            u"f.id"_s,
            {text(u"ref"_s, u"f.ref"_s), code(u"report"_s, u"report"_s, u"f.report"_s),
             text(u"subject"_s, u"f.subject"_s), date(u"period"_s, u"f.date_from"_s, u"f.date_to"_s),
             code(u"marking"_s, u"tlp"_s, u"f.marking"_s), text(u"officer"_s, u"f.officer"_s),
             text(u"frozen_at"_s, u"f.frozen_at"_s), text(u"restates"_s, u"r.ref"_s), text(u"reason"_s, u"f.reason"_s),
             text(u"digest"_s, u"f.digest"_s)}};
}

} // namespace liaison
