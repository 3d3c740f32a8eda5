// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks come in by the command line.
#include "tests/app/commandline.h"
#include "tests/support/workbookfiles.h"

#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch.hpp>

namespace workbooks_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

QByteArray textCells(const QList<QByteArray> &texts)
{
    QByteArray cells;
    for (const QByteArray &text : texts)
        cells += "<c t=\"str\"><v>" + text + "</v></c>";
    return cells;
}

} // namespace

TEST_CASE("cli: goods come in from a workbook, whatever its name", "[cli][import]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    const QByteArray goods = "<row>" + textCells({"case", "date", "category", "quantity"}) + "</row><row>" +
                             textCells({"C1"}) + R"(<c s="1"><v>42857</v></c>)" + textCells({"6b"}) +
                             "<c><v>1300</v></c></row>";
    const QString table = cli.write(
        u"table.csv"_s, WorkbookXml{{{"Notes", "", "hidden"}, {"Goods", goods}, {"Old", goods}}, {}, false}.file());
    const QStringList import{u"import"_s,  file,
                             u"seizure"_s, table,
                             u"--set"_s,   u"agency=HKC"_s,
                             u"--set"_s,   u"counting_rule=interception"_s};
    const Run told = cli.run(import + QStringList{u"--dry-run"_s});
    INFO(told.err.toStdString());
    CHECK(told.exitCode == 0);
    CHECK(told.out.contains("The sheet “Goods” was read; not read: Notes (hidden), Old."));
    const QJsonObject outcome = cli.json(import).object();
    CHECK(outcome.value(u"added"_s) == 1);
    CHECK(outcome.value(u"sheet"_s) == u"Goods"_s);
    CHECK(outcome.value(u"sheets"_s).toArray().at(0).toObject() ==
          QJsonObject{{u"name"_s, u"Notes"_s}, {u"hidden"_s, true}});
    const QJsonObject record = cli.json({u"show"_s, file, u"case"_s, u"C1"_s}).object();
    CHECK(record.value(u"seizures"_s).toArray().at(0).toObject().value(u"quantity"_s).toObject().value(u"value"_s) ==
          1300);
    CHECK(cli.json(import + QStringList{u"--sheet"_s, u"3"_s}).object().value(u"same"_s) == 1);
    const Run missing = cli.run(import + QStringList{u"--sheet"_s, u"Parcels"_s});
    CHECK(missing.exitCode == 3);
    CHECK(missing.err.contains("The workbook has no such sheet. It has: Notes, Goods, Old."));
}

TEST_CASE("cli: what is no table is refused in one sentence", "[cli][import]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    const auto complaint = [&](const QByteArray &bytes) {
        const Run run = cli.run({u"import"_s, file, u"seizure"_s, cli.write(u"t.xlsx"_s, bytes)});
        CHECK(run.exitCode == 3);
        CHECK(run.out.isEmpty());
        CHECK(run.err.count('\n') == 1);
        return run.err;
    };
    CHECK(complaint("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").contains("save it as .xlsx or .ods"));
    CHECK(complaint("<html>").contains("This is a web page"));
    CHECK(complaint("PK\x03\x04").contains("damaged or incomplete"));
    const QByteArray rows =
        "<row>" + textCells({"case", "quantity"}) + R"(</row><row><c r="B2" t="e"><v>#N/A</v></c></row>)";
    const Run refused = cli.run({u"import"_s, file, u"seizure"_s, cli.write(u"error.xlsx"_s, xlsxOf(rows))});
    CHECK(refused.exitCode == 3);
    CHECK(refused.err.contains("line 2: quantity: Quantity: the cell shows “#N/A”"));
}

} // namespace workbooks_test
