// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/talkingpoints.h"

#include "core/content/briefcontent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

using What = TalkingPoint::What;

void addReferrals(QList<TalkingPoint> &points, What what, QList<BriefReferral> overdue)
{
    if (overdue.isEmpty())
        return;
    std::stable_sort(overdue.begin(), overdue.end(),
                     [](const BriefReferral &a, const BriefReferral &b) { return a.daysOverdue > b.daysOverdue; });
    TalkingPoint point;
    point.what = what;
    point.count = overdue.size();
    point.days = overdue.first().daysOverdue;
    for (const BriefReferral &one : overdue)
        point.refs.append(one.referral.ref);
    points.append(point);
}

void addFallingDue(QList<TalkingPoint> &points, What what, QList<BriefReferral> falling)
{
    if (falling.isEmpty())
        return;
    std::stable_sort(falling.begin(), falling.end(),
                     [](const BriefReferral &a, const BriefReferral &b) { return a.referral.due < b.referral.due; });
    TalkingPoint point;
    point.what = what;
    point.count = falling.size();
    const QDate &first = falling.first().referral.due;
    point.oldest = {first, first};
    for (const BriefReferral &one : falling)
        point.refs.append(one.referral.ref);
    points.append(point);
}

void addPledges(QList<TalkingPoint> &points, What what, const QList<Pledge> &overdue)
{
    if (overdue.isEmpty())
        return;
    TalkingPoint point;
    point.what = what;
    point.count = overdue.size();
    for (const Pledge &one : overdue) {
        point.days = std::max(point.days, one.daysOverdue);
        point.refs.append(one.followUp.ref);
    }
    points.append(point);
}

void addDirections(QList<TalkingPoint> &points, const BriefContent &content)
{
    if (!content.lastMeeting || content.lastMeeting->outcomes.isEmpty())
        return;
    // A follow-up is taken to see to one direction: which one is not recorded.
    const qint64 agreed = content.lastMeeting->outcomes.size();
    if (content.followUpsOfLastMeeting >= agreed)
        return;
    TalkingPoint point;
    point.what = What::DirectionsNotFollowed;
    point.count = agreed - content.followUpsOfLastMeeting;
    point.before = agreed;
    point.oldest = content.lastMeeting->span();
    point.refs = {content.lastMeeting->ref};
    points.append(point);
}

std::optional<What> openIn(const CounterpartMonth &standing)
{
    switch (standing.state()) {
    case ReconciliationState::NoStatement:
        return standing.records > 0 ? std::optional(What::StatementMissing) : std::nullopt;
    case ReconciliationState::Open:
        return What::DifferencesOpen;
    case ReconciliationState::Explained:
        return What::NotSignedOff;
    case ReconciliationState::ChangedSince:
        return What::ChangedSince;
    case ReconciliationState::SignedOff:
        break;
    }
    return std::nullopt;
}

void addMonths(QList<TalkingPoint> &points, What what, const BriefContent &content)
{
    TalkingPoint point;
    point.what = what;
    for (const CounterpartMonth &standing : content.statements) {
        if (openIn(standing) != what)
            continue;
        const bool isNew = !point.months.contains(standing.month);
        if (isNew)
            point.months.append(standing.month);
        // Of a month without a statement the log is what stands behind it; else the statement.
        if (!standing.statement.isEmpty())
            point.refs.append(standing.statement);
        else if (isNew)
            point.refs += content.logged.value(standing.month.begin);
        switch (what) {
        case What::DifferencesOpen:
            point.count += standing.open;
            break;
        case What::ChangedSince:
            point.count += std::max(1, standing.changes);
            break;
        default:
            point.count += standing.records;
        }
    }
    if (!point.months.isEmpty())
        points.append(point);
}

void addWaiting(QList<TalkingPoint> &points, What what, const BriefWaiting &waiting)
{
    if (waiting.refs.isEmpty())
        return;
    TalkingPoint point;
    point.what = what;
    point.count = waiting.refs.size();
    point.oldest = waiting.oldest;
    point.refs = waiting.refs;
    points.append(point);
}

void addChange(QList<TalkingPoint> &points, What what, const BriefContent &content, const QString &direction)
{
    // Where nothing at all was logged a year before, there is nothing to compare with.
    const bool compares = std::any_of(content.exchanges.begin(), content.exchanges.end(),
                                      [](const BriefLine &line) { return line.piecesBefore > 0; });
    TalkingPoint point;
    point.what = what;
    point.count = content.pieces(direction, &BriefLine::pieces);
    point.before = content.pieces(direction, &BriefLine::piecesBefore);
    if (!compares || point.count == point.before)
        return;
    // Where only pieces of both ways together were logged, nothing is known of this direction.
    const auto isUnknown = [&](qint64 pieces, qint64 BriefLine::*span) {
        return pieces == 0 && content.pieces(u"mutual"_s, span) > 0;
    };
    if (isUnknown(point.count, &BriefLine::pieces) || isUnknown(point.before, &BriefLine::piecesBefore))
        return;
    for (const auto &[of, refs] : content.references) {
        if (of == direction)
            point.refs = refs;
    }
    points.append(point);
}

void addOperations(QList<TalkingPoint> &points, const BriefContent &content)
{
    TalkingPoint point;
    point.what = What::OperationsOverdue;
    for (const OperationFigure &figure : content.operations) {
        const Operation &operation = figure.operation;
        if (operation.status != "running"_L1 || operation.lastDay.isNull() || operation.lastDay.last >= content.asAt)
            continue;
        point.days = std::max(point.days, operation.lastDay.last.daysTo(content.asAt));
        point.refs.append(operation.code);
    }
    point.count = point.refs.size();
    if (point.count > 0)
        points.append(point);
}

bool isStated(const Achievement &result)
{
    const auto any = [](const auto &sums) {
        return std::any_of(sums.begin(), sums.end(), [](const auto &one) { return one.sum.isStated(); });
    };
    return any(result.cases) || any(result.items) || any(result.values) || result.arrests.isStated();
}

void addResults(QList<TalkingPoint> &points, const BriefContent &content)
{
    TalkingPoint point;
    point.what = What::OperationResults;
    for (const OperationFigure &figure : content.yearOperations) {
        if (std::any_of(figure.results.begin(), figure.results.end(), isStated))
            point.refs.append(figure.operation.code);
    }
    point.count = point.refs.size();
    if (point.count > 0)
        points.append(point);
}

} // namespace

QList<TalkingPoint> talkingPoints(const BriefContent &content)
{
    QList<TalkingPoint> points;
    addReferrals(points, What::TheirReferralsOverdue, content.overdueReferrals(u"made"_s));
    addReferrals(points, What::OurReferralsOverdue, content.overdueReferrals(u"received"_s));
    addFallingDue(points, What::TheirReferralsFallDue, content.referralsFallingDue(u"made"_s));
    addFallingDue(points, What::OurReferralsFallDue, content.referralsFallingDue(u"received"_s));
    addPledges(points, What::TheirPledgesOverdue, content.overduePledges(Pledge::By::Them));
    addPledges(points, What::OurPledgesOverdue, content.overduePledges(Pledge::By::Us));
    addPledges(points, What::UnownedPledgesOverdue, content.overduePledges(Pledge::By::Nobody));
    addDirections(points, content);
    for (const What what : {What::StatementMissing, What::DifferencesOpen, What::NotSignedOff, What::ChangedSince})
        addMonths(points, what, content);
    addWaiting(points, What::NotAcknowledgedByThem, content.notAcknowledged);
    addWaiting(points, What::NotAcknowledgedByUs, content.toAcknowledge);
    addChange(points, What::ReceivedChanged, content, u"received"_s);
    addChange(points, What::SentChanged, content, u"sent"_s);
    addOperations(points, content);
    addResults(points, content);
    return points;
}

} // namespace liaison
