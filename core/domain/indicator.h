// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/fields/fields.h"

namespace liaison {

using IndicatorId = Id<struct IndicatorTag>;

// A risk indicator: a coded sign of an infringing consignment. Cases and referrals name the indicators that were met.
struct Indicator
{
    IndicatorId id;
    qint64 revision = 0;
    QString uid;
    QString code;
    Names description; // at least one
    QString channel;   // code list channel; empty: any
    QDate validFrom;   // first and last day on which it was or is looked for; invalid: not limited
    QDate validTo;
    QString note;
    bool illustrative = false;

    bool operator==(const Indicator &) const = default;
    static const Fields<Indicator> &fields();
    Errors validate() const;
};

} // namespace liaison
