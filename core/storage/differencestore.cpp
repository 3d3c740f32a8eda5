// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/differencestore.h"

#include "core/database/query.h"
#include "core/domain/statement.h"

using namespace Qt::StringLiterals;

namespace liaison {

DifferenceStore::DifferenceStore(Connection &connection) : NounStore(connection, u"difference"_s) {}

Result<QList<Difference>> DifferenceStore::ofStatements(const QList<qint64> &statements)
{
    Query ids(connection(), u"SELECT id FROM difference WHERE statement IN (SELECT value FROM json_each(:statements)) "
                            "ORDER BY id"_s);
    return list(ids.bind(u":statements"_s, idsColumn(statements)));
}

Result<Difference> DifferenceStore::decide(Difference decision, const Author &author)
{
    LIAISON_ASSIGN(const About thing, about(decision));
    if (!hasUnknown()) {
        Query rows(connection(),
                   u"SELECT id, revision, uid, ref FROM difference WHERE statement = :statement AND "
                   "exchange IS :exchange AND entry = :entry AND entry_of IS :entry_of AND count = :count"_s);
        LIAISON_TRY(rows.bind(u":statement"_s, thing.statement)
                        .bind(u":exchange"_s, thing.exchange)
                        .bind(u":entry"_s, decision.entry)
                        .bind(u":entry_of"_s, thing.entryOf)
                        .bind(u":count"_s, decision.count)
                        .run());
        if (rows.next()) {
            decision.id = {rows.integer(0)};
            decision.revision = rows.integer(1);
            decision.uid = rows.text(2);
            decision.ref = rows.text(3);
        }
    }
    return save(decision, author);
}

Result<DifferenceStore::About> DifferenceStore::about(const Difference &record)
{
    About about;
    LIAISON_ASSIGN(about.statement, reference(u"statement"_s, u"statement"_s, record.statement));
    LIAISON_ASSIGN(about.exchange, reference(u"exchange"_s, u"exchange"_s, record.exchange));
    LIAISON_ASSIGN(about.entryOf, reference(u"entry_of"_s, u"statement"_s, record.entryOf));
    if (about.entryOf == about.statement)
        about.entryOf = QVariant();
    return about;
}

// Both entries are with the counterpart of the statement, and theirs exists.
Done DifferenceStore::requireEntries(const Difference &record, const About &about)
{
    if (!about.exchange.isNull()) {
        Query rows(connection(), u"SELECT 1 FROM exchange AS x JOIN statement AS s ON s.agency = x.counterpart "
                                 "WHERE x.id = :exchange AND s.id = :statement"_s);
        LIAISON_TRY(rows.bind(u":exchange"_s, about.exchange).bind(u":statement"_s, about.statement).run());
        if (!rows.next())
            return fail(ErrorKind::Mismatch, u"exchange"_s, record.exchange);
    }
    if (!record.entry.isEmpty()) {
        Query rows(connection(), u"SELECT 1 FROM statement_entry AS e JOIN statement AS o ON o.id = e.statement "
                                 "JOIN statement AS s ON s.agency = o.agency "
                                 "WHERE o.id = coalesce(:of, :statement) AND s.id = :statement AND e.ref = :entry"_s);
        LIAISON_TRY(rows.bind(u":of"_s, about.entryOf)
                        .bind(u":statement"_s, about.statement)
                        .bind(u":entry"_s, record.entry)
                        .run());
        if (!rows.next())
            return fail(ErrorKind::UnknownCode, u"entry"_s, record.entry);
    }
    return {};
}

// An entry is one exchange with one entry of the other side only.
Done DifferenceStore::refuseSecondPairing(const Difference &record, const About &about)
{
    if (record.pairing != "same"_L1)
        return {};
    Query rows(connection(),
               u"SELECT ref FROM difference WHERE statement = :statement AND pairing = 'same' AND id <> :id AND "
               "(exchange = :exchange OR (entry = :entry AND entry_of IS :of))"_s);
    LIAISON_TRY(rows.bind(u":statement"_s, about.statement)
                    .bind(u":id"_s, record.id.value)
                    .bind(u":exchange"_s, about.exchange)
                    .bind(u":entry"_s, record.entry)
                    .bind(u":of"_s, about.entryOf)
                    .run());
    if (rows.next())
        return fail(ErrorKind::Duplicate, u"pairing"_s, rows.text(0));
    return rows.end();
}

// An entry that is carried over does not come back to a month it was in before: its own, or one it was carried out of.
Done DifferenceStore::refuseReturn(const Difference &record, const About &about)
{
    if (record.otherMonth.isNull() || record.isPair() || !record.count.isEmpty())
        return {};
    Query rows(connection(),
               u"SELECT 1 FROM statement WHERE id = :statement AND date_from = :month "
               "UNION ALL SELECT 1 FROM exchange WHERE id = :exchange AND date_from >= :month AND date_to <= :end "
               "UNION ALL SELECT 1 FROM statement WHERE id = :of AND date_from = :month "
               "UNION ALL SELECT 1 FROM difference AS d JOIN statement AS s ON s.id = d.statement "
               "WHERE d.id <> :id AND d.explanation = 'carried_over' AND s.date_from = :month AND "
               "((:exchange IS NOT NULL AND d.exchange = :exchange AND d.entry = '') OR (:exchange IS NULL AND "
               "d.exchange IS NULL AND d.entry = :entry AND coalesce(d.entry_of, d.statement) = "
               "coalesce(:of, :statement)))"_s);
    LIAISON_TRY(rows.bind(u":statement"_s, about.statement)
                    .bind(u":month"_s, record.otherMonth.first.toString(Qt::ISODate))
                    .bind(u":end"_s, record.otherMonth.last.toString(Qt::ISODate))
                    .bind(u":exchange"_s, about.exchange)
                    .bind(u":of"_s, about.entryOf)
                    .bind(u":id"_s, record.id.value)
                    .bind(u":entry"_s, record.entry)
                    .run());
    if (rows.next())
        return fail(ErrorKind::Circular, u"other_month"_s, partialDateText(record.otherMonth));
    return rows.end();
}

Result<ColumnValues> DifferenceStore::columns(Difference &record)
{
    // An entry of the statement itself is not one of another.
    if (!record.entryOf.isEmpty()) {
        const auto statements = RecordStore::of(connection(), u"statement"_s);
        const auto own = statements->idOf(record.statement);
        const auto other = statements->idOf(record.entryOf);
        if (own && other && *own == *other)
            record.entryOf.clear();
    }
    LIAISON_ASSIGN(const ColumnValues columns, NounStore::columns(record));
    if (hasUnknown() || record.statement.isEmpty())
        return columns;
    LIAISON_ASSIGN(const About thing, about(record));
    LIAISON_TRY(requireEntries(record, thing));
    LIAISON_TRY(refuseSecondPairing(record, thing));
    LIAISON_TRY(refuseReturn(record, thing));
    return columns;
}

} // namespace liaison
