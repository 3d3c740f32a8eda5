// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/talkingpoints.h"

#include "core/content/briefcontent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

using What = TalkingPoint::What;

// A point about the records of these references, where there are any.
void add(QList<TalkingPoint> &points, What what, const QStringList &refs, const PartialDate &oldest = {},
         qint64 days = 0)
{
    if (!refs.isEmpty())
        points.append({what, refs.size(), 0, days, oldest, {}, refs});
}

QStringList refsOf(const QList<BriefReferral> &referrals)
{
    QStringList refs;
    for (const BriefReferral &one : referrals)
        refs.append(one.referral.ref);
    return refs;
}

void addOverdue(QList<TalkingPoint> &points, What what, QList<BriefReferral> overdue)
{
    std::stable_sort(overdue.begin(), overdue.end(),
                     [](const BriefReferral &a, const BriefReferral &b) { return a.daysOverdue > b.daysOverdue; });
    add(points, what, refsOf(overdue), {}, overdue.isEmpty() ? 0 : overdue.first().daysOverdue);
}

void addFallingDue(QList<TalkingPoint> &points, What what, QList<BriefReferral> falling)
{
    std::stable_sort(falling.begin(), falling.end(),
                     [](const BriefReferral &a, const BriefReferral &b) { return a.referral.due < b.referral.due; });
    const QDate first = falling.isEmpty() ? QDate() : falling.first().referral.due;
    add(points, what, refsOf(falling), {first, first});
}

void addPledges(QList<TalkingPoint> &points, What what, const QList<Pledge> &overdue)
{
    qint64 days = 0;
    QStringList refs;
    for (const Pledge &one : overdue) {
        days = std::max(days, one.daysOverdue);
        refs.append(one.followUp.ref);
    }
    add(points, what, refs, {}, days);
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
    qint64 days = 0;
    QStringList overdue;
    for (const OperationFigure &figure : content.operations) {
        if (!figure.operation.isOverdue(content.asAt))
            continue;
        days = std::max(days, figure.operation.lastDay.last.daysTo(content.asAt));
        overdue.append(figure.operation.code);
    }
    add(points, What::OperationsOverdue, overdue, {}, days);
    QStringList withResults;
    for (const OperationFigure &figure : content.yearOperations) {
        if (std::any_of(figure.results.begin(), figure.results.end(),
                        [](const Achievement &result) { return result.isStated(); }))
            withResults.append(figure.operation.code);
    }
    add(points, What::OperationResults, withResults);
}

} // namespace

QList<TalkingPoint> talkingPoints(const BriefContent &content)
{
    QList<TalkingPoint> points;
    addOverdue(points, What::TheirReferralsOverdue, content.overdueReferrals(u"made"_s));
    addOverdue(points, What::OurReferralsOverdue, content.overdueReferrals(u"received"_s));
    addFallingDue(points, What::TheirReferralsFallDue, content.referralsFallingDue(u"made"_s));
    addFallingDue(points, What::OurReferralsFallDue, content.referralsFallingDue(u"received"_s));
    addPledges(points, What::TheirPledgesOverdue, content.overduePledges(Pledge::By::Them));
    addPledges(points, What::OurPledgesOverdue, content.overduePledges(Pledge::By::Us));
    addPledges(points, What::UnownedPledgesOverdue, content.overduePledges(Pledge::By::Nobody));
    addDirections(points, content);
    for (const What what : {What::StatementMissing, What::DifferencesOpen, What::NotSignedOff, What::ChangedSince})
        addMonths(points, what, content);
    add(points, What::NotAcknowledgedByThem, content.notAcknowledged.refs, content.notAcknowledged.oldest);
    add(points, What::NotAcknowledgedByUs, content.toAcknowledge.refs, content.toAcknowledge.oldest);
    addChange(points, What::ReceivedChanged, content, u"received"_s);
    addChange(points, What::SentChanged, content, u"sent"_s);
    addOperations(points, content);
    return points;
}

} // namespace liaison
