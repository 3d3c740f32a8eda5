// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/qualifiercolumns.h"

#include "core/transfer/tableimport.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace qualifiercolumns_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QString joined(const QString &number, const QString &qualifier)
{
    return withQualifiers(u"seizure"_s, {{u"quantity"_s, number}, {u"quantity_qualifier"_s, qualifier}})
        .value(u"quantity"_s)
        .toString();
}

} // namespace

TEST_CASE("a qualifier beside a number is read with it", "[import][qualifier]")
{
    CHECK(joined(u"1300"_s, u"about"_s) == u"about 1300"_s);
    CHECK(joined(u"1300"_s, u"more_than"_s) == u"more than 1300"_s);
    CHECK(joined(u"1300"_s, u"less than"_s) == u"less than 1300"_s);
    CHECK(joined(u"1300"_s, u"約"_s) == u"約 1300"_s);
    CHECK(joined(u"1300"_s, u" exact "_s) == u"1300"_s);
    CHECK(joined(u""_s, u"not_stated"_s) == u"not stated"_s);
    CHECK(joined(u"–"_s, u"not stated"_s) == u"not stated"_s);
    CHECK(joined(u""_s, u"exact"_s) == u""_s);
    CHECK(joined(u"about 1300"_s, u"about"_s) == u"about 1300"_s);
    CHECK(joined(u"1300+"_s, u"more_than"_s) == u"1300+"_s);
}

TEST_CASE("a qualifier that does not go with its number makes it unreadable", "[import][qualifier]")
{
    for (const auto &[number, qualifier] : {std::pair(u"about 1300"_s, u"exact"_s),
                                            {u"about 1300"_s, u"more_than"_s},
                                            {u"1300"_s, u"not_stated"_s},
                                            {u"1300"_s, u"nonsense"_s},
                                            {u""_s, u"about"_s}}) {
        INFO(joined(number, qualifier).toStdString());
        CHECK_FALSE(parseEstimate(joined(number, qualifier)));
    }
}

TEST_CASE("a table may have qualifiers in columns of their own, under any head", "[import][qualifier]")
{
    CHECK(importColumns(u"result"_s).contains(u"cases_qualifier"_s));
    CHECK_FALSE(importColumns(u"exchange"_s).contains(u"pieces_qualifier"_s)); // always exact
    TestCaseFile file;
    addAgencies(file);
    ImportPlan plan;
    plan.kind = u"seizure"_s;
    plan.columns = {{u"value_qualifier"_s, u"how"_s}};
    plan.values = {{u"agency"_s, u"HKC"_s}, {u"quantity_qualifier"_s, u"about"_s}, {u"category"_s, u"6b"_s}};
    const auto outcome = importTable(
        file.caseFile(),
        readCsv("case,date,quantity,value,currency,how\nC1,2017-03-06,1300,138000.5,HKD,more_than\n").value(), plan,
        {u"tester"_s, {}, 0});
    REQUIRE(outcome);
    CHECK(outcome->added == 1);
    CHECK(outcome->unread.isEmpty());
    const auto store = RecordStore::of(file.connection(), u"case"_s);
    const QJsonObject line =
        store->stored(store->idOf(u"C1"_s).value())->json.value(u"seizures"_s).toArray().at(0).toObject();
    CHECK(line.value(u"quantity"_s) == form(R"({"value": 1300, "qualifier": "about"})"));
    CHECK(line.value(u"value"_s) == form(R"({"minor": 13800050, "currency": "HKD", "qualifier": "more_than"})"));
}

} // namespace qualifiercolumns_test
