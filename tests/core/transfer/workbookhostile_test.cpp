// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks that were made to harm, or came to harm.
#include "core/transfer/tablefile.h"
#include "tests/support/workbookfiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace workbookhostile_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Error damaged{ErrorKind::NotATable, u"damaged"_s, {}};

Error errorOf(const QByteArray &bytes, const TableChoice &choice = {})
{
    const auto table = readTable(bytes, choice);
    REQUIRE_FALSE(table);
    return table.error();
}

QByteArray textCell(const QByteArray &text)
{
    return "<c t=\"str\"><v>" + text + "</v></c>";
}

QByteArray odsNumber(int number, int times)
{
    return "<table:table-cell table:number-columns-repeated=\"" + QByteArray::number(times) +
           "\" office:value-type=\"float\" office:value=\"" + QByteArray::number(number) + "\"/>";
}

// The workbook with another part of that name.
QByteArray withPart(const QByteArray &name, const QByteArray &bytes)
{
    auto parts = WorkbookXml{{{"Goods", "<row>" + textCell("head") + "</row>"}}, {}, false}.parts();
    for (auto &[part, content] : parts) {
        if (part == name)
            content = bytes;
    }
    return zipOf(parts);
}

} // namespace

TEST_CASE("what is no table is told by what is in it, whatever its name", "[workbook][hostile]")
{
    const auto kindOf = [](const QByteArray &bytes) {
        const Error error = errorOf(bytes);
        CHECK(error.kind == ErrorKind::NotATable);
        return error.field;
    };
    const QByteArray ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(600, '\0');
    CHECK(kindOf(ole) == u"old"_s);
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::Stateless);
    const QByteArray entry = utf16(u"EncryptedPackage"_s);
    CHECK(kindOf(ole + entry) == u"locked"_s);
    CHECK(kindOf("\xEF\xBB\xBF\n <HTML><table><tr><td>1</td></tr></table></HTML>") == u"web"_s);
    CHECK(kindOf("<!DOCTYPE html><p>") == u"web"_s);
    CHECK(kindOf("MIME-Version: 1.0\nContent-Type: multipart/related") == u"web"_s);
    CHECK(kindOf("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>") == u"foreign"_s);
    CHECK(kindOf("%PDF-1.7") == u"foreign"_s);
    CHECK(kindOf(zipOf({{"a.txt", "1"}})) == u"foreign"_s);
    CHECK(kindOf(zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}})) == u"foreign"_s);
    CHECK(kindOf(withPart("xl/workbook.xml", "<document/>")) == u"foreign"_s);
    CHECK(kindOf(withPart("_rels/.rels", "<Relationships><Relationship Id=\"1\" Type=\"x/officeDocument\" "
                                         "Target=\"xl/workbook.bin\"/></Relationships>")) == u"old"_s);
    CHECK(kindOf(zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                        {"META-INF/manifest.xml", "<manifest:encryption-data/>"},
                        {"content.xml", "\x01\x02"}})) == u"locked"_s);
}

TEST_CASE("CSV goes on being read, and has no sheets", "[workbook]")
{
    const auto table = readTable("a,b\n1,<html>\n");
    REQUIRE(table);
    CHECK(table->rows.rows == QList<QStringList>{{u"1"_s, u"<html>"_s}});
    CHECK(table->sheets.isEmpty());
    CHECK(errorOf("a,b\n1,2\n", {u"Goods"_s, 1}) == Error{ErrorKind::Mismatch, u"sheet"_s, u"Goods"_s});
    CHECK(errorOf("") == Error{ErrorKind::Required, u"table"_s, {}});
}

TEST_CASE("a damaged workbook is one error, wherever the damage is", "[workbook][hostile]")
{
    const QByteArray sound = xlsxOf("<row>" + textCell("head") + "</row><row>" + textCell("cell") + "</row>");
    REQUIRE(readTable(sound));
    for (const qsizetype length : {qsizetype(4), qsizetype(30), sound.size() / 2, sound.size() - 30, sound.size() - 1})
        CHECK(errorOf(sound.first(length)) == damaged);
    CHECK(errorOf(QByteArray("PK\x03\x04") + QByteArray(5000, 'x')) == damaged);
    // Any one byte: read, refused, but never broken off.
    for (qsizetype at = 0; at < sound.size(); at += 37) {
        QByteArray flipped = sound;
        flipped[at] = char(flipped.at(at) ^ 0x55);
        const auto table = readTable(flipped);
        CAPTURE(at);
        CHECK((table || table.error().kind != ErrorKind::BrokenOff));
    }
    const QByteArray sheet = "xl/worksheets/sheet1.xml";
    CHECK(errorOf(withPart(sheet, "<worksheet><sheetData><row>")) == damaged);
    CHECK(errorOf(withPart(sheet, "no XML")) == damaged);
    CHECK(errorOf(withPart(sheet, "")) == damaged);
    CHECK(errorOf(withPart("xl/workbook.xml", "")) == damaged);
    CHECK(errorOf(withPart("_rels/.rels", "<Relationships/>")) == damaged);
    CHECK(errorOf(withPart("xl/workbook.xml", "<workbook/>")).kind == ErrorKind::Required);
    CHECK(errorOf(withPart("xl/_rels/workbook.xml.rels", "<Relationships/>")).kind == ErrorKind::Required);
    CHECK(errorOf(xlsxOf("<row r=\"2\">" + textCell("b") + "</row><row r=\"1\">" + textCell("a") + "</row>")) ==
          damaged);
    CHECK(errorOf(xlsxOf("<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")) == damaged);
    CHECK(errorOf(xlsxOf("<row><c t=\"s\"><v>5</v></c></row>")) == damaged);
}

TEST_CASE("a name in a workbook never becomes that of a file", "[workbook][hostile]")
{
    auto parts = WorkbookXml{{{"Goods", "<row>" + textCell("head") + "</row>"}}, {}, false}.parts();
    parts.emplace_back("../evil.xml", "<a/>");
    parts.emplace_back("/etc/evil.xml", "<a/>");
    CHECK(readTable(zipOf(parts)));
    CHECK_FALSE(QFileInfo::exists(u"../evil.xml"_s));
    for (const char *target : {"../../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd"}) {
        const QByteArray relations =
            QByteArray("<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"") + target +
            "\"/></Relationships>";
        CHECK(errorOf(withPart("xl/_rels/workbook.xml.rels", relations)) == damaged);
    }
}

TEST_CASE("no entities come into a workbook, from inside or outside", "[workbook][hostile]")
{
    QByteArray laughs = "<!DOCTYPE worksheet [<!ENTITY a \"ha\">";
    for (char name = 'b'; name <= 'z'; ++name) {
        const QByteArray before(1, char(name - 1));
        laughs += "<!ENTITY " + QByteArray(1, name) + " \"" + QByteArray("&" + before + ";").repeated(10) + "\">";
    }
    laughs += "]><worksheet><sheetData><row><c t=\"str\"><v>&z;</v></c></row></sheetData></worksheet>";
    const QByteArray outside = "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>"
                               "<row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>";
    for (const QByteArray &part : {laughs, outside}) {
        CHECK(errorOf(withPart("xl/worksheets/sheet1.xml", part)) == damaged);
        CHECK(errorOf(withPart("xl/sharedStrings.xml", part)) == damaged);
        CHECK(errorOf(zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", part}})) ==
              damaged);
    }
    CHECK(errorOf(xlsxOf("<row><c t=\"str\"><v>&nothing;</v></c></row>")) == damaged);
}

TEST_CASE("more than is read at once is told with its limit", "[workbook][hostile]")
{
    CHECK(errorOf(xlsxOf("<row><c r=\"EQUX1\"><v>1</v></c></row>")) ==
          Error{ErrorKind::TooLarge, u"columns"_s, u"1000"_s}); // the 100,000th
    CHECK(errorOf(xlsxOf("<row>" + QByteArray("<c><v>1</v></c>").repeated(100'000) + "</row>")).field == u"columns"_s);
    CHECK(errorOf(xlsxOf("<row><c r=\"ZZZZZZZZZZZZZZZ1\"><v>1</v></c></row>")).field == u"columns"_s);
    CHECK(errorOf(xlsxOf("<row r=\"4000000000\"><c><v>1</v></c></row>")).field == u"rows"_s);
    CHECK(errorOf(xlsxOf("<row>" + textCell(QByteArray(1'000'001, 'x')) + "</row>")).field == u"cell"_s);
    // Short to write, long to read.
    const auto repeated = [](const QByteArray &rows, int columns) {
        return odsOf("<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"" + rows + "\">" +
                     odsNumber(1, columns) + "</table:table-row></table:table>");
    };
    CHECK(errorOf(repeated("1", 100'000)).field == u"columns"_s);
    CHECK(errorOf(repeated("2000000", 1)).field == u"rows"_s);
}

TEST_CASE("a workbook that says it is large and is not is read as it is", "[workbook][hostile]")
{
    const QByteArray sheet =
        "<worksheet><dimension ref=\"A1:XFD1048576\"/><cols><col min=\"1\" max=\"2000000000\"/></cols>"
        "<sheetData><row r=\"1\">" +
        textCell("head") + "</row><row r=\"1048576\">" + textCell("last") + "</row></sheetData>" +
        "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells></worksheet>";
    const auto table = readTable(withPart("xl/worksheets/sheet1.xml", sheet));
    REQUIRE(table);
    CHECK(table->rows.rows == QList<QStringList>{{u"last"_s}});
    CHECK(table->rows.lines == QList<qint64>{1048576});
}

TEST_CASE("a bomb is told for what it is", "[workbook][hostile]")
{
    // 100 MB of nothing from 100 KB.
    const QByteArray spaces = "<worksheet><sheetData>" + QByteArray(100'000'000, ' ') + "</sheetData></worksheet>";
    const QByteArray bomb = withPart("xl/worksheets/sheet1.xml", spaces);
    CHECK(bomb.size() < 150'000);
    CHECK(errorOf(bomb).kind == ErrorKind::Required); // an empty sheet
    // A million rows below a thousand heads, a cell in each: filled up, they would fill the memory.
    QByteArray heads;
    for (int i = 0; i < 1000; ++i)
        heads += odsNumber(i, 1);
    const QByteArray rows = "<table:table-row>" + heads +
                            "</table:table-row><table:table-row "
                            "table:number-rows-repeated=\"1000000\">" +
                            odsNumber(1, 1) + "</table:table-row>";
    CHECK(errorOf(odsOf("<table:table table:name=\"A\">" + rows + "</table:table>")).field == u"cells"_s);
}

TEST_CASE("a reader that fails is one error, and nothing waits for it", "[workbook][hostile]")
{
    const QByteArray book = xlsxOf("<row>" + textCell("head") + "</row>");
    const auto with = [&](const QString &program, int most = 120'000, const Progress &progress = {}) {
        const auto table = readWorkbook(book, {}, progress, {program, most});
        REQUIRE_FALSE(table);
        return table.error();
    };
    CHECK(with(u"/nothing/there"_s) == Error{ErrorKind::BrokenOff, u"start"_s, {}});
    CHECK(with(u"/bin/true"_s) == Error{ErrorKind::BrokenOff, {}, {}});
    CHECK(with(u"/bin/false"_s) == Error{ErrorKind::BrokenOff, {}, {}});
    CHECK(with(u"/usr/bin/yes"_s) == Error{ErrorKind::BrokenOff, {}, {}}); // garbage without end
    CHECK(with(u"/bin/cat"_s) == Error{ErrorKind::BrokenOff, {}, {}});
    const QTemporaryDir folder;
    QFile script(folder.filePath(u"reader"_s));
    REQUIRE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nprintf 'S\\002\\000\\000\\000\\000A'\nkill -9 $$\n");
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    script.close();
    CHECK(with(script.fileName()) == Error{ErrorKind::BrokenOff, {}, {}});
    QElapsedTimer time;
    time.start();
    const auto canceled = readWorkbook(book, {}, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(canceled);
    CHECK(canceled.error().kind == ErrorKind::Cancelled);
    CHECK(time.elapsed() < 1000);
    CHECK(with({}, 0) == Error{ErrorKind::BrokenOff, u"time"_s, {}});
    CHECK(readWorkbook(book, {}, [](qint64, qint64) { return true; }));
}

TEST_CASE("the reader can write into no file", "[workbook][hostile]")
{
    const QTemporaryDir folder;
    QProcess reader;
    reader.setStandardOutputFile(folder.filePath(u"rows"_s));
    reader.start(QStringLiteral(LIAISON_BIN_DIR "/liaison-desk-table-reader"), QStringList());
    reader.write(QByteArray(4, '\0') + xlsxOf("<row>" + textCell("head") + "</row>"));
    reader.closeWriteChannel();
    REQUIRE(reader.waitForFinished());
    CHECK(reader.exitCode() != 0);
    CHECK(QFileInfo(folder.filePath(u"rows"_s)).size() == 0);
}

} // namespace workbookhostile_test
