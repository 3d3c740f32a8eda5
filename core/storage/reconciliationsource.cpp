// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reconciliationsource.h"

#include "core/database/query.h"
#include "core/storage/differencestore.h"
#include "core/storage/statementstore.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Columns 0–6: ref, dates, direction, mode, pieces, subject.
SideEntry entryFrom(const Query &rows)
{
    SideEntry entry;
    entry.ref = rows.text(0);
    entry.date = {rows.date(1), rows.date(2)};
    entry.direction = rows.text(3);
    entry.mode = rows.text(4);
    entry.pieces = rows.integer(5);
    entry.subject = rows.text(6);
    return entry;
}

Query &bindMonth(Query &statement, const QString &agency, const PartialDate &month)
{
    return statement.bind(u":agency"_s, agency).bind(u":month"_s, month.first.toString(Qt::ISODate));
}

// What was explained as belonging to this month when another one was reconciled.
Result<QList<SideEntry>> carriedIn(Connection &connection, const QString &sql, const QString &agency,
                                   const PartialDate &month)
{
    Query rows(connection, sql);
    LIAISON_TRY(bindMonth(rows, agency, month).run());
    QList<SideEntry> entries;
    while (rows.next()) {
        SideEntry entry = entryFrom(rows);
        entry.carriedFrom = PartialDate::month(rows.date(7));
        entry.statement = rows.text(8);
        entry.otherRef = rows.text(9);
        entries.append(entry);
    }
    LIAISON_TRY(rows.end());
    return entries;
}

Result<QList<SideEntry>> oursCarriedIn(Connection &connection, const QString &agency, const PartialDate &month)
{
    return carriedIn(connection,
                     u"SELECT x.ref, x.date_from, x.date_to, x.direction, x.mode, x.pieces, x.subject, s.date_from, "
                     "'', '' FROM difference AS d JOIN statement AS s ON s.id = d.statement "
                     "JOIN agency AS a ON a.id = s.agency JOIN exchange AS x ON x.id = d.exchange "
                     "WHERE a.code = :agency AND d.other_month = :month AND d.entry = '' ORDER BY x.ref"_s,
                     agency, month);
}

Result<QList<SideEntry>> theirsCarriedIn(Connection &connection, const QString &agency, const PartialDate &month)
{
    return carriedIn(connection,
                     u"SELECT e.ref, e.date_from, e.date_to, e.direction, e.mode, e.pieces, e.subject, s.date_from, "
                     "o.ref, e.addressee_ref FROM difference AS d JOIN statement AS s ON s.id = d.statement "
                     "JOIN agency AS a ON a.id = s.agency "
                     "JOIN statement AS o ON o.id = coalesce(d.entry_of, d.statement) "
                     "JOIN statement_entry AS e ON e.statement = o.id AND e.ref = d.entry "
                     "WHERE a.code = :agency AND d.other_month = :month AND d.exchange IS NULL ORDER BY e.ref"_s,
                     agency, month);
}

} // namespace

Result<QList<SideEntry>> loggedEntries(Connection &connection, const QString &counterpart, const PartialDate &month)
{
    Query rows(connection, u"SELECT x.ref, x.date_from, x.date_to, x.direction, x.mode, x.pieces, x.subject "
                           "FROM exchange AS x JOIN agency AS a ON a.id = x.counterpart WHERE a.code = :agency "
                           "AND x.date_from >= :month AND x.date_from <= :end AND x.date_to <= :end "
                           "ORDER BY x.ref"_s);
    LIAISON_TRY(bindMonth(rows, counterpart, month).bind(u":end"_s, month.last.toString(Qt::ISODate)).run());
    QList<SideEntry> entries;
    while (rows.next())
        entries.append(entryFrom(rows));
    LIAISON_TRY(rows.end());
    return entries;
}

Result<ReconciliationInput> reconciliationInput(Connection &connection, qint64 statement)
{
    LIAISON_ASSIGN(const Statement stated, StatementStore(connection).find(statement));
    ReconciliationInput input;
    input.month = stated.period;
    input.listsEntries = !stated.entries.isEmpty();
    input.sent = stated.sent;
    input.received = stated.received;
    input.mutual = stated.mutual;
    for (const StatementEntry &entry : stated.entries) {
        input.theirs.append({{},
                             entry.ref,
                             entry.addresseeRef,
                             entry.date,
                             entry.direction,
                             entry.mode,
                             entry.pieces,
                             entry.subject,
                             {}});
    }
    LIAISON_ASSIGN(input.ours, loggedEntries(connection, stated.agency, stated.period));
    LIAISON_ASSIGN(const auto oursMoved, oursCarriedIn(connection, stated.agency, stated.period));
    LIAISON_ASSIGN(const auto theirsMoved, theirsCarriedIn(connection, stated.agency, stated.period));
    input.ours += oursMoved;
    input.theirs += theirsMoved;
    LIAISON_ASSIGN(input.decisions, DifferenceStore(connection).ofStatement(statement));
    return input;
}

} // namespace liaison
