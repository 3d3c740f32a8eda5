// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agencystore.h"

#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace agencystore_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const Author chan{u"Chan"_s, {}, 0};

} // namespace

TEST_CASE("agencies: found by code and by alias, however written", "[agencystore]")
{
    TestCaseFile file;
    addAgencies(file);
    AgencyStore store(file.connection());
    const qint64 guangdong = store.idOf(u"GDC"_s).value();
    CHECK(store.idOf(u"gdc"_s) == guangdong);
    CHECK(store.idOf(u"gdsa"_s) == guangdong);
    CHECK(store.idOf(u"廣東分署"_s) == guangdong);
    CHECK(store.idOf(u"广东分署"_s) == guangdong); // the same in simplified characters
    CHECK(store.idOf(u"ＧＤＳＡ"_s) == guangdong);
    CHECK(store.idOf(u"GDX"_s).error().kind == ErrorKind::NotFound);
    CHECK(store.idOf(u""_s).error().kind == ErrorKind::NotFound);
}

TEST_CASE("agencies: an alias names one agency", "[agencystore]")
{
    TestCaseFile file;
    addAgencies(file);
    Connection &connection = file.connection();
    CHECK(refusals(connection, u"agency"_s, R"({"code": "N1", "names": "x", "side": "HK", "aliases": ["gdsa"]})") ==
          QStringList{u"aliases Duplicate"_s});
    CHECK(refusals(connection, u"agency"_s, R"({"code": "N1", "names": "x", "side": "HK", "aliases": ["Hkc"]})") ==
          QStringList{u"aliases Duplicate"_s});
    CHECK(refusals(connection, u"agency"_s, R"({"code": "N1", "names": "x", "side": "HK", "aliases": [" "]})") ==
          QStringList{u"aliases Required"_s});
    CHECK(countRows(connection, u"agency WHERE code = 'N1'"_s) == 0);

    // Twice the same is once; what folds to nothing is still told apart.
    const StoredRecord made = addForm(connection, u"agency"_s, R"({"code": "N1", "names": "x", "side": "HK",
        "aliases": ["One", "ONE", "\u0301", "\u0302"]})");
    CHECK(made.json.value(u"aliases"_s).toArray().size() == 3);
    AgencyStore store(connection);
    CHECK(store.idOf(u"\u0301"_s) == made.id);
    CHECK(store.idOf(u"N1"_s) == made.id);

    // Aliases that go are free again.
    Agency agency = store.find(made.id).value();
    agency.aliases.clear();
    REQUIRE(store.save(agency, chan).has_value());
    CHECK(store.idOf(u"one"_s).error().kind == ErrorKind::NotFound);
    addForm(connection, u"agency"_s, R"({"code": "N2", "names": "x", "side": "HK", "aliases": ["one"]})");
}

TEST_CASE("agencies: names through time", "[agencystore]")
{
    TestCaseFile file;
    addAgencies(file);
    AgencyStore store(file.connection());
    const Agency old = store.find(u"GDAIC"_s).value();
    CHECK(old.successor == u"GDAMR"_s);
    CHECK(old.validTo.isValid());
    CHECK(refusals(file.connection(), u"agency"_s, R"({"code": "N", "names": "x", "side": "HK",
        "valid_from": "2018-01-02", "valid_to": "2018-01-01"})") == QStringList{u"valid_to DatesOutOfOrder"_s});
    CHECK(refusals(file.connection(), u"agency"_s, R"({"code": "N", "names": {}, "side": "Hongkong", "kind": "navy",
        "valid_from": "2018"})") ==
          QStringList{u"valid_from Malformed"_s, u"names Required"_s, u"side UnknownCode"_s, u"kind UnknownCode"_s});
}

} // namespace agencystore_test
