// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/datespan.h"
#include "core/values/partialdate.h"
#include "tests/fuzz/target.h"

using namespace liaison;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const int firstMonth = 1 + data[0] % 12;
    const QString text = QString::fromUtf8(fuzz::bytesOf(data + 1, size - 1));
    if (const auto date = parsePartialDate(text, firstMonth); date && !date->isNull()) {
        fuzz::require(date->first.isValid() && date->last.isValid() && date->first <= date->last,
                      "a date that was read has days in order", text);
        const QString written = partialDateText(*date, firstMonth);
        const auto again = parsePartialDate(written, firstMonth);
        fuzz::require(again && *again == *date, "a date that is written is read as the same", written);
    }
    if (const auto span = readDateSpan(text, firstMonth); span && !span->days.isNull()) {
        const QString written = dateSpanText(*span, firstMonth);
        const auto again = readDateSpan(written, firstMonth);
        fuzz::require(again && again->days == span->days, "a span that is written is read as the same", written);
    }
    return 0;
}
