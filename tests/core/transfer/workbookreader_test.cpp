// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/workbook/workbookreader.h"

#include "core/transfer/tablefile.h"
#include "tests/support/workbookfiles.h"

#include <catch2/catch.hpp>

namespace workbookreader_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const QByteArray heads = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>case</t></is></c>)"
                         R"(<c r="B1" t="inlineStr"><is><t>quantity</t></is></c></row>)";

TableFile tableOf(const QByteArray &bytes, const TableChoice &choice = {})
{
    const auto table = readTable(bytes, choice);
    INFO((table ? "" : table.error().field.toStdString()));
    REQUIRE(table);
    return *table;
}

Error errorOf(const QByteArray &bytes, const TableChoice &choice = {})
{
    const auto table = readTable(bytes, choice);
    REQUIRE_FALSE(table);
    return table.error();
}

// A row of cells below heads a, b, c …; what came of them.
QStringList cellsOf(const QByteArray &cells, bool since1904 = false)
{
    WorkbookXml book{{{"Goods", R"(<row r="1"><c r="A1" t="str"><v>a</v></c></row><row r="2">)" + cells + "</row>"}},
                     "<si><t>shared</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>reading</t></rPh></si>"
                     "<si><t xml:space=\"preserve\"> kept _x000D_line_x005F_x </t></si>",
                     since1904};
    const TableFile table = tableOf(book.file());
    REQUIRE(table.rows.rows.size() == 1);
    return table.rows.rows.first();
}

QByteArray odsSheet(const QByteArray &name, const QByteArray &rows, const QByteArray &style = "")
{
    return "<table:table table:name=\"" + name + "\" table:style-name=\"" + style + "\">" + rows + "</table:table>";
}

QByteArray odsText(const QByteArray &text)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
}

QByteArray odsRow(const QByteArray &cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

} // namespace

TEST_CASE("a sheet of an XLSX is read with its heads, rows and their numbers", "[workbook]")
{
    const TableFile table = tableOf(xlsxOf(heads + R"(<row r="4"><c r="A4" t="inlineStr"><is><t>C1</t></is></c>)"
                                                   R"(<c r="B4"><v>1300</v></c></row><row r="5"/>)"
                                                   R"(<row r="9"><c r="B9"><v>0.30000000000000004</v></c></row>)"));
    CHECK(table.rows.heads == QStringList{u"case"_s, u"quantity"_s});
    CHECK(table.rows.rows == QList<QStringList>{{u"C1"_s, u"1300"_s}, {u""_s, u"0.3"_s}});
    CHECK(table.rows.lines == QList<qint64>{4, 9});
    CHECK(table.rows.errorCells.isEmpty());
    CHECK(table.sheet == u"Goods"_s);
    CHECK(table.sheets == QList<SheetName>{{u"Goods"_s, false}});
}

TEST_CASE("every kind of cell of an XLSX comes in, none is lost", "[workbook]")
{
    CHECK(cellsOf(R"(<c r="A2" t="s"><v>0</v></c>)") == QStringList{u"shared"_s});
    CHECK(cellsOf(R"(<c r="A2" t="s"><v>1</v></c>)") == QStringList{u"rich text"_s});
    CHECK(cellsOf(R"(<c r="A2" t="s"><v>2</v></c>)") == QStringList{u"kept \rline_x"_s});
    CHECK(cellsOf(R"(<c t="str"><f>"a"&amp;"b"</f><v>ab</v></c>)") == QStringList{u"ab"_s});
    CHECK(cellsOf(R"(<c r="A2" t="str"><v>港 &lt;&amp;</v></c>)") == QStringList{u"港 <&"_s});
    CHECK(cellsOf(R"(<c r="A2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>)") ==
          QStringList{u"inline"_s});
    CHECK(cellsOf(R"(<c r="A2" t="b"><v>1</v></c>)") == QStringList{u"true"_s});
    CHECK(cellsOf(R"(<c r="A2" t="b"><f>FALSE()</f><v>0</v></c>)") == QStringList{u"false"_s});
    CHECK(cellsOf(R"(<c r="A2"><f>1+1</f><v>2</v></c>)") == QStringList{u"2"_s});
    CHECK(cellsOf(R"(<c r="A2" t="n"><v>1.5E+3</v></c>)") == QStringList{u"1500"_s});
    CHECK(cellsOf(R"(<c r="A2" t="d"><v>2017-03-01T00:00:00</v></c>)") == QStringList{u"2017-03-01"_s});
    CHECK(cellsOf(R"(<c><v>1</v></c><c/><c><v>3</v></c>)") == QStringList{u"1"_s, u""_s, u"3"_s}); // without addresses
}

TEST_CASE("a number with the format of a day is a day", "[workbook]")
{
    CHECK(cellsOf(R"(<c r="A2" s="1"><v>42795</v></c>)") == QStringList{u"2017-03-01"_s});
    CHECK(cellsOf(R"(<c r="A2" s="6"><v>42795</v></c>)") == QStringList{u"2017-03-01"_s});
    CHECK(cellsOf(R"(<c r="A2" s="1"><v>41333</v></c>)", true) == QStringList{u"2017-03-01"_s});
    CHECK(cellsOf(R"(<c r="A2" s="2"><v>42795.604166666664</v></c>)") == QStringList{u"2017-03-01T14:30"_s});
    CHECK(cellsOf(R"(<c r="A2" s="3"><v>0.604166666666667</v></c>)") == QStringList{u"14:30"_s});
    CHECK(cellsOf(R"(<c r="A2" s="4"><v>1.5</v></c>)") == QStringList{u"36:00"_s});
    CHECK(cellsOf(R"(<c r="A2" s="5"><v>42795</v></c>)") == QStringList{u"42795"_s});
    CHECK(cellsOf(R"(<c r="A2" s="99"><v>42795</v></c>)") == QStringList{u"42795"_s});
}

TEST_CASE("cells with errors are told by line and column", "[workbook]")
{
    const TableFile table = tableOf(
        xlsxOf(heads + R"(<row r="2"><c r="A2" t="str"><v>C1</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>)"
                       R"(<row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3"><f>B2*2</f></c></row>)"
                       R"(<row r="4"><c r="A4"><v>abc</v></c><c r="B4" s="1"><v>-5</v></c></row>)"
                       R"(<row r="5"><c r="A5" t="str"><f>x</f><v>#REF!</v></c><c t="str"><v>#1</v></c></row>)"));
    CHECK(table.rows.rows ==
          QList<QStringList>{
              {u"C1"_s, u"#DIV/0!"_s}, {u"#N/A"_s, u"=B2*2"_s}, {u"abc"_s, u"-5"_s}, {u"#REF!"_s, u"#1"_s}});
    CHECK(table.rows.errorCells == QHash<qint64, QList<qsizetype>>{{2, {1}}, {3, {0, 1}}, {4, {0, 1}}, {5, {0}}});
}

TEST_CASE("a merged cell has its value in its first place", "[workbook]")
{
    auto parts = WorkbookXml{{{"Goods", {}}}, {}, false}.parts();
    for (auto &[name, content] : parts) {
        if (name == "xl/worksheets/sheet1.xml")
            content = "<worksheet><sheetData>" + heads +
                      R"(<row r="2"><c r="A2" t="str"><v>C1</v></c><c r="B2" s="1"/></row>)"
                      R"(<row r="3"><c r="A3" s="1"/><c r="B3"><v>5</v></c></row></sheetData>)"
                      R"(<mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>)";
    }
    CHECK(tableOf(zipOf(parts)).rows.rows == QList<QStringList>{{u"C1"_s, u""_s}, {u""_s, u"5"_s}});
}

TEST_CASE("a sheet is chosen by name or number, else the first visible one with cells", "[workbook]")
{
    const auto only = [](const QByteArray &text) -> QByteArray {
        return R"(<row><c t="str"><v>head</v></c></row><row><c t="str"><v>)" + text + "</v></c></row>";
    };
    const QByteArray book =
        WorkbookXml{{{"Away", only("hidden"), "hidden"}, {"Empty", ""}, {"2", only("named")}, {"四", only("fourth")}},
                    {},
                    false}
            .file();
    const auto first = [&](const QString &sheet) { return tableOf(book, {sheet, 1}).rows.rows.first().first(); };
    CHECK(first({}) == u"named"_s);
    CHECK(first(u"2"_s) == u"named"_s); // a name goes before a number
    CHECK(first(u"4"_s) == u"fourth"_s);
    CHECK(first(u"四"_s) == u"fourth"_s);
    CHECK(first(u"Away"_s) == u"hidden"_s);
    CHECK(tableOf(book).sheets ==
          QList<SheetName>{{u"Away"_s, true}, {u"Empty"_s, false}, {u"2"_s, false}, {u"四"_s, false}});
    CHECK(tableOf(book).sheet == u"2"_s);
    CHECK(errorOf(book, {u"Fifth"_s, 1}) == Error{ErrorKind::UnknownCode, u"sheet"_s, u"Away, Empty, 2, 四"_s});
    CHECK(errorOf(book, {u"5"_s, 1}).kind == ErrorKind::UnknownCode);
    CHECK(errorOf(book, {u"Empty"_s, 1}) == Error{ErrorKind::Required, u"table"_s, {}});
    const QByteArray away = WorkbookXml{{{"Away", only("x"), "veryHidden"}, {"Empty", ""}}, {}, false}.file();
    CHECK(errorOf(away) == Error{ErrorKind::Required, u"sheet"_s, u"Away, Empty"_s});
    CHECK(errorOf(WorkbookXml{{{"Empty", ""}}, {}, false}.file()) == Error{ErrorKind::Required, u"table"_s, {}});
}

TEST_CASE("every kind of cell of an ODS comes in, none is lost or moved", "[workbook]")
{
    const TableFile table = tableOf(odsOf(
        odsSheet("Away", odsRow(odsText("no")), "away") +
        odsSheet(
            "Goods",
            odsRow(odsText("a") + "<table:table-cell table:number-columns-repeated=\"2\"/>" + odsText("d")) +
                odsRow(R"(<table:table-cell office:value-type="currency" office:currency="HKD" office:value="12.5">)"
                       R"(<text:p>HK$12.50</text:p></table:table-cell>)"
                       R"(<table:table-cell office:value-type="percentage" office:value="0.15"/>)"
                       R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"/>)"
                       R"(<table:table-cell table:number-columns-spanned="2" office:value-type="string">)"
                       R"(<office:annotation><text:p>a note</text:p></office:annotation>)"
                       R"(<text:p>one<text:s text:c="2"/>and <text:span>a
                            half</text:span></text:p><text:p>two</text:p></table:table-cell>)"
                       R"(<table:covered-table-cell office:value-type="float" office:value="9"/>)"
                       R"(<table:table-cell office:value-type="float" office:value="4"/>)"
                       R"(<table:table-cell table:number-columns-repeated="16000"/>)") +
                odsRow(R"(<table:table-cell office:value-type="date" office:date-value="2017-03-01"/>)"
                       R"(<table:table-cell office:value-type="date" office:date-value="2017-03-01T14:30:00"/>)"
                       R"(<table:table-cell office:value-type="time" office:time-value="PT14H30M00S"/>)"
                       R"(<table:table-cell table:formula="of:=&quot;x&quot;" office:value-type="string" )"
                       R"(office:string-value="x"><text:p>x</text:p></table:table-cell>)"
                       R"(<table:table-cell table:formula="of:=1/0" office:value-type="string" )"
                       R"(office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p>)"
                       R"(</table:table-cell>)") +
                "<table:table-row table:number-rows-repeated=\"2\">" + odsText("twice") + "</table:table-row>" +
                "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
                "table:number-columns-repeated=\"1024\"/></table:table-row>")));
    CHECK(table.sheet == u"Goods"_s);
    CHECK(table.sheets == QList<SheetName>{{u"Away"_s, true}, {u"Goods"_s, false}});
    // What stands below no head is called by its column.
    CHECK(table.rows.heads == QStringList{u"a"_s, u"B"_s, u"C"_s, u"d"_s, u"E"_s, u"F"_s});
    CHECK(table.rows.rows ==
          QList<QStringList>{{u"12.5"_s, u"0.15"_s, u"true"_s, u"one  and a half\ntwo"_s, u""_s, u"4"_s},
                             {u"2017-03-01"_s, u"2017-03-01T14:30"_s, u"14:30"_s, u"x"_s, u"#DIV/0!"_s, u""_s},
                             {u"twice"_s, u""_s, u""_s, u""_s, u""_s, u""_s},
                             {u"twice"_s, u""_s, u""_s, u""_s, u""_s, u""_s}});
    CHECK(table.rows.lines == QList<qint64>{2, 3, 4, 5});
    CHECK(table.rows.errorCells == QHash<qint64, QList<qsizetype>>{{3, {4}}});
}

TEST_CASE("a sheet of an ODS is chosen by name or number", "[workbook]")
{
    const QByteArray book = odsOf(odsSheet("One", odsRow(odsText("h")) + odsRow(odsText("first"))) +
                                  odsSheet("Two", odsRow(odsText("h")) + odsRow(odsText("second"))) +
                                  odsSheet("1", odsRow(odsText("h")) + odsRow(odsText("third"))));
    const auto first = [&](const QString &sheet) { return tableOf(book, {sheet, 1}).rows.rows.first().first(); };
    CHECK(first({}) == u"first"_s);
    CHECK(first(u"Two"_s) == u"second"_s);
    CHECK(first(u"2"_s) == u"second"_s);
    CHECK(first(u"1"_s) == u"third"_s);
    CHECK(errorOf(book, {u"4"_s, 1}) == Error{ErrorKind::UnknownCode, u"sheet"_s, u"One, Two, 1"_s});
}

TEST_CASE("where the table begins can be chosen", "[workbook]")
{
    const QByteArray book = xlsxOf(R"(<row r="1"><c t="str"><v>Seizures of the year</v></c></row>)"
                                   R"(<row r="3"><c t="str"><v>case</v></c></row><row r="4"><c><v>1</v></c></row>)");
    CHECK(tableOf(book).rows.heads == QStringList{u"Seizures of the year"_s});
    const TableFile table = tableOf(book, {{}, 2});
    CHECK(table.rows.heads == QStringList{u"case"_s});
    CHECK(table.rows.rows == QList<QStringList>{{u"1"_s}});
    CHECK(table.rows.lines == QList<qint64>{4});
}

TEST_CASE("two heads of one name are refused, and columns without a head are named", "[workbook]")
{
    CHECK(errorOf(xlsxOf(R"(<row r="3"><c t="str"><v>a</v></c><c t="str"><v> a </v></c></row>)")) ==
          Error{ErrorKind::Malformed, u"table.heads"_s, u"3"_s});
    const TableFile table = tableOf(xlsxOf(R"(<row><c t="str"><v>C</v></c></row><row><c r="A2"><v>1</v></c></row>)"
                                           R"(<row><c r="B3"><v>2</v></c><c r="C3"><v>3</v></c></row>)"));
    CHECK(table.rows.heads == QStringList{u"C"_s, u"B"_s, u"C:C"_s}); // no name comes twice
    CHECK(table.rows.rows == QList<QStringList>{{u"1"_s, u""_s, u""_s}, {u""_s, u"2"_s, u"3"_s}});
}

} // namespace workbookreader_test
