// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/celltext.h"

#include <QDate>
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace liaison::workbook {

namespace {

constexpr int mostDigits = 15; // what a spreadsheet holds of a number
constexpr qint64 secondsOfDay = 86'400;

// As d.ddde±x, taken apart.
struct Decimal
{
    bool negative = false;
    QByteArray digits;
    int exponent = 0; // of the first digit
};

Decimal takenApart(std::string_view text)
{
    Decimal decimal;
    const std::size_t exponent = text.find('e');
    for (const char c : text.substr(0, exponent)) {
        if (c == '-')
            decimal.negative = true;
        else if (c != '.')
            decimal.digits.append(c);
    }
    std::string_view power = text.substr(exponent + 1);
    if (power.front() == '+')
        power.remove_prefix(1);
    std::from_chars(power.data(), power.data() + power.size(), decimal.exponent);
    while (decimal.digits.size() > 1 && decimal.digits.endsWith('0'))
        decimal.digits.chop(1);
    return decimal;
}

Decimal decimalOf(double number)
{
    std::array<char, 64> text{};
    const auto shortest = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::scientific);
    Decimal decimal = takenApart({text.data(), shortest.ptr});
    if (decimal.digits.size() <= mostDigits)
        return decimal;
    const auto rounded =
        std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::scientific, mostDigits - 1);
    return takenApart({text.data(), rounded.ptr});
}

QByteArray twoDigits(qint64 number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

QByteArray isoDay(const QDate &day)
{
    int year = 0;
    int month = 0;
    int ofMonth = 0;
    day.getDate(&year, &month, &ofMonth);
    QByteArray text = QByteArray::number(year).rightJustified(4, '0');
    text += '-';
    text += twoDigits(month);
    text += '-';
    text += twoDigits(ofMonth);
    return text;
}

QByteArray clockText(qint64 hours, qint64 seconds)
{
    QByteArray text = twoDigits(hours) + ':' + twoDigits(seconds / 60 % 60);
    if (seconds % 60 != 0)
        text += ':' + twoDigits(seconds % 60);
    return text;
}

bool isDigits(std::string_view text)
{
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
    }
    return !text.empty();
}

} // namespace

std::optional<QByteArray> numberText(double number)
{
    if (!std::isfinite(number))
        return std::nullopt;
    constexpr double exactWhole = 9007199254740992.0; // 2^53
    if (std::abs(number) < exactWhole && std::trunc(number) == number)
        return QByteArray::number(static_cast<qint64>(number));
    const Decimal decimal = decimalOf(number);
    QByteArray text = decimal.digits;
    if (decimal.exponent < 0)
        text = "0." + QByteArray(-decimal.exponent - 1, '0') + text;
    else if (decimal.exponent + 1 >= text.size())
        text = text.leftJustified(decimal.exponent + 1, '0');
    else
        text.insert(decimal.exponent + 1, '.');
    if (decimal.negative)
        text.prepend('-');
    return text;
}

std::optional<QByteArray> dayText(double days, NumberLook look, bool since1904)
{
    constexpr double mostDays = 2'958'466; // the first day past 9999
    if (!(days >= 0 && days < mostDays))
        return std::nullopt;
    const auto seconds = static_cast<qint64>(std::llround(days * double(secondsOfDay)));
    const qint64 day = seconds / secondsOfDay;
    const qint64 ofDay = seconds % secondsOfDay;
    if (look == NumberLook::Duration)
        return clockText(seconds / 3600, seconds);
    if (look == NumberLook::Time && day == 0)
        return clockText(ofDay / 3600, ofDay);
    QByteArray text;
    constexpr qint64 neverThere = 60;
    if (since1904) {
        text = isoDay(QDate(1904, 1, 1).addDays(day));
    } else if (day == 0) {
        return std::nullopt;
    } else if (day == neverThere) {
        text = "1900-02-29";
    } else {
        const QDate origin = day < neverThere ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
        text = isoDay(origin.addDays(day));
    }
    return ofDay == 0 ? text : QByteArray(text + 'T' + clockText(ofDay / 3600, ofDay));
}

QByteArray dayText(std::string_view iso)
{
    QByteArray whole(iso.data(), static_cast<qsizetype>(iso.size()));
    constexpr qsizetype dayLength = 10;
    constexpr qsizetype clockLength = 8;
    if (whole.size() <= dayLength || whole.at(dayLength) != 'T')
        return whole;
    const QByteArray time = whole.mid(dayLength + 1);
    const bool plain = time.size() >= clockLength && time.at(2) == ':' && time.at(5) == ':' &&
                       isDigits({time.constData(), 2}) && isDigits({time.constData() + 3, 2}) &&
                       isDigits({time.constData() + 6, 2});
    if (!plain)
        return whole;
    const QByteArray fraction = time.mid(clockLength);
    if (!fraction.isEmpty() &&
        (!fraction.startsWith('.') || !isDigits({fraction.constData() + 1, std::size_t(fraction.size() - 1)})))
        return whole;
    const QByteArray clockTime = time.first(clockLength);
    if (clockTime == "00:00:00")
        return whole.first(dayLength);
    return whole.first(dayLength + 1) + (clockTime.endsWith(":00") ? clockTime.first(5) : clockTime);
}

bool isErrorText(QByteArrayView text)
{
    constexpr std::array<const char *, 10> errors{"#N/A",  "#DIV/0!", "#REF!",  "#NAME?",        "#VALUE!",
                                                  "#NUM!", "#NULL!",  "#CALC!", "#GETTING_DATA", "#SPILL!"};
    return text.startsWith("Err:") ||
           std::any_of(errors.begin(), errors.end(), [&](const char *error) { return text == error; });
}

QByteArray timeText(std::string_view iso)
{
    QByteArray whole(iso.data(), static_cast<qsizetype>(iso.size()));
    if (!whole.startsWith("PT"))
        return whole;
    qint64 seconds = 0;
    std::string_view rest = iso.substr(2);
    for (const auto &[unit, worth] : {std::pair('H', 3600), std::pair('M', 60), std::pair('S', 1)}) {
        const std::size_t end = rest.find(unit);
        if (end == std::string_view::npos)
            continue;
        const std::string_view count = rest.substr(0, std::min(end, rest.find_first_of(".,")));
        if (!isDigits(count) || count.size() > mostDigits - 6)
            return whole;
        seconds += worth * QByteArray(count.data(), qsizetype(count.size())).toLongLong();
        rest.remove_prefix(end + 1);
    }
    return rest.empty() ? clockText(seconds / 3600, seconds) : whole;
}

} // namespace liaison::workbook
