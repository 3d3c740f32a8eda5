// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reference.h"

#include "core/base/visibletext.h"
#include "core/fields/recordjson.h"
#include "tests/support/shareddata.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace reference_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

bool isSettled(const QString &text)
{
    const QString stored = referenceText(text);
    const bool seen = std::none_of(stored.begin(), stored.end(), [](QChar c) {
        return isUnseen(c.unicode()) && c.category() != QChar::Other_Control && c.unicode() != 0x2028 &&
               c.unicode() != 0x2029;
    });
    return seen && referenceText(stored) == stored && referenceKey(stored) == referenceKey(text) &&
           referenceKey(text.normalized(QString::NormalizationForm_D)) == referenceKey(text) &&
           referenceKey(text.normalized(QString::NormalizationForm_KC)) == referenceKey(text) &&
           isReference(stored) == (isReference(stored) && !stored.isEmpty());
}

} // namespace

TEST_CASE("a reference has one form, however it was typed", "[reference]")
{
    CHECK(referenceText(u"EX-2017-0001"_s) == u"EX-2017-0001"_s);
    CHECK(referenceText(u"EX-e\u0301"_s) == u"EX-é"_s);
    CHECK(referenceText(u"\u200bＥＸ\u2060-１\ufeff"_s) == u"EX-1"_s);
    CHECK(referenceText(u"EX\u00a01\u00a0"_s) == u"EX 1"_s);
    CHECK(referenceText(u"a\u202eb\u200f\ufe0fc\u3164"_s) == u"abc"_s);
    CHECK(referenceKey(u"EX-É"_s) == referenceKey(u"ex-e\u0301"_s));
    CHECK(referenceKey(u"Straße"_s) == referenceKey(u"STRASSE"_s));
    CHECK(referenceKey(u"ΣΑΣ"_s) == referenceKey(u"σας"_s));
    CHECK(referenceKey(u"EX-é"_s) != referenceKey(u"EX-e"_s)); // an accent is a letter
    CHECK(foldsBeyondAscii(u"EX-é"_s));
    CHECK(foldsBeyondAscii(u"CLASSIC"_s));
    CHECK_FALSE(foldsBeyondAscii(u"EX-2017-0001"_s));
}

TEST_CASE("what nobody sees is no reference, and controls are refused", "[reference]")
{
    CHECK(isReference(u"EX-é"_s));
    CHECK(isReference(u"EX\u200b-1"_s));
    CHECK_FALSE(isReference(u"\u200b\u2060"_s));
    CHECK_FALSE(isReference(u"EX\u0085"_s));
    CHECK_FALSE(isReference(u"EX\n1"_s));
    CHECK_FALSE(isReference(u"EX\u20281"_s));
    CHECK_FALSE(isReference(QString(64, QChar(0xfdfa)))); // one character that is eighteen
    CHECK_FALSE(isReference(u"\u3164"_s));
}

TEST_CASE("references that the eye takes for one another have one skeleton", "[reference]")
{
    CHECK(referenceSkeleton(u"OP-1"_s) == referenceSkeleton(u"OP-l"_s));
    CHECK(referenceSkeleton(u"EX-2017-0001"_s) == referenceSkeleton(u"EX-2017-OOO1"_s));
    CHECK(referenceSkeleton(u"\u0415\u0425-5"_s) == referenceSkeleton(u"EX-5"_s)); // Cyrillic
    CHECK(referenceSkeleton(u"EX-2017-0001"_s) != referenceSkeleton(u"EX-2017-0002"_s));
    CHECK(referenceSkeleton(QString(3000, QChar(0xfdfa))).size() > 3000);
}

TEST_CASE("the naughty strings as references are settled in one step", "[reference][anytext]")
{
    for (const QString &line : sharedLines(u"data/blns.txt"_s)) {
        INFO(line.toStdString());
        CHECK(isSettled(line));
        CHECK(isSettled(u"\u200d"_s + line + u"\u0301"_s));
    }
}

TEST_CASE("any text as a reference is settled in one step", "[reference][anytext]")
{
    CHECK(rc::check("letters, marks and what is not seen", [] {
        const auto codes = *rc::gen::container<std::vector<char16_t>>(rc::gen::element<char16_t>(
            u'a', u'E', u'é', u's', 0xdf, 0x130, 0x131, 0x301, 0x323, 0x34f, 0x115f, 0x3164, 0xffa0, 0xff21, 0x2126,
            0xfb01, 0x200b, 0x200d, 0x202e, 0xfe0f, 0xad, u' ', 0xa0, 0x3000, 0x1100, 0x1161, 0xac00));
        RC_ASSERT(isSettled(QString(reinterpret_cast<const QChar *>(codes.data()), qsizetype(codes.size()))));
    }));
}

} // namespace reference_test
