// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/briefrecords.h"

#include "core/content/briefday.h"
#include "core/database/query.h"
#include "core/storage/eventstore.h"
#include "core/storage/followupstore.h"
#include "core/storage/noun.h"

#include <algorithm>
#include <map>

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

// Events with that agency, each with its id, the latest last.
Result<QList<qint64>> eventsWith(Connection &connection, const QString &code)
{
    Query rows(connection, u"SELECT e.id FROM event AS e JOIN event_agency AS x ON x.event = e.id "
                           "JOIN agency AS a ON a.id = x.agency WHERE a.code = :code"_s);
    LIAISON_TRY(rows.bind(u":code"_s, code).run());
    QList<qint64> ids;
    while (rows.next())
        ids.append(rows.integer(0));
    LIAISON_TRY(rows.end());
    return ids;
}

// Follow-ups on records that concern the agency, or that one of its officers owns; with the owner's agency.
const QString pledgesOf =
    u"WITH concerned (kind, id) AS (SELECT 'agency', a.id FROM agency AS a WHERE a.code = :code "
    "UNION ALL SELECT 'exchange', x.id FROM exchange AS x JOIN agency AS a ON a.id = x.counterpart WHERE a.code = "
    ":code "
    "UNION ALL SELECT 'referral', r.id FROM referral AS r JOIN agency AS a ON a.id = r.counterpart WHERE a.code = "
    ":code "
    "UNION ALL SELECT 'statement', s.id FROM statement AS s JOIN agency AS a ON a.id = s.agency WHERE a.code = :code "
    "UNION ALL SELECT 'event', x.event FROM event_agency AS x JOIN agency AS a ON a.id = x.agency WHERE a.code = :code "
    "UNION ALL SELECT 'item', x.item FROM item_agency AS x JOIN agency AS a ON a.id = x.agency WHERE a.code = :code "
    "UNION ALL SELECT 'operation', o.id FROM operation AS o JOIN agency AS a ON a.id = o.coordinator "
    "WHERE a.code = :code "
    "UNION ALL SELECT 'operation', x.operation FROM operation_participant AS x JOIN agency AS a ON a.id = x.agency "
    "WHERE a.code = :code) "
    "SELECT f.id, coalesce(oa.code, '') FROM followup AS f LEFT JOIN officer AS p ON p.id = f.owner "
    "LEFT JOIN agency AS oa ON oa.id = p.agency WHERE oa.code = :code"_s;

// The kinds of the records above, as the numbers that follow-ups keep.
QString concernedCondition()
{
    QStringList conditions;
    for (const QString &kind :
         {u"agency"_s, u"exchange"_s, u"referral"_s, u"statement"_s, u"event"_s, u"item"_s, u"operation"_s}) {
        const Noun *noun = nounOf(kind);
        conditions.append(u"(f.attached_kind = "_s + QString::number(noun ? noun->number : 0) +
                          u" AND f.attached_id IN (SELECT id FROM concerned WHERE kind = '"_s + kind + u"'))"_s);
    }
    return u" OR "_s + conditions.join(u" OR "_s);
}

bool isSettledSince(const FollowUp &followUp, const BriefContent &content)
{
    if (!followUp.doneOn.isValid())
        return false;
    const QDate since = content.lastMeeting ? content.lastMeeting->span().first : content.toDate.begin;
    return followUp.doneOn >= since;
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
    std::map<qint64, Event> events;
    EventStore store(connection);
    for (const QString &code : std::as_const(content.codes)) {
        LIAISON_ASSIGN(const auto ids, eventsWith(connection, code));
        for (const qint64 id : ids) {
            LIAISON_ASSIGN(Event event, store.find(id));
            events.emplace(id, std::move(event));
        }
    }
    for (const auto &[id, event] : events) {
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
    std::map<qint64, QString> owners; // of follow-ups, by their ids
    for (const QString &code : std::as_const(content.codes)) {
        Query rows(connection, pledgesOf + concernedCondition());
        LIAISON_TRY(rows.bind(u":code"_s, code).run());
        while (rows.next())
            owners.emplace(rows.integer(0), rows.text(1));
        LIAISON_TRY(rows.end());
    }
    FollowUpStore store(connection);
    for (const auto &[id, agency] : owners) {
        Pledge pledge;
        pledge.by = agency.isEmpty()           ? Pledge::By::Nobody
                    : content.isTheirs(agency) ? Pledge::By::Them
                                               : Pledge::By::Us;
        LIAISON_ASSIGN(const FollowUp kept, store.find(id));
        LIAISON_ASSIGN(const bool isLater, isDatedAfter(connection, kept.attachedTo, content.asAt));
        if (isLater)
            continue;
        pledge.followUp = asOn(kept, content.asAt);
        const bool ofLast =
            content.lastMeeting && pledge.followUp.attachedTo == RecordName{u"event"_s, content.lastMeeting->ref};
        content.followUpsOfLastMeeting += ofLast ? 1 : 0;
        // What a third agency owes is no matter of this meeting.
        if (pledge.by == Pledge::By::Us && agency != content.frame.homeAgency)
            continue;
        const bool open = pledge.followUp.status == "open"_L1;
        if (!open && !ofLast && !isSettledSince(pledge.followUp, content))
            continue;
        if (open && pledge.followUp.due < content.asAt)
            pledge.daysOverdue = pledge.followUp.due.daysTo(content.asAt);
        content.pledges.append(pledge);
    }
    std::stable_sort(content.pledges.begin(), content.pledges.end(),
                     [](const Pledge &a, const Pledge &b) { return a.followUp.due < b.followUp.due; });
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

} // namespace liaison
