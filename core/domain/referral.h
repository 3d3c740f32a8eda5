// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/statedgoods.h"
#include "core/fields/fields.h"

namespace liaison {

using ReferralId = Id<struct ReferralTag>;

// How far a referral has come, in this order. It follows from the dates of its steps and is never stored.
enum class ReferralState { Made, Acknowledged, InProgress, Outcome, Closed };

QString referralStateCode(ReferralState state); // "made", "acknowledged", "in_progress", "outcome", "closed"
std::optional<ReferralState> referralStateFromCode(const QString &code);
const QStringList &referralStates(); // the codes, in order

// A case or lead that one side hands to the other, with what it asks for, and what came of it. It goes both ways: made
// by the home agency, or received by it.
struct Referral
{
    ReferralId id;
    qint64 revision = 0;
    QString uid;
    QString ref;
    PartialDate date;    // on which it was made
    QString direction;   // made, received: seen from the home agency
    QString counterpart; // agency code
    QString subject;
    QString summary;
    QString action;    // what is asked for: code list referral_action
    QString channel;   // code list channel, or empty
    QStringList cases; // references of the cases it hands over
    QDate due;         // by which an outcome is asked for; invalid: no date was set
    // The days of its steps; a later one may come without an earlier one. Never before `date` or before each other.
    QDate acknowledged;
    QDate started;
    QDate outcomeDate;
    QDate closed;
    QString outcome;     // code list referral_outcome; with outcomeDate, never alone
    QString mergedInto;  // reference of the referral it was merged into; with outcome "merged" and only then
    QString outcomeCase; // reference of the case the outcome is recorded as, or empty
    StatedGoods seized;  // what the side that acted reports
    QString theirRef;    // the counterpart's own reference
    QString sourceGrade; // grading, handling and marking as exchanges have them
    QString informationGrade;
    QString handling = QStringLiteral("H2");
    QString handlingNote;
    QString tlp = QStringLiteral("AMBER+STRICT");
    QStringList indicators; // codes of the risk indicators that were met
    QString operation;      // operation code, or empty
    QString officer;        // officer reference, or empty
    QString note;
    bool illustrative = false;

    bool operator==(const Referral &) const = default;
    ReferralState state() const;
    // Whether an outcome is still awaited.
    bool isOpen() const { return !outcomeDate.isValid(); }
    bool isOverdue(const QDate &today) const { return isOpen() && due.isValid() && due < today; }
    static const Fields<Referral> &fields();
    Errors validate() const;
};

// The outcomes that the program itself knows; users may add others, which count as known and not as a hit.
inline const QString seizedOutcome = QStringLiteral("seized");
inline const QString mergedOutcome = QStringLiteral("merged");

} // namespace liaison
