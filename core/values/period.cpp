// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/period.h"

#include "core/values/datespan.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

bool isWholeMonths(const Period &period)
{
    return period.begin.day() == 1 && period.end.day() == 1;
}

int monthsIn(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return 1;
    case PeriodKind::Quarter:
        return 3;
    case PeriodKind::Year:
    case PeriodKind::ProgrammeYear:
        return 12;
    case PeriodKind::Days:
    case PeriodKind::Operation:
        break;
    }
    return 0;
}

// An operation's code names its own days only, so a period moved away from them is plain days.
PeriodKind movedKind(PeriodKind kind)
{
    return kind == PeriodKind::Operation ? PeriodKind::Days : kind;
}

} // namespace

Period Period::fromInclusive(const QDate &first, const QDate &last, PeriodKind kind)
{
    return {first, last.addDays(1), kind, {}};
}

Period::Place Period::place(const PartialDate &date) const
{
    if (!isValid() || date.isNull() || date.last < begin || date.first >= end)
        return Place::Outside;
    return date.first >= begin && date.last < end ? Place::Inside : Place::Imprecise;
}

Result<Period> parsePeriod(const QString &text, int programmeFirstMonth)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith("op:"_L1, Qt::CaseInsensitive)) {
        const QString code = trimmed.mid(3).trimmed();
        if (code.isEmpty())
            return fail(ErrorKind::Malformed, u"period"_s, text);
        return Period{{}, {}, PeriodKind::Operation, code};
    }
    auto span = readDateSpan(text, programmeFirstMonth);
    if (!span)
        return fail(span.error().kind, u"period"_s, span.error().detail);
    return Period::fromInclusive(span->days.first, span->days.last, span->kind);
}

QString periodText(const Period &period, int programmeFirstMonth)
{
    if (period.kind == PeriodKind::Operation)
        return u"op:" + period.operation;
    if (!period.isValid())
        return {};
    return dateSpanText({{period.begin, period.lastDay()}, period.kind}, programmeFirstMonth);
}

Period periodOf(const PartialDate &date, int programmeFirstMonth)
{
    const auto period = parsePeriod(partialDateText(date, programmeFirstMonth), programmeFirstMonth);
    return period ? *period : Period::fromInclusive(date.first, date.last);
}

Period previousPeriod(const Period &period)
{
    if (!period.isValid())
        return {};
    const int months = monthsIn(period.kind);
    const QDate begin =
        months > 0 ? period.begin.addMonths(-months) : period.begin.addDays(-period.begin.daysTo(period.end));
    return {begin, period.begin, movedKind(period.kind), {}};
}

Period samePeriodYearBefore(const Period &period)
{
    if (!period.isValid())
        return {};
    // Whole months stay whole months (February has 28 or 29 days); other spans keep their first and last dates.
    const QDate end = isWholeMonths(period) ? period.end.addYears(-1) : period.lastDay().addYears(-1).addDays(1);
    return {period.begin.addYears(-1), end, movedKind(period.kind), {}};
}

Period periodContaining(const QDate &day, PeriodKind kind, int programmeFirstMonth)
{
    const PartialDate span = spanContaining(day, kind, programmeFirstMonth);
    return Period::fromInclusive(span.first, span.last, movedKind(kind));
}

} // namespace liaison
