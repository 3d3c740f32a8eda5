// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/caserecordstore.h"
#include "core/transfer/csvreader.h"
#include "core/transfer/recordtable.h"
#include "core/transfer/tableexport.h"
#include "core/transfer/tableimport.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <algorithm>
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

TEST_CASE("a table that counts its lines otherwise comes in twice without a second line", "[import][seizure]")
{
    for (const QByteArray &numbers : {QByteArray("10 20"), QByteArray("2 4"), QByteArray("1 3"), QByteArray("2 1")}) {
        INFO(numbers.toStdString());
        TestCaseFile file;
        addAgencies(file);
        const QByteArray csv = "case,line,date,category,quantity\nCS-1," + numbers.split(' ').first() +
                               ",2017-03-01,3a,5\nCS-1," + numbers.split(' ').last() + ",2017-03-01,6b,7\n";
        import(file, csv);
        for (int again = 0; again < 3; ++again)
            CHECK(counts(import(file, csv)) == QList<qint64>{2, 0, 0, 2, 0});
    }
    TestCaseFile file;
    addAgencies(file);
    import(file, "case,line,date,category,quantity\nCS-1,2,2017-03-01,3a,5\nCS-1,4,2017-03-01,6b,7\n");
    // Which line of the file the changed ones are nobody can say.
    CHECK(counts(import(file, "case,line,category,quantity\nCS-1,2,3a,5\nCS-1,4,6b,8\n")) ==
          QList<qint64>{2, 0, 0, 0, 2});
    CHECK(counts(import(file, "case,line,category,quantity\nCS-1,2,3a,6\nCS-1,4,6b,7\n")) ==
          QList<qint64>{2, 0, 0, 0, 2});
}

TEST_CASE("lines are recognised in whatever order they stand", "[import][seizure]")
{
    TestCaseFile file;
    addAgencies(file);
    import(file, "case,date,category,quantity,description\nCS-1,2017-03-01,3a,5,\nCS-1,2017-03-01,3a,,\n"
                 "CS-1,2017-03-01,3a,5,coats\n");
    CHECK(counts(import(file, "case,category,quantity,description\nCS-1,3a,,\nCS-1,3a,5,coats\nCS-1,3a,5,\n")) ==
          QList<qint64>{3, 0, 0, 3, 0});
    CHECK(counts(import(file, "case,category,description\nCS-1,3a,coats\n")) == QList<qint64>{1, 0, 0, 1, 0});
}

TEST_CASE("any goods come in again, in any order and under any numbers, without a second line", "[import][seizure]")
{
    TestCaseFile file;
    addAgencies(file);
    int number = 0;
    CHECK(rc::check([&] {
        const QByteArray ref = "P-" + QByteArray::number(++number);
        const int count = *rc::gen::inRange(1, 7);
        QList<QByteArray> rows;
        for (int i = 0; i < count; ++i) {
            const QByteArray category = *rc::gen::elementOf(std::vector<QByteArray>{"3a", "6b", "5c"});
            const QByteArray quantity = *rc::gen::elementOf(std::vector<QByteArray>{"", "5", "about 5", "7"});
            const QByteArray money = *rc::gen::elementOf(std::vector<QByteArray>{",", "100,HKD", "100,CNY", "90,HKD"});
            rows.append("2017-03-01," + category + ',' + quantity + ',' + money);
        }
        const auto table = [&](const QList<QByteArray> &lines, bool numbered) {
            QByteArray csv = "case,line,date,category,quantity,value,currency\n";
            for (qsizetype i = 0; i < lines.size(); ++i)
                csv += ref + ',' + (numbered ? QByteArray::number(3 * i + 1) : QByteArray()) + ',' + lines.at(i) + '\n';
            return csv;
        };
        RC_ASSERT(counts(import(file, table(rows, *rc::gen::arbitrary<bool>()))) ==
                  QList<qint64>({count, count, 0, 0, 0}));
        std::reverse(rows.begin(), rows.end());
        RC_ASSERT(counts(import(file, table(rows, *rc::gen::arbitrary<bool>()))) ==
                  QList<qint64>({count, 0, 0, count, 0}));
    }));
}

TEST_CASE("one case is one however its reference is written", "[import][seizure]")
{
    TestCaseFile file;
    addAgencies(file);
    CHECK(
        import(file, "case,date,category,quantity\nc6,2017-03-01,3a,5\nC6,2017-03-01,3a,5\n\" C6 \",2017-03-01,3a,5\n")
            .added == 3);
    CHECK(CaseRecordStore(file.connection()).find(u"c6"_s)->seizures.size() == 3);
    CHECK(counts(import(file, "case,category,quantity\nC6,3a,7\n")) == QList<qint64>{1, 1, 0, 0, 0});
    CHECK(CaseRecordStore(file.connection()).find(u"C6"_s)->ref == u"c6"_s); // it is not called otherwise from now on
    ImportPlan plan = goods();
    plan.values.append({u"case"_s, u"C5"_s});
    CHECK(import(file, "date,category,quantity\n2017-03-01,3a,5\n2017-03-01,3a,5\n", plan).added == 2);
    CHECK(CaseRecordStore(file.connection()).find(u"C5"_s)->seizures.size() == 2);
}

TEST_CASE("a value and its currency are corrected apart", "[import][seizure]")
{
    TestCaseFile file;
    addAgencies(file);
    import(file, threeLines);
    const auto value = [&] { return CaseRecordStore(file.connection()).find(u"CS-2"_s)->seizures.first().value; };
    CHECK(counts(import(file, "case,line,currency\nCS-2,1,CNY\n")) == QList<qint64>{1, 0, 1, 0, 0});
    CHECK(value() == Money{Estimate::exact(13'800'000), u"CNY"_s});
    CHECK(counts(import(file, "case,line,value\nCS-2,1,139000\n")) == QList<qint64>{1, 0, 1, 0, 0});
    CHECK(value() == Money{Estimate::exact(13'900'000), u"CNY"_s});
    CHECK(counts(import(file, "case,line,value,currency\nCS-2,1,5,USD\n")) == QList<qint64>{1, 0, 1, 0, 0});
    CHECK(value() == Money{Estimate::exact(500), u"USD"_s});
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
    // Nor what another row is about, whatever became of that row.
    addForm(file.connection(), u"agency"_s,
            {{u"code"_s, u"YY"_s}, {u"side"_s, u"HK"_s}, {u"names"_s, QJsonObject{{u"en"_s, u"One"_s}}}});
    CHECK(counts(import(file, "code,names.en\nYY,One\nYY,Two\n", plan)) == QList<qint64>{2, 0, 0, 1, 1});
    CHECK(counts(import(file, "code,names.en,kind\nYY,Two,nothing\nYY,Two,\n", plan)) == QList<qint64>{2, 0, 0, 0, 2});
}

} // namespace goodslines_test
