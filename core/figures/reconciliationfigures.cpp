// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/reconciliationfigures.h"

#include "core/database/query.h"
#include "core/storage/monthclosestore.h"
#include "core/storage/officeron.h"
#include "core/storage/officerstore.h"
#include "core/storage/reconciliationsource.h"
#include "core/storage/statementstore.h"

#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

RecordFilter logFilter(const QString &counterpart, const Period &month)
{
    RecordFilter filter;
    filter.kind = u"exchange"_s;
    filter.period = month;
    return filter.with(u"counterpart"_s, counterpart);
}

void add(DirectionPieces &pieces, const QString &direction, qint64 more)
{
    auto &target = direction == "sent"_L1 ? pieces.sent : direction == "received"_L1 ? pieces.received : pieces.mutual;
    target = target.value_or(0) + more;
}

void summarise(CounterpartMonth &standing, const Reconciliation &reconciliation)
{
    standing.matched = reconciliation.count(FindingClass::Matched);
    standing.proposed = reconciliation.count(FindingClass::Proposed);
    standing.piecesDiffer = reconciliation.count(FindingClass::PiecesDiffer);
    standing.onlyOurs = reconciliation.count(FindingClass::OnlyOurs);
    standing.onlyTheirs = reconciliation.count(FindingClass::OnlyTheirs);
    for (const CountFinding &count : reconciliation.counts)
        standing.countsDiffer += count.agrees() ? 0 : 1;
    standing.explained = reconciliation.explained();
    standing.open = reconciliation.open();
}

// Fills in what the statement says and what came of it.
Result<ReconciledMonth> reconciled(Connection &connection, CounterpartMonth standing, int tolerance)
{
    ReconciledMonth month;
    StatementStore statements(connection);
    LIAISON_ASSIGN(const auto id, statements.idFor(standing.counterpart, standing.month.begin));
    if (!id) {
        month.standing = standing;
        return month;
    }
    LIAISON_ASSIGN(month.statement, statements.find(*id));
    LIAISON_ASSIGN(ReconciliationInput input, reconciliationInput(connection, *id));
    input.tolerance = tolerance;
    month.reconciliation = reconcile(input);
    MonthCloseStore closes(connection);
    LIAISON_ASSIGN(month.close, closes.ofStatement(*id));
    standing.statement = month.statement->ref;
    standing.theirs = {month.statement->sent, month.statement->received, month.statement->mutual};
    if (!standing.theirs.sent && !standing.theirs.received && !standing.theirs.mutual) {
        for (const StatementEntry &entry : month.statement->entries)
            add(standing.theirs, entry.direction, entry.pieces);
    }
    summarise(standing, month.reconciliation);
    if (month.close) {
        LIAISON_ASSIGN(const Officer officer, OfficerStore(connection).find(month.close->officer));
        standing.signedBy = officer.name;
        standing.signedPost = namedOn(officer, month.close->date).post;
        standing.signedOn = month.close->date;
        month.changes = changesSince(month.close->lines, signedLines(input));
        standing.changes = int(month.changes.size());
    }
    month.standing = standing;
    return month;
}

// Entries of their statement of that month that belong to nothing in our log, where it is not settled yet.
Result<OtherMonth> otherMonth(Connection &connection, const QString &counterpart, const Period &month, int tolerance)
{
    CounterpartMonth standing;
    standing.counterpart = counterpart;
    standing.month = month;
    LIAISON_ASSIGN(const ReconciledMonth beside, reconciled(connection, standing, tolerance));
    OtherMonth other{{month.begin, month.lastDay()}, beside.standing.statement, {}};
    for (const Finding &finding : beside.reconciliation.findings) {
        if (finding.kind == FindingClass::OnlyTheirs && !finding.decision && finding.theirs->statement.isEmpty())
            other.unpaired.append(*finding.theirs);
    }
    return other;
}

Done addCarryOvers(Connection &connection, ReconciledMonth &month, int tolerance)
{
    const QList<Finding> &findings = month.reconciliation.findings;
    if (std::none_of(findings.begin(), findings.end(), mayBeCarriedOver))
        return {};
    const CounterpartMonth &standing = month.standing;
    QList<OtherMonth> others;
    for (const int step : {1, -1}) {
        const Period beside = periodContaining(standing.month.begin.addMonths(step), PeriodKind::Month);
        LIAISON_ASSIGN(const OtherMonth other, otherMonth(connection, standing.counterpart, beside, tolerance));
        others.append(other);
    }
    month.carryOvers = carryOvers(month.reconciliation, others, tolerance);
    return {};
}

QJsonValue numberOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject piecesForm(const DirectionPieces &pieces)
{
    return {{u"sent"_s, numberOrNull(pieces.sent)},
            {u"received"_s, numberOrNull(pieces.received)},
            {u"mutual"_s, numberOrNull(pieces.mutual)}};
}

QJsonValue entryForm(const std::optional<SideEntry> &entry)
{
    if (!entry)
        return QJsonValue::Null;
    const auto span = [](const PartialDate &date) {
        return textOrNull(date.isNull() ? QString() : partialDateText(date));
    };
    return QJsonObject{{u"ref"_s, entry->ref},
                       {u"statement"_s, textOrNull(entry->statement)},
                       {u"date"_s, span(entry->date)},
                       {u"direction"_s, entry->direction},
                       {u"mode"_s, textOrNull(entry->mode)},
                       {u"pieces"_s, entry->pieces},
                       {u"subject"_s, entry->subject},
                       {u"carried_from"_s, span(entry->carriedFrom)}};
}

QJsonObject decisionForm(const std::optional<Difference> &decision, bool outdated)
{
    const Difference none;
    const Difference &made = decision ? *decision : none;
    return {{u"difference"_s, textOrNull(made.ref)},
            {u"explanation"_s, textOrNull(made.explanation)},
            {u"other_month"_s, textOrNull(made.otherMonth.isNull() ? QString() : partialDateText(made.otherMonth))},
            {u"text"_s, textOrNull(made.text)},
            {u"outdated"_s, outdated}};
}

QJsonValue pairedForm(PairedBy pairedBy)
{
    switch (pairedBy) {
    case PairedBy::Reference:
        return u"reference"_s;
    case PairedBy::Person:
        return u"person"_s;
    case PairedBy::Likeness:
        return u"likeness"_s;
    case PairedBy::Nothing:
        break;
    }
    return QJsonValue::Null;
}

QJsonObject withAll(QJsonObject json, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject findingForm(const Finding &finding)
{
    return withAll({{u"class"_s, findingCode(finding.kind)},
                    {u"ours"_s, entryForm(finding.ours)},
                    {u"theirs"_s, entryForm(finding.theirs)},
                    {u"paired_by"_s, pairedForm(finding.pairedBy)},
                    {u"pieces_difference"_s, finding.difference()},
                    {u"open"_s, finding.isOpen()}},
                   decisionForm(finding.decision, finding.outdated));
}

QJsonObject countForm(const CountFinding &count)
{
    return withAll({{u"count"_s, count.count},
                    {u"stated"_s, numberOrNull(count.stated)},
                    {u"compared"_s, numberOrNull(count.compared)},
                    {u"against"_s, count.againstEntries ? u"entries"_s : u"log"_s},
                    {u"agrees"_s, count.agrees()},
                    {u"open"_s, count.isOpen()}},
                   decisionForm(count.decision, count.outdated));
}

QJsonObject changeForm(const SignedChange &change)
{
    using What = SignedChange::What;
    const QString what = change.what == What::Added     ? u"added"_s
                         : change.what == What::Removed ? u"removed"_s
                                                        : u"changed"_s;
    const auto line = [](const SignedLine &one) { return signedLinesJson({one}).first(); };
    return {{u"what"_s, what},
            {u"before"_s, change.what == What::Added ? QJsonValue(QJsonValue::Null) : line(change.before)},
            {u"now"_s, change.what == What::Removed ? QJsonValue(QJsonValue::Null) : line(change.now)}};
}

} // namespace

ReconciliationState CounterpartMonth::state() const
{
    if (statement.isEmpty())
        return ReconciliationState::NoStatement;
    if (!signedBy.isEmpty())
        return changes > 0 || open > 0 ? ReconciliationState::ChangedSince : ReconciliationState::SignedOff;
    return open > 0 ? ReconciliationState::Open : ReconciliationState::Explained;
}

// Our log by counterpart and month, and the months that only a statement knows.
Result<QList<CounterpartMonth>> ReconciliationFigures::known(const Period &period)
{
    QMap<std::pair<QString, QDate>, CounterpartMonth> byMonth;
    const auto standing = [&](const QString &code, const QString &side, const QString &month) -> CounterpartMonth & {
        const QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
        CounterpartMonth &entry = byMonth[{code, first}];
        entry.counterpart = code;
        entry.side = side;
        entry.month = periodContaining(first, PeriodKind::Month);
        return entry;
    };
    const auto bind = [&](Query &rows) -> Query & {
        return rows.bind(u":begin"_s, period.begin.toString(Qt::ISODate))
            .bind(u":end"_s, period.end.toString(Qt::ISODate));
    };
    Query logged(m_connection,
                 u"SELECT a.code, a.side, substr(x.date_from, 1, 7) AS month, x.direction, count(*), sum(x.pieces) "
                 "FROM exchange AS x JOIN agency AS a ON a.id = x.counterpart "
                 "WHERE x.date_from >= :begin AND x.date_to < :end AND "
                 "substr(x.date_from, 1, 7) = substr(x.date_to, 1, 7) GROUP BY x.counterpart, month, x.direction"_s);
    LIAISON_TRY(bind(logged).run());
    while (logged.next()) {
        CounterpartMonth &entry = standing(logged.text(0), logged.text(1), logged.text(2));
        entry.records += logged.integer(4);
        add(entry.ours, logged.text(3), logged.integer(5));
    }
    LIAISON_TRY(logged.end());
    Query stated(m_connection, u"SELECT a.code, a.side, substr(s.date_from, 1, 7), s.ref FROM statement AS s "
                               "JOIN agency AS a ON a.id = s.agency "
                               "WHERE s.date_from >= :begin AND s.date_to < :end"_s);
    LIAISON_TRY(bind(stated).run());
    while (stated.next())
        standing(stated.text(0), stated.text(1), stated.text(2)).statement = stated.text(3);
    LIAISON_TRY(stated.end());

    QList<CounterpartMonth> standings;
    for (CounterpartMonth entry : std::as_const(byMonth)) {
        // A month only partly in the period is not one of its months.
        if (entry.month.begin < period.begin || entry.month.end > period.end)
            continue;
        entry.filter = logFilter(entry.counterpart, entry.month);
        standings.append(entry);
    }
    return standings;
}

Result<QList<CounterpartMonth>> ReconciliationFigures::list(const Period &period)
{
    LIAISON_ASSIGN(QList<CounterpartMonth> standings, known(period));
    for (CounterpartMonth &standing : standings) {
        if (standing.statement.isEmpty())
            continue;
        LIAISON_ASSIGN(const ReconciledMonth month,
                       reconciled(m_connection, standing, ReconciliationInput::usualTolerance));
        standing = month.standing;
    }
    return standings;
}

Result<ReconciledMonth> ReconciliationFigures::month(const QString &counterpart, const Period &month, int tolerance)
{
    LIAISON_ASSIGN(const QList<CounterpartMonth> standings, known(month));
    CounterpartMonth standing;
    for (const CounterpartMonth &one : standings) {
        if (one.counterpart == counterpart)
            standing = one;
    }
    standing.counterpart = counterpart;
    standing.month = month;
    standing.filter = logFilter(counterpart, month);
    LIAISON_ASSIGN(ReconciledMonth answer, reconciled(m_connection, standing, tolerance));
    LIAISON_TRY(addCarryOvers(m_connection, answer, tolerance));
    LIAISON_ASSIGN(answer.logged, loggedEntries(m_connection, counterpart, {month.begin, month.lastDay()}));
    return answer;
}

QString monthStateCode(ReconciliationState state)
{
    switch (state) {
    case ReconciliationState::NoStatement:
        return u"no_statement"_s;
    case ReconciliationState::Open:
        return u"open"_s;
    case ReconciliationState::Explained:
        return u"explained"_s;
    case ReconciliationState::SignedOff:
        return u"signed_off"_s;
    case ReconciliationState::ChangedSince:
        return u"changed_since"_s;
    }
    return {};
}

QString findingCode(FindingClass kind)
{
    switch (kind) {
    case FindingClass::Proposed:
        return u"proposed"_s;
    case FindingClass::PiecesDiffer:
        return u"pieces_differ"_s;
    case FindingClass::OnlyOurs:
        return u"only_ours"_s;
    case FindingClass::OnlyTheirs:
        return u"only_theirs"_s;
    case FindingClass::Matched:
        return u"matched"_s;
    case FindingClass::NotCompared:
        return u"not_compared"_s;
    }
    return {};
}

QJsonObject standingJson(const CounterpartMonth &standing)
{
    return {{u"counterpart"_s, standing.counterpart},
            {u"period"_s, periodText(standing.month)},
            {u"state"_s, monthStateCode(standing.state())},
            {u"records"_s, standing.records},
            {u"ours"_s, piecesForm(standing.ours)},
            {u"theirs"_s, piecesForm(standing.theirs)},
            {u"statement"_s, textOrNull(standing.statement)},
            {u"matched"_s, standing.matched},
            {u"proposed"_s, standing.proposed},
            {u"pieces_differ"_s, standing.piecesDiffer},
            {u"only_ours"_s, standing.onlyOurs},
            {u"only_theirs"_s, standing.onlyTheirs},
            {u"counts_differ"_s, standing.countsDiffer},
            {u"explained"_s, standing.explained},
            {u"open"_s, standing.open},
            {u"signed_off_by"_s, textOrNull(standing.signedBy)},
            {u"signed_off_on"_s, dayJson(standing.signedOn)},
            {u"changes_since"_s, standing.changes}};
}

QJsonObject reconciledJson(const ReconciledMonth &month)
{
    QJsonArray findings;
    for (const Finding &finding : month.reconciliation.findings)
        findings.append(findingForm(finding));
    QJsonArray counts;
    for (const CountFinding &count : month.reconciliation.counts)
        counts.append(countForm(count));
    QJsonArray changes;
    for (const SignedChange &change : month.changes)
        changes.append(changeForm(change));
    QJsonArray carried;
    for (const CarryOver &one : month.carryOvers) {
        carried.append(QJsonObject{{u"exchange"_s, one.exchange},
                                   {u"other_month"_s, partialDateText(one.month)},
                                   {u"entry"_s, one.entry.ref},
                                   {u"statement"_s, one.statement}});
    }
    return withAll(standingJson(month.standing), {{u"findings"_s, findings},
                                                  {u"counts"_s, counts},
                                                  {u"changes"_s, changes},
                                                  {u"perhaps_carried_over"_s, carried}});
}

} // namespace liaison
