// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/numbercolumn.h"

#include "core/values/money.h"
#include "core/values/numberphrase.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype groupDigits = 3;

// What a number alone lets know of its decimals.
struct Decimals
{
    QChar sign;        // that begins them; null: nothing is known
    QChar open;        // the sign that may be either; null: none
    bool sound = true; // false: no number has its signs so
};

QChar other(QChar sign)
{
    return sign == u',' ? u'.' : u',';
}

Decimals decimalsOf(const QString &number, const QString &cell)
{
    const qsizetype comma = number.lastIndexOf(u',');
    const qsizetype point = number.lastIndexOf(u'.');
    if (comma < 0 && point < 0)
        return {};
    const QChar last = comma > point ? u',' : u'.';
    const bool both = comma >= 0 && point >= 0;
    const bool repeated = number.count(last) > 1;
    if (both)
        return repeated ? Decimals{{}, {}, false} : Decimals{last, {}};
    if (repeated)
        return {other(last), {}};
    const qsizetype place = number.indexOf(last);
    const bool grouped = std::any_of(number.begin(), number.end(), [](QChar c) { return c == u' ' || c == u'\''; });
    const bool couldGroup = number.size() - place - 1 == groupDigits && place >= 1 && place <= groupDigits &&
                            number.front() != u'0' && !grouped;
    const bool hasThreeDecimals = couldGroup && last == u'.' && parseMoney(cell); // KWD 1.300
    return couldGroup && !hasThreeDecimals ? Decimals{{}, last} : Decimals{last, {}};
}

// Digits in groups of three, or without groups.
bool isWhole(const QString &text)
{
    static const QRegularExpression whole(u"^(?:[0-9]+|[0-9]{1,3}(?:([ ,.'])[0-9]{3})(?:\\1[0-9]{3})*)$"_s);
    return whole.match(text).hasMatch();
}

// Empty: its signs do not stand where such a number has them.
QString withPoint(const QString &number, QChar decimal, bool keepsZeros)
{
    const qsizetype place = number.indexOf(decimal);
    QString whole = place < 0 ? number : number.left(place);
    QString fraction = place < 0 ? QString() : number.mid(place + 1);
    const bool digits = std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c.isDigit(); });
    if (!digits || !isWhole(whole))
        return {};
    whole.removeIf([](QChar c) { return !c.isDigit(); });
    while (!keepsZeros && fraction.endsWith(u'0'))
        fraction.chop(1);
    return fraction.isEmpty() ? whole : QString(whole + u'.' + fraction);
}

} // namespace

std::optional<NumberInText> NumberInText::in(const QString &text)
{
    static const QRegularExpression pattern(u"[0-9](?:[0-9 ,.']*[0-9])?"_s);
    const QString plain = plainText(text).replace(u'’', u'\'');
    auto matches = pattern.globalMatch(plain);
    if (!matches.hasNext())
        return std::nullopt;
    const auto match = matches.next();
    if (matches.hasNext())
        return std::nullopt;
    return NumberInText{plain.left(match.capturedStart()).trimmed(), match.captured(),
                        plain.mid(match.capturedEnd()).trimmed()};
}

NumberColumn::NumberColumn(const QStringList &cells, QChar asked, bool keepsZeros)
    : m_decimal(asked), m_keepsZeros(keepsZeros)
{
    if (!asked.isNull())
        return;
    bool commas = false; // begin decimals
    bool points = false;
    bool open = false; // points that may be either
    for (const QString &cell : cells) {
        const auto found = NumberInText::in(cell);
        const Decimals decimals = found ? decimalsOf(found->number, cell) : Decimals();
        commas = commas || decimals.sign == u',';
        points = points || decimals.sign == u'.';
        open = open || (decimals.open == u'.' && !keepsZeros); // a rate is no number of thousands
    }
    if (commas != points)
        m_decimal = commas ? u',' : u'.';
    else if (!commas && !open)
        m_decimal = u'.';
    m_decided = commas || points || !open;
}

Result<QString> NumberColumn::read(const QString &cell) const
{
    const auto found = NumberInText::in(cell);
    if (!found)
        return cell;
    const Decimals decimals = decimalsOf(found->number, cell);
    QChar decimal = m_decimal;
    if (decimal.isNull() && !decimals.open.isNull())
        return fail(ErrorKind::Undecided, {}, cell);
    if (decimal.isNull())
        decimal = decimals.sign.isNull() ? QChar(u'.') : decimals.sign;
    const QString number = decimals.sound ? withPoint(found->number, decimal, m_keepsZeros) : QString();
    if (number.isEmpty())
        return cell;
    return QStringList{found->before, number, found->behind}.join(u' ').trimmed();
}

} // namespace liaison
