// SPDX-License-Identifier: GPL-3.0-or-later
// When an operation or an event took place, in words.
#include "core/domain/event.h"
#include "core/domain/operation.h"
#include "ui/words/formats.h"

using namespace Qt::StringLiterals;

namespace liaison {

QString Formats::precision(const PartialDate &date, int programmeFirstMonth) const
{
    switch (periodOf(date, programmeFirstMonth).kind) {
    case PeriodKind::Month:
        return tr("month");
    case PeriodKind::Quarter:
        return tr("quarter");
    case PeriodKind::Year:
        return tr("year");
    case PeriodKind::ProgrammeYear:
        return tr("programme year");
    case PeriodKind::Days:
    case PeriodKind::Operation:
        break;
    }
    return date.isDay() ? QString() : tr("span");
}

QString Formats::dates(const Operation &operation, int programmeFirstMonth) const
{
    const PartialDate &first = operation.firstDay;
    const PartialDate &last = operation.lastDay;
    const auto written = [&](const PartialDate &day) {
        return periodOf(day, programmeFirstMonth).kind == PeriodKind::ProgrammeYear
                   ? partialDateText(day, programmeFirstMonth)
                   : date(day);
    };
    if (first.isNull())
        return tr("dates not stated");
    if (last.isNull()) {
        return operation.status == "planned"_L1 ? tr("planned from %1", "a date").arg(written(first))
                                                : tr("since %1, not ended", "a date").arg(written(first));
    }
    if (const auto counted = operation.days())
        return tr("%1 · %2", "first and last day, number of days").arg(dates(first.first, last.first), days(*counted));
    const QString span =
        first == last ? written(first) : tr("%1 – %2", "first day, last day").arg(written(first), written(last));
    const QString firstKnown = precision(first, programmeFirstMonth);
    const QString lastKnown = precision(last, programmeFirstMonth);
    if (firstKnown.isEmpty())
        return tr("%1 · last day known only to the %2: days not stated", "dates, month or year").arg(span, lastKnown);
    if (lastKnown.isEmpty())
        return tr("%1 · first day known only to the %2: days not stated", "dates, month or year").arg(span, firstKnown);
    return tr("%1 · dates known only to the %2: days not stated", "dates, month or year")
        .arg(span, firstKnown == lastKnown ? firstKnown : lastKnown);
}

QString Formats::dates(const Event &event) const
{
    const PartialDate span = event.span();
    return event.isPrecise() ? dates(span.first, span.last) : date(span);
}

} // namespace liaison
