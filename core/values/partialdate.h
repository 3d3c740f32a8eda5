// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <optional>

namespace liaison {

// A date known to its day, month, quarter, year, programme year or some other span: its first and last possible day,
// both inclusive. Years 1900–2199.
struct PartialDate
{
    QDate first;
    QDate last;

    static PartialDate day(const QDate &date) { return {date, date}; }

    bool isNull() const { return !first.isValid(); }
    // The month that holds the day.
    static PartialDate month(const QDate &day)
    {
        const QDate first(day.year(), day.month(), 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    bool isWholeMonth() const { return first.isValid() && *this == month(first); }
    bool isWholeMonths() const { return first.isValid() && first.day() == 1 && last.day() == last.daysInMonth(); }
    bool isWholeYears() const { return isWholeMonths() && first.month() == 1 && last.month() == 12; }
    bool isDay() const { return first.isValid() && first == last; }
    bool operator==(const PartialDate &) const = default;
};

// Reads "2017-03-01", "1/3/2017" (day first), "1.3.2017", "1 Mar 2017", "Mar 1, 2017", "March 2017", "2017年3月1日",
// "2017年3月", "2017年", "2017-03", "2017Q1", "2017", "2016/17", "2016-07-01..2017-06-30".
// Impossible dates (2017-02-30) are OutOfRange. `programmeFirstMonth` is the first month of the programme year (1–12).
Result<PartialDate> parsePartialDate(const QString &text, int programmeFirstMonth = 7);

// The shortest text of the period syntax (docs/domain.md 3) for the span: "2017-03-01", "2017-03", "2017Q1", "2017",
// "2016/17", "2016-07-01..2017-06-30". parsePartialDate reads it back.
QString partialDateText(const PartialDate &date, int programmeFirstMonth = 7);

} // namespace liaison
