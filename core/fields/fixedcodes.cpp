// SPDX-License-Identifier: GPL-3.0-or-later
// The code lists that are part of the program's own rules.
#include "core/fields/field.h"

#include "core/values/grading.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace liaison {

const QStringList &fixedCodes(const QString &list)
{
    static const QHash<QString, QStringList> lists{
        {u"direction"_s, {u"sent"_s, u"received"_s, u"mutual"_s}},
        {u"mode"_s, {u"monthly"_s, u"real_time"_s, u"regular"_s, u"ad_hoc"_s, u"meeting"_s}},
        {u"referral_direction"_s, {u"made"_s, u"received"_s}},
        {u"referral_state"_s, {u"made"_s, u"acknowledged"_s, u"in_progress"_s, u"outcome"_s, u"closed"_s}},
        {u"operation_type"_s, {u"joint"_s, u"parallel"_s, u"case_driven"_s}},
        {u"operation_status"_s, {u"planned"_s, u"running"_s, u"ended"_s}},
        {u"case_status"_s, {u"open"_s, u"under_investigation"_s, u"closed"_s}},
        {u"event_status"_s, {u"planned"_s, u"held"_s, u"postponed"_s, u"cancelled"_s}},
        {u"item_origin"_s, {u"new"_s, u"carried_over"_s}},
        {u"item_status"_s, {u"planned"_s, u"in_progress"_s, u"implemented"_s, u"dropped"_s}},
        {u"followup_status"_s, {u"open"_s, u"done"_s, u"dropped"_s}},
        {u"role"_s, {u"contact"_s, u"officer"_s, u"supervisor"_s, u"analyst"_s}},
        {u"rate_type"_s, {u"day"_s, u"average"_s, u"fixed"_s}},
        {u"stated_count"_s, {u"sent"_s, u"received"_s, u"mutual"_s, u"total"_s}},
        {u"pairing"_s, {u"same"_s, u"different"_s}},
        {u"explanation"_s,
         {u"carried_over"_s, u"counting_rule"_s, u"not_logged"_s, u"their_error"_s, u"our_error"_s, u"other"_s}},
        {u"source_grade"_s, sourceGrades(GradingScheme::Europol) + sourceGrades(GradingScheme::Admiralty)},
        {u"information_grade"_s, informationGrades(GradingScheme::Admiralty)},
        {u"handling"_s, handlingCodes()},
        {u"tlp"_s, {u"RED"_s, u"AMBER+STRICT"_s, u"AMBER"_s, u"GREEN"_s, u"CLEAR"_s}},
    };
    static const QStringList none;
    const auto found = lists.constFind(list);
    return found == lists.constEnd() ? none : *found;
}

} // namespace liaison
