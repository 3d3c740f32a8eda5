// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rate.h"
#include "core/values/money.h"

namespace liaison {

// A rate as a conversion used it: as it stands (base into quote), or the other way round.
struct RateUse
{
    Rate rate;
    bool inverse = false;
    bool operator==(const RateUse &) const = default;
};

// An amount in another currency, with the one to three rates that lead there. The amount has the qualifier of the
// original; it is rounded once, half up, to the currency's minor unit.
struct Conversion
{
    Money amount;
    QList<RateUse> steps; // empty: it was in that currency already
    bool operator==(const Conversion &) const = default;
};

// A table of rates, and the rule which of them applies. A value.
//
// An amount has a day, or a span of days when it is a total of one (a quarter, an operation). The rate of a pair for it
// is the first of these that exists:
//   1. the rate of exactly that span (that day, that month, that year);
//   2. the rate in force on the span's last day: the narrowest span that holds the day, a fixed rate last of all;
//   3. the last one before it, when that ended at most `daysBefore` days before the span's last day.
// Otherwise there is none. Where several sources give one, the first by name is taken. A pair is read both ways. Where
// it has no rate, two or three rates through common currencies are taken (MOP → HKD → USD → CNY), each by the same
// rule: the fewest rates; where several ways are as short, the one whose worst rule is best, then the first by code.
class RateBook
{
public:
    static constexpr int daysBefore = 92;

    RateBook() = default;
    explicit RateBook(const QList<Rate> &rates);

    bool isEmpty() const { return m_pairs.isEmpty(); }
    // The amount in the currency `to`. Errors: NoRate (field "rate", detail "MOP/USD"), OutOfRange when the result
    // leaves the range of 64 bits, Required when the amount was not stated.
    Result<Conversion> convert(const Money &money, const PartialDate &on, const QString &to) const;
    // Currencies that appear in the table, by code.
    QStringList currencies() const;

private:
    struct Found
    {
        RateUse use;
        int rule = 0; // 1–3 as above
    };
    std::optional<Found> find(const QString &from, const QString &to, const PartialDate &on) const;
    struct Way
    {
        QList<RateUse> steps;
        int rule = 0; // the worst of its rates
    };
    std::optional<Way> way(const QString &from, const QString &to, const PartialDate &on, int rates,
                           const QStringList &passed) const;
    std::optional<QList<RateUse>> path(const QString &from, const QString &to, const PartialDate &on) const;

    QHash<QString, QList<Rate>> m_pairs; // by "HKD/USD", the codes in order
};

// minor × Π rates, in minor units of `to`: exact until the one rounding, half up. Whole numbers only, in 128 bits.
// OutOfRange when a result does not fit.
Result<qint64> convertedMinor(qint64 minor, const QString &from, const QString &to, const QList<RateUse> &steps);

} // namespace liaison
