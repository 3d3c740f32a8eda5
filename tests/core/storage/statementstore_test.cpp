// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statementstore.h"

#include "core/journal/settingstore.h"
#include "core/listing/recordlist.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace statementrecordstore_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const Author tester{u"tester"_s, {}, 0};

void prepare(TestCaseFile &file)
{
    addAgencies(file);
    REQUIRE(SettingStore(file.connection()).setHomeAgency(u"HKC"_s, tester));
}

const char *const marchOfGdc = R"({"agency": "GDC", "addressee": "HKC", "period": "2017-03", "date": "2017-04-03",
    "sent": 5, "received": 0, "entries": [
    {"ref": "GD-1", "addressee_ref": "EX1", "date": "2017-03-06", "direction": "sent", "mode": "monthly", "pieces": 3,
     "subject": "手機電池"}, {"direction": "sent", "pieces": 2}], "tlp": "amber", "note": "by fax"})";

} // namespace

TEST_CASE("statements: what goes in comes out, and is found", "[statement]")
{
    TestCaseFile file;
    prepare(file);
    Connection &connection = file.connection();
    const StoredRecord added = addForm(connection, u"statement"_s, marchOfGdc);
    CHECK(added.ref == u"ST-2017-0001"_s);
    CHECK(added.json.value(u"tlp"_s) == u"AMBER"_s);
    CHECK(added.json.value(u"mutual"_s).isNull()); // not stated is not zero
    CHECK(added.json.value(u"received"_s) == 0);
    const QJsonArray entries = added.json.value(u"entries"_s).toArray();
    REQUIRE(entries.size() == 2);
    CHECK(entries.at(1).toObject().value(u"ref"_s) == u"#2"_s);
    CHECK(entries.at(1).toObject().value(u"date"_s).isNull());

    // What came out goes in again, unchanged.
    QJsonObject again = added.json;
    again.insert(u"period"_s, u"2017-04"_s);
    again.insert(u"ref"_s, QString());
    CHECK(addForm(connection, u"statement"_s, again).json.value(u"entries"_s) == added.json.value(u"entries"_s));

    // An entry that lost its neighbour keeps its name, and a new one gets another.
    QJsonObject shorter = again;
    shorter.insert(u"period"_s, u"2017-06"_s);
    shorter.insert(u"entries"_s, QJsonArray{entries.at(1), QJsonObject{{u"direction"_s, u"sent"_s}, {u"pieces"_s, 1}}});
    const QJsonArray renamed = addForm(connection, u"statement"_s, shorter).json.value(u"entries"_s).toArray();
    CHECK(renamed.at(0).toObject().value(u"ref"_s) == u"#2"_s);
    CHECK(renamed.at(1).toObject().value(u"ref"_s) == u"#3"_s);

    StatementStore store(connection);
    CHECK(*store.idFor(u"GDC"_s, {2017, 3, 1}) == added.id);
    CHECK_FALSE(store.idFor(u"GDC"_s, {2017, 5, 1})->has_value());
    RecordFilter found{u"statement"_s, {}, false, {}, u"电池"_s};
    CHECK(*RecordList(connection).count(found) == 2);
    found.period = *parsePeriod(u"2017Q1"_s);
    CHECK(*RecordList(connection).count(found) == 1);
}

TEST_CASE("statements: a second one for the agency and month is refused", "[statement]")
{
    TestCaseFile file;
    prepare(file);
    Connection &connection = file.connection();
    const StoredRecord first = addForm(connection, u"statement"_s, marchOfGdc);
    const auto second = RecordStore::of(connection, u"statement"_s)
                            ->saveJson(form(R"({"agency": "廣東分署", "period": "Mar 2017", "sent": 1})"), {}, tester);
    REQUIRE_FALSE(second);
    REQUIRE(second.error().size() == 1);
    CHECK(second.error().first() == Error{ErrorKind::AlreadyStated, u"period"_s, first.ref});
    // Correcting the first is no second one, another month or agency neither.
    StatementStore store(connection);
    Statement record = *store.find(first.id);
    record.sent = 6;
    CHECK(store.save(record, tester)->revision == 2);
    addForm(connection, u"statement"_s, R"({"agency": "MOC", "period": "2017-03", "sent": 0, "received": 0})");
    CHECK(countRows(connection, u"statement"_s) == 2);
    CHECK(countRows(connection, u"statement_entry"_s) == 2);
}

TEST_CASE("statements: one of ourselves or for somebody else is refused", "[statement]")
{
    TestCaseFile file;
    prepare(file);
    Connection &connection = file.connection();
    CHECK(refusals(connection, u"statement"_s, R"({"agency": "HKC", "period": "2017-03", "sent": 1})") ==
          QStringList{u"agency Mismatch"_s});
    CHECK(refusals(connection, u"statement"_s,
                   R"({"agency": "GDC", "addressee": "MOC", "period": "2017-03", "sent": 1})") ==
          QStringList{u"addressee Mismatch"_s});
    CHECK(countRows(connection, u"statement"_s) == 0);
}

TEST_CASE("statements: everything wrong is told", "[statement]")
{
    TestCaseFile file;
    prepare(file);
    Connection &connection = file.connection();
    CHECK(refusals(connection, u"statement"_s, R"({"agency": "XX", "period": "2017Q1", "sent": -1, "tlp": "BLUE"})") ==
          QStringList{u"sent OutOfRange"_s, u"tlp UnknownCode"_s, u"period Malformed"_s, u"agency UnknownCode"_s});
    CHECK(refusals(connection, u"statement"_s, R"({"agency": "GDC", "period": "2017-03"})") ==
          QStringList{u"sent Required"_s});
    CHECK(refusals(connection, u"statement"_s,
                   R"({"agency": "GDC", "period": "2017-03", "entries": [{"ref": "A", "direction": "up", "pieces": 1},
                       {"ref": "a", "direction": "sent", "pieces": 1, "mode": "fax", "page": 2}]})") ==
          QStringList{u"entries[1].page UnknownField"_s, u"entries[0].direction UnknownCode"_s,
                      u"entries[1].mode UnknownCode"_s, u"entries[1].ref Duplicate"_s});
    CHECK(countRows(connection, u"statement"_s) == 0);
}

} // namespace statementrecordstore_test
