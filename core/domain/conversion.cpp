// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conversion.h"

#include <QSet>
#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

__extension__ using Wide = unsigned __int128;

quint64 powerOfTen(int exponent)
{
    quint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

// Takes common factors out of both sides, then multiplies each side; nothing when a side leaves 128 bits.
std::optional<std::pair<Wide, Wide>> fraction(std::vector<quint64> above, std::vector<quint64> below)
{
    for (quint64 &numerator : above) {
        for (quint64 &denominator : below) {
            const quint64 common = std::gcd(numerator, denominator);
            if (common > 1) {
                numerator /= common;
                denominator /= common;
            }
        }
    }
    const auto product = [](const std::vector<quint64> &factors) -> std::optional<Wide> {
        Wide all = 1;
        for (const quint64 factor : factors) {
            if (factor != 0 && all > ~Wide(0) / factor)
                return std::nullopt;
            all *= factor;
        }
        return all;
    };
    const auto numerator = product(above);
    const auto denominator = product(below);
    if (!numerator || !denominator)
        return std::nullopt;
    return std::pair(*numerator, *denominator);
}

QString pairKey(const QString &a, const QString &b)
{
    return a < b ? QString(a + u'/' + b) : QString(b + u'/' + a);
}

bool holds(const PartialDate &span, const QDate &day)
{
    return span.first <= day && day <= span.last;
}

// How well a rate fits, best first; nothing when it does not apply.
struct Fit
{
    int rule = 0;
    bool fixed = false;
    qint64 distance = 0; // rule 2: days of the span, of a fixed rate its age; rule 3: days between
    QString source;

    bool operator<(const Fit &other) const
    {
        return std::tie(rule, fixed, distance, source) <
               std::tie(other.rule, other.fixed, other.distance, other.source);
    }
};

std::optional<Fit> fitOf(const Rate &rate, const PartialDate &on)
{
    if (rate.type == "fixed"_L1) {
        if (rate.date.first > on.last)
            return std::nullopt;
        return Fit{2, true, rate.date.first.daysTo(on.last), rate.source};
    }
    if (rate.date == on)
        return Fit{1, false, 0, rate.source};
    if (holds(rate.date, on.last))
        return Fit{2, false, rate.date.first.daysTo(rate.date.last), rate.source};
    const qint64 before = rate.date.last.daysTo(on.last);
    if (before > 0 && before <= RateBook::daysBefore)
        return Fit{3, false, before, rate.source};
    return std::nullopt;
}

} // namespace

RateBook::RateBook(const QList<Rate> &rates)
{
    for (const Rate &rate : rates)
        m_pairs[pairKey(rate.base, rate.quote)].append(rate);
}

QStringList RateBook::currencies() const
{
    QSet<QString> codes;
    for (auto it = m_pairs.begin(); it != m_pairs.end(); ++it)
        codes += {it.key().left(3), it.key().mid(4)};
    QStringList sorted(codes.begin(), codes.end());
    sorted.sort();
    return sorted;
}

std::optional<RateBook::Found> RateBook::find(const QString &from, const QString &to, const PartialDate &on) const
{
    const auto rates = m_pairs.constFind(pairKey(from, to));
    if (rates == m_pairs.constEnd())
        return std::nullopt;
    const Rate *best = nullptr;
    Fit bestFit;
    for (const Rate &rate : *rates) {
        const auto fit = fitOf(rate, on);
        // A rate told both ways round by one source for one span: the one that need not be turned round.
        const bool better =
            fit && (!best || *fit < bestFit || (!(bestFit < *fit) && rate.base == from && best->base != from));
        if (better) {
            best = &rate;
            bestFit = *fit;
        }
    }
    if (!best)
        return std::nullopt;
    return Found{{*best, best->base != from}, bestFit.rule};
}

// The best way of exactly that many rates.
std::optional<RateBook::Way> RateBook::way(const QString &from, const QString &to, const PartialDate &on, int rates,
                                           const QStringList &passed) const
{
    if (rates == 1) {
        const auto direct = find(from, to, on);
        return direct ? std::optional(Way{{direct->use}, direct->rule}) : std::nullopt;
    }
    std::optional<Way> best;
    for (const QString &middle : currencies()) {
        if (middle == from || middle == to || passed.contains(middle))
            continue;
        const auto first = find(from, middle, on);
        const auto rest = first ? way(middle, to, on, rates - 1, passed + QStringList{from}) : std::nullopt;
        if (!rest)
            continue;
        const int rule = std::max(first->rule, rest->rule);
        if (!best || rule < best->rule)
            best = Way{QList<RateUse>{first->use} + rest->steps, rule};
    }
    return best;
}

std::optional<QList<RateUse>> RateBook::path(const QString &from, const QString &to, const PartialDate &on) const
{
    constexpr int mostRates = 3;
    if (from == to)
        return QList<RateUse>();
    for (int rates = 1; rates <= mostRates; ++rates) {
        if (const auto found = way(from, to, on, rates, {}))
            return found->steps;
    }
    return std::nullopt;
}

Result<Conversion> RateBook::convert(const Money &money, const PartialDate &on, const QString &to) const
{
    if (!money.minor.isStated())
        return fail(ErrorKind::Required, u"value"_s);
    const auto steps = on.isNull() && money.currency != to ? std::nullopt : path(money.currency, to, on);
    if (!steps)
        return fail(ErrorKind::NoRate, u"rate"_s, QString(money.currency + u'/' + to));
    LIAISON_ASSIGN(const qint64 minor, convertedMinor(*money.minor.value, money.currency, to, *steps));
    return Conversion{{{minor, money.minor.qualifier}, to}, *steps};
}

Result<qint64> convertedMinor(qint64 minor, const QString &from, const QString &to, const QList<RateUse> &steps)
{
    if (minor < 0)
        return fail(ErrorKind::OutOfRange, u"value"_s, QString::number(minor));
    std::vector<quint64> above{static_cast<quint64>(minor), powerOfTen(currencyDecimals(to))};
    std::vector<quint64> below{powerOfTen(currencyDecimals(from))};
    for (const RateUse &use : steps) {
        const auto digits = static_cast<quint64>(use.rate.rate.digits);
        const quint64 unit = powerOfTen(use.rate.rate.scale);
        above.push_back(use.inverse ? unit : digits);
        below.push_back(use.inverse ? digits : unit);
    }
    const auto exact = fraction(std::move(above), std::move(below));
    if (!exact || exact->second == 0)
        return fail(ErrorKind::OutOfRange, u"value"_s, majorUnits(minor, from));
    const auto [numerator, denominator] = *exact;
    Wide whole = numerator / denominator;
    const Wide rest = numerator % denominator;
    if (rest >= denominator - rest) // half or more
        ++whole;
    if (whole > static_cast<Wide>(std::numeric_limits<qint64>::max()))
        return fail(ErrorKind::OutOfRange, u"value"_s, majorUnits(minor, from));
    return static_cast<qint64>(whole);
}

} // namespace liaison
