// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfer/sheetrow.h"

#include <memory>

namespace liaison {

// What a sheet of a workbook holds at most.
constexpr qint64 mostSheetRows = 1'048'576;    // its head among them
constexpr qsizetype longestSheetText = 32'767; // UTF-16 units

// Writes a table as a workbook (XLSX) of one sheet: its head stays in view and has a filter. Texts are texts: never a
// formula or a link, and one that an import would take for a neutralised formula gets an apostrophe (withFormula() in
// core/transfer/csvwriter.h takes it away). The same table gives the same bytes. Its temporary files have no name and
// lie in the folder of the workbook. Lives on one thread.
class SheetWriter
{
public:
    // `path` is replaced; `name` of the errors is what people know the file by. Errors: DiskFull, CannotWrite.
    static Result<std::unique_ptr<SheetWriter>> create(const QString &path, const QString &name);
    ~SheetWriter();
    Q_DISABLE_COPY_MOVE(SheetWriter)

    // The name of the sheet, its heads, and what most cells of each column are.
    Done begin(const QString &sheet, const QStringList &heads, const QList<SheetCell::Type> &types);
    // Errors: TooLong (field "sheet_cell", detail `ref` and the head) for a text, TooLarge (field "sheet_rows", detail
    // the limit) for a row too many.
    Done write(const QString &ref, const QList<SheetCell> &cells);
    // Nothing is in the file before; without it nothing whole ever is. Errors: DiskFull, CannotWrite.
    Done finish();

private:
    struct Book;

    explicit SheetWriter(std::unique_ptr<Book> book);
    Done put(qsizetype column, const SheetCell &cell);

    std::unique_ptr<Book> m_book;
};

} // namespace liaison
