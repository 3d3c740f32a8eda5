// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/datecolumn.h"

#include "core/values/numberphrase.h"

#include <QRegularExpression>
#include <utility>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

using Pattern = QRegularExpression;

constexpr int republicBegins = 1911; // year 1 of the Republic of China is 1912

int fullYear(int year, qsizetype digits)
{
    return digits > 2 ? year : year + (year < firstYearOf1900s ? 2000 : 1900);
}

QString iso(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

// Without the time of day behind it: "2017-03-01T02:00:00Z", "1/3/2017 2:00 PM".
QString withoutTime(const QString &text)
{
    static const Pattern time(
        uR"([ ,]*(?:[T ]|(?<=[日號号]))(?:[上下]午)? ?[0-9]{1,2}[:時时][0-9]{2}分?(?:[:.][0-9]{2}(?:\.[0-9]+)?)?秒?)"
        uR"( ?(?:[AaPp]\.?[Mm]\.?)?(?:Z| ?[+-][0-9]{2}:?[0-9]{2})?$)"_s);
    return QString(text).remove(time).trimmed();
}

// Days since the end of 1899, as spreadsheets count: from 1954 to 2119.
QDate serialDay(const QString &text)
{
    static const Pattern serial(u"^([2-8][0-9]{4})(?:[.,][0-9]+)?$"_s);
    const auto match = serial.match(text);
    return match.hasMatch() ? QDate(1899, 12, 30).addDays(match.captured(1).toLongLong()) : QDate();
}

// "民國106年3月1日" with its Gregorian year; without 民國 where the column has such years or the year has three digits.
QString gregorian(QString text, bool republic)
{
    static const Pattern year(u"^(中華民國|中华民国|民國|民国)? ?([0-9]{1,3}) ?年"_s);
    const auto match = year.match(text);
    if (!match.hasMatch())
        return text;
    const QString digits = match.captured(2);
    const bool said = !match.captured(1).isEmpty() || digits.size() == 3 || republic;
    const int full = said ? digits.toInt() + republicBegins : fullYear(digits.toInt(), digits.size());
    return text.replace(0, match.capturedLength(), QString::number(full) + u'年');
}

// 2017/03, 2017.03; month 0: neither.
std::pair<int, int> yearAndMonth(const QString &text)
{
    static const Pattern yearMonth(u"^([0-9]{4})[/.](0[1-9]|1[0-2])$"_s);
    const auto match = yearMonth.match(text);
    return match.hasMatch() ? std::pair(match.captured(1).toInt(), match.captured(2).toInt()) : std::pair(0, 0);
}

// 1-Mar-17, Mar-17: with a four-digit year.
QString withFullYear(QString text)
{
    static const Pattern named(uR"(^((?:[0-9]{1,2}[-/ .])?[A-Za-zÀ-ÿ]{3,}\.?[-/ .,]+)'?([0-9]{2})$)"_s);
    const auto match = named.match(text);
    if (!match.hasMatch())
        return text;
    text = match.captured(1).replace(u'/', u' ') + QString::number(fullYear(match.captured(2).toInt(), 2));
    return text;
}

} // namespace

std::optional<DateColumn::Numbers> DateColumn::numbersOf(const QString &text)
{
    static const Pattern three(
        uR"(^(?:中華民國|中华民国|民國|民国)? ?([0-9]{1,4}) ?([-/.]) ?([0-9]{1,2}) ?\2 ?([0-9]{1,4})\.?$)"_s);
    const auto match = three.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Numbers numbers;
    size_t place = 0;
    for (const int group : {1, 3, 4}) {
        numbers.values.at(place) = match.captured(group).toInt();
        numbers.digits.at(place++) = match.capturedLength(group);
    }
    return numbers;
}

QDate DateColumn::dateIn(DateOrder order, const Numbers &numbers) const
{
    const auto &[first, second, third] = numbers.values;
    const qsizetype before = numbers.digits.front();
    const qsizetype behind = numbers.digits.back();
    if (order == DateOrder::YearMonthDay) {
        if (before < 2 || behind > 2)
            return {};
        const bool republic = before == 3 || (m_republic && before == 2);
        return {republic ? first + republicBegins : fullYear(first, before), second, third};
    }
    if (before > 2 || behind % 2 == 1)
        return {};
    const int year = fullYear(third, behind);
    return order == DateOrder::DayMonthYear ? QDate(year, second, first) : QDate(year, first, second);
}

DateColumn::Readings DateColumn::readingsOf(const Numbers &numbers) const
{
    Readings readings;
    for (const DateOrder order : orders) {
        const QDate day = dateIn(order, numbers);
        if (!day.isValid())
            continue;
        readings.in.append(order);
        if (!readings.days.contains(day))
            readings.days.append(day);
    }
    return readings;
}

DateColumn::DateColumn(const QStringList &cells, std::optional<DateOrder> asked) : m_order(asked)
{
    static const Pattern republic(
        u"^(?:(?:中華)?民國|(?:中华)?民国|[0-9]{3}[-/.][0-9]{1,2}[-/.][0-9]{1,2}$|[0-9]{3} ?年)"_s);
    QList<Numbers> column;
    for (const QString &cell : cells) {
        const QString text = withoutTime(plainText(cell));
        m_republic = m_republic || republic.match(text).hasMatch();
        const auto [year, month] = yearAndMonth(text);
        m_months = m_months || (month > 0 && month != (year + 1) % 100);
        if (const auto numbers = numbersOf(text))
            column.append(*numbers);
    }
    if (!asked)
        decide(column);
}

void DateColumn::decide(const QList<Numbers> &column)
{
    QList<DateOrder> alone; // some cell can be read in this one only
    bool open = false;
    for (const Numbers &numbers : column) {
        const Readings readings = readingsOf(numbers);
        open = open || readings.days.size() > 1;
        const bool saysNothing = numbers.digits.front() == 4; // of cells that do not begin with such a year
        if (readings.in.size() == 1 && !saysNothing && !alone.contains(readings.in.first()))
            alone.append(readings.in.first());
    }
    if (alone.size() == 1)
        m_order = alone.first();
    m_decided = !open || !alone.isEmpty();
}

Result<QString> DateColumn::read(const QString &cell) const
{
    const QString text = withoutTime(plainText(cell));
    const auto numbers = numbersOf(text);
    if (!numbers)
        return written(text);
    const Readings readings = readingsOf(*numbers);
    if (readings.in.isEmpty())
        return text;
    if (m_order && readings.in.contains(*m_order))
        return iso(dateIn(*m_order, *numbers));
    if (readings.days.size() > 1)
        return fail(ErrorKind::Undecided, {}, cell);
    const bool yearFirst = readings.in.first() == DateOrder::YearMonthDay && numbers->digits.front() > 2;
    if (m_order && !yearFirst) // 18/03/2013 where months come first
        return fail(ErrorKind::Malformed, {}, cell);
    return iso(readings.days.first());
}

QString DateColumn::written(const QString &text) const
{
    if (const QDate day = serialDay(text); day.isValid())
        return iso(day);
    const auto [year, month] = yearAndMonth(text);
    if (month > 0 && (m_months || month != (year + 1) % 100))
        return u"%1-%2"_s.arg(year).arg(month, 2, 10, QChar(u'0'));
    return gregorian(withFullYear(text), m_republic);
}

} // namespace liaison
