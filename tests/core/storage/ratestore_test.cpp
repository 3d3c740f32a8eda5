// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/recordlist.h"
#include "core/storage/ratestore.h"
#include "core/storage/undo.h"
#include "tests/support/forms.h"

#include <catch2/catch.hpp>

namespace ratestore_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const char *const march = R"({"base": "USD", "quote": "HKD", "rate": "7.7600", "date": "2014-03", "source": "HKMA"})";

} // namespace

TEST_CASE("a rate is stored and found again exactly", "[rate][ratestore]")
{
    TestCaseFile file;
    const StoredRecord saved = addForm(file.connection(), u"rate"_s, march);
    CHECK(saved.ref == u"RT-2014-0001"_s);
    CHECK(saved.json.value(u"rate"_s) == u"7.7600"_s);
    CHECK(saved.json.value(u"type"_s) == u"average"_s);
    const auto found = RateStore(file.connection()).find(u"rt-2014-0001"_s);
    REQUIRE(found);
    CHECK(found->rate == Decimal{77600, 4});
    CHECK(found->date == PartialDate{{2014, 3, 1}, {2014, 3, 31}});
    // The list builds the number from its parts.
    addForm(file.connection(), u"rate"_s,
            R"({"base": "HKD", "quote": "MOP", "rate": "0.05", "type": "fixed", "date": "2000-01-01", "source": "A"})");
    addForm(file.connection(), u"rate"_s,
            R"({"base": "USD", "quote": "JPY", "rate": 102, "date": "2014-03-03", "source": "A"})");
    const auto rows = RecordList(file.connection()).list({u"rate"_s, {}, false, {}, {}}, {u"rate"_s}, {}, nullptr, 10);
    REQUIRE(rows);
    QStringList rates;
    for (const RecordRow &row : *rows)
        rates.append(std::get<QString>(row.cells.first()));
    rates.sort();
    CHECK(rates == QStringList{u"0.05"_s, u"102"_s, u"7.7600"_s});
}

TEST_CASE("a source gives a pair one rate for a span", "[rate][ratestore]")
{
    TestCaseFile file;
    addForm(file.connection(), u"rate"_s, march);
    CHECK(refusals(file.connection(), u"rate"_s, march) == QStringList{u"date Duplicate"_s});
    CHECK(countRows(file.connection(), u"rate"_s) == 1);
    addForm(file.connection(), u"rate"_s,
            R"({"base": "USD", "quote": "HKD", "rate": "7.8", "date": "2014-03", "source": "another"})");
    CHECK(countRows(file.connection(), u"rate"_s) == 2);
    CHECK(refusals(file.connection(), u"rate"_s,
                   R"({"base": "USD", "quote": "HKD", "rate": "0", "date": "2014-04", "source": "HKMA"})") ==
          QStringList{u"rate OutOfRange"_s});
    CHECK(countRows(file.connection(), u"rate"_s) == 2);
}

TEST_CASE("the book of rates converts by what is in the file, and undo takes a rate away", "[rate][ratestore]")
{
    TestCaseFile file;
    RateStore store(file.connection());
    const Money amount{Estimate::about(13'800'000), u"HKD"_s};
    const PartialDate day = PartialDate::day({2014, 3, 24});
    CHECK_FALSE(store.book()->convert(amount, day, u"USD"_s));
    addForm(file.connection(), u"rate"_s, march);
    const auto conversion = store.book()->convert(amount, day, u"USD"_s);
    REQUIRE(conversion);
    CHECK(conversion->amount == Money{Estimate::about(1'778'351), u"USD"_s});
    CHECK(conversion->steps.first().rate.source == u"HKMA"_s);
    CHECK(conversion->steps.first().inverse);
    const auto author = Author{u"tester"_s, {}, 0};
    REQUIRE(undoLastChange(file.connection(), author));
    CHECK(store.book()->isEmpty());
}

} // namespace ratestore_test
