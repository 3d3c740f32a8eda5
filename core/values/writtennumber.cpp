// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/writtennumber.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct Multiplier
{
    QStringView word;
    int zeros;
    bool portuguese = false;
};

constexpr std::array multipliers{
    Multiplier{u"hundred", 2},
    Multiplier{u"k", 3},
    Multiplier{u"thousand", 3},
    Multiplier{u"m", 6},
    Multiplier{u"mn", 6},
    Multiplier{u"mln", 6},
    Multiplier{u"mio", 6},
    Multiplier{u"million", 6},
    Multiplier{u"millions", 6},
    Multiplier{u"bn", 9},
    Multiplier{u"billion", 9},
    Multiplier{u"billions", 9},
    Multiplier{u"trillion", 12},
    Multiplier{u"mil", 3, true},
    Multiplier{u"milhão", 6, true},
    Multiplier{u"milhões", 6, true},
    Multiplier{u"milhao", 6, true},
    Multiplier{u"milhoes", 6, true},
    Multiplier{u"mil milhões", 9, true},
    Multiplier{u"bilhão", 9, true},
    Multiplier{u"bilhões", 9, true},
    Multiplier{u"十", 1},
    Multiplier{u"百", 2},
    Multiplier{u"千", 3},
    Multiplier{u"万", 4},
    Multiplier{u"十万", 5},
    Multiplier{u"百万", 6},
    Multiplier{u"千万", 7},
    Multiplier{u"亿", 8},
    Multiplier{u"十亿", 9},
    Multiplier{u"百亿", 10},
    Multiplier{u"千亿", 11},
    Multiplier{u"万亿", 12},
};

constexpr QStringView hanDigits = u"零一二三四五六七八九";

// One form for each Chinese numeral: everyday, simplified.
QString plainNumerals(QStringView text)
{
    static constexpr QStringView forms = u"萬億拾佰仟兩两〇○壹贰貳叁參肆伍陆陸柒捌玖";
    static constexpr QStringView plain = u"万亿十百千二二零零一二二三三四五六六七八九";
    static_assert(forms.size() == plain.size());
    QString result = text.toString();
    for (QChar &c : result) {
        const qsizetype place = forms.indexOf(c);
        if (place >= 0)
            c = plain.at(place);
    }
    return result;
}

WrittenNumber fromParts(const QString &whole, const QString &decimals, int zeros)
{
    WrittenNumber number;
    for (const QChar c : QString(whole + decimals)) {
        if (c >= u'0' && c <= u'9' && !(number.digits.isEmpty() && c == u'0'))
            number.digits.append(c);
    }
    number.exponent = zeros - static_cast<int>(decimals.size());
    number.dotBeforeThree = decimals.size() == 3 && zeros == 0;
    return number;
}

// 1.5萬, 1,300, 23 000, 1.3k, 70 million, 1,3 milhões
std::optional<WrittenNumber> readDigits(const QString &text, bool portuguese)
{
    static const QRegularExpression pattern(
        uR"(^([1-9][0-9]{0,2}(?:(?:,[0-9]{3})+|(?: [0-9]{3})+|(?:'[0-9]{3})+)|[0-9]+))"
        uR"((?:\.([0-9]+)|(,[0-9]{1,2}(?![0-9])))? ?(.*)$)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString whole = match.captured(1);
    const QString afterComma = match.captured(3);
    const QString word = match.captured(4);
    if (word.isEmpty() && afterComma.isEmpty())
        return fromParts(whole, match.captured(2), 0);
    const auto *found = std::find_if(multipliers.begin(), multipliers.end(),
                                     [&](const Multiplier &multiplier) { return multiplier.word == word; });
    if (found == multipliers.end() || (word == u"mil" && !portuguese))
        return std::nullopt;
    if (!found->portuguese)
        return afterComma.isEmpty() ? std::optional(fromParts(whole, match.captured(2), found->zeros)) : std::nullopt;
    // Beside a Portuguese word a comma is a decimal comma, and three digits after either sign could be both.
    if (match.captured(2).size() == 3 || whole.contains(u','))
        return std::nullopt;
    return fromParts(whole, afterComma.isEmpty() ? match.captured(2) : afterComma.mid(1), found->zeros);
}

// Chinese numerals with units, 三億二千萬 or 1億3000萬, as whole numbers. Colloquial short forms (三萬五 for 35 000)
// are refused: they could be misread.
class HanReading
{
public:
    std::optional<qint64> read(QStringView text)
    {
        const auto value = upTo(text, 8);
        return m_overflowed ? std::optional(std::numeric_limits<qint64>::max()) : value;
    }
    bool overflowed() const { return m_overflowed; }

private:
    // Splits at 亿 (zeros 8), then at 万 (zeros 4), then reads a section below ten thousand.
    std::optional<qint64> upTo(QStringView text, int zeros)
    {
        if (zeros == 0)
            return section(text);
        const QChar unit = zeros == 8 ? u'亿' : u'万';
        const qint64 power = zeros == 8 ? 100'000'000 : 10'000;
        const qsizetype place = text.lastIndexOf(unit);
        if (place < 0)
            return upTo(text, zeros - 4);
        const auto high = upTo(text.left(place), zeros - 4);
        const QStringView rest = text.mid(place + 1);
        if (!high || *high == 0)
            return std::nullopt;
        if (rest.isEmpty())
            return combine(*high, power, 0);
        const auto low = upTo(rest, zeros - 4);
        const bool colloquial = rest.size() == 1 && hanDigits.contains(rest.front());
        if (!low || *low >= power || colloquial)
            return std::nullopt;
        return combine(*high, power, *low);
    }

    std::optional<qint64> section(QStringView text)
    {
        if (const auto arabic = arabicNumber(text))
            return arabic;
        qint64 sum = 0;
        qint64 previous = 10'000;
        bool gap = false;
        if (text.size() == 1 && unitValue(text.front()) > 0) // the 百 of 百萬
            return unitValue(text.front());
        for (qsizetype i = 0; i < text.size();) {
            if (text.at(i) == u'零' && previous > 10) {
                gap = true;
                ++i;
                continue;
            }
            const qsizetype start = i;
            while (i < text.size() && text.at(i).isDigit())
                ++i;
            qint64 digit = i > start ? text.mid(start, i - start).toLongLong() : hanDigits.indexOf(text.at(i));
            if (i == start && digit >= 0)
                ++i;
            else if (i == start && text.at(i) == u'十' && sum == 0)
                digit = 1;
            if (digit < 1 || digit > 9)
                return std::nullopt;
            if (i == text.size())
                return previous == 10'000 || previous == 10 || gap ? std::optional(sum + digit) : std::nullopt;
            const qint64 unit = unitValue(text.at(i++));
            if (unit == 0 || unit >= previous)
                return std::nullopt;
            sum += digit * unit;
            previous = unit;
            gap = false;
        }
        return sum > 0 && !gap ? std::optional(sum) : std::nullopt;
    }

    std::optional<qint64> arabicNumber(QStringView text)
    {
        static const QRegularExpression pattern(u"^(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)$"_s);
        QString digits = text.toString();
        if (!pattern.match(digits).hasMatch())
            return std::nullopt;
        digits.remove(u',');
        bool fits = false;
        const qint64 value = digits.toLongLong(&fits);
        m_overflowed = m_overflowed || !fits;
        return fits ? value : std::numeric_limits<qint64>::max();
    }

    std::optional<qint64> combine(qint64 high, qint64 power, qint64 low)
    {
        qint64 value = 0;
        if (__builtin_mul_overflow(high, power, &value) || __builtin_add_overflow(value, low, &value))
            m_overflowed = true;
        return value;
    }

    static qint64 unitValue(QChar c) { return c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 0; }

    bool m_overflowed = false;
};

std::optional<WrittenNumber> readHan(QStringView text)
{
    if (text == u"零")
        return WrittenNumber{};
    HanReading reading;
    const auto value = reading.read(text);
    if (!value)
        return std::nullopt;
    WrittenNumber number{.digits = QString::number(*value)};
    if (reading.overflowed())
        number.exponent = 1; // beyond 64 bits: wholeUnits says so
    return number;
}

} // namespace

std::optional<WrittenNumber> readNumber(QStringView text, bool portuguese)
{
    static constexpr std::array<QStringView, 6> signs{u"-", u"−", u"–", u"minus ", u"負", u"负"};
    for (const QStringView sign : signs) {
        if (text.startsWith(sign)) {
            auto number = readNumber(text.mid(sign.size()).trimmed(), portuguese);
            if (!number || number->negative)
                return std::nullopt;
            number->negative = true;
            return number;
        }
    }
    const QString plain = plainNumerals(text);
    if (auto number = readDigits(plain, portuguese))
        return number;
    return readHan(plain);
}

Result<qint64> wholeUnits(const WrittenNumber &number, int decimals)
{
    if (number.negative)
        return fail(ErrorKind::OutOfRange);
    if (number.dotBeforeThree && decimals < 3)
        return fail(ErrorKind::Fractional);
    QString digits = number.digits;
    int zeros = number.exponent + decimals;
    for (; zeros < 0 && !digits.isEmpty(); ++zeros) {
        if (digits.back() != u'0')
            return fail(ErrorKind::Fractional);
        digits.chop(1);
    }
    if (digits.isEmpty())
        return 0;
    if (digits.size() + zeros > 19)
        return fail(ErrorKind::OutOfRange);
    bool fits = false;
    const qint64 value = digits.leftJustified(digits.size() + zeros, u'0').toLongLong(&fits);
    if (!fits)
        return fail(ErrorKind::OutOfRange);
    return value;
}

} // namespace liaison
