// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/indicatorrules.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString handedOver(const QString &outcome)
{
    return u"EXISTS (SELECT 1 FROM referral_case AS hc JOIN referral AS h ON h.id = hc.referral "
           "WHERE hc.case_record = c.id AND h.outcome "_s +
           outcome + u')';
}

} // namespace

QString caseIsHit()
{
    return u"(EXISTS (SELECT 1 FROM seizure AS hs WHERE hs.case_record = c.id) OR "_s + handedOver(u"= 'seized'"_s) +
           u')';
}

QString caseOutcomeIsKnown()
{
    return u"(c.status = 'closed' OR "_s + caseIsHit() + u" OR "_s + handedOver(u"<> 'merged'"_s) + u')';
}

QString referralIsHit()
{
    return u"(r.outcome IS NOT NULL AND r.outcome = 'seized')"_s;
}

QString referralOutcomeIsKnown()
{
    return u"(r.outcome IS NOT NULL AND r.outcome <> 'merged')"_s;
}

QString referralCountsAlone()
{
    return u"NOT EXISTS (SELECT 1 FROM referral_case AS hc JOIN case_indicator AS hi ON hi.case_record = "
           "hc.case_record WHERE hc.referral = ri.referral AND hi.indicator = ri.indicator)"_s;
}

} // namespace liaison
