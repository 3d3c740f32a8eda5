// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/tableimport.h"

#include "core/storage/ratestore.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"
#include "tests/support/shareddata.h"

#include <catch2/catch.hpp>

namespace tableimport_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author author{u"tester"_s, {}, 0};

ImportPlan monthly()
{
    ImportPlan plan;
    plan.kind = u"rate"_s;
    plan.columns = {{u"date"_s, u"Date"_s}, {u"quote"_s, u"Country"_s}, {u"rate"_s, u"Exchange rate"_s}};
    plan.values = {{u"base"_s, u"USD"_s}, {u"type"_s, u"average"_s}, {u"source"_s, u"monthly"_s}};
    return plan;
}

ImportOutcome import(TestCaseFile &file, const QByteArray &csv, const ImportPlan &plan)
{
    const auto outcome = importTable(file.caseFile(), readCsv(csv).value(), plan, author);
    REQUIRE(outcome);
    return *outcome;
}

const QByteArray twoMonths = "Date,Country,Exchange rate\n2014-02-01,Hong Kong,7.7565\n2014-03-01,Hong Kong,7.7621\n";

} // namespace

TEST_CASE("a table of rates is imported once, corrected, and left as it is", "[import][rate]")
{
    TestCaseFile file;
    ImportOutcome outcome = import(file, twoMonths, monthly());
    CHECK(outcome.added == 2);
    CHECK(outcome.kept);
    CHECK(RateStore(file.connection()).find(u"RT-2014-0002"_s)->date == PartialDate{{2014, 3, 1}, {2014, 3, 31}});
    outcome = import(file, twoMonths, monthly());
    CHECK(outcome.same == 2);
    CHECK(outcome.added + outcome.changed == 0);
    const qint64 rows = countRows(file.connection(), u"journal"_s);
    QByteArray corrected = twoMonths;
    corrected.replace("7.7621", "7.7600");
    ImportPlan plan = monthly();
    plan.match = ImportPlan::Match::Skip;
    CHECK(import(file, corrected, plan).skipped == 2);
    plan.match = ImportPlan::Match::Update;
    plan.dryRun = true;
    outcome = import(file, corrected, plan);
    CHECK(outcome.changed == 1);
    CHECK_FALSE(outcome.kept);
    CHECK(countRows(file.connection(), u"journal"_s) == rows); // neither left a trace
    plan.dryRun = false;
    outcome = import(file, corrected, plan);
    CHECK(outcome.changed == 1);
    CHECK(outcome.same == 1);
    CHECK(decimalText(RateStore(file.connection()).find(u"RT-2014-0002"_s)->rate) == u"7.7600"_s);
    plan.match = ImportPlan::Match::Add; // the same rate again is refused by its store
    CHECK(import(file, corrected, plan).refused.size() == 2);
    CHECK(countRows(file.connection(), u"rate"_s) == 2);
}

TEST_CASE("refused rows are all told; nothing is kept unless they are to be skipped", "[import][rate]")
{
    TestCaseFile file;
    const QByteArray csv = "Date,Country,Exchange rate\n2014-02-01,Hong Kong,0\n2014-03-01,Hong Kong,7.7621\n"
                           "2014-13-01,Atlantis,x\n";
    ImportPlan plan = monthly();
    ImportOutcome outcome = import(file, csv, plan);
    CHECK_FALSE(outcome.kept);
    REQUIRE(outcome.refused.size() == 2);
    CHECK(outcome.refused.first().line == 2);
    CHECK(outcome.refused.first().errors.first().field == u"rate"_s);
    CHECK(outcome.refused.last().line == 4);
    CHECK(outcome.refused.last().errors.size() == 3);
    CHECK(countRows(file.connection(), u"rate"_s) == 0);
    plan.onError = ImportPlan::OnError::Skip;
    outcome = import(file, csv, plan);
    CHECK(outcome.kept);
    CHECK(outcome.added == 1);
    CHECK(countRows(file.connection(), u"rate"_s) == 1);
}

TEST_CASE("a plan that does not fit the table or the kind is refused", "[import]")
{
    TestCaseFile file;
    const auto errorOf = [&](const ImportPlan &plan) {
        const auto outcome = importTable(file.caseFile(), readCsv(twoMonths).value(), plan, author);
        REQUIRE_FALSE(outcome);
        return outcome.error();
    };
    ImportPlan plan = monthly();
    plan.columns.append({u"note"_s, u"Remark"_s});
    CHECK(errorOf(plan).field == u"map"_s);
    plan = monthly();
    plan.columns.append({u"colour"_s, u"Date"_s});
    CHECK(errorOf(plan).kind == ErrorKind::UnknownField);
    plan = monthly();
    plan.values.append({u"colour"_s, u"red"_s});
    CHECK(errorOf(plan).kind == ErrorKind::UnknownField);
    plan = monthly();
    plan.kind = u"moon"_s;
    CHECK(errorOf(plan).kind == ErrorKind::UnknownKind);
    plan = monthly();
    plan.columns.removeFirst();
    const ImportOutcome outcome = import(file, QByteArray(twoMonths).replace("Date", "Datum"), plan);
    CHECK(outcome.unread == QStringList{u"Datum"_s});
    CHECK(outcome.refused.size() == 2);
}

TEST_CASE("any kind with a store is imported, parts of fields by their dots", "[import]")
{
    TestCaseFile file;
    addAgencies(file);
    ImportPlan plan;
    plan.kind = u"agency"_s;
    const QByteArray csv = "code,names.en,names.zh_HK,side,kind\nGDC,Guangdong Customs,,,\nXX1,New,新,CN-GD,customs\n";
    const ImportOutcome outcome = import(file, csv, plan);
    CHECK(outcome.refused.isEmpty());
    CHECK(outcome.added == 1);
    CHECK(outcome.changed + outcome.same == 1);
    const auto store = RecordStore::of(file.connection(), u"agency"_s);
    const auto added = store->stored(store->idOf(u"XX1"_s).value());
    REQUIRE(added);
    CHECK(added->json.value(u"names"_s).toObject().value(u"zh_HK"_s) == u"新"_s);
    const auto known = store->stored(store->idOf(u"GDC"_s).value());
    CHECK(known->json.value(u"names"_s).toObject().value(u"en"_s) == u"Guangdong Customs"_s);
    CHECK(known->json.value(u"side"_s) == u"CN-GD"_s); // an empty cell leaves the field
}

TEST_CASE("the monthly averages of the shared data are imported whole", "[import][rate][shared]")
{
    const QStringList lines = sharedLines(u"data/exchange-rates-monthly.csv"_s);
    if (lines.isEmpty())
        return;
    TestCaseFile file;
    const ImportOutcome outcome = import(file, lines.join(u'\n').toUtf8(), monthly());
    CHECK(outcome.refused.isEmpty());
    CHECK(outcome.added == outcome.rows);
    const auto book = RateStore(file.connection()).book();
    REQUIRE(book);
    CHECK(book->currencies() == QStringList{u"CNY"_s, u"EUR"_s, u"HKD"_s, u"USD"_s});
    const auto conversion =
        book->convert({Estimate::moreThan(7'000'000'000), u"CNY"_s}, {{2013, 7, 1}, {2014, 6, 30}}, u"USD"_s);
    REQUIRE(conversion);
    CHECK(conversion->amount == Money{Estimate::moreThan(1'123'487'305), u"USD"_s});
}

} // namespace tableimport_test
