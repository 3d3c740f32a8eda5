// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/passphrase.h"

#include <catch2/catch.hpp>

namespace passphrase_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("what everybody would try first is no passphrase, and the fault is named", "[passphrase]")
{
    CHECK(passphraseFault(u"        "_s) == PassphraseFault::Repeats);
    CHECK(passphraseFault(u"aaaaaaaa"_s) == PassphraseFault::Repeats);
    CHECK(passphraseFault(u"密碼密碼密碼密碼"_s) == PassphraseFault::Repeats);
    CHECK(passphraseFault(u"password"_s) == PassphraseFault::Common);
    CHECK(passphraseFault(u"P@ssw0rd"_s) == PassphraseFault::Common);
    CHECK(passphraseFault(u"iloveyou"_s) == PassphraseFault::Common);
    CHECK(passphraseFault(u"zxcvbnm,./"_s) == PassphraseFault::Keyboard);
    CHECK(passphraseFault(u"abcdefgh"_s) == PassphraseFault::Sequence);
    for (const QString &date : {u"20170301"_s, u"1 March 2017"_s, u"1 Mar 2017"_s, u"2017-03-01"_s})
        CHECK(passphraseFault(date) == PassphraseFault::Date);
    for (const QString &weak : {u"qwertyuiop"_s, u"asdfghjkl"_s, u"12345678"_s, u"1qaz2wsx"_s, u"customs2026"_s,
                                u"hongkong1"_s, u"Password123!"_s, u"Hong Kong"_s, u"Hong Kong Customs"_s,
                                u"HKCustoms2026"_s, u"liaison desk"_s, u"unit.liaison"_s})
        CHECK(passphraseFault(weak) != PassphraseFault::None);
}

TEST_CASE("several words, or random letters, are taken", "[passphrase]")
{
    for (const QString &good : {u"correct horse battery"_s, u"liaison sample"_s, u"a passphrase to try"_s,
                                u"kx7Vq2pz"_s, u"粵港澳三地海關聯絡"_s}) {
        INFO(good.toStdString() << ' ' << passphraseBits(good));
        CHECK(passphraseFault(good) == PassphraseFault::None);
    }
    // However long it is, it is answered.
    CHECK(passphraseFault(QString(100'000, u'x')) == PassphraseFault::Repeats);
    CHECK(passphraseBits({}) == 0);
    CHECK(passphraseBits(u"correct horse battery staple"_s) > passphraseBits(u"correct horse"_s));
}

} // namespace passphrase_test
