// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/period.h"

namespace liaison {

// A span of days with the form it was written in, behind parsePartialDate and parsePeriod.
struct DateSpan
{
    PartialDate days;
    PeriodKind kind = PeriodKind::Days;
};

Result<DateSpan> readDateSpan(const QString &text, int programmeFirstMonth);

// The text of a span of that kind; as days when the span is not one of that kind.
QString dateSpanText(const DateSpan &span, int programmeFirstMonth);

// The span of that kind that holds the day.
PartialDate spanContaining(const QDate &day, PeriodKind kind, int programmeFirstMonth);

} // namespace liaison
