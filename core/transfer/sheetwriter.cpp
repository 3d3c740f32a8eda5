// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sheetwriter.h"

#include "core/base/platform.h"
#include "core/journal/unfinishedoutgoing.h"
#include "core/transfer/csvwriter.h"
#include "core/transfer/zippedxml.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <utility>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int widest = 60; // of a column, in characters
constexpr int filterWidth = 3;
constexpr time_t noTime = 315'532'800; // 1980-01-01, as of the files in the archive

// XML has no such characters, and spreadsheets take "_x0041_" for "A".
QString sheetText(const QString &text)
{
    static const QRegularExpression code(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString written = withFormula(text) == text ? text : QString(u'\'' + text);
    written.replace(code, u"_x005F_"_s);
    written.replace(QChar(u'\uFFFE'), u"_xFFFE_"_s).replace(QChar(u'\uFFFF'), u"_xFFFF_"_s);
    return written; // the library does so with control characters
}

int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar each : text) {
        if (each == u'\n')
            break;
        width += each.unicode() < 0x1100 ? 1 : 2; // Chinese is twice as wide
        if (width >= widest)
            return widest;
    }
    return width;
}

} // namespace

// The library's workbook. It can be let go only by being written.
struct SheetWriter::Book
{
    QString path;
    QString name;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *head = nullptr;
    lxw_format *text = nullptr; // what is typed into such a cell later is a text, too
    lxw_format *day = nullptr;
    QHash<int, lxw_format *> numbers; // by decimals
    QStringList heads;
    QList<SheetCell::Type> types;
    QList<int> widths;
    qint64 rows = 0;

    ~Book()
    {
        if (workbook)
            (void)close();
    }

    lxw_error close()
    {
        const platform::PlainNumerals numerals; // it writes numbers with the C library
        return workbook_close(std::exchange(workbook, nullptr));
    }

    lxw_format *format(const char *number)
    {
        lxw_format *made = workbook_add_format(workbook);
        format_set_num_format(made, number);
        return made;
    }

    lxw_format *number(int decimals)
    {
        lxw_format *&made = numbers[decimals];
        if (!made)
            made = format((decimals > 0 ? "#,##0." + QByteArray(decimals, '0') : QByteArray("#,##0")).constData());
        return made;
    }

    Error failure() const { return fileError(platform::lastFailure(), name); }
};

SheetWriter::SheetWriter(std::unique_ptr<Book> book) : m_book(std::move(book)) {}

SheetWriter::~SheetWriter() = default;

Result<std::unique_ptr<SheetWriter>> SheetWriter::create(const QString &path, const QString &name)
{
    auto book = std::make_unique<Book>();
    book->path = path;
    book->name = name;
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    // Not row by row: texts would stand in the cells themselves, where not every program reads them.
    lxw_workbook_options options{LXW_FALSE, folder.data(), LXW_FALSE};
    platform::forgetFailure();
    book->workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book->workbook)
        return fail(ErrorKind::OutOfMemory);
    lxw_doc_properties properties{};
    properties.created = noTime; // else it writes the present one, and no two files are the same
    workbook_set_properties(book->workbook, &properties);
    book->head = workbook_add_format(book->workbook);
    format_set_bold(book->head);
    book->text = book->format("@");
    book->day = book->format("yyyy-mm-dd");
    return std::unique_ptr<SheetWriter>(new SheetWriter(std::move(book)));
}

Done SheetWriter::begin(const QString &sheet, const QStringList &heads, const QList<SheetCell::Type> &types)
{
    Book &book = *m_book;
    book.sheet = workbook_add_worksheet(book.workbook, sheet.toUtf8().constData());
    if (!book.sheet)
        return fail(ErrorKind::OutOfMemory);
    book.heads = heads;
    book.types = types;
    worksheet_freeze_panes(book.sheet, 1, 0);
    for (qsizetype column = 0; column < heads.size(); ++column) {
        const QByteArray head = sheetText(heads.at(column)).toUtf8();
        worksheet_write_string(book.sheet, 0, static_cast<lxw_col_t>(column), head.constData(), book.head);
        book.widths.append(std::min(widthOf(heads.at(column)) + filterWidth, widest));
    }
    book.rows = 1;
    return {};
}

Done SheetWriter::write(const QString &ref, const QList<SheetCell> &cells)
{
    if (m_book->rows >= mostSheetRows)
        return fail(ErrorKind::TooLarge, u"sheet_rows"_s, QString::number(mostSheetRows - 1));
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (Done done = put(column, cells.at(column)); !done)
            return fail(done.error().kind, done.error().field, QString(ref + u", "_s + m_book->heads.value(column)));
    }
    ++m_book->rows;
    return {};
}

Done SheetWriter::put(qsizetype column, const SheetCell &cell)
{
    Book &book = *m_book;
    const auto row = static_cast<lxw_row_t>(book.rows);
    const auto place = static_cast<lxw_col_t>(column);
    lxw_error error = LXW_NO_ERROR;
    switch (cell.type) {
    case SheetCell::Type::Empty:
        return {};
    case SheetCell::Type::Text: {
        if (cell.text.size() > longestSheetText)
            return fail(ErrorKind::TooLong, u"sheet_cell"_s);
        const bool texts = book.types.value(column) == SheetCell::Type::Text;
        const QByteArray text = sheetText(cell.text).toUtf8();
        error = worksheet_write_string(book.sheet, row, place, text.constData(), texts ? book.text : nullptr);
        break;
    }
    case SheetCell::Type::Number:
        error = worksheet_write_number(book.sheet, row, place, cell.text.toDouble(), book.number(cell.decimals));
        break;
    case SheetCell::Type::Day: {
        const qint64 serial = QDate(1899, 12, 30).daysTo(QDate::fromString(cell.text, Qt::ISODate));
        error = worksheet_write_number(book.sheet, row, place, static_cast<double>(serial), book.day);
        break;
    }
    case SheetCell::Type::Flag:
        error = worksheet_write_boolean(book.sheet, row, place, cell.text == "true"_L1 ? 1 : 0, nullptr);
        break;
    }
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return fail(ErrorKind::TooLong, u"sheet_cell"_s);
    if (error != LXW_NO_ERROR)
        return fail(ErrorKind::OutOfMemory);
    book.widths[column] = std::max(book.widths.at(column), widthOf(cell.text) + 1);
    return {};
}

Done SheetWriter::finish()
{
    Book &book = *m_book;
    const auto last = static_cast<lxw_col_t>(std::max<qsizetype>(book.widths.size(), 1) - 1);
    worksheet_autofilter(book.sheet, 0, 0, static_cast<lxw_row_t>(std::max<qint64>(book.rows, 1) - 1), last);
    for (qsizetype column = 0; column < book.widths.size(); ++column) {
        const auto place = static_cast<lxw_col_t>(column);
        lxw_format *const format = book.types.value(column) == SheetCell::Type::Text ? book.text : nullptr;
        worksheet_set_column(book.sheet, place, place, book.widths.at(column), format);
    }
    platform::forgetFailure();
    if (book.close() != LXW_NO_ERROR)
        return fail(book.failure());
    // The library does not look whether its temporary files took all that it wrote.
    if (!isWholeArchive(book.path, u"xl/worksheets/sheet1.xml"_s, "<row ", book.rows))
        return fail(ErrorKind::DiskFull, {}, book.name);
    return {};
}

} // namespace liaison
