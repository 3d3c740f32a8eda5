// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/estimate.h"

#include "core/values/numberphrase.h"
#include "core/values/writtennumber.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr std::array<QStringView, 4> qualifierCodes{u"exact", u"about", u"more_than", u"less_than"};

qint64 addUpTo64Bits(qint64 a, qint64 b, bool &overflowed)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum)) {
        overflowed = true;
        return std::numeric_limits<qint64>::max();
    }
    return sum;
}

} // namespace

QString qualifierCode(Qualifier qualifier)
{
    return qualifierCodes.at(static_cast<size_t>(qualifier)).toString();
}

std::optional<Qualifier> qualifierFromCode(const QString &code)
{
    for (size_t i = 0; i < qualifierCodes.size(); ++i) {
        if (qualifierCodes.at(i) == code)
            return static_cast<Qualifier>(i);
    }
    return std::nullopt;
}

EstimateSum EstimateSum::fromParts(qint64 sum, bool anyAbout, bool anyMoreThan, bool anyLessThan, qint64 stated,
                                   qint64 notStated, bool overflowed)
{
    EstimateSum total;
    total.m_sum = sum;
    total.m_about = anyAbout;
    total.m_moreThan = anyMoreThan;
    total.m_lessThan = anyLessThan;
    total.m_stated = stated;
    total.m_notStated = notStated;
    total.m_overflowed = overflowed;
    return total;
}

EstimateSum &EstimateSum::add(const Estimate &estimate)
{
    if (!estimate.isStated()) {
        ++m_notStated;
        return *this;
    }
    return add(fromParts(*estimate.value, estimate.qualifier == Qualifier::About,
                         estimate.qualifier == Qualifier::MoreThan, estimate.qualifier == Qualifier::LessThan, 1, 0));
}

EstimateSum &EstimateSum::add(const EstimateSum &other)
{
    m_overflowed = m_overflowed || other.m_overflowed;
    m_sum = addUpTo64Bits(m_sum, other.m_sum, m_overflowed);
    m_about = m_about || other.m_about;
    m_moreThan = m_moreThan || other.m_moreThan;
    m_lessThan = m_lessThan || other.m_lessThan;
    m_stated += other.m_stated;
    m_notStated += other.m_notStated;
    return *this;
}

Qualifier EstimateSum::qualifier() const
{
    if (m_about || (m_moreThan && m_lessThan))
        return Qualifier::About;
    if (m_moreThan)
        return Qualifier::MoreThan;
    return m_lessThan ? Qualifier::LessThan : Qualifier::Exact;
}

Estimate EstimateSum::toEstimate() const
{
    return isStated() ? Estimate{m_sum, qualifier()} : Estimate::notStated();
}

EstimateSum EstimateSum::stated() const
{
    EstimateSum sum = *this;
    sum.m_notStated = 0;
    return sum;
}

Result<Estimate> parseEstimate(const QString &text)
{
    NumberPhrase phrase(text);
    if (phrase.isEmpty())
        return fail(ErrorKind::Required);
    if (phrase.saysNotStated())
        return Estimate::notStated();
    while (phrase.takeQualifier()) {
    }
    const auto number = readNumber(phrase.lower(), phrase.isPortuguese());
    if (!number || phrase.isContradictory())
        return fail(ErrorKind::Malformed, {}, text);
    const auto value = wholeUnits(*number, 0);
    if (!value)
        return fail(value.error().kind, {}, text);
    if (*value == 0 && phrase.qualifier() == Qualifier::LessThan)
        return fail(ErrorKind::OutOfRange, {}, text);
    return Estimate{*value, phrase.qualifier()};
}

QString estimateText(const Estimate &estimate)
{
    static constexpr std::array<QStringView, 4> words{u"", u"about ", u"more than ", u"less than "};
    if (!estimate.isStated())
        return u"not stated"_s;
    return words.at(static_cast<size_t>(estimate.qualifier)) + QString::number(*estimate.value);
}

} // namespace liaison
