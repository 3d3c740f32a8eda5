// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/referral.h"
#include "core/listing/recordlist.h"

namespace liaison {

// One referral as its card shows it.
struct ReferralCardContent
{
    qint64 id = 0;
    QString ref;
    QString direction;
    QString counterpart;
    QString subject;
    QString action;
    QString channel;
    QString outcome;
    PartialDate date;
    QDate due;
    bool illustrative = false;
    bool operator==(const ReferralCardContent &) const = default;
};

// The referrals of one state: how many, and those that are shown.
struct ReferralColumn
{
    static constexpr int mostCards = 40;

    ReferralState state = ReferralState::Made;
    qint64 count = 0;
    QList<ReferralCardContent> cards;
    RecordFilter filter;
    bool operator==(const ReferralColumn &) const = default;
};

// The board of referrals: open ones of all dates, soonest due first; those with an outcome only of the period, newest
// first. Plain values.
struct ReferralBoardContent
{
    QDate day; // that ages and due dates are seen from
    QList<ReferralColumn> columns;
};

// `direction`: made, received, or empty for both. For a worker.
Result<ReferralBoardContent> readBoard(Connection &connection, const Period &period, const QString &direction,
                                       const QDate &today);

} // namespace liaison
