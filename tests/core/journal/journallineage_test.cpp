// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journallineage.h"

#include "core/journal/journalhead.h"
#include "core/journal/settingstore.h"
#include "tests/support/testcasefile.h"

#include <catch2/catch.hpp>

namespace journallineage_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("a restored copy has a line of its own, a plain copy that of the file", "[storage][head]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    REQUIRE(SettingStore(connection).setOwnName(u"Unit"_s, {u"Chan"_s}));
    const auto line = journalLineage(connection);
    REQUIRE(line);
    CHECK(line == journalIdentity(connection));
    REQUIRE(SettingStore(connection).setOwnName(u"Another"_s, {u"Chan"_s}));
    CHECK(journalLineage(connection) == line);

    const QString backup = file.folder() + u"/backup.liaison"_s;
    REQUIRE(file.caseFile().backup(backup));
    QStringList lines{*line};
    for (const QString &name : {u"first"_s, u"second"_s}) {
        const QString place = file.folder() + u'/' + name + u".liaison"_s;
        REQUIRE(CaseFile::restore(backup, place, TestCaseFile::credentials(), {}, {u"Chan"_s}));
        const auto copy = CaseFile::open(place, TestCaseFile::key());
        REQUIRE(copy);
        Connection &restored = **(*copy)->connection();
        CHECK(journalIdentity(restored) == journalIdentity(connection));
        const auto own = journalLineage(restored);
        REQUIRE(own);
        CHECK_FALSE(lines.contains(*own));
        lines.append(*own);
        REQUIRE(SettingStore(restored).setOwnName(u"Drill"_s, {u"Chan"_s}));
        CHECK(journalLineage(restored) == own);
    }
    CHECK(journalLineage(connection) == line);
}

TEST_CASE("a journal without rows has no line", "[storage][head]")
{
    TestCaseFile file;
    CHECK(journalLineage(file.connection())->isEmpty());
}

} // namespace journallineage_test
