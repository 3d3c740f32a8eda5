// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/draftstore.h"

#include "core/base/clock.h"
#include "tests/support/testcasefile.h"

#include <catch2/catch.hpp>

namespace draftstore_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("a draft is kept for each officer, kind and record, and survives closing", "[draftstore]")
{
    TestCaseFile file;
    const QDateTime time(QDate(2017, 4, 1), QTime(9, 0), Qt::UTC);
    {
        DraftStore drafts(file.connection());
        Clock::set(time);
        REQUIRE(drafts.save({.officer = u"Chan"_s, .kind = u"exchange"_s, .content = {{u"pieces"_s, u"7?"_s}}}));
        Clock::set(time.addSecs(60));
        REQUIRE(
            drafts.save({.officer = u"Chan"_s, .kind = u"case"_s, .record = 5, .content = {{u"place"_s, u"羅湖"_s}}}));
        REQUIRE(drafts.save({.officer = u"Wong"_s, .kind = u"case"_s, .record = 5}));
        Clock::set(time.addSecs(120));
        REQUIRE(drafts.save({.officer = u"Chan"_s, .kind = u"exchange"_s, .content = {{u"pieces"_s, u"78"_s}}}));
        Clock::set({});
    }
    file.close();
    file.reopen();
    DraftStore drafts(file.connection());
    const auto mine = drafts.list(u"Chan"_s);
    REQUIRE(mine);
    REQUIRE(mine->size() == 2);
    CHECK(mine->at(0).kind == u"exchange"_s);
    CHECK(mine->at(0).savedAt == time.addSecs(120));
    CHECK(mine->at(0).content.value(u"pieces"_s).toString() == u"78"_s);
    CHECK(mine->at(1).content.value(u"place"_s).toString() == u"羅湖"_s);

    REQUIRE(drafts.remove(u"Chan"_s, u"case"_s, 5));
    CHECK_FALSE(*drafts.find(u"Chan"_s, u"case"_s, 5));
    CHECK(*drafts.find(u"Wong"_s, u"case"_s, 5));
    REQUIRE(drafts.remove(u"Chan"_s, u"case"_s, 5)); // gone already: nothing to say
}

TEST_CASE("a draft of no kind is refused", "[draftstore]")
{
    TestCaseFile file;
    const Done outcome = DraftStore(file.connection()).save({.officer = u"Chan"_s});
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error() == Error{ErrorKind::Required, u"kind"_s, {}});
}

} // namespace draftstore_test
