// SPDX-License-Identifier: GPL-3.0-or-later
// How what is exchanged, stated, reconciled and published is listed.
#include "core/storage/listshapes.h"

#include "core/storage/attachedto.h"
#include "core/storage/listfields.h"
#include "core/storage/signoff.h"

using namespace Qt::StringLiterals;

namespace liaison {

using namespace listfields;

ListShape exchangeShape()
{
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
            {text(u"ref"_s, u"x.ref"_s),
             date(u"date"_s, u"x.date_from"_s, u"x.date_to"_s),
             precision(u"x.date_from"_s, u"x.date_to"_s),
             code(u"direction"_s, u"direction"_s, u"x.direction"_s),
             code(u"counterpart"_s, u"agency"_s, u"a.code"_s),
             code(u"side"_s, u"place"_s, u"a.side"_s),
             code(u"mode"_s, u"mode"_s, u"x.mode"_s),
             number(u"pieces"_s, u"x.pieces"_s),
             text(u"subject"_s, u"x.subject"_s),
             text(u"summary"_s, u"x.summary"_s),
             texts(u"ipr"_s, u"x.ipr"_s),
             text(u"source_grade"_s, u"x.source_grade"_s),
             text(u"information_grade"_s, u"x.information_grade"_s),
             code(u"handling"_s, u"handling"_s, u"x.handling"_s),
             code(u"tlp"_s, u"tlp"_s, u"x.tlp"_s),
             code(u"operation"_s, u"operation"_s, u"o.code"_s),
             text(u"officer"_s, u"p.ref"_s),
             text(u"reply_to"_s, u"r.ref"_s),
             text(u"acknowledged"_s, u"x.acknowledged"_s),
             code(u"sign_off"_s, u"month_state"_s, signOffExpression(u"x"_s)),
             flag(u"illustrative"_s, u"x.illustrative"_s)}};
}

ListShape statementShape()
{
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
            {text(u"ref"_s, u"s.ref"_s), code(u"agency"_s, u"agency"_s, u"a.code"_s),
             code(u"side"_s, u"place"_s, u"a.side"_s), date(u"period"_s, u"s.date_from"_s, u"s.date_to"_s),
             text(u"date"_s, u"s.stated_on"_s), number(u"sent"_s, u"s.sent"_s), number(u"received"_s, u"s.received"_s),
             number(u"mutual"_s, u"s.mutual"_s),
             number(u"entries"_s, u"(SELECT count(*) FROM statement_entry AS e WHERE e.statement = s.id)"_s),
             text(u"signed_on"_s, u"m.signed_on"_s), code(u"tlp"_s, u"tlp"_s, u"s.tlp"_s), text(u"note"_s, u"s.note"_s),
             flag(u"illustrative"_s, u"s.illustrative"_s)}};
}

ListShape differenceShape()
{
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
            {text(u"ref"_s, u"d.ref"_s), text(u"statement"_s, u"s.ref"_s), code(u"agency"_s, u"agency"_s, u"a.code"_s),
             date(u"period"_s, u"s.date_from"_s, u"s.date_to"_s), text(u"exchange"_s, u"x.ref"_s),
             text(u"entry"_s, u"d.entry"_s), text(u"entry_of"_s, u"o.ref"_s), text(u"count"_s, u"d.count"_s),
             code(u"pairing"_s, u"pairing"_s, u"d.pairing"_s),
             code(u"explanation"_s, u"explanation"_s, u"d.explanation"_s),
             text(u"other_month"_s, u"substr(d.other_month, 1, 7)"_s), text(u"text"_s, u"d.text"_s),
             number(u"our_pieces"_s, u"d.our_pieces"_s), number(u"their_pieces"_s, u"d.their_pieces"_s),
             flag(u"illustrative"_s, u"d.illustrative"_s)}};
}

ListShape monthCloseShape()
{
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
            {text(u"ref"_s, u"m.ref"_s), text(u"statement"_s, u"s.ref"_s), code(u"agency"_s, u"agency"_s, u"a.code"_s),
             date(u"period"_s, u"s.date_from"_s, u"s.date_to"_s), text(u"officer"_s, u"p.ref"_s),
             text(u"date"_s, u"m.signed_on"_s), text(u"note"_s, u"m.note"_s),
             flag(u"illustrative"_s, u"m.illustrative"_s)}};
}

ListShape approvalShape()
{
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
            {text(u"ref"_s, u"v.ref"_s),
             text(u"attached_to"_s, attachedToExpression(u"v.attached_kind"_s, u"v.attached_id"_s)),
             text(u"month"_s, u"v.month"_s), text(u"officer"_s, u"p.ref"_s), text(u"approved_on"_s, u"v.approved_on"_s),
             text(u"note"_s, u"v.note"_s)}};
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
