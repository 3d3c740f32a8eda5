// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ratestore.h"

#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString rateColumns = u"id, revision, uid, ref, base, quote, digits, scale, type, date_from, date_to, source, "
                            "note, illustrative"_s;

Rate rateFromRow(const Query &rows)
{
    Rate rate;
    rate.id = {rows.integer(0)};
    rate.revision = rows.integer(1);
    rate.uid = rows.text(2);
    rate.ref = rows.text(3);
    rate.base = rows.text(4);
    rate.quote = rows.text(5);
    rate.rate = {rows.integer(6), static_cast<int>(rows.integer(7))};
    rate.type = rows.text(8);
    rate.date = {rows.date(9), rows.date(10)};
    rate.source = rows.text(11);
    rate.note = rows.text(12);
    rate.illustrative = rows.integer(13) != 0;
    return rate;
}

} // namespace

RateStore::RateStore(Connection &connection) : NounStore(connection, u"rate"_s) {}

Result<Rate> RateStore::read(qint64 id)
{
    Query rows(connection(), u"SELECT "_s + rateColumns + u" FROM rate WHERE id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (rows.next())
        return rateFromRow(rows);
    LIAISON_TRY(rows.end());
    return fail(ErrorKind::NotFound, u"rate"_s, QString::number(id));
}

Result<RateBook> RateStore::book()
{
    Query rows(connection(), u"SELECT "_s + rateColumns + u" FROM rate ORDER BY date_from, id"_s);
    LIAISON_TRY(rows.run());
    QList<Rate> rates;
    while (rows.next())
        rates.append(rateFromRow(rows));
    LIAISON_TRY(rows.end());
    return RateBook(rates);
}

// The id of the rate of the same pair, days and source; 0 when there is none.
Result<qint64> RateStore::sameRate(const Rate &record)
{
    Query rows(connection(), u"SELECT id FROM rate WHERE base = :base AND quote = :quote AND date_from = :from AND "
                             "date_to = :to AND source = :source"_s);
    rows.bind(u":base"_s, record.base).bind(u":quote"_s, record.quote);
    rows.bind(u":from"_s, record.date.first.toString(Qt::ISODate));
    rows.bind(u":to"_s, record.date.last.toString(Qt::ISODate));
    LIAISON_TRY(rows.bind(u":source"_s, record.source).run());
    const qint64 id = rows.next() ? rows.integer(0) : 0;
    LIAISON_TRY(rows.end());
    return id;
}

Result<std::optional<qint64>> RateStore::matching(const QJsonObject &json)
{
    LIAISON_ASSIGN(const auto byRef, RecordStore::matching(json));
    if (byRef)
        return byRef;
    LIAISON_ASSIGN(const JsonContext context, jsonContext());
    Errors errors;
    const Rate rate = Rate::fromJson(json, context, errors);
    if (rate.date.isNull()) // saving says what is wrong with it
        return std::nullopt;
    LIAISON_ASSIGN(const qint64 id, sameRate(rate));
    return id == 0 ? std::nullopt : std::optional(id);
}

Result<ColumnValues> RateStore::columns(Rate &record)
{
    if (!record.date.isNull()) {
        LIAISON_ASSIGN(const qint64 same, sameRate(record));
        if (same != 0 && same != record.id.value)
            return fail(ErrorKind::Duplicate, u"date"_s, partialDateText(record.date));
    }
    return ColumnValues{{u"ref"_s, record.ref},
                        {u"base"_s, record.base},
                        {u"quote"_s, record.quote},
                        {u"digits"_s, record.rate.digits},
                        {u"scale"_s, record.rate.scale},
                        {u"type"_s, record.type},
                        {u"date_from"_s, dayJson(record.date.first).toVariant()},
                        {u"date_to"_s, dayJson(record.date.last).toVariant()},
                        {u"source"_s, record.source},
                        {u"note"_s, record.note},
                        {u"illustrative"_s, record.illustrative ? 1 : 0}};
}

QString RateStore::refOf(const Rate &record) const
{
    return record.ref;
}

void RateStore::giveRef(Rate &record, const QString &ref) const
{
    record.ref = ref;
}

int RateStore::yearOf(const Rate &record) const
{
    return record.date.first.year();
}

QStringList RateStore::searchTexts(const Rate &record) const
{
    return {record.base, record.quote, decimalText(record.rate), record.source, record.note};
}

QJsonObject RateStore::json(const Rate &record, const JsonContext &context) const
{
    return record.toJson(context.programmeFirstMonth);
}

} // namespace liaison
