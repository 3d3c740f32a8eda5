// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

namespace liaison {

// How a number was stated. The numbers are those of the database columns ending in _qualifier.
enum class Qualifier : quint8 { Exact = 0, About = 1, MoreThan = 2, LessThan = 3 };

QString qualifierCode(Qualifier qualifier); // "exact", "about", "more_than", "less_than"
std::optional<Qualifier> qualifierFromCode(const QString &code);

// A number as it was stated: a whole number ≥ 0 with a qualifier, or not stated (which is not zero).
struct Estimate
{
    std::optional<qint64> value; // no value: not stated
    Qualifier qualifier = Qualifier::Exact;

    static Estimate exact(qint64 value) { return {value, Qualifier::Exact}; }
    static Estimate about(qint64 value) { return {value, Qualifier::About}; }
    static Estimate moreThan(qint64 value) { return {value, Qualifier::MoreThan}; }
    static Estimate lessThan(qint64 value) { return {value, Qualifier::LessThan}; }
    static Estimate notStated() { return {}; }

    bool isStated() const { return value.has_value(); }
    bool operator==(const Estimate &) const = default;
};

// A total of estimates, by the rules of addition (associative and commutative):
// exact + exact = exact; anything + about = about; more than + exact or more than = more than; less than likewise;
// more than + less than = about; not stated keeps the sum and is counted.
class EstimateSum
{
public:
    EstimateSum() = default;
    explicit EstimateSum(const Estimate &estimate) { add(estimate); }
    // From aggregates of a database query: the sum of the stated values, which qualifiers occurred, how many parts.
    static EstimateSum fromParts(qint64 sum, bool anyAbout, bool anyMoreThan, bool anyLessThan, qint64 stated,
                                 qint64 notStated, bool overflowed = false);

    EstimateSum &add(const Estimate &estimate);
    EstimateSum &add(const EstimateSum &other);

    qint64 value() const { return m_sum; } // of the stated parts; 0 when there is none
    Qualifier qualifier() const;
    qint64 statedParts() const { return m_stated; }
    qint64 notStatedParts() const { return m_notStated; }
    bool isStated() const { return m_stated > 0; }
    bool isIncomplete() const { return m_stated > 0 && m_notStated > 0; }
    bool overflowed() const { return m_overflowed; } // the sum left the range of 64 bits and stays at its end
    Estimate toEstimate() const;                     // not stated when no part was stated
    EstimateSum stated() const;                      // of the stated parts alone

    bool operator==(const EstimateSum &) const = default;

private:
    qint64 m_sum = 0;
    qint64 m_stated = 0;
    qint64 m_notStated = 0;
    bool m_about = false;
    bool m_moreThan = false;
    bool m_lessThan = false;
    bool m_overflowed = false;
};

// Reads a number as people write it: "1,300", "1 300", "23 000", "about 1,300", "around", "approx.", "~1300", "≈1300",
// ">70m", "over 120", "more than", "<50", "less than", "under", "1.3k", "2 million", "逾1300", "超過", "約10萬",
// "约10万", "少於", "少于", "不足", "3億", full-width digits; trailing "+" is more than; "not stated", "–", "-", "n/a",
// "未有列明", "未列明" are not stated. Empty text is Required. Fractions are Fractional, negative numbers OutOfRange,
// all else Malformed.
Result<Estimate> parseEstimate(const QString &text);

// The number without words for files and scripts, as parseEstimate reads it back: "1300", "about 1300", "more than
// 1300", "less than 1300", "not stated".
QString estimateText(const Estimate &estimate);

} // namespace liaison
