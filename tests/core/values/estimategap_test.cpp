// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/estimategap.h"

#include <catch2/catch.hpp>
#include <limits>
#include <rapidcheck.h>

namespace estimategap_test {

using namespace liaison;

namespace {

using Way = EstimateGap::Way;

constexpr qint64 largest = std::numeric_limits<qint64>::max();

EstimateGap gapOf(const Estimate &stated, const Estimate &addedUp)
{
    return liaison::gapOf(EstimateSum(stated), EstimateSum(addedUp));
}

Estimate anyStated()
{
    const qint64 value = *rc::gen::oneOf(rc::gen::inRange<qint64>(0, 2000), rc::gen::inRange<qint64>(0, largest));
    qint64 round = 1;
    for (int zeros = *rc::gen::inRange(0, 18); zeros > 0; --zeros)
        round *= 10;
    return {value - value % round, static_cast<Qualifier>(*rc::gen::inRange(0, 4))};
}

} // namespace

TEST_CASE("a gap is told no finer than the numbers were stated", "[estimate]")
{
    const Estimate about = Estimate::about(600'000);
    CHECK(gapOf(about, Estimate::moreThan(10'877)) == EstimateGap{Way::Less, Estimate::about(600'000)});
    CHECK(gapOf(Estimate::about(100'000), Estimate::exact(12'976)) == EstimateGap{Way::Less, Estimate::about(100'000)});
    CHECK(gapOf(Estimate::about(23'000), Estimate::exact(7'590)) == EstimateGap{Way::Less, Estimate::about(15'000)});
    CHECK(gapOf(about, Estimate::exact(1'150'000)) == EstimateGap{Way::More, Estimate::about(600'000)}); // a half: up
    CHECK(gapOf(about, Estimate::exact(550'000)) == EstimateGap{Way::Less, Estimate::about(100'000)});
    CHECK(gapOf(about, Estimate::exact(550'001)) == EstimateGap{Way::Within, {}});
    CHECK(gapOf(about, about) == EstimateGap{Way::Within, {}});
    CHECK(gapOf(Estimate::exact(14), Estimate::exact(12)) == EstimateGap{Way::Less, Estimate::exact(2)});
    CHECK(gapOf(Estimate::exact(600'000), Estimate::exact(10'877)) == EstimateGap{Way::Less, Estimate::exact(589'123)});
    CHECK(gapOf(Estimate::exact(14), Estimate::exact(14)) == EstimateGap{});
    // What was not stated of a total may be anything: it is not exact, but its digits are.
    EstimateSum incomplete(Estimate::exact(12));
    incomplete.add(Estimate::notStated());
    CHECK(gapOf(EstimateSum(Estimate::exact(20)), incomplete) == EstimateGap{Way::Less, Estimate::about(8)});
    CHECK(gapOf(EstimateSum(Estimate::exact(12)), incomplete) == EstimateGap{Way::Within, {}});
    CHECK(gapOf(Estimate::exact(0), Estimate::about(largest)) == EstimateGap{Way::More, Estimate::about(largest)});
}

TEST_CASE("the gap of any two numbers keeps its rule", "[estimate][property]")
{
    CHECK(rc::check("a multiple of the coarser precision, within half of it", [] {
        const Estimate stated = anyStated();
        const Estimate addedUp = anyStated();
        const EstimateGap gap = gapOf(stated, addedUp);
        const qint64 difference = *addedUp.value - *stated.value;
        const qint64 size = difference < 0 ? -difference : difference;
        const bool exact = stated.qualifier == Qualifier::Exact && addedUp.qualifier == Qualifier::Exact;
        const qint64 precision = std::max(precisionOf(stated), precisionOf(addedUp));
        const qint64 told = gap.size.value.value_or(0);
        if (exact) {
            RC_ASSERT(told == size);
            RC_ASSERT((gap.way == Way::None) == (size == 0));
        } else {
            RC_ASSERT(told % precision == 0);
            const qint64 off = told < size ? size - told : told - size;
            RC_ASSERT(off <= precision / 2);
            if (precision > 1 && off == precision / 2)
                RC_ASSERT(told > size); // a half goes away from zero
            RC_ASSERT((gap.way == Way::Within) == (told == 0));
        }
        if (told > 0) {
            RC_ASSERT(gap.way == (difference < 0 ? Way::Less : Way::More));
            RC_ASSERT(gap.size.qualifier == (exact ? Qualifier::Exact : Qualifier::About));
        }
        // Which of the two was added up only turns the direction round.
        RC_ASSERT(gapOf(addedUp, stated).size == gap.size);
    }));
    CHECK(rc::check("the precision of a number is its last digit that is not zero", [] {
        const Estimate estimate = anyStated();
        const qint64 precision = precisionOf(estimate);
        RC_ASSERT(*estimate.value % precision == 0);
        if (estimate.qualifier == Qualifier::Exact || *estimate.value == 0)
            RC_ASSERT(precision == 1);
        else
            RC_ASSERT(*estimate.value / precision % 10 != 0);
    }));
}

} // namespace estimategap_test
