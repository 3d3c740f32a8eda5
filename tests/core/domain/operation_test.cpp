// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operation.h"

#include <catch2/catch.hpp>

namespace operation_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("an operation's own days are decided in one place", "[operation]")
{
    const PartialDate first{{2017, 1, 1}, {2017, 1, 31}}; // known to the month
    const PartialDate last = PartialDate::day({2017, 3, 5});
    const auto days = ownDaysOf(u"X"_s, first, last);
    REQUIRE(days);
    CHECK(days->kind == PeriodKind::Operation);
    CHECK(days->operation == u"X"_s);
    CHECK(days->begin == QDate(2017, 1, 1));
    CHECK(days->lastDay() == QDate(2017, 3, 5));
    CHECK_FALSE(ownDaysOf(u"X"_s, first, {}));
    CHECK_FALSE(ownDaysOf(u"X"_s, {}, last));

    Operation running;
    running.code = u"X"_s;
    running.firstDay = first;
    CHECK(running.ownDays({2017, 2, 10}).lastDay() == QDate(2017, 2, 10));
    CHECK(running.ownDays({2016, 2, 10}).lastDay() == QDate(2017, 1, 31)); // planned
    CHECK(running.ownDays({}).lastDay() == QDate(2017, 1, 31));
    running.lastDay = last;
    CHECK(running.ownDays({2020, 1, 1}) == *days);
}

} // namespace operation_test
