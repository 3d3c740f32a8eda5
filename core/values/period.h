// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/partialdate.h"

namespace liaison {

enum class PeriodKind { Month, Quarter, Year, ProgrammeYear, Days, Operation };

// A stretch of days to count in. Half-open inside the code [begin, end); inclusive wherever a person reads it.
struct Period
{
    QDate begin; // first day
    QDate end;   // the day after the last day
    PeriodKind kind = PeriodKind::Days;
    QString operation; // the operation's code when kind is Operation

    static Period fromInclusive(const QDate &first, const QDate &last, PeriodKind kind = PeriodKind::Days);

    QDate lastDay() const { return end.addDays(-1); }
    bool isValid() const { return begin.isValid() && end.isValid() && begin < end; }

    // How a record's date stands to this period: a span wholly inside is Inside; a day or span with no day in common is
    // Outside; a span that is only partly inside is Imprecise: listed, never counted.
    enum class Place { Inside, Outside, Imprecise };
    Place place(const PartialDate &date) const;

    bool operator==(const Period &) const = default;
};

// Reads "2017-03", "2017Q1", "2017", "2016/17", "2016-07-01..2017-06-30" (both inclusive), a single day, and "op:CODE",
// which comes back with kind Operation, the code, and no dates: the operation store gives the days.
// `programmeFirstMonth` 1–12. Errors carry the field "period".
Result<Period> parsePeriod(const QString &text, int programmeFirstMonth = 7);

// The span of a date as a period of its kind: the month, the quarter, the programme year … that it covers, else days.
Period periodOf(const PartialDate &date, int programmeFirstMonth = 7);

// The text parsePeriod reads back.
QString periodText(const Period &period, int programmeFirstMonth = 7);

// The period of the same length and kind before it (quarter before a quarter), and the same period one year earlier.
Period previousPeriod(const Period &period);
Period samePeriodYearBefore(const Period &period);

// The period of that kind that holds the day (kinds Month, Quarter, Year, ProgrammeYear).
Period periodContaining(const QDate &day, PeriodKind kind, int programmeFirstMonth = 7);

} // namespace liaison
