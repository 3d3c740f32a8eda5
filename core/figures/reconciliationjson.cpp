// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line prints of reconciliations and of the close of months.
#include "core/figures/monthclosefigures.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QJsonObject piecesJson(const DirectionPieces &pieces)
{
    return {{u"sent"_s, numberOrNull(pieces.sent)},
            {u"received"_s, numberOrNull(pieces.received)},
            {u"mutual"_s, numberOrNull(pieces.mutual)}};
}

QJsonValue entryJson(const std::optional<SideEntry> &entry)
{
    if (!entry)
        return QJsonValue::Null;
    return QJsonObject{{u"ref"_s, entry->ref},
                       {u"statement"_s, textOrNull(entry->statement)},
                       {u"date"_s, dateOrNull(entry->date)},
                       {u"direction"_s, entry->direction},
                       {u"mode"_s, textOrNull(entry->mode)},
                       {u"pieces"_s, entry->pieces},
                       {u"subject"_s, entry->subject},
                       {u"carried_from"_s, dateOrNull(entry->carriedFrom)}};
}

QJsonObject withAll(QJsonObject json, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject decisionJson(const std::optional<Difference> &decision, bool outdated)
{
    const Difference made = decision.value_or(Difference());
    return {{u"difference"_s, textOrNull(made.ref)},
            {u"explanation"_s, textOrNull(made.explanation)},
            {u"other_month"_s, dateOrNull(made.otherMonth)},
            {u"text"_s, textOrNull(made.text)},
            {u"outdated"_s, outdated}};
}

QJsonObject findingJson(const Finding &finding)
{
    static const QStringList pairedBy{QString(), u"reference"_s, u"person"_s, u"likeness"_s};
    return withAll({{u"class"_s, findingCode(finding.kind)},
                    {u"ours"_s, entryJson(finding.ours)},
                    {u"theirs"_s, entryJson(finding.theirs)},
                    {u"paired_by"_s, textOrNull(pairedBy.at(int(finding.pairedBy)))},
                    {u"pieces_difference"_s, finding.difference()},
                    {u"open"_s, finding.isOpen()}},
                   decisionJson(finding.decision, finding.outdated));
}

QJsonObject countJson(const CountFinding &count)
{
    return withAll({{u"count"_s, count.count},
                    {u"stated"_s, numberOrNull(count.stated)},
                    {u"compared"_s, numberOrNull(count.compared)},
                    {u"against"_s, count.againstEntries ? u"entries"_s : u"log"_s},
                    {u"agrees"_s, count.agrees()},
                    {u"open"_s, count.isOpen()}},
                   decisionJson(count.decision, count.outdated));
}

QJsonObject changeJson(const SignedChange &change)
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

QJsonObject carriedJson(const CarryOver &one)
{
    return {{u"exchange"_s, one.exchange},
            {u"other_month"_s, partialDateText(one.month)},
            {u"entry"_s, one.entry.ref},
            {u"statement"_s, one.statement}};
}

QJsonObject pointJson(const ClosePoint &point)
{
    return {{u"check"_s, closeCheckCode(point.check)},
            {u"counterpart"_s, textOrNull(point.counterpart)},
            {u"count"_s, point.count}};
}

} // namespace

// Codes of enumerations, in their order.

QString monthStateCode(ReconciliationState state)
{
    static const QStringList codes{u"no_statement"_s, u"open"_s, u"explained"_s, u"signed_off"_s, u"changed_since"_s};
    return codes.at(int(state));
}

QString findingCode(FindingClass kind)
{
    static const QStringList codes{u"proposed"_s,    u"pieces_differ"_s, u"only_ours"_s,
                                   u"only_theirs"_s, u"matched"_s,       u"not_compared"_s};
    return codes.at(int(kind));
}

QString closeCheckCode(CloseCheck check)
{
    static const QStringList codes{u"nothing_logged"_s,   u"ungraded"_s,          u"to_acknowledge"_s,
                                   u"not_acknowledged"_s, u"referrals_overdue"_s, u"statement_missing"_s,
                                   u"differences_open"_s, u"not_signed_off"_s,    u"changed_since"_s};
    return codes.at(int(check));
}

QString monthStatusCode(MonthOverview::State state)
{
    static const QStringList codes{u"nothing"_s, u"running"_s, u"open"_s, u"closed"_s};
    return codes.at(int(state));
}

QJsonObject standingJson(const CounterpartMonth &standing)
{
    return {{u"counterpart"_s, standing.counterpart},
            {u"period"_s, periodText(standing.month)},
            {u"state"_s, monthStateCode(standing.state())},
            {u"records"_s, standing.records},
            {u"ours"_s, piecesJson(standing.ours)},
            {u"theirs"_s, piecesJson(standing.theirs)},
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
    return withAll(standingJson(month.standing),
                   {{u"findings"_s, arrayJson(month.reconciliation.findings, findingJson)},
                    {u"counts"_s, arrayJson(month.reconciliation.counts, countJson)},
                    {u"changes"_s, arrayJson(month.changes, changeJson)},
                    {u"perhaps_carried_over"_s, arrayJson(month.carryOvers, carriedJson)}});
}

QJsonObject monthStatusJson(const MonthOverview &status)
{
    return {{u"period"_s, periodText(status.month)},
            {u"state"_s, monthStatusCode(status.state())},
            {u"points"_s, arrayJson(status.points, pointJson)},
            {u"counterparts"_s, arrayJson(status.counterparts, standingJson)}};
}

} // namespace liaison
