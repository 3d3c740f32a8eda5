// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ratestore.h"

#include "core/database/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

RateStore::RateStore(Connection &connection) : NounStore(connection, u"rate"_s) {}

Result<RateBook> RateStore::book()
{
    Query rows(connection(), selectOf(noun(), Rate::fields().infos()) + u" ORDER BY rec.date_from, rec.id"_s);
    LIAISON_TRY(rows.run());
    QList<Rate> rates;
    while (rows.next())
        rates.append(fromRow(rows));
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
    const Rate rate = fromJson<Rate>(json, context, errors);
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
    return NounStore::columns(record);
}

} // namespace liaison
