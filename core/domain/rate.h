// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/fields/fields.h"
#include "core/values/decimal.h"

namespace liaison {

using RateId = Id<struct RateTag>;

// One exchange rate from one source: on that date one unit of `base` is `rate` units of `quote`.
struct Rate
{
    RateId id;
    qint64 revision = 0;
    QString uid;
    QString ref;
    QString base;  // ISO 4217
    QString quote; // ISO 4217, another one
    Decimal rate;  // more than zero
    // "day": the rate of one day. "average": of a span; a single day stands for its month, as tables of monthly
    // averages print it. "fixed": a peg that holds from its first day on.
    QString type;
    PartialDate date;
    QString source; // who published it
    QString note;
    bool illustrative = false;

    bool operator==(const Rate &) const = default;
    static const Fields<Rate> &fields();
    Errors validate() const;
    // Without a type, a rate of one day is "day" and one of a longer span is "average".
    void complete(const JsonContext &context); // what was read: one field gives another
};

// The currency that a table means: an ISO 4217 code in any case, a name or sign of one ("yuan", "HK$", "澳門元"), or a
// country by its name ("China", "Hong Kong": the currency in use there). Empty when it means none for sure.
QString currencyMeantBy(const QString &text);

// The currencies in use now, by code.
const QStringList &currencyCodes();

} // namespace liaison
