// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/undo.h"

#include "core/storage/caserecordstore.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace undo_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const Author chan{u"Chan"_s, {}, 0};
const Author wong{u"Wong"_s, {}, 0};

const char *const caseJson = R"({"ref": "C1", "date": "2017-05", "agency": "HKC", "arrests": "about 2",
    "via": ["HK"], "seizures": [{"category": "6b", "quantity": "more than 5", "value": "HKD 7.50"}, {"category": "5c"}]})";

StoredRecord saved(RecordStore &store, const QJsonObject &form, const SaveTarget &target, const Author &author)
{
    const auto outcome = store.saveJson(form, target, author);
    if (!outcome)
        FAIL(describe(outcome.error().first()));
    return *outcome;
}

} // namespace

TEST_CASE("undo: a new record goes, a changed one is as before, a removed one comes back", "[undo]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    CaseRecordStore store(connection);
    const StoredRecord made = saved(store, form(caseJson), {}, chan);
    QJsonObject changed = made.json;
    changed.insert(u"ref"_s, u"C2"_s);
    changed.insert(u"seizures"_s, QJsonArray());
    saved(store, changed, SaveTarget{made.id, 1, {}, false}, chan);
    REQUIRE(store.remove(made.id, 2, chan));

    CHECK(undoLastChange(connection, chan).value().action == u"remove"_s);
    const StoredRecord back = store.stored(made.id).value();
    CHECK(back.json == changed);
    CHECK(back.uid == made.uid);
    CHECK(undoLastChange(connection, chan).value().action == u"update"_s);
    CHECK(store.stored(made.id).value().json == made.json);
    CHECK(store.idOf(u"C1"_s) == made.id);
    CHECK(undoLastChange(connection, chan).value().action == u"create"_s);
    CHECK(store.stored(made.id).error().kind == ErrorKind::NotFound);
    CHECK(undoLastChange(connection, chan).error().kind == ErrorKind::NotFound);
    CHECK(Journal(connection).verify().has_value());
    CHECK(countRows(connection, u"seizure"_s) == 0);
    CHECK(countRows(connection, u"search_text WHERE ref LIKE 'C%'"_s) == 0);
}

TEST_CASE("undo: only one's own changes, and not what somebody built upon", "[undo]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    CaseRecordStore store(connection);
    const StoredRecord made = saved(store, form(caseJson), {}, chan);
    CHECK(undoLastChange(connection, wong).error().kind == ErrorKind::NotFound);

    QJsonObject theirs = made.json;
    theirs.insert(u"summary"_s, u"by Wong"_s);
    saved(store, theirs, SaveTarget{made.id, 1, {}, false}, wong);
    CHECK(undoLastChange(connection, chan).error().kind == ErrorKind::Conflict);
    CHECK(store.stored(made.id).value().json == theirs);

    // Wong takes his change back; then Chan's can go, but not while something names the record.
    REQUIRE(undoLastChange(connection, wong).has_value());
    addForm(connection, u"exchange"_s, R"({"ref": "E1", "date": "2017", "direction": "sent", "counterpart": "GDC",
        "mode": "monthly", "pieces": 1, "cases": ["C1"]})");
    CHECK(undoLastChange(connection, chan).error().kind == ErrorKind::Referenced);
    CHECK(store.stored(made.id).value().json == made.json);
}

TEST_CASE("undo: a removed record whose reference was taken does not come back", "[undo]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    CaseRecordStore store(connection);
    const StoredRecord made = saved(store, form(caseJson), {}, chan);
    REQUIRE(store.remove(made.id, 1, chan));
    saved(store, form(caseJson), {}, wong); // takes the reference, and with it the free id
    const qint64 before = Journal(connection).verify().value();
    const auto undone = undoLastChange(connection, chan);
    REQUIRE_FALSE(undone.has_value());
    CHECK((undone.error().kind == ErrorKind::Conflict || undone.error().kind == ErrorKind::Duplicate));
    CHECK(Journal(connection).verify().value() == before);
}

} // namespace undo_test
