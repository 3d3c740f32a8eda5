// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/codestore.h"

#include "core/journal/journal.h"
#include "core/storage/caserecordstore.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace codestore_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author chan{u"Chan"_s};

bool knows(const QString &list, const QString &code)
{
    return codeOf(list, code).has_value();
}

} // namespace

TEST_CASE("a code of one's own is added, named, used, and kept while it is used", "[codestore]")
{
    TestCaseFile file;
    addAgencies(file);
    CodeStore codes(file.connection());
    REQUIRE(codes.add(u"channel"_s, {u"drone"_s, {{u"en"_s, u"Drone"_s}, {u"zh_HK"_s, u"無人機"_s}}}, chan));
    CHECK(knows(u"channel"_s, u"drone"_s));
    CHECK(codesOf(u"channel"_s).last().own);
    CHECK(codesOf(u"channel"_s).size() == builtInCodes(u"channel"_s).size() + 1);

    CaseRecord record = caseOn(u"2017-03-06"_s, u"HKC"_s);
    record.channel = u"drone"_s;
    const auto saved = CaseRecordStore(file.connection()).save(record, chan);
    REQUIRE(saved);
    CHECK(codes.remove(u"channel"_s, u"drone"_s, chan).error().kind == ErrorKind::Referenced);
    CHECK(knows(u"channel"_s, u"drone"_s));
    REQUIRE(CaseRecordStore(file.connection()).remove(saved->id.value, saved->revision, chan));
    REQUIRE(codes.remove(u"channel"_s, u"drone"_s, chan));
    CHECK_FALSE(knows(u"channel"_s, u"drone"_s));
    const auto entries = Journal(file.connection()).list(u"setting"_s, 0, 0, 2);
    REQUIRE(entries);
    CHECK(entries->first().ref == u"code_list/channel/drone"_s);
    CHECK(Journal(file.connection()).verify());
}

TEST_CASE("codes that clash, have no name or no list are refused and nothing is changed", "[codestore]")
{
    TestCaseFile file;
    CodeStore codes(file.connection());
    const Names names{{u"en"_s, u"Something"_s}};
    const auto refused = [&](const QString &list, const Code &code) {
        const Done done = codes.add(list, code, chan);
        REQUIRE_FALSE(done);
        return done.error();
    };
    CHECK(refused(u"channel"_s, {u"POSTAL"_s, names}) == Error{ErrorKind::Duplicate, u"code"_s, u"POSTAL"_s});
    CHECK(refused(u"channel"_s, {u""_s, names}).kind == ErrorKind::Required);
    CHECK(refused(u"channel"_s, {u" x"_s, names}).kind == ErrorKind::Malformed);
    CHECK(refused(u"channel"_s, {u"drone"_s, {{u"en"_s, u" "_s}}}) == Error{ErrorKind::Required, u"names"_s, {}});
    CHECK(refused(u"officer; DROP TABLE officer"_s, {u"x"_s, names}).kind == ErrorKind::UnknownCode);
    CHECK(codes.remove(u"channel"_s, u"postal"_s, chan).error().kind == ErrorKind::NotFound); // built in
    for (const QString &list : CodeStore::lists())
        CHECK(codesOf(list).size() == builtInCodes(list).size());
}

TEST_CASE("the codes of the file that was opened last are known, and no other's", "[codestore]")
{
    TestCaseFile file;
    REQUIRE(CodeStore(file.connection()).add(u"unit"_s, {u"PALLET"_s, {{u"en"_s, u"pallets"_s}}}, chan));
    file.close();
    {
        TestCaseFile other;
        other.reopen();
        CHECK_FALSE(knows(u"unit"_s, u"PALLET"_s));
    }
    file.reopen();
    CHECK(knows(u"unit"_s, u"PALLET"_s));
    CHECK(CodeStore(file.connection()).list(u"unit"_s)->size() == 1);
    setOwnCodes({});
}

} // namespace codestore_test
