// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbookfiles.h"

#include <catch2/catch.hpp>
#include <zip.h>

namespace liaison {

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const QByteArray mainNamespace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationType + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &all)
{
    return head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all +
           "</Relationships>";
}

QByteArray styles()
{
    return head + "<styleSheet " + mainNamespace +
           "><numFmts count=\"4\">"
           "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd;@\"/>"
           "<numFmt numFmtId=\"165\" formatCode=\"[$-C04]d/m/yyyy h:mm\"/>"
           "<numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/>"
           "<numFmt numFmtId=\"167\" formatCode=\"#,##0.00 &quot;days&quot;\"/></numFmts>"
           "<cellStyleXfs count=\"1\"><xf numFmtId=\"14\"/></cellStyleXfs>"
           "<cellXfs count=\"7\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"20\"/>"
           "<xf numFmtId=\"166\"/><xf numFmtId=\"167\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
}

} // namespace

QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    REQUIRE(archive);
    zip_source_keep(memory);
    for (const auto &[name, bytes] : entries) {
        zip_source_t *entry = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        REQUIRE(zip_file_add(archive, name.constData(), entry, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    REQUIRE(zip_source_open(memory) == 0);
    zip_source_seek(memory, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(memory), '\0');
    zip_source_seek(memory, 0, SEEK_SET);
    REQUIRE(zip_source_read(memory, bytes.data(), static_cast<zip_uint64_t>(bytes.size())) == bytes.size());
    zip_source_close(memory);
    zip_source_free(memory);
    return bytes;
}

QList<std::pair<QByteArray, QByteArray>> WorkbookXml::parts() const
{
    QList<std::pair<QByteArray, QByteArray>> parts{
        {"[Content_Types].xml",
         head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))}};
    QByteArray names;
    QByteArray all;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        // Their ids are not in their order, as in a workbook whose first sheets were taken away.
        names += "<sheet name=\"" + sheets.at(i).name + "\" sheetId=\"" + QByteArray::number(90 - i) + "\" state=\"" +
                 sheets.at(i).state + "\" r:id=\"rId" + number + "\"/>";
        all += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts.append({"xl/worksheets/sheet" + number + ".xml", head + "<worksheet " + mainNamespace + "><sheetData>" +
                                                                   sheets.at(i).rows + "</sheetData></worksheet>"});
    }
    const QByteArray system = since1904 ? "1" : "0";
    parts.append({"xl/workbook.xml",
                  head + "<workbook " + mainNamespace +
                      " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr "
                      "date1904=\"" +
                      system + "\"/><sheets>" + names + "</sheets></workbook>"});
    all += relation("rId901", "styles", "/xl/styles.xml");
    all += relation("rId902", "sharedStrings", "../xl/sharedStrings.xml");
    parts.append({"xl/_rels/workbook.xml.rels", relations(all)});
    parts.append({"xl/styles.xml", styles()});
    parts.append({"xl/sharedStrings.xml", head + "<sst " + mainNamespace + ">" + sharedStrings + "</sst>"});
    return parts;
}

QByteArray xlsxOf(const QByteArray &rows)
{
    return WorkbookXml{{{"Goods", rows}}, {}, false}.file();
}

QByteArray odsContent(const QByteArray &tables)
{
    return head +
           "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
           "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\" "
           "office:version=\"1.3\"><office:automatic-styles><style:style style:name=\"away\" style:family=\"table\">"
           "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>"
           "<office:body><office:spreadsheet>" +
           tables + "</office:spreadsheet></office:body></office:document-content>";
}

QByteArray odsOf(const QByteArray &tables)
{
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                  {"content.xml", odsContent(tables)},
                  {"META-INF/manifest.xml", "<manifest/>"}});
}

} // namespace liaison
