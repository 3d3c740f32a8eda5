// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/homeagency.h"

#include "core/base/clock.h"
#include "core/journal/journalhead.h"
#include "tests/support/testcasefile.h"

#include <QDateTime>
#include <catch2/catch.hpp>

namespace homeagency_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("two case files of one unit made in the same millisecond are not taken for one another", "[transfer][head]")
{
    Clock::set(QDateTime({2017, 9, 1}, {4, 0}, Qt::UTC));
    QStringList identities;
    for (int made = 0; made < 2; ++made) {
        TestCaseFile file;
        REQUIRE(setUpHomeAgency(file.connection(), {u"HKC"_s, u"HK"_s, {}}, {u"Chan"_s}));
        const auto identity = journalIdentity(file.connection());
        REQUIRE(identity);
        CHECK_FALSE(identities.contains(*identity));
        identities.append(*identity);
    }
    Clock::set({});
}

TEST_CASE("the home agency as it was made gives way to its first full description", "[transfer]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    REQUIRE(setUpHomeAgency(connection, {u"HKC"_s, u"HK"_s, {}}, {u"Chan"_s}));
    const auto untouched = untouchedHomeAgency(connection, {{u"code"_s, u"HKC"_s}});
    REQUIRE(untouched);
    CHECK(untouched->has_value());
    const auto another = untouchedHomeAgency(connection, {{u"code"_s, u"GDC"_s}});
    REQUIRE(another);
    CHECK_FALSE(another->has_value());
}

} // namespace homeagency_test
