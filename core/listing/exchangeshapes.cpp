// SPDX-License-Identifier: GPL-3.0-or-later
// How what is exchanged, stated, reconciled and published is listed.
#include "core/listing/listshapes.h"

#include "core/approval/signoff.h"
#include "core/listing/listfields.h"
#include "core/storage/attachedto.h"

using namespace Qt::StringLiterals;

namespace liaison {

using namespace listfields;

namespace {

// What is said about a statement is of the statement's month.
ListShape listAboutStatements(const QString &kind, const QString &alias, QList<std::pair<QString, QString>> joins)
{
    joins.prepend({u"statement"_s, u"s"_s});
    ListShape shape = listOf(kind, alias, joins);
    shape.from += u" JOIN agency AS a ON a.id = s.agency"_s;
    shape.begin = u"s.date_from"_s;
    shape.end = u"s.date_to"_s;
    shape.precise = u"1"_s;
    insertAfter(shape.fields, u"statement"_s,
                {code(u"agency"_s, u"agency"_s, u"a.code"_s), date(u"period"_s, shape.begin, shape.end)});
    return shape;
}

} // namespace

ListShape exchangeShape()
{
    ListShape shape =
        listOf(u"exchange"_s, u"x"_s,
               {{u"counterpart"_s, u"a"_s}, {u"operation"_s, u"o"_s}, {u"officer"_s, u"p"_s}, {u"reply_to"_s, u"r"_s}});
    insertAfter(shape.fields, u"date"_s, {precision(shape.begin, shape.end)});
    insertAfter(shape.fields, u"counterpart"_s, {code(u"side"_s, u"place"_s, u"a.side"_s)});
    moveAfter(shape.fields, u"officer"_s, u"reply_to"_s);
    insertAfter(shape.fields, u"acknowledged"_s, {code(u"sign_off"_s, u"month_state"_s, signOffExpression(u"x"_s))});
    return shape;
}

ListShape statementShape()
{
    ListShape shape = listOf(u"statement"_s, u"s"_s, {{u"agency"_s, u"a"_s}});
    shape.from += u" LEFT JOIN monthclose AS m ON m.statement = s.id"_s;
    shape.precise = u"1"_s;
    insertAfter(shape.fields, u"agency"_s, {code(u"side"_s, u"place"_s, u"a.side"_s)});
    insertAfter(shape.fields, u"mutual"_s,
                {number(u"entries"_s, u"(SELECT count(*) FROM statement_entry AS e WHERE e.statement = s.id)"_s),
                 text(u"signed_on"_s, u"m.signed_on"_s)});
    return shape;
}

ListShape differenceShape()
{
    return listAboutStatements(u"difference"_s, u"d"_s, {{u"exchange"_s, u"x"_s}, {u"entry_of"_s, u"o"_s}});
}

ListShape monthCloseShape()
{
    return listAboutStatements(u"monthclose"_s, u"m"_s, {{u"officer"_s, u"p"_s}});
}

ListShape approvalShape()
{
    return listOf(u"approval"_s, u"v"_s, {{u"officer"_s, u"p"_s}});
}

ListShape freezeShape()
{
    ListShape shape = listOf(u"freeze"_s, u"f"_s);
    shape.from += u" LEFT JOIN freeze AS r ON r.id = f.restates"_s;
    shape.begin = u"f.date_from"_s;
    shape.end = u"f.date_to"_s;
    shape.precise = u"0"_s;
    shape.fields = {text(u"ref"_s, u"f.ref"_s),
                    code(u"report"_s, u"report"_s, u"f.report"_s),
                    text(u"subject"_s, u"f.subject"_s),
                    date(u"period"_s, shape.begin, shape.end),
                    code(u"marking"_s, u"tlp"_s, u"f.marking"_s),
                    text(u"officer"_s, u"f.officer"_s),
                    text(u"frozen_at"_s, u"f.frozen_at"_s),
                    text(u"restates"_s, u"r.ref"_s),
                    text(u"reason"_s, u"f.reason"_s),
                    text(u"digest"_s, u"f.digest"_s)};
    return shape;
}

} // namespace liaison
