// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/exchangestore.h"

#include "core/storage/json.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {
const Link casesLink{u"exchange_case"_s, u"exchange"_s, u"case_record"_s, u"case"_s};
} // namespace

ExchangeStore::ExchangeStore(Connection &connection) : NounStore(connection, u"exchange"_s) {}

Result<Exchange> ExchangeStore::read(qint64 id)
{
    Query rows(connection(),
               u"SELECT x.id, x.revision, x.uid, x.ref, x.date_from, x.date_to, x.direction, a.code, x.mode, x.pieces, "
               "x.subject, x.summary, x.ipr, x.source_grade, x.information_grade, x.handling, x.handling_note, x.tlp, "
               "o.code, r.ref, p.ref, x.acknowledged, x.illustrative FROM exchange AS x "
               "JOIN agency AS a ON a.id = x.counterpart LEFT JOIN operation AS o ON o.id = x.operation "
               "LEFT JOIN exchange AS r ON r.id = x.reply_to LEFT JOIN officer AS p ON p.id = x.officer "
               "WHERE x.id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::NotFound, u"exchange"_s, QString::number(id));
    }
    Exchange exchange;
    int column = 0;
    exchange.id = {rows.integer(column++)};
    exchange.revision = rows.integer(column++);
    exchange.uid = rows.text(column++);
    exchange.ref = rows.text(column++);
    exchange.date.first = rows.date(column++);
    exchange.date.last = rows.date(column++);
    exchange.direction = rows.text(column++);
    exchange.counterpart = rows.text(column++);
    exchange.mode = rows.text(column++);
    exchange.pieces = rows.integer(column++);
    exchange.subject = rows.text(column++);
    exchange.summary = rows.text(column++);
    exchange.ipr = textsFromColumn(rows.text(column++));
    exchange.sourceGrade = rows.text(column++);
    exchange.informationGrade = rows.text(column++);
    exchange.handling = rows.text(column++);
    exchange.handlingNote = rows.text(column++);
    exchange.tlp = rows.text(column++);
    exchange.operation = rows.text(column++);
    exchange.replyTo = rows.text(column++);
    exchange.officer = rows.text(column++);
    exchange.acknowledged = rows.date(column++);
    exchange.illustrative = rows.integer(column++) != 0;
    LIAISON_ASSIGN(exchange.cases, linked(casesLink, id));
    return exchange;
}

Result<ColumnValues> ExchangeStore::columns(Exchange &record)
{
    LIAISON_ASSIGN(const QVariant counterpart, reference(u"counterpart"_s, u"agency"_s, record.counterpart));
    LIAISON_ASSIGN(const QVariant operation, reference(u"operation"_s, u"operation"_s, record.operation));
    LIAISON_ASSIGN(const QVariant replyTo, reference(u"reply_to"_s, u"exchange"_s, record.replyTo));
    LIAISON_ASSIGN(const QVariant officer, reference(u"officer"_s, u"officer"_s, record.officer));
    for (const QString &code : record.ipr)
        LIAISON_TRY(requireCode(u"ipr"_s, u"ipr_type"_s, code));
    for (const QString &ref : record.cases)
        LIAISON_TRY(reference(u"cases"_s, u"case"_s, ref));
    LIAISON_TRY(refuseCycle(u"reply_to"_s, u"reply_to"_s, record.id.value, replyTo, record.replyTo));
    return ColumnValues{{u"ref"_s, record.ref},
                        {u"date_from"_s, dayJson(record.date.first).toVariant()},
                        {u"date_to"_s, dayJson(record.date.last).toVariant()},
                        {u"direction"_s, record.direction},
                        {u"counterpart"_s, counterpart},
                        {u"mode"_s, record.mode},
                        {u"pieces"_s, record.pieces},
                        {u"subject"_s, record.subject},
                        {u"summary"_s, record.summary},
                        {u"ipr"_s, textsColumn(record.ipr)},
                        {u"source_grade"_s, textOrNull(record.sourceGrade).toVariant()},
                        {u"information_grade"_s, textOrNull(record.informationGrade).toVariant()},
                        {u"handling"_s, record.handling},
                        {u"handling_note"_s, record.handlingNote},
                        {u"tlp"_s, record.tlp},
                        {u"operation"_s, operation},
                        {u"reply_to"_s, replyTo},
                        {u"officer"_s, officer},
                        {u"acknowledged"_s, dayJson(record.acknowledged).toVariant()},
                        {u"illustrative"_s, record.illustrative ? 1 : 0}};
}

Done ExchangeStore::writeParts(qint64 id, const Exchange &record)
{
    return link(casesLink, id, record.cases);
}

QString ExchangeStore::refOf(const Exchange &record) const
{
    return record.ref;
}

void ExchangeStore::giveRef(Exchange &record, const QString &ref) const
{
    record.ref = ref;
}

int ExchangeStore::yearOf(const Exchange &record) const
{
    return record.date.first.year();
}

QStringList ExchangeStore::searchTexts(const Exchange &record) const
{
    return {record.subject, record.summary, record.counterpart, record.operation, record.handlingNote};
}

QJsonObject ExchangeStore::json(const Exchange &record, const JsonContext &context) const
{
    return record.toJson(context.programmeFirstMonth);
}

} // namespace liaison
