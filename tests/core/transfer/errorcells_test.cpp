// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that a spreadsheet could not compute never become values.
#include "core/transfer/tablefile.h"
#include "core/transfer/tableimport.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"
#include "tests/support/workbookfiles.h"

#include <catch2/catch.hpp>

namespace errorcells_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author author{u"tester"_s, {}, 0};

QByteArray row(const QList<QByteArray> &cells)
{
    QByteArray xml = "<row>";
    for (const QByteArray &cell : cells)
        xml += QByteArray(cell.startsWith('#') ? "<c t=\"e\"><v>" : "<c t=\"str\"><v>") + cell + "</v></c>";
    return xml + "</row>";
}

ImportOutcome import(TestCaseFile &file, const QByteArray &rows, ImportPlan::OnError onError)
{
    ImportPlan plan;
    plan.kind = u"seizure"_s;
    plan.values = {{u"agency"_s, u"HKC"_s}, {u"counting_rule"_s, u"interception"_s}};
    plan.onError = onError;
    const auto table = readTable(xlsxOf(rows));
    REQUIRE(table);
    const auto outcome = importTable(file.caseFile(), table->rows, plan, author);
    REQUIRE(outcome);
    return *outcome;
}

} // namespace

TEST_CASE("a row with an error in a column that is read is refused, and with it its case", "[import][workbook]")
{
    TestCaseFile file;
    addAgencies(file);
    const QByteArray rows = row({"case", "date", "category", "quantity", "brand", "remarks"}) +
                            row({"CS-1", "2017-03-01", "3a", "5", "A", ""}) +
                            row({"CS-2", "2017-03-02", "3a", "7", "B", "#REF!"}) + // nobody reads that column
                            row({"CS-1", "2017-03-01", "3b", "6", "#N/A", ""}) +
                            row({"CS-3", "#VALUE!", "3a", "#DIV/0!", "C", ""});
    ImportOutcome outcome = import(file, rows, ImportPlan::OnError::Stop);
    CHECK_FALSE(outcome.kept);
    CHECK(outcome.unread == QStringList{u"remarks"_s});
    outcome = import(file, rows, ImportPlan::OnError::Skip);
    CHECK(outcome.kept);
    CHECK(outcome.added == 1);
    CHECK(outcome.refusedRows == 3);
    REQUIRE(outcome.refused.size() == 3);
    QHash<qint64, Errors> told;
    for (const RefusedRow &refused : outcome.refused)
        told.insert(refused.line, refused.errors);
    CHECK(told.value(2) == Errors{{ErrorKind::Mismatch, u"case"_s, u"CS-1"_s}});
    CHECK(told.value(4) == Errors{{ErrorKind::CellError, u"brand"_s, u"#N/A"_s}});
    CHECK(told.value(5) ==
          Errors{{ErrorKind::CellError, u"date"_s, u"#VALUE!"_s}, {ErrorKind::CellError, u"quantity"_s, u"#DIV/0!"_s}});
}

} // namespace errorcells_test
