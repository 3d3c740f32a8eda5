// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/base/clock.h"
#include "core/database/query.h"
#include "tests/support/testcasefile.h"

#include <catch2/catch.hpp>

namespace journal_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

JournalEntry change(const QString &action, qint64 record, qint64 undoes = 0)
{
    JournalEntry entry;
    entry.officer = u"陳大文"_s;
    entry.action = action;
    entry.kind = u"exchange"_s;
    entry.record = record;
    entry.ref = u"X/"_s + QString::number(record);
    entry.before = QJsonObject{{u"b"_s, 1}, {u"a"_s, u"電池"_s}};
    entry.reason = u"reply to a letter"_s;
    entry.undoes = undoes;
    return entry;
}

} // namespace

TEST_CASE("journal rows come back as they were written", "[journal]")
{
    TestCaseFile file;
    Journal journal(file.connection());
    const QDateTime time(QDate(2017, 4, 1), QTime(3, 4, 5, 678), Qt::UTC);
    Clock::set(time);
    const auto id = journal.append(change(u"create"_s, 3));
    Clock::set({});
    REQUIRE(id);
    const auto found = journal.find(*id);
    REQUIRE(found);
    REQUIRE(*found);
    const JournalEntry &entry = **found;
    CHECK(entry.at == time);
    CHECK(entry.officer == u"陳大文"_s);
    CHECK(entry.before->value(u"a"_s).toString() == u"電池"_s);
    CHECK_FALSE(entry.after);
    CHECK(entry.reason == u"reply to a letter"_s);
    CHECK(entry.record == 3);
    CHECK_FALSE(*journal.find(*id + 1));
}

TEST_CASE("journal windows go back in time", "[journal]")
{
    TestCaseFile file;
    Journal journal(file.connection());
    for (int record = 1; record <= 6; ++record)
        REQUIRE(journal.append(change(u"create"_s, 1 + record % 2)));
    const auto newest = journal.list({}, 0, 0, 2);
    REQUIRE(newest);
    REQUIRE(newest->size() == 2);
    CHECK(newest->at(0).id == 6);
    const auto older = journal.list({}, 0, newest->last().id, 10);
    REQUIRE(older);
    CHECK(older->size() == 4);
    CHECK(journal.list(u"exchange"_s, 1, 0, 10)->size() == 3);
    CHECK(journal.list(u"case"_s, 1, 0, 10)->isEmpty());
}

TEST_CASE("the last undoable change is not undone and is the officer's own", "[journal]")
{
    TestCaseFile file;
    Journal journal(file.connection());
    const QString officer = u"陳大文"_s;
    CHECK_FALSE(*journal.lastUndoable(officer));
    REQUIRE(journal.append(change(u"create"_s, 1)));
    const auto second = journal.append(change(u"update"_s, 1));
    REQUIRE(second);
    CHECK((*journal.lastUndoable(officer))->id == *second);
    CHECK_FALSE(*journal.lastUndoable(u"Wong"_s));
    REQUIRE(journal.append(change(u"undo"_s, 1, *second)));
    CHECK((*journal.lastUndoable(officer))->id == 1);
    const auto twice = journal.append(change(u"undo"_s, 1, *second));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == ErrorKind::Duplicate);
}

TEST_CASE("a journal row changed, taken out or put in is found", "[journal]")
{
    TestCaseFile file;
    Journal journal(file.connection());
    for (int record = 1; record <= 5; ++record)
        REQUIRE(journal.append(change(u"create"_s, record)));
    CHECK(journal.verify() == 5);
    const auto damagedAt = [&](const QString &sql) {
        REQUIRE(execute(file.connection(), sql));
        const auto verified = journal.verify();
        REQUIRE_FALSE(verified);
        CHECK(verified.error().kind == ErrorKind::Damaged);
        return verified.error().detail;
    };
    SECTION("changed")
    {
        CHECK(damagedAt(u"UPDATE journal SET officer = 'x' WHERE id = 3"_s) == u"3"_s);
    }
    SECTION("a value to none")
    {
        CHECK(damagedAt(u"UPDATE journal SET before = NULL WHERE id = 2"_s) == u"2"_s);
    }
    SECTION("moved between fields")
    {
        CHECK(damagedAt(u"UPDATE journal SET ref = '', reason = ref || reason WHERE id = 4"_s) == u"4"_s);
    }
    SECTION("taken out")
    {
        CHECK(damagedAt(u"DELETE FROM journal WHERE id = 3"_s) == u"4"_s);
    }
    SECTION("first taken out")
    {
        CHECK(damagedAt(u"DELETE FROM journal WHERE id = 1"_s) == u"2"_s);
    }
    SECTION("put in")
    {
        CHECK(damagedAt(u"INSERT INTO journal SELECT 6, at, officer, action, kind, record, ref, before, after, reason, "
                        "undoes, hash FROM journal WHERE id = 5"_s) == u"6"_s);
    }
}

} // namespace journal_test
