// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/currencycodes.h"

#include <catch2/catch.hpp>

namespace currencycodes_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("currencies by code, word and country", "[currency]")
{
    CHECK(currencyMeantBy(u"hkd"_s) == u"HKD"_s);
    CHECK(currencyMeantBy(u"China"_s) == u"CNY"_s);
    CHECK(currencyMeantBy(u"Hong Kong"_s) == u"HKD"_s);
    CHECK(currencyMeantBy(u"Euro"_s) == u"EUR"_s);
    CHECK(currencyMeantBy(u"澳門元"_s) == u"MOP"_s);
    CHECK(currencyMeantBy(u"Macao"_s) == u"MOP"_s);
    CHECK(currencyMeantBy(u"Atlantis"_s).isEmpty());
    CHECK(currencyMeantBy(u"$"_s).isEmpty()); // any dollar
    CHECK(currencyCodes().contains(u"MOP"_s));
}

} // namespace currencycodes_test
