// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/listshape.h"

#include "core/storage/attachedto.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

ListField text(const QString &name, const QString &sql)
{
    return {name, FieldType::Text, {}, {sql}};
}
ListField code(const QString &name, const QString &list, const QString &sql)
{
    return {name, FieldType::Code, list, {sql}};
}
ListField number(const QString &name, const QString &sql)
{
    return {name, FieldType::Number, {}, {sql}};
}
ListField flag(const QString &name, const QString &sql)
{
    return {name, FieldType::Flag, {}, {sql}};
}
ListField texts(const QString &name, const QString &sql)
{
    return {name, FieldType::TextSet, {}, {sql}};
}
ListField names(const QString &name, const QString &sql)
{
    return {name, FieldType::NameSet, {}, {sql}};
}
ListField date(const QString &name, const QString &first, const QString &last)
{
    return {name, FieldType::Date, {}, {first, last}};
}
// How exactly the date is known: "day", "month", "year", or "span" for anything vaguer.
ListField precision(const QString &first, const QString &last)
{
    const auto same = [&](int length) {
        const QString n = QString::number(length);
        return QString(u"substr("_s + first + u", 1, "_s + n + u") = substr("_s + last + u", 1, "_s + n + u')');
    };
    return {u"date_precision"_s,
            FieldType::Code,
            u"date_precision"_s,
            {u"CASE WHEN "_s + first + u" = "_s + last + u" THEN 'day' WHEN "_s + same(7) + u" THEN 'month' WHEN "_s +
             same(4) + u" THEN 'year' ELSE 'span' END"_s}};
}
ListField estimate(const QString &name, const QString &column)
{
    return {name, FieldType::Estimate, {}, {column, column + u"_qualifier"_s}};
}

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
             flag(u"illustrative"_s, u"x.illustrative"_s)}};
}

ListShape operationShape()
{
    return {
        u"operation AS o LEFT JOIN operation AS w ON w.id = o.part_of LEFT JOIN agency AS a ON a.id = o.coordinator"_s,
        u"o.id"_s,
        u"o.code"_s,
        u"o.first_day_from"_s,
        // One that runs without a last day goes on.
        u"coalesce(o.last_day_to, CASE WHEN o.status = 'running' THEN '9999-12-31' ELSE o.first_day_to END)"_s,
        u"(o.first_day_from = o.first_day_to AND (o.last_day_from IS NULL OR o.last_day_from = o.last_day_to))"_s,
        true,
        u"o.id"_s,
        2,
        u"o.id"_s,
        {text(u"code"_s, u"o.code"_s), names(u"name"_s, u"o.names"_s),
         code(u"type"_s, u"operation_type"_s, u"o.type"_s), code(u"part_of"_s, u"operation"_s, u"w.code"_s),
         code(u"coordinator"_s, u"agency"_s, u"a.code"_s),
         texts(u"participants"_s,
               u"(SELECT json_group_array(pa.code) FROM operation_participant AS op JOIN agency AS pa "
               "ON pa.id = op.agency WHERE op.operation = o.id)"_s),
         date(u"first_day"_s, u"o.first_day_from"_s, u"o.first_day_to"_s),
         date(u"last_day"_s, u"o.last_day_from"_s, u"o.last_day_to"_s),
         code(u"status"_s, u"operation_status"_s, u"o.status"_s), text(u"summary"_s, u"o.summary"_s),
         flag(u"illustrative"_s, u"o.illustrative"_s)}};
}

ListShape resultShape()
{
    return {u"result AS r JOIN agency AS a ON a.id = r.agency LEFT JOIN operation AS o ON o.id = r.operation"_s,
            u"r.id"_s,
            u"r.ref"_s,
            u"coalesce(r.period_from, o.first_day_from)"_s,
            u"coalesce(r.period_to, o.last_day_to, o.first_day_to)"_s,
            u"0"_s,
            false,
            u"r.operation"_s,
            3,
            u"r.id"_s,
            {text(u"ref"_s, u"r.ref"_s), code(u"operation"_s, u"operation"_s, u"o.code"_s),
             date(u"period"_s, u"r.period_from"_s, u"r.period_to"_s), code(u"agency"_s, u"agency"_s, u"a.code"_s),
             code(u"counting_rule"_s, u"counting_rule"_s, u"r.counting_rule"_s), estimate(u"cases"_s, u"r.cases"_s),
             estimate(u"arrests"_s, u"r.arrests"_s), text(u"source"_s, u"r.source"_s), text(u"note"_s, u"r.note"_s),
             flag(u"illustrative"_s, u"r.illustrative"_s)}};
}

QList<ListField> caseFields()
{
    return {date(u"date"_s, u"c.date_from"_s, u"c.date_to"_s),
            precision(u"c.date_from"_s, u"c.date_to"_s),
            code(u"agency"_s, u"agency"_s, u"a.code"_s),
            code(u"side"_s, u"place"_s, u"a.side"_s),
            code(u"operation"_s, u"operation"_s, u"o.code"_s),
            text(u"place"_s, u"c.place"_s),
            code(u"transport"_s, u"transport"_s, u"c.transport"_s),
            code(u"channel"_s, u"channel"_s, u"c.channel"_s),
            code(u"procedure"_s, u"procedure"_s, u"c.procedure"_s),
            code(u"detection"_s, u"detection"_s, u"c.detection"_s),
            code(u"infringement"_s, u"infringement"_s, u"c.infringement"_s),
            code(u"counting_rule"_s, u"counting_rule"_s, u"c.counting_rule"_s),
            code(u"origin"_s, u"place"_s, u"c.origin"_s),
            texts(u"via"_s, u"c.via"_s),
            code(u"destination"_s, u"place"_s, u"c.destination"_s),
            estimate(u"arrests"_s, u"c.arrests"_s),
            texts(u"subjects"_s, u"c.subjects"_s),
            code(u"status"_s, u"case_status"_s, u"c.status"_s),
            code(u"tlp"_s, u"tlp"_s, u"c.tlp"_s),
            text(u"summary"_s, u"c.summary"_s),
            flag(u"illustrative"_s, u"c.illustrative"_s)};
}

const QString caseJoins = u"JOIN agency AS a ON a.id = c.agency LEFT JOIN operation AS o ON o.id = c.operation"_s;

ListShape caseShape()
{
    QList<ListField> fields = caseFields();
    fields.prepend(text(u"ref"_s, u"c.ref"_s));
    fields.append(number(u"lines"_s, u"(SELECT count(*) FROM seizure AS s WHERE s.case_record = c.id)"_s));
    return {u"case_record AS c "_s + caseJoins,
            u"c.id"_s,
            u"c.ref"_s,
            u"c.date_from"_s,
            u"c.date_to"_s,
            u"c.date_from = c.date_to"_s,
            false,
            u"c.operation"_s,
            4,
            u"c.id"_s,
            fields};
}

ListShape seizureShape()
{
    QList<ListField> fields{text(u"case"_s, u"c.ref"_s), number(u"line"_s, u"s.line"_s)};
    fields += caseFields();
    fields += {code(u"category"_s, u"category"_s, u"s.category"_s),
               text(u"description"_s, u"s.description"_s),
               text(u"brand"_s, u"s.brand"_s),
               text(u"right_holder"_s, u"s.right_holder"_s),
               code(u"ipr"_s, u"ipr_type"_s, u"s.ipr"_s),
               estimate(u"quantity"_s, u"s.quantity"_s),
               code(u"unit"_s, u"unit"_s, u"s.unit"_s),
               {u"value"_s, FieldType::Money, {}, {u"s.value_minor"_s, u"s.value_qualifier"_s, u"s.currency"_s}},
               text(u"currency"_s, u"s.currency"_s),
               code(u"value_basis"_s, u"value_basis"_s, u"s.value_basis"_s)};
    return {u"case_record AS c JOIN seizure AS s ON s.case_record = c.id "_s + caseJoins,
            u"s.id"_s,
            u"c.ref || '#' || s.line"_s,
            u"c.date_from"_s,
            u"c.date_to"_s,
            u"c.date_from = c.date_to"_s,
            false,
            u"c.operation"_s,
            4,
            u"c.id"_s,
            fields};
}

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
             text(u"subject"_s, u"f.subject"_s), date(u"due"_s, u"f.due"_s, u"f.due"_s), text(u"owner"_s, u"p.ref"_s),
             code(u"status"_s, u"followup_status"_s, u"f.status"_s), text(u"done_on"_s, u"f.done_on"_s),
             text(u"note"_s, u"f.note"_s), flag(u"illustrative"_s, u"f.illustrative"_s)}};
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

} // namespace

const ListShape *listShapeOf(const QString &kind)
{
    static const QMap<QString, ListShape> shapes{
        {u"exchange"_s, exchangeShape()}, {u"operation"_s, operationShape()},
        {u"result"_s, resultShape()},     {u"case"_s, caseShape()},
        {u"seizure"_s, seizureShape()},   {u"agency"_s, agencyShape()},
        {u"officer"_s, officerShape()},   {u"rate"_s, rateShape()},
        {u"followup"_s, followUpShape()}, {u"attachment"_s, attachmentShape()},
    };
    const auto found = shapes.constFind(kind);
    return found == shapes.constEnd() ? nullptr : &*found;
}

QStringList listKinds()
{
    return {u"exchange"_s, u"operation"_s, u"result"_s, u"case"_s,     u"seizure"_s,
            u"agency"_s,   u"officer"_s,   u"rate"_s,   u"followup"_s, u"attachment"_s};
}

const QList<ListField> &listFields(const QString &kind)
{
    static const QList<ListField> none;
    const ListShape *shape = listShapeOf(kind);
    return shape ? shape->fields : none;
}

} // namespace liaison
