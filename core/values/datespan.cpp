// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/datespan.h"

#include "core/values/numberphrase.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

using Pattern = QRegularExpression;
using Match = QRegularExpressionMatch;

struct MonthNames
{
    std::array<QStringView, 5> names; // English, Portuguese, and what both shorten them to
};

constexpr std::array<MonthNames, 12> months{{
    {{u"january", u"janeiro", u"jan"}},
    {{u"february", u"fevereiro", u"feb", u"fev"}},
    {{u"march", u"março", u"mar", u"marco"}},
    {{u"april", u"abril", u"apr", u"abr"}},
    {{u"may", u"maio", u"mai"}},
    {{u"june", u"junho", u"jun"}},
    {{u"july", u"julho", u"jul"}},
    {{u"august", u"agosto", u"aug", u"ago"}},
    {{u"september", u"setembro", u"sep", u"sept", u"set"}},
    {{u"october", u"outubro", u"oct", u"out"}},
    {{u"november", u"novembro", u"nov"}},
    {{u"december", u"dezembro", u"dec", u"dez"}},
}};

int monthNamed(QStringView word)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    for (size_t i = 0; i < months.size(); ++i) {
        for (const QStringView name : months.at(i).names) {
            if (!name.isEmpty() && name == word)
                return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

Result<DateSpan> spanFrom(const QDate &first, int monthCount, PeriodKind kind)
{
    if (!first.isValid() || first.year() < firstYear)
        return fail(ErrorKind::OutOfRange);
    const QDate last = first.addMonths(monthCount).addDays(-1);
    if (last.year() > lastYear)
        return fail(ErrorKind::OutOfRange);
    return DateSpan{{first, last}, kind};
}

Result<DateSpan> daySpan(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < firstYear || year > lastYear)
        return fail(ErrorKind::OutOfRange);
    return DateSpan{PartialDate::day(date), PeriodKind::Days};
}

Result<DateSpan> monthSpan(int year, int month)
{
    return spanFrom(QDate(year, month, 1), 1, PeriodKind::Month);
}

Result<DateSpan> quarterSpan(int year, int quarter)
{
    return quarter < 1 || quarter > 4 ? fail(ErrorKind::OutOfRange)
                                      : spanFrom(QDate(year, quarter * 3 - 2, 1), 3, PeriodKind::Quarter);
}

Result<DateSpan> yearSpan(int year)
{
    return spanFrom(QDate(year, 1, 1), 12, PeriodKind::Year);
}

Result<DateSpan> programmeSpan(int year, const QString &next, int firstMonth)
{
    const int given = next.toInt();
    if (given != (next.size() == 2 ? (year + 1) % 100 : year + 1))
        return fail(ErrorKind::Malformed);
    return spanFrom(QDate(year, firstMonth, 1), 12, PeriodKind::ProgrammeYear);
}

int number(const Match &match, int group)
{
    return match.captured(group).toInt();
}

// 2017-03-01, 2017/3/1, 20170301, 1/3/2017, 2017-03, 3/2017, 2017Q1, Q1 2017, 2017, 2016/17
std::optional<Result<DateSpan>> readFigures(const QString &text, int firstMonth)
{
    static const Pattern yearMonthDay(u"^([0-9]{4,6})([-/.])([0-9]{1,2})\\2([0-9]{1,2})$"_s);
    if (const Match match = yearMonthDay.match(text); match.hasMatch())
        return daySpan(number(match, 1), number(match, 3), number(match, 4));
    static const Pattern dayMonthYear(u"^([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4,6})$"_s);
    if (const Match match = dayMonthYear.match(text); match.hasMatch())
        return daySpan(number(match, 4), number(match, 3), number(match, 1));
    static const Pattern eightFigures(u"^([0-9]{4})([0-9]{2})([0-9]{2})$"_s);
    if (const Match match = eightFigures.match(text); match.hasMatch())
        return daySpan(number(match, 1), number(match, 2), number(match, 3));
    static const Pattern yearMonth(u"^([0-9]{4,6})-([0-9]{1,2})$"_s);
    if (const Match match = yearMonth.match(text); match.hasMatch())
        return monthSpan(number(match, 1), number(match, 2));
    static const Pattern monthYear(u"^([0-9]{1,2})/([0-9]{4,6})$"_s);
    if (const Match match = monthYear.match(text); match.hasMatch())
        return monthSpan(number(match, 2), number(match, 1));
    static const Pattern yearQuarter(u"^([0-9]{4,6})[ -]?q([0-9])$"_s);
    if (const Match match = yearQuarter.match(text); match.hasMatch())
        return quarterSpan(number(match, 1), number(match, 2));
    static const Pattern quarterYear(u"^q([0-9])[ /-]?([0-9]{4,6})$"_s);
    if (const Match match = quarterYear.match(text); match.hasMatch())
        return quarterSpan(number(match, 2), number(match, 1));
    static const Pattern year(u"^([0-9]{4,7})$"_s);
    if (const Match match = year.match(text); match.hasMatch())
        return yearSpan(number(match, 1));
    static const Pattern programmeYear(u"^([0-9]{4})/([0-9]{2}|[0-9]{4})$"_s);
    if (const Match match = programmeYear.match(text); match.hasMatch())
        return programmeSpan(number(match, 1), match.captured(2), firstMonth);
    return std::nullopt;
}

// 2017年3月1日, 2017年3月, 2017年, 2017年第1季, 2016/17年度
std::optional<Result<DateSpan>> readChinese(QString text, int firstMonth)
{
    text.remove(u' ');
    static const Pattern day(u"^([0-9]{4,6})年([0-9]{1,2})月([0-9]{1,2})[日號号]$"_s);
    if (const Match match = day.match(text); match.hasMatch())
        return daySpan(number(match, 1), number(match, 2), number(match, 3));
    static const Pattern month(u"^([0-9]{4,6})年([0-9]{1,2})月$"_s);
    if (const Match match = month.match(text); match.hasMatch())
        return monthSpan(number(match, 1), number(match, 2));
    static const Pattern quarter(u"^([0-9]{4,6})年第([1-4一二三四])季度?$"_s);
    if (const Match match = quarter.match(text); match.hasMatch()) {
        const auto han = QStringView(u"一二三四").indexOf(match.captured(2).front());
        return quarterSpan(number(match, 1), han >= 0 ? static_cast<int>(han) + 1 : number(match, 2));
    }
    static const Pattern year(u"^([0-9]{4,6})年$"_s);
    if (const Match match = year.match(text); match.hasMatch())
        return yearSpan(number(match, 1));
    static const Pattern programmeYear(u"^([0-9]{4})/([0-9]{2}|[0-9]{4})年度$"_s);
    if (const Match match = programmeYear.match(text); match.hasMatch())
        return programmeSpan(number(match, 1), match.captured(2), firstMonth);
    return std::nullopt;
}

// 1 Mar 2017, Mar 1, 2017, March 2017, 1 de março de 2017, março de 2017
std::optional<Result<DateSpan>> readNamedMonth(const QString &text)
{
    static const Pattern dayFirst(
        u"^([0-9]{1,2})(?:st|nd|rd|th|º)?[ -](?:de |of )?([a-zç]+\\.?),?[ -](?:de )?([0-9]{4,6})$"_s);
    if (const Match match = dayFirst.match(text); match.hasMatch()) {
        if (const int month = monthNamed(match.captured(2)))
            return daySpan(number(match, 3), month, number(match, 1));
    }
    static const Pattern monthFirst(u"^([a-zç]+\\.?) ([0-9]{1,2})(?:st|nd|rd|th)?(?:, ?| )([0-9]{4,6})$"_s);
    if (const Match match = monthFirst.match(text); match.hasMatch()) {
        if (const int month = monthNamed(match.captured(1)))
            return daySpan(number(match, 3), month, number(match, 2));
    }
    static const Pattern monthOnly(u"^([a-zç]+\\.?),?[ -](?:de )?([0-9]{4,6})$"_s);
    if (const Match match = monthOnly.match(text); match.hasMatch()) {
        if (const int month = monthNamed(match.captured(1)))
            return monthSpan(number(match, 2), month);
    }
    return std::nullopt;
}

Result<DateSpan> readSingle(const QString &text, int firstMonth)
{
    if (auto span = readFigures(text, firstMonth))
        return *span;
    if (auto span = readChinese(text, firstMonth))
        return *span;
    if (auto span = readNamedMonth(text))
        return *span;
    return fail(ErrorKind::Malformed);
}

Result<DateSpan> readAny(const QString &text, int firstMonth)
{
    const auto dots = text.indexOf(".."_L1);
    if (dots < 0)
        return readSingle(text, firstMonth);
    LIAISON_ASSIGN(const DateSpan from, readSingle(text.left(dots).trimmed(), firstMonth));
    LIAISON_ASSIGN(const DateSpan to, readSingle(text.mid(dots + 2).trimmed(), firstMonth));
    if (from.days.first > to.days.last)
        return fail(ErrorKind::DatesOutOfOrder);
    return DateSpan{{from.days.first, to.days.last}, PeriodKind::Days};
}

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Result<DateSpan> readDateSpan(const QString &text, int programmeFirstMonth)
{
    const NumberPhrase phrase(text);
    if (phrase.isEmpty())
        return fail(ErrorKind::Required);
    auto span = readAny(phrase.lower().toString(), qBound(1, programmeFirstMonth, 12));
    if (!span)
        return fail(span.error().kind, {}, text);
    return span;
}

QString dateSpanText(const DateSpan &span, int programmeFirstMonth)
{
    const QDate first = span.days.first;
    const bool fits = spanContaining(first, span.kind, programmeFirstMonth) == span.days;
    QString year = QString::number(first.year());
    if (fits && span.kind == PeriodKind::Month)
        return first.toString(u"yyyy-MM"_s);
    if (fits && span.kind == PeriodKind::Quarter)
        return year + u'Q' + QString::number((first.month() + 2) / 3);
    if (fits && span.kind == PeriodKind::Year)
        return year;
    if (fits && span.kind == PeriodKind::ProgrammeYear)
        return year + u'/' + QString::number(first.year() + 1).right(2);
    return span.days.isDay() ? dayText(first) : QString(dayText(first) + u".." + dayText(span.days.last));
}

PartialDate spanContaining(const QDate &day, PeriodKind kind, int programmeFirstMonth)
{
    const int firstMonth = qBound(1, programmeFirstMonth, 12);
    const auto monthsFrom = [](const QDate &first, int count) {
        return PartialDate{first, first.addMonths(count).addDays(-1)};
    };
    switch (kind) {
    case PeriodKind::Month:
        return monthsFrom(QDate(day.year(), day.month(), 1), 1);
    case PeriodKind::Quarter:
        return monthsFrom(QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1), 3);
    case PeriodKind::Year:
        return monthsFrom(QDate(day.year(), 1, 1), 12);
    case PeriodKind::ProgrammeYear:
        return monthsFrom(QDate(day.month() < firstMonth ? day.year() - 1 : day.year(), firstMonth, 1), 12);
    case PeriodKind::Days:
    case PeriodKind::Operation:
        break;
    }
    return PartialDate::day(day);
}

} // namespace liaison
