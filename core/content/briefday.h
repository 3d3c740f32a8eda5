// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/briefcontent.h"

namespace liaison {

// What a case file knew on a day: a step, a settlement or a sign-off dated later had not been taken. In a file that is
// worked on, the brief's day is today, and all this is as it stands.

// The referral without the steps after that day, and without the outcome that came with them.
Referral asOn(Referral referral, const QDate &day);
FollowUp asOn(FollowUp followUp, const QDate &day);
CounterpartMonth asOn(CounterpartMonth standing, const QDate &day);

// Those of the records that begin after that day. Not one that was planned ahead, and not one that has no day.
Result<QList<RecordName>> datedAfter(Connection &connection, const QList<RecordName> &records, const QDate &day);

// SQL: the column names the counterpart under one of its codes; bound by bindCodes.
QString ofCodes(const QString &column);
Query &bindCodes(Query &query, const BriefContent &content);

// Exchanges in that direction up to the brief's day that were not acknowledged on it.
Result<BriefWaiting> notAcknowledgedOn(Connection &connection, const BriefContent &content, const QString &direction);

// Referrals up to the brief's day that were open on it, the oldest first.
Result<QList<Referral>> openReferralsOn(Connection &connection, const BriefContent &content);
// Those of the year to date; one line per code and direction.
Result<QList<ReferralTurnround>> turnroundOn(Connection &connection, const BriefContent &content);

} // namespace liaison
