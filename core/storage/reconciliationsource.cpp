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

// Adds the rows' entries to the inputs of the statements in column 7; the rest of columns 8–10 is of one that was
// carried over: the month that it was carried out of, its statement, the other side's reference.
Done addEntries(Connection &connection, const QString &sql, const QString &ids,
                QHash<qint64, ReconciliationInput> &inputs, QList<SideEntry> ReconciliationInput::*side)
{
    Query rows(connection, sql);
    return rows.bind(u":ids"_s, ids).forEach([&](const Query &row) {
        SideEntry entry = entryFrom(row);
        if (!row.isNull(8)) {
            entry.carriedFrom = PartialDate::month(row.date(8));
            entry.statement = row.text(9);
            entry.otherRef = row.text(10);
        }
        (inputs[row.integer(7)].*side).append(entry);
    });
}

const QString ourColumns = u"SELECT x.ref, x.date_from, x.date_to, x.direction, x.mode, x.pieces, x.subject"_s;
const QString amongThose = u" WHERE m.id IN (SELECT value FROM json_each(:ids)) "_s;

} // namespace

Result<QList<SideEntry>> loggedEntries(Connection &connection, const QString &counterpart, const PartialDate &month)
{
    Query rows(connection, ourColumns + u" FROM exchange AS x JOIN agency AS a ON a.id = x.counterpart "
                                        "WHERE a.code = :agency AND x.date_from >= :month AND x.date_from <= :end "
                                        "AND x.date_to <= :end ORDER BY x.ref"_s);
    rows.bind(u":agency"_s, counterpart)
        .bind(u":month"_s, month.first.toString(Qt::ISODate))
        .bind(u":end"_s, month.last.toString(Qt::ISODate));
    return rows.list(entryFrom);
}

Result<QHash<qint64, ReconciliationInput>> reconciliationInputs(Connection &connection,
                                                                const QList<Statement> &statements)
{
    QHash<qint64, ReconciliationInput> inputs;
    QHash<QString, qint64> byRef;
    for (const Statement &stated : statements) {
        byRef.insert(stated.ref, stated.id.value);
        ReconciliationInput &input = inputs[stated.id.value];
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
    }
    const QString ids = idsColumn(inputs.keys());
    // The statements are "m". What was explained as belonging to its month when that of "s" was reconciled is "d".
    const QString carried = u"FROM statement AS m JOIN statement AS s ON s.agency = m.agency JOIN difference AS d "
                            "ON d.statement = s.id AND d.other_month = m.date_from "_s;
    LIAISON_TRY(addEntries(connection,
                           ourColumns +
                               u", m.id, NULL FROM statement AS m JOIN exchange AS x "
                               "ON x.counterpart = m.agency AND x.date_from >= m.date_from "
                               "AND x.date_from <= m.date_to AND x.date_to <= m.date_to"_s +
                               amongThose + u"ORDER BY x.ref"_s,
                           ids, inputs, &ReconciliationInput::ours));
    LIAISON_TRY(addEntries(connection,
                           ourColumns + u", m.id, s.date_from, '', '' "_s + carried +
                               u"JOIN exchange AS x ON x.id = d.exchange"_s + amongThose +
                               u"AND d.entry = '' ORDER BY x.ref"_s,
                           ids, inputs, &ReconciliationInput::ours));
    LIAISON_TRY(addEntries(connection,
                           u"SELECT e.ref, e.date_from, e.date_to, e.direction, e.mode, e.pieces, e.subject, m.id, "
                           "s.date_from, o.ref, e.addressee_ref "_s +
                               carried +
                               u"JOIN statement AS o ON o.id = coalesce(d.entry_of, d.statement) "
                               "JOIN statement_entry AS e ON e.statement = o.id AND e.ref = d.entry"_s +
                               amongThose + u"AND d.exchange IS NULL ORDER BY e.ref"_s,
                           ids, inputs, &ReconciliationInput::theirs));
    LIAISON_ASSIGN(const auto decisions, DifferenceStore(connection).ofStatements(inputs.keys()));
    for (const Difference &decision : decisions)
        inputs[byRef.value(decision.statement)].decisions.append(decision);
    return inputs;
}

Result<ReconciliationInput> reconciliationInput(Connection &connection, qint64 statement)
{
    LIAISON_ASSIGN(const Statement stated, StatementStore(connection).find(statement));
    LIAISON_ASSIGN(const auto inputs, reconciliationInputs(connection, {stated}));
    return inputs.value(statement);
}

} // namespace liaison
