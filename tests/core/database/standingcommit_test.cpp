// SPDX-License-Identifier: GPL-3.0-or-later
// A change that is committed stands, whatever the disk does afterwards: whoever made it is told so.
#include "core/casefile/casefilekeys.h"
#include "core/content/reportcontent.h"
#include "core/content/reportfreeze.h"
#include "core/database/query.h"
#include "core/storage/codestore.h"
#include "core/storage/freezestore.h"
#include "core/storage/recordstore.h"
#include "tests/support/forms.h"
#include "tests/support/people.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

namespace standingcommit_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author chan{u"Chan"_s, {}, 0};

// While it lives, nothing can be read through the connection once a commit has succeeded.
class DeafAfterCommit
{
public:
    explicit DeafAfterCommit(Connection &connection) : m_handle(connection.handle())
    {
        sqlite3_wal_hook(m_handle, committed, nullptr);
    }
    ~DeafAfterCommit()
    {
        sqlite3_wal_hook(m_handle, nullptr, nullptr);
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(DeafAfterCommit)

private:
    static int committed(void *, sqlite3 *handle, const char *, int)
    {
        sqlite3_progress_handler(
            handle, 1, [](void *) { return 1; }, nullptr);
        return SQLITE_OK;
    }

    sqlite3 *m_handle;
};

qint64 rowsOf(Connection &connection, const QString &table)
{
    Query rows(connection, u"SELECT count(*) FROM "_s + table);
    REQUIRE(rows.run());
    REQUIRE(rows.next());
    return rows.integer(0);
}

} // namespace

TEST_CASE("nothing can be read after a commit: the guard of these tests", "[transaction]")
{
    TestCaseFile file;
    const DeafAfterCommit deaf(file.connection());
    REQUIRE(execute(file.connection(), u"INSERT INTO setting VALUES ('a', 'b')"_s));
    CHECK_FALSE(execute(file.connection(), u"SELECT count(*) FROM setting"_s));
}

TEST_CASE("a record that is saved is told to be, though nothing can be read afterwards", "[transaction][recordstore]")
{
    TestCaseFile file;
    addAgencies(file);
    Connection &connection = file.connection();
    const qint64 id = add(file, exchangeOn(u"2017-03-06"_s, u"GDC"_s, 4));
    const auto store = RecordStore::of(connection, u"exchange"_s);
    const StoredRecord before = *store->stored(id);
    QJsonObject form = before.json;
    form.insert(u"pieces"_s, 5);
    {
        const DeafAfterCommit deaf(connection);
        const auto saved = store->saveJson(form, {id, before.revision, {}, false}, chan);
        REQUIRE(saved);
        CHECK(saved->revision == before.revision + 1);
        CHECK(saved->json.value(u"pieces"_s) == QJsonValue(5));
    }
    CHECK(store->stored(id)->json.value(u"pieces"_s) == QJsonValue(5));
    {
        const DeafAfterCommit deaf(connection);
        REQUIRE(store->remove(id, before.revision + 1, chan));
    }
    CHECK(rowsOf(connection, u"exchange"_s) == 0);
}

TEST_CASE("codes of one's own are added and removed, though nothing can be read afterwards", "[transaction][codes]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    const Code boxes{u"XBX"_s, {{u"en"_s, u"boxes"_s}}, 0, true};
    {
        const DeafAfterCommit deaf(connection);
        REQUIRE(CodeStore(connection).add(u"unit"_s, boxes, chan));
    }
    CHECK(CodeStore(connection).list(u"unit"_s)->size() == 1);
    {
        const DeafAfterCommit deaf(connection);
        REQUIRE(CodeStore(connection).remove(u"unit"_s, u"XBX"_s, chan));
    }
    CHECK(CodeStore(connection).list(u"unit"_s)->isEmpty());
}

TEST_CASE("a report is frozen, though nothing can be read afterwards", "[transaction][freeze]")
{
    TestCaseFile file;
    addAgencies(file);
    Connection &connection = file.connection();
    const Freeze report = freezeOf(*quarterlyContent(connection, *parsePeriod(u"2017Q1"_s)), 7);
    const DeafAfterCommit deaf(connection);
    const auto frozen = FreezeStore(connection).freeze(report, {}, chan);
    REQUIRE(frozen);
    CHECK_FALSE(frozen->ref.isEmpty());
}

TEST_CASE("somebody has a key, though nothing can be read afterwards", "[transaction][keys]")
{
    PeopleFile people;
    const auto file = people.openByUnit();
    const DeafAfterCommit deaf(**file->connection());
    const auto key = CaseFileKeys(file).add(u"SUP"_s, PeopleFile::supervisor(), 0, {});
    REQUIRE(key);
    CHECK(key->since.isValid());
}

} // namespace standingcommit_test
