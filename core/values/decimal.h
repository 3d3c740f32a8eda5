// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace liaison {

// A decimal number ≥ 0 kept exactly as it was written: digits ÷ 10^scale. "7.80" is 780 and 2, and stays "7.80".
struct Decimal
{
    static constexpr int mostDigits = 15; // of the whole number without its point
    static constexpr int mostScale = 12;  // digits after the point

    qint64 digits = 0;
    int scale = 0;

    bool isZero() const { return digits == 0; }
    bool operator==(const Decimal &) const = default;
};

// Reads plain digits with one decimal point ("6.2215", "1.03", "7"); full-width digits too. Required when empty,
// OutOfRange when negative or longer than mostDigits or mostScale allow, else Malformed: a comma could be thousands or
// decimals and is not guessed at.
Result<Decimal> parseDecimal(const QString &text);

// The number as parseDecimal reads it back.
QString decimalText(const Decimal &decimal);

} // namespace liaison
