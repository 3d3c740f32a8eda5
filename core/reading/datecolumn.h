// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringList>
#include <array>
#include <optional>

namespace liaison {

// How a date of three numbers is read: 3/4/2013, 4/3/2013, 13/4/3.
enum class DateOrder : quint8 { DayMonthYear, MonthDayYear, YearMonthDay };

// Two-digit years from here on are of the 1900s, those before of the 2000s.
constexpr int firstYearOf1900s = 70;

// The dates of one column of a table. What one cell leaves open (3/4/2013) the whole column decides: the order that
// some cell allows alone is that of all. A value; thread-safe when it is not changed.
class DateColumn
{
public:
    // `asked`: the order that somebody says they have; nothing: the column decides.
    DateColumn(const QStringList &cells, std::optional<DateOrder> asked);

    // False: cells can be read in several orders, and none of the column says in which.
    bool isDecided() const { return m_decided; }

    // The date as parsePartialDate reads it; what is no date at all as it stands, for the field to refuse. Besides what
    // parsePartialDate knows: two-digit years, a time of day behind the date (left out: the day as it was written),
    // 2017.03, days as spreadsheets count them (42736), years of the Republic of China (106.3.1, 民國106年3月1日).
    // Undecided: the cell can be read in several orders, and others of the column say each.
    Result<QString> read(const QString &cell) const;

private:
    struct Numbers
    {
        std::array<int, 3> values{};
        std::array<qsizetype, 3> digits{};
    };
    static constexpr std::array<DateOrder, 3> orders{DateOrder::DayMonthYear, DateOrder::MonthDayYear,
                                                     DateOrder::YearMonthDay};

    // In which orders they are a day, and which days these are.
    struct Readings
    {
        QList<DateOrder> in;
        QList<QDate> days;
    };

    static std::optional<Numbers> numbersOf(const QString &text);
    QDate dateIn(DateOrder order, const Numbers &numbers) const; // invalid: it is none
    Readings readingsOf(const Numbers &numbers) const;
    void decide(const QList<Numbers> &column);
    QString written(const QString &text) const;

    std::optional<DateOrder> m_order;
    bool m_decided = true;
    bool m_republic = false; // of China: its years stand in the column
    bool m_months = false;   // 2017/03 stands in it: 2011/12 is a month, no programme year
};

} // namespace liaison
