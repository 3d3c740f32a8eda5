// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/briefrecords.h"

#include "core/content/briefday.h"
#include "core/database/query.h"
#include "core/storage/eventstore.h"
#include "core/storage/followupstore.h"
#include "core/storage/noun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

bool isAmong(const QStringList &codes, const QStringList &agencies)
{
    return std::any_of(agencies.begin(), agencies.end(), [&](const QString &code) { return codes.contains(code); });
}

bool takesPart(const Operation &operation, const QStringList &codes)
{
    return codes.contains(operation.coordinator) || isAmong(codes, operation.participants);
}

bool isPartOf(const OperationFigure &figure, const QStringList &codes)
{
    return takesPart(figure.operation, codes) ||
           std::any_of(figure.parts.begin(), figure.parts.end(),
                       [&](const Operation &part) { return takesPart(part, codes); }) ||
           std::any_of(figure.results.begin(), figure.results.end(),
                       [&](const Achievement &result) { return codes.contains(result.agency); });
}

// Those with the counterpart, with the results of the two sides only.
QList<OperationFigure> ofBothSides(const QList<OperationFigure> &figures, const BriefContent &content)
{
    const QString home = content.frame.sideOf(content.frame.homeAgency);
    const QString theirs = content.frame.sideOf(content.counterpart);
    QList<OperationFigure> found;
    for (OperationFigure figure : figures) {
        if (!isPartOf(figure, content.codes))
            continue;
        const auto isOthers = [&](const auto &of) {
            const QString side = content.frame.sideOf(of.agency);
            return side != home && side != theirs;
        };
        figure.results.removeIf(isOthers);
        figure.differences.removeIf(isOthers);
        found.append(figure);
    }
    return found;
}

// Follow-ups on records that concern the agency, or that one of its officers owns; with the owner's agency.
QString pledges()
{
    static const std::pair<QString, QString> concerned[]{
        {u"agency"_s, u"SELECT t.id FROM agency AS t WHERE "_s + ofCodes(u"t.id"_s)},
        {u"exchange"_s, u"SELECT t.id FROM exchange AS t WHERE "_s + ofCodes(u"t.counterpart"_s)},
        {u"referral"_s, u"SELECT t.id FROM referral AS t WHERE "_s + ofCodes(u"t.counterpart"_s)},
        {u"statement"_s, u"SELECT t.id FROM statement AS t WHERE "_s + ofCodes(u"t.agency"_s)},
        {u"event"_s, u"SELECT t.event FROM event_agency AS t WHERE "_s + ofCodes(u"t.agency"_s)},
        {u"item"_s, u"SELECT t.item FROM item_agency AS t WHERE "_s + ofCodes(u"t.agency"_s)},
        {u"operation"_s, u"SELECT t.id FROM operation AS t WHERE "_s + ofCodes(u"t.coordinator"_s) +
                             u" UNION SELECT t.operation FROM operation_participant AS t WHERE "_s +
                             ofCodes(u"t.agency"_s)}};
    QStringList conditions{ofCodes(u"p.agency"_s)};
    for (const auto &[kind, ids] : concerned) {
        conditions.append(u"(f.attached_kind = "_s + QString::number(nounOf(kind)->number) +
                          u" AND f.attached_id IN ("_s + ids + u"))"_s);
    }
    return u"SELECT f.id, coalesce(a.code, '') FROM followup AS f LEFT JOIN officer AS p ON p.id = f.owner "
           "LEFT JOIN agency AS a ON a.id = p.agency WHERE "_s +
           conditions.join(u" OR "_s) + u" ORDER BY f.due, f.id"_s;
}

bool isSettledSince(const FollowUp &followUp, const BriefContent &content)
{
    if (!followUp.doneOn.isValid())
        return false;
    const QDate since = content.lastMeeting ? content.lastMeeting->span().first : content.toDate.begin;
    return followUp.doneOn >= since;
}

// Of the records with the counterpart in the spans that the brief shows, and of those that are open on its day.
Result<std::optional<Tlp>> markingOf(Connection &connection, const BriefContent &content, const QString &table,
                                     const QString &agency, const QString &open)
{
    Query rows(connection, u"SELECT DISTINCT r.tlp FROM "_s + table + u" AS r WHERE "_s + ofCodes(u"r."_s + agency) +
                               u" AND ((r.date_to >= :begin AND r.date_from < :end) OR "
                               "(r.date_to >= :before AND r.date_from < :before_end) OR "_s +
                               open + u')');
    bindCodes(rows, content)
        .bind(u":begin"_s, std::min(content.toDate.begin, content.frame.period.begin))
        .bind(u":end"_s, content.frame.period.end)
        .bind(u":known"_s, content.asAt)
        .bind(u":before"_s, content.toDateBefore.begin)
        .bind(u":before_end"_s, content.toDateBefore.end);
    return strictestOf(rows);
}

} // namespace

Done addBriefReferrals(Connection &connection, BriefContent &content)
{
    LIAISON_ASSIGN(content.turnround, turnroundOn(connection, content));
    LIAISON_ASSIGN(const auto open, openReferralsOn(connection, content));
    for (const Referral &referral : open) {
        BriefReferral one{referral, {}, 0};
        if (referral.date.isDay())
            one.age = referral.date.first.daysTo(content.asAt);
        if (referral.isOverdue(content.asAt))
            one.daysOverdue = referral.due.daysTo(content.asAt);
        content.openReferrals.append(one);
    }
    return {};
}

Done addBriefOperations(Connection &connection, BriefContent &content)
{
    OperationFigures figures(connection);
    LIAISON_ASSIGN(const auto ofPeriod, figures.list(content.frame.period));
    content.operations = ofBothSides(ofPeriod, content);
    LIAISON_ASSIGN(const auto ofYear, figures.list(content.toDate));
    content.yearOperations = ofBothSides(ofYear, content);
    return {};
}

Done addBriefEvents(Connection &connection, BriefContent &content)
{
    Query ids(connection,
              u"SELECT DISTINCT event FROM event_agency WHERE "_s + ofCodes(u"agency"_s) + u" ORDER BY event"_s);
    LIAISON_ASSIGN(const auto events, EventStore(connection).list(bindCodes(ids, content)));
    for (const Event &event : events) {
        const PartialDate span = event.span();
        const QStringList present = event.hosts + event.agencies;
        const bool meets =
            (event.kind == "meeting"_L1 || event.kind == "visit"_L1) && present.contains(content.frame.homeAgency);
        if (meets && event.status == "held"_L1 && span.last <= content.asAt &&
            (!content.lastMeeting ||
             std::make_pair(span.last, span.first) >=
                 std::make_pair(content.lastMeeting->span().last, content.lastMeeting->span().first)))
            content.lastMeeting = event;
        if (event.status == "planned"_L1 && span.last >= content.asAt)
            content.upcoming.append(event);
    }
    std::stable_sort(content.upcoming.begin(), content.upcoming.end(),
                     [](const Event &a, const Event &b) { return a.firstDay.first < b.firstDay.first; });
    return {};
}

Done addBriefPledges(Connection &connection, BriefContent &content)
{
    QList<qint64> ids;
    QHash<qint64, QString> owners; // agencies of the owners, by the ids of the follow-ups
    Query rows(connection, pledges());
    LIAISON_TRY(bindCodes(rows, content).forEach([&](const Query &row) {
        ids.append(row.integer(0));
        owners.insert(row.integer(0), row.text(1));
    }));
    LIAISON_ASSIGN(const auto kept, FollowUpStore(connection).list(ids));
    QList<RecordName> targets;
    for (const FollowUp &followUp : kept)
        targets.append(followUp.attachedTo);
    LIAISON_ASSIGN(const auto later, datedAfter(connection, targets, content.asAt));
    for (const FollowUp &followUp : kept) {
        if (later.contains(followUp.attachedTo))
            continue;
        const QString agency = owners.value(followUp.id.value);
        Pledge pledge{asOn(followUp, content.asAt)};
        pledge.by = agency.isEmpty()           ? Pledge::By::Nobody
                    : content.isTheirs(agency) ? Pledge::By::Them
                                               : Pledge::By::Us;
        const bool ofLast =
            content.lastMeeting && pledge.followUp.attachedTo == RecordName{u"event"_s, content.lastMeeting->ref};
        content.followUpsOfLastMeeting += ofLast ? 1 : 0;
        // What a third agency owes is no matter of this meeting.
        if (pledge.by == Pledge::By::Us && agency != content.frame.homeAgency)
            continue;
        const bool open = followUp.isOpenOn(content.asAt);
        if (!open && !ofLast && !isSettledSince(pledge.followUp, content))
            continue;
        if (open && pledge.followUp.due < content.asAt)
            pledge.daysOverdue = pledge.followUp.due.daysTo(content.asAt);
        content.pledges.append(pledge);
    }
    return {};
}

Done addBriefItems(Connection &connection, BriefContent &content)
{
    LIAISON_ASSIGN(content.programmes, programmesIn(connection, content.frame.period));
    for (ProgrammeFigures &programme : content.programmes) {
        programme.items.removeIf([&](const ItemLine &line) {
            return !isAmong(content.codes, line.item.lead) && !isAmong(content.codes, line.item.partners);
        });
    }
    content.programmes.removeIf([](const ProgrammeFigures &programme) { return programme.items.isEmpty(); });
    return {};
}

Result<std::optional<Tlp>> briefMarking(Connection &connection, const BriefContent &content)
{
    const Scope known = Scope::knownOn(content.asAt);
    const QString waits =
        u"("_s + known.step(u"r.acknowledged"_s) + u" IS NULL AND r.direction IN ('sent', 'received'))"_s;
    const QString open = known.step(u"r.outcome_date"_s) + u" IS NULL"_s;
    LIAISON_ASSIGN(std::optional<Tlp> strict, markingOf(connection, content, u"exchange"_s, u"counterpart"_s, waits));
    LIAISON_ASSIGN(const auto referrals, markingOf(connection, content, u"referral"_s, u"counterpart"_s, open));
    LIAISON_ASSIGN(const auto statements, markingOf(connection, content, u"statement"_s, u"agency"_s, u"0"_s));
    QStringList operations;
    for (const OperationFigure &figure : content.operations + content.yearOperations)
        operations.append(figure.operation.code);
    LIAISON_ASSIGN(const auto cases, markingOfOperations(connection, operations));
    strict = stricter(stricter(stricter(strict, referrals), statements), cases);
    QList<RecordName> pledgedFor;
    for (const Pledge &pledge : content.pledges)
        pledgedFor.append(pledge.followUp.attachedTo);
    LIAISON_ASSIGN(const auto pledged, markingOfRecords(connection, pledgedFor));
    return stricter(strict, pledged);
}

} // namespace liaison
