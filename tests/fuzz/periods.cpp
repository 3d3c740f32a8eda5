// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/period.h"
#include "tests/fuzz/target.h"

using namespace liaison;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const int firstMonth = 1 + data[0] % 12;
    const QString text = QString::fromUtf8(fuzz::bytesOf(data + 1, size - 1));
    const auto period = parsePeriod(text, firstMonth);
    if (!period || period->kind == PeriodKind::Operation) // its days are those of the operation
        return 0;
    fuzz::require(period->isValid(), "a period that was read has days", text);
    const QString written = periodText(*period, firstMonth);
    const auto again = parsePeriod(written, firstMonth);
    fuzz::require(again && again->begin == period->begin && again->end == period->end,
                  "a period that is written is read as the same", written);
    const Period before = previousPeriod(*period);
    fuzz::require(!before.isValid() || before.end == period->begin, "the period before ends where this one begins",
                  text);
    (void)samePeriodYearBefore(*period);
    return 0;
}
