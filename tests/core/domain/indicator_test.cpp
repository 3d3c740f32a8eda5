// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/indicator.h"

#include <catch2/catch.hpp>

namespace indicator_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("a risk indicator has a code, a description and days in order", "[indicator]")
{
    Indicator indicator;
    CHECK(indicator.validate() ==
          Errors{{ErrorKind::Required, u"code"_s, {}}, {ErrorKind::Required, u"description"_s, {}}});
    indicator.code = u"RI-1"_s;
    indicator.description = {{u"zh_HK"_s, u"申報價值偏低"_s}};
    indicator.channel = u"postal"_s;
    indicator.validFrom = QDate(2017, 3, 1);
    CHECK(indicator.validate().isEmpty());
    Errors errors;
    CHECK(fromJson<Indicator>(toJson(indicator), {}, errors) == indicator);
    CHECK(errors.isEmpty());
    indicator.validTo = QDate(2017, 2, 28);
    CHECK(indicator.validate() == Errors{{ErrorKind::DatesOutOfOrder, u"valid_to"_s, u"2017-02-28"_s}});
}

} // namespace indicator_test
