// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/referralsteps.h"

using namespace Qt::StringLiterals;

namespace liaison {

bool mayStep(ReferralState from, ReferralState to)
{
    if (to == ReferralState::Closed)
        return from == ReferralState::Outcome;
    return to > from;
}

Result<Referral> stepped(const Referral &referral, const ReferralStep &step)
{
    if (!mayStep(referral.state(), step.to))
        return fail(ErrorKind::OutOfRange, u"state"_s, referralStateCode(step.to));
    Referral next = referral;
    QString field;
    switch (step.to) {
    case ReferralState::Acknowledged:
        next.acknowledged = step.day;
        field = u"acknowledged"_s;
        break;
    case ReferralState::InProgress:
        next.started = step.day;
        field = u"started"_s;
        break;
    case ReferralState::Outcome:
        next.outcomeDate = step.day;
        next.outcome = step.outcome;
        next.mergedInto = step.mergedInto;
        next.outcomeCase = step.outcomeCase;
        next.seized = step.seized;
        field = u"outcome_date"_s;
        break;
    case ReferralState::Closed:
        next.closed = step.day;
        field = u"closed"_s;
        break;
    case ReferralState::Made:
        break;
    }
    if (!step.day.isValid())
        return fail(ErrorKind::Required, field);
    const Errors errors = next.validate();
    if (!errors.isEmpty())
        return fail(errors.first());
    return next;
}

QDate lastDayOf(const Referral &referral)
{
    QDate last = referral.date.first;
    for (const QDate &day : {referral.acknowledged, referral.started, referral.outcomeDate, referral.closed}) {
        if (day.isValid() && (!last.isValid() || day > last))
            last = day;
    }
    return last;
}

Referral steppedBack(const Referral &referral)
{
    Referral before = referral;
    switch (referral.state()) {
    case ReferralState::Made:
        break;
    case ReferralState::Acknowledged:
        before.acknowledged = {};
        break;
    case ReferralState::InProgress:
        before.started = {};
        break;
    case ReferralState::Outcome:
        before.outcomeDate = {};
        before.outcome.clear();
        before.mergedInto.clear();
        before.outcomeCase.clear();
        before.seized = {};
        break;
    case ReferralState::Closed:
        before.closed = {};
        break;
    }
    return before;
}

} // namespace liaison
