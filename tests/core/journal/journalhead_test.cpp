// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalhead.h"

#include "core/database/query.h"
#include "core/journal/settingstore.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace journalhead_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("a head is read as it is printed, in full or by its beginning", "[journal][head]")
{
    const QString digest(64, u'a');
    const JournalHead head{1234, {}, digest};
    CHECK(JournalHead::fromText(head.text()) == head);
    CHECK(JournalHead::fromText(head.shortText()) == JournalHead{1234, {}, QString(32, u'a')});
    CHECK(JournalHead::fromText(u" 7:ABCDEF0123456789 "_s) == JournalHead{7, {}, u"abcdef0123456789"_s});
    for (const QString &wrong : {u""_s, u"7"_s, u"7:"_s, u"7:abc"_s, u"0:abcdef0123456789"_s, u"-7:abcdef0123456789"_s,
                                 u"7:xyzdef0123456789"_s, QString(u"7:"_s + QString(65, u'a'))})
        CHECK_FALSE(JournalHead::fromText(wrong));
}

TEST_CASE("a journal goes on from its heads, and from no other", "[journal][head]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    CHECK(journalHead(connection)->isNull());
    CHECK(journalIdentity(connection)->isEmpty());
    addAgencies(file);
    const auto then = journalHead(connection);
    const auto identity = journalIdentity(connection);
    REQUIRE(then);
    CHECK(then->number > 0);
    CHECK(then->sha256.size() == 64);
    REQUIRE(SettingStore(connection).setOwnName(u"Unit"_s, {u"Chan"_s}));
    const auto now = journalHead(connection);
    CHECK(now->number == then->number + 1);
    CHECK(holdsHead(connection, *then) == true);
    CHECK(holdsHead(connection, *now) == true);
    CHECK(holdsHead(connection, JournalHead::fromText(then->shortText()).value()) == true);
    CHECK(holdsHead(connection, {then->number, {}, now->sha256}) == false);
    CHECK(holdsHead(connection, {now->number + 1, {}, now->sha256}) == false);
    CHECK(journalIdentity(connection) == identity);

    // Cut off and grown again to the same length: another row.
    REQUIRE(execute(connection, u"DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)"_s));
    CHECK(holdsHead(connection, *now) == false);
    REQUIRE(SettingStore(connection).setProgrammeFirstMonth(4, {u"Chan"_s}));
    CHECK(journalHead(connection)->number == now->number);
    CHECK(holdsHead(connection, *now) == false);
    CHECK(holdsHead(connection, *then) == true);
}

} // namespace journalhead_test
