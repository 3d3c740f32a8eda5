// SPDX-License-Identifier: GPL-3.0-or-later
// How referrals and risk indicators are listed.
#include "core/listing/listshapes.h"

#include "core/listing/listfields.h"
#include "core/storage/indicatorrules.h"

using namespace Qt::StringLiterals;

namespace liaison {

using namespace listfields;

namespace {

ListField referralIndicators(const QString &name)
{
    return indicators(name, u"referral_indicator"_s, u"referral"_s, u"r.id"_s);
}

// As referralIndicators, but of those that are counted here and not with a case that the referral hands over.
ListField ownIndicators(const QString &name)
{
    ListField field = referralIndicators(name);
    field.condition = u"r.id IN (SELECT ri.referral FROM referral_indicator AS ri JOIN indicator AS i "
                      "ON i.id = ri.indicator WHERE i.code = %1 AND "_s +
                      referralCountsAlone() + u')';
    return field;
}

// How many cases and referrals of all dates met the indicator and the condition, each consignment once.
QString flaggedWith(const QString &ofCase, const QString &ofReferral)
{
    const auto also = [](const QString &condition) {
        return condition.isEmpty() ? QString() : QString(u" AND "_s + condition);
    };
    return u"((SELECT count(*) FROM case_indicator AS ci JOIN case_record AS c ON c.id = ci.case_record "
           "WHERE ci.indicator = i.id"_s +
           also(ofCase) +
           u") + (SELECT count(*) FROM referral_indicator AS ri JOIN referral AS r ON r.id = ri.referral "
           "WHERE ri.indicator = i.id AND "_s +
           referralCountsAlone() + also(ofReferral) + u"))"_s;
}

} // namespace

ListShape referralShape()
{
    ListField overdue = date(u"overdue"_s, u"CASE WHEN r.outcome_date IS NULL THEN r.due END"_s,
                             u"CASE WHEN r.outcome_date IS NULL THEN r.due END"_s);
    overdue.condition = u"(r.outcome_date IS NULL AND r.due < %1)"_s;
    QList<ListField> fields =
        fieldsOf(u"referral"_s, u"r"_s,
                 {{u"counterpart"_s, u"a.code"_s}, {u"operation"_s, u"o.code"_s}, {u"officer"_s, u"p.ref"_s}});
    insertAfter(fields, u"date"_s, {precision(u"r.date_from"_s, u"r.date_to"_s)});
    insertAfter(fields, u"counterpart"_s,
                {code(u"side"_s, u"place"_s, u"a.side"_s),
                 code(u"state"_s, u"referral_state"_s,
                      u"CASE WHEN r.closed IS NOT NULL THEN 'closed' WHEN r.outcome_date IS NOT NULL THEN 'outcome' "
                      "WHEN r.started IS NOT NULL THEN 'in_progress' WHEN r.acknowledged IS NOT NULL THEN "
                      "'acknowledged' ELSE 'made' END"_s)});
    insertAfter(fields, u"channel"_s,
                {texts(u"cases"_s, u"(SELECT json_group_array(c.ref) FROM referral_case AS rc JOIN case_record AS c "
                                   "ON c.id = rc.case_record WHERE rc.referral = r.id)"_s)});
    insertAfter(fields, u"due"_s, {overdue});
    insertAfter(fields, u"acknowledged"_s, {flag(u"is_acknowledged"_s, u"(r.acknowledged IS NOT NULL)"_s)});
    insertAfter(fields, u"their_ref"_s,
                {days(u"days_to_acknowledgement"_s, u"r.date_from"_s, u"r.date_to"_s, u"r.acknowledged"_s),
                 days(u"days_to_outcome"_s, u"r.date_from"_s, u"r.date_to"_s, u"r.outcome_date"_s),
                 referralIndicators(u"indicators"_s), ownIndicators(u"own_indicator"_s),
                 ownIndicators(u"with_own_indicator"_s), flag(u"hit"_s, referralIsHit()),
                 flag(u"outcome_known"_s, referralOutcomeIsKnown())});
    return {u"referral AS r JOIN agency AS a ON a.id = r.counterpart LEFT JOIN operation AS o ON o.id = r.operation "
            "LEFT JOIN officer AS p ON p.id = r.officer"_s,
            u"r.id"_s,
            u"r.ref"_s,
            u"r.date_from"_s,
            u"r.date_to"_s,
            u"r.date_from = r.date_to"_s,
            false,
            u"r.operation"_s,
            8,
            u"r.id"_s,
            fields};
}

ListShape indicatorShape()
{
    QList<ListField> fields = fieldsOf(u"indicator"_s, u"i"_s);
    insertAfter(fields, u"valid_to"_s,
                {number(u"flagged"_s, flaggedWith({}, {})),
                 number(u"known_outcomes"_s, flaggedWith(caseOutcomeIsKnown(), referralOutcomeIsKnown())),
                 number(u"hits"_s, flaggedWith(caseIsHit(), referralIsHit()))});
    return {u"indicator AS i"_s, u"i.id"_s, u"i.code"_s, {}, {}, {}, false, {}, 9, u"i.id"_s, fields};
}

} // namespace liaison
