// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reason.h"

#include <catch2/catch.hpp>

namespace reason_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("a reason says why in words", "[reason]")
{
    for (const QString &words :
         {u"late"_s, u"one entry came late"_s, u"更正"_s, u"erro de digitação"_s, u"typo."_s, u"2 went missing"_s})
        CHECK(saysWhy(words));
}

TEST_CASE("signs, digits and a letter over and over are no reason", "[reason]")
{
    for (const QString &signs : {u""_s, u"  "_s, u" . "_s, u"..."_s, u"x"_s, u"xx"_s, u"aaaa"_s, u"AaAa"_s, u"123"_s,
                                 u"ok"_s, u"?!"_s, u"改"_s, u"改改"_s, u"\u200b\u200b\u200b"_s})
        CHECK_FALSE(saysWhy(signs));
}

TEST_CASE("a missing reason and one that says nothing are told apart", "[reason]")
{
    CHECK(reasonLacking(u" \t"_s, u"AP-2017-0001"_s) == Error{ErrorKind::Required, u"reason"_s, u"AP-2017-0001"_s});
    CHECK(reasonLacking(u" . "_s, u"AP-2017-0001"_s) == Error{ErrorKind::SaysNothing, u"reason"_s, u"."_s});
    CHECK(requireReason(u"counted again"_s));
    CHECK(requireReason(u" . "_s).error().kind == ErrorKind::SaysNothing);
}

} // namespace reason_test
