// SPDX-License-Identifier: GPL-3.0-or-later
// One record goes by one reference, in whatever form it is typed, stored or looked up.
#include "core/storage/referencesearch.h"

#include "core/database/query.h"
#include "core/storage/codestore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/operationstore.h"
#include "core/storage/searchindex.h"
#include "core/storage/undo.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace referencesearch_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author chan{u"Chan"_s};

Result<Exchange> saveAs(TestCaseFile &file, const QString &ref)
{
    Exchange exchange = exchangeOn(u"2017-03-06"_s, u"GDC"_s, 3);
    exchange.ref = ref;
    return ExchangeStore(file.connection()).save(exchange, chan);
}

ErrorKind refusal(const Result<Exchange> &saved)
{
    REQUIRE_FALSE(saved);
    CHECK(saved.error().field == u"ref"_s);
    return saved.error().kind;
}

} // namespace

TEST_CASE("a reference is stored in one form and found in any", "[store][reference]")
{
    TestCaseFile file;
    addAgencies(file);
    const auto saved = saveAs(file, u"EX-\u200be\u0301"_s);
    REQUIRE(saved);
    CHECK(saved->ref == u"EX-é"_s);
    ExchangeStore store(file.connection());
    for (const QString &form : {u"EX-é"_s, u"ex-É"_s, u"EX-e\u0301"_s, u"ＥＸ-é"_s, u"Ex\u2060-E\u0301"_s}) {
        INFO(form.toStdString());
        const auto id = store.idOf(form);
        REQUIRE(id);
        CHECK(*id == saved->id.value);
        CHECK(refusal(saveAs(file, form)) == ErrorKind::Duplicate);
    }
    CHECK_FALSE(store.idOf(u"EX-e"_s));
    CHECK(saveAs(file, u"EX-e"_s));
    CHECK(refusal(saveAs(file, u"\u200b\u200b"_s)) == ErrorKind::Malformed);
}

TEST_CASE("signs without letters, and letters that fold to two, are one reference too", "[store][reference]")
{
    TestCaseFile file;
    addAgencies(file);
    REQUIRE(saveAs(file, u"★"_s));
    CHECK(refusal(saveAs(file, u"\u200b★"_s)) == ErrorKind::Duplicate);
    CHECK(saveAs(file, u"☆"_s));
    REQUIRE(saveAs(file, u"Straße"_s));
    CHECK(refusal(saveAs(file, u"STRASSE"_s)) == ErrorKind::Duplicate);
    CHECK(ExchangeStore(file.connection()).idOf(u"strasse"_s));
}

TEST_CASE("another record names it in any form", "[store][reference]")
{
    TestCaseFile file;
    addAgencies(file);
    Operation operation;
    operation.code = u"ÉTÉ"_s;
    operation.names = {{u"en"_s, u"Summer"_s}};
    operation.firstDay = PartialDate::day({2017, 3, 1});
    operation.lastDay = PartialDate::day({2017, 3, 31});
    add(file, operation);
    Exchange exchange = exchangeOn(u"2017-03-06"_s, u"GDC"_s, 3);
    exchange.operation = u"e\u0301te\u0301"_s;
    const auto saved = ExchangeStore(file.connection()).save(exchange, chan);
    REQUIRE(saved);
    CHECK(saved->operation == u"ÉTÉ"_s);
}

TEST_CASE("two references of an older file that are one today both stay", "[store][reference]")
{
    TestCaseFile file;
    addAgencies(file);
    const auto first = saveAs(file, u"A-1"_s);
    const auto second = saveAs(file, u"A-2"_s);
    REQUIRE(first);
    REQUIRE(second);
    // As an older version stored them: it knew the case of ASCII letters alone.
    const auto rename = [&](qint64 id, const QString &ref) {
        Query row(file.connection(), u"UPDATE exchange SET ref = :ref WHERE id = :id"_s);
        REQUIRE(row.bind(u":ref"_s, ref).bind(u":id"_s, id).run());
        REQUIRE(SearchIndex(file.connection()).put(*nounOf(u"exchange"_s), id, ref, u"text"_s));
    };
    rename(first->id.value, u"EX-é"_s);
    rename(second->id.value, u"EX-e\u0301"_s);
    ExchangeStore store(file.connection());
    CHECK(*store.idOf(u"EX-é"_s) == first->id.value); // each as it is written
    CHECK(*store.idOf(u"EX-e\u0301"_s) == second->id.value);
    Exchange changed = *store.find(second->id.value);
    changed.pieces = 99;
    const auto saved = store.save(changed, chan); // what is not touched need not be changed
    REQUIRE(saved);
    CHECK(saved->ref == u"EX-e\u0301"_s);
    changed = *saved;
    changed.ref = u"EX-E\u0301"_s; // a new form of it is the other's
    CHECK_FALSE(store.save(changed, chan));
    changed.ref = u"EX-2"_s;
    CHECK(store.save(changed, chan));
}

TEST_CASE("codes of one's own are one in any form", "[store][reference]")
{
    TestCaseFile file;
    CodeStore codes(file.connection());
    const Names names{{u"en"_s, u"River"_s}};
    REQUIRE(codes.add(u"channel"_s, {u"e\u0301tang"_s, names}, chan));
    const auto own = codes.list(u"channel"_s);
    REQUIRE(own);
    CHECK(own->first().code == u"étang"_s);
    CHECK(codes.add(u"channel"_s, {u"ÉTANG"_s, names}, chan).error().kind == ErrorKind::Duplicate);
    REQUIRE(codes.remove(u"channel"_s, u"étang"_s, chan));
}

TEST_CASE("a reference that looks like another is pointed out, never refused", "[store][reference]")
{
    TestCaseFile file;
    addAgencies(file);
    REQUIRE(saveAs(file, u"OP-1"_s));
    REQUIRE(saveAs(file, u"OP-l"_s));
    REQUIRE(saveAs(file, u"\u041eP-1"_s)); // begins with a Cyrillic letter
    REQUIRE(saveAs(file, u"OP-2"_s));
    const auto found = lookAlikes(file.connection(), u"exchange"_s, {u"OP-l"_s, u"OP-2"_s});
    REQUIRE(found);
    REQUIRE(found->size() == 2);
    for (const LookAlike &one : *found) {
        CHECK(one.ref == u"OP-l"_s);
        CHECK((one.other == u"OP-1"_s || one.other == u"\u041eP-1"_s));
    }
    CHECK(lookAlikes(file.connection(), u"exchange"_s, {})->isEmpty());
    CHECK(lookAlikes(file.connection(), u"nothing"_s, {u"OP-1"_s})->isEmpty());
}

} // namespace referencesearch_test
