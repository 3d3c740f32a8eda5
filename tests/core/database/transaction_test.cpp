// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/transaction.h"

#include "core/database/query.h"
#include "core/storage/recordstore.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace transaction_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author author{u"Chan Tai-man"_s, {}, 0};

void note(Connection &connection, const char *value)
{
    Query add(connection, u"INSERT INTO setting (key, value) VALUES (:name, 'x')"_s);
    REQUIRE(add.bind(u":name"_s, QLatin1StringView(value)).run());
}

qint64 notes(Connection &connection)
{
    Query rows(connection, u"SELECT count(*) FROM setting WHERE value = 'x'"_s);
    REQUIRE(rows.run());
    REQUIRE(rows.next());
    return rows.integer(0);
}

} // namespace

TEST_CASE("a transaction inside another takes back its own work alone", "[transaction]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    {
        Transaction outer = *Transaction::begin(connection);
        note(connection, "a");
        {
            Transaction given = *Transaction::begin(connection);
            note(connection, "b");
            Transaction kept = *Transaction::begin(connection);
            note(connection, "c");
            REQUIRE(kept.commit());
        }
        CHECK(notes(connection) == 1);
        Transaction kept = *Transaction::begin(connection);
        note(connection, "d");
        REQUIRE(kept.commit());
        REQUIRE(outer.commit());
    }
    CHECK(notes(connection) == 2);
    {
        Transaction outer = *Transaction::begin(connection);
        Transaction inner = *Transaction::begin(connection);
        note(connection, "e");
        REQUIRE(inner.commit());
    }
    CHECK(notes(connection) == 2); // the outer one decides
}

TEST_CASE("a save that changes nothing leaves the revision, inside a larger change too", "[transaction]")
{
    TestCaseFile file;
    addAgencies(file);
    Connection &connection = file.connection();
    const qint64 id = add(file, exchangeOn(u"2017-03-06"_s, u"GDC"_s, 4));
    const auto store = RecordStore::of(connection, u"exchange"_s);
    const StoredRecord before = *store->stored(id);
    Transaction outer = *Transaction::begin(connection);
    const auto same = store->saveJson(before.json, {id, before.revision, {}, false}, author);
    REQUIRE(same);
    CHECK(same->revision == before.revision);
    REQUIRE(outer.commit());
    CHECK(store->stored(id)->revision == before.revision);
}

} // namespace transaction_test
