// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/caserecordstore.h"
#include "core/transfer/csvreader.h"
#include "core/transfer/recordtable.h"
#include "core/transfer/tableexport.h"
#include "core/transfer/tableimport.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace goodslines_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author author{u"tester"_s, {}, 0};

ImportPlan goods()
{
    ImportPlan plan;
    plan.kind = u"seizure"_s;
    plan.values = {{u"agency"_s, u"HKC"_s}, {u"counting_rule"_s, u"interception"_s}};
    return plan;
}

ImportOutcome import(TestCaseFile &file, const QByteArray &csv, const ImportPlan &plan = goods())
{
    const auto outcome = importTable(file.caseFile(), readCsv(csv).value(), plan, author);
    REQUIRE(outcome);
    return *outcome;
}

QList<qint64> counts(const ImportOutcome &outcome)
{
    return {outcome.rows, outcome.added, outcome.changed, outcome.same, outcome.refusedRows};
}

const QByteArray threeLines = "case,date,category,quantity,unit,value,currency,value_basis\n"
                              "CS-1,2017-03-01,3a,\"1,300\",H87,,,\n"
                              "CS-2,2017-03-02,6b,about 20,H87,138000,HKD,estimated_market\n"
                              "CS-1,2017-03-01,3b,5,PR,,,\n";

} // namespace

TEST_CASE("rows of one case make one case, wherever they stand", "[import][seizure]")
{
    TestCaseFile file;
    addAgencies(file);
    const ImportOutcome outcome = import(file, threeLines);
    CHECK(counts(outcome) == QList<qint64>{3, 3, 0, 0, 0});
    CHECK(outcome.named == QStringList{u"CS-1"_s, u"CS-2"_s});
    CaseRecordStore cases(file.connection());
    const CaseRecord first = cases.find(u"CS-1"_s).value();
    REQUIRE(first.seizures.size() == 2);
    CHECK(first.seizures.at(0).category == u"3a"_s);
    CHECK(first.seizures.at(0).quantity == Quantity{Estimate::exact(1300), u"H87"_s});
    CHECK(first.seizures.at(1).quantity == Quantity{Estimate::exact(5), u"PR"_s});
    const CaseRecord second = cases.find(u"CS-2"_s).value();
    REQUIRE(second.seizures.size() == 1);
    CHECK(second.seizures.at(0).quantity.amount == Estimate{20, Qualifier::About});
    CHECK(second.seizures.at(0).value == Money{Estimate::exact(13'800'000), u"HKD"_s});

    CHECK(counts(import(file, threeLines)) == QList<qint64>{3, 0, 0, 3, 0}); // known by what it says
    CHECK(countRows(file.connection(), u"seizure"_s) == 3);
}

TEST_CASE("a row without a case makes one of its own", "[import][seizure]")
{
    TestCaseFile file;
    addAgencies(file);
    CHECK(import(file, "date,category,quantity\n2017-03-01,3a,1\n2017-03-01,3a,2\n").added == 2);
    CHECK(countRows(file.connection(), u"case_record"_s) == 2);
}

TEST_CASE("a line of a case in the file is corrected by its number, and another follows", "[import][seizure]")
{
    TestCaseFile file;
    addAgencies(file);
    import(file, threeLines);
    CHECK(counts(import(file, "case,line,category,quantity,unit\nCS-1,2,3b,6,PR\nCS-1,,5c,7,H87\n")) ==
          QList<qint64>{2, 1, 1, 0, 0});
    const CaseRecord record = CaseRecordStore(file.connection()).find(u"CS-1"_s).value();
    REQUIRE(record.seizures.size() == 3);
    CHECK(record.seizures.at(0).quantity.amount == Estimate::exact(1300));
    CHECK(record.seizures.at(1).quantity.amount == Estimate::exact(6));
    CHECK(record.seizures.at(2).quantity.amount == Estimate::exact(7));
    CHECK(counts(import(file, "case,place\nCS-1,HK-STK\n")) == QList<qint64>{1, 0, 1, 0, 0});
    CHECK(CaseRecordStore(file.connection()).find(u"CS-1"_s)->place == u"HK-STK"_s);
}

TEST_CASE("what is wrong with a line stands at its row, and its case stays out whole", "[import][seizure]")
{
    TestCaseFile file;
    addAgencies(file);
    ImportPlan plan = goods();
    plan.onError = ImportPlan::OnError::Skip;
    const ImportOutcome outcome = import(file,
                                         "case,line,date,category,quantity\n"
                                         "CS-1,1,2017-03-01,3a,5\n"
                                         "CS-2,,2017-03-01,3a,5\n"
                                         "CS-1,2,2017-03-01,3a,some\n"
                                         "CS-3,1,2017-03-01,3a,5\n"
                                         "CS-3,1,2017-03-02,3a,5\n"
                                         "CS-4,first,2017-03-01,3a,5\n",
                                         plan);
    CHECK(counts(outcome) == QList<qint64>{6, 1, 0, 0, 5});
    QStringList told;
    for (const RefusedRow &row : outcome.refused) {
        for (const Error &error : row.errors)
            told.append(QString::number(row.line) + u' ' + error.field);
    }
    CHECK(told == QStringList{u"2 case"_s, u"4 quantity"_s, u"5 case"_s, u"6 case.date"_s, u"6 line"_s, u"7 line"_s});
    CHECK(countRows(file.connection(), u"case_record"_s) == 1);
}

TEST_CASE("a row never changes what another row of the same table made", "[import]")
{
    TestCaseFile file;
    ImportPlan plan;
    plan.kind = u"agency"_s;
    const QByteArray csv = "code,side,kind,names.en\nXX,HK,police,One\nXX,HK,police,Two\nXX,HK,police,One\n";
    const ImportOutcome outcome = import(file, csv, plan);
    CHECK(counts(outcome) == QList<qint64>{3, 1, 0, 1, 1});
    CHECK_FALSE(outcome.kept);
    REQUIRE(outcome.refused.size() == 1);
    CHECK(outcome.refused.first().line == 3);
    CHECK(outcome.refused.first().errors == Errors{{ErrorKind::Duplicate, u"row"_s, u"2"_s}});
}

} // namespace goodslines_test
