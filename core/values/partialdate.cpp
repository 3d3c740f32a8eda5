// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/partialdate.h"

#include "core/values/datespan.h"

namespace liaison {

Result<PartialDate> parsePartialDate(const QString &text, int programmeFirstMonth)
{
    LIAISON_ASSIGN(const DateSpan span, readDateSpan(text, programmeFirstMonth));
    return span.days;
}

QString partialDateText(const PartialDate &date, int programmeFirstMonth)
{
    if (date.isNull())
        return {};
    if (!date.isDay()) {
        for (const auto kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year, PeriodKind::ProgrammeYear}) {
            if (spanContaining(date.first, kind, programmeFirstMonth) == date)
                return dateSpanText({date, kind}, programmeFirstMonth);
        }
    }
    return dateSpanText({date, PeriodKind::Days}, programmeFirstMonth);
}

} // namespace liaison
