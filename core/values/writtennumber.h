// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

namespace liaison {

// A number as it was written, still with its decimals: digits × 10^exponent, of any size.
struct WrittenNumber
{
    QString digits; // ASCII, without leading zeros; empty is zero
    int exponent = 0;
    bool negative = false;
    bool dotBeforeThree = false; // "1.300": a fraction in English, thousands in Portuguese

    bool operator==(const WrittenNumber &) const = default;
};

// Reads the digits, grouping, multiplier words and Chinese numerals of plain lower-case text without anything around
// them. "mil" is a thousand only in Portuguese context, because some write it for a million. Nothing when unreadable.
std::optional<WrittenNumber> readNumber(QStringView text, bool portuguese);

// The number in units of which `decimals` decimals of the written number make whole ones (2: cents of a dollar).
// Fractional when a part of such a unit is left, OutOfRange when negative or beyond 64 bits.
Result<qint64> wholeUnits(const WrittenNumber &number, int decimals);

} // namespace liaison
