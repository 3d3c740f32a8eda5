// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <utility>

namespace liaison {

// A ZIP with these entries; their names are taken as they are.
QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &entries);

struct SheetXml
{
    QByteArray name;
    QByteArray rows; // what stands in sheetData
    QByteArray state = "visible";
};

// An XLSX written by hand. Formats of cells (the attribute s): 1 is yyyy-mm-dd, 2 a day with a time, 3 h:mm, 4 [h]:mm,
// 5 #,##0.00, 6 the built-in date.
struct WorkbookXml
{
    QList<SheetXml> sheets;
    QByteArray sharedStrings; // what stands in sst
    bool since1904 = false;

    QList<std::pair<QByteArray, QByteArray>> parts() const;
    QByteArray file() const { return zipOf(parts()); }
};

// An XLSX of one sheet.
QByteArray xlsxOf(const QByteArray &rows);

// An ODS; of its content what stands in office:spreadsheet. The style of hidden sheets is called "away".
QByteArray odsOf(const QByteArray &tables);

// What each side calls the same thing: a whole XML document with that content.
QByteArray odsContent(const QByteArray &tables);

} // namespace liaison
