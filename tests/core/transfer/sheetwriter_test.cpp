// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sheetwriter.h"

#include "core/transfer/csvwriter.h"
#include "tests/support/shareddata.h"
#include "tests/support/testcasefile.h"
#include "tests/support/workbook.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <clocale>
#include <csignal>
#include <sys/resource.h>

namespace sheetwriter_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

using Type = SheetCell::Type;

SheetCell text(const QString &text)
{
    return {Type::Text, text, 0};
}

Done write(const QString &path, const QStringList &heads, const QList<QList<SheetCell>> &rows)
{
    LIAISON_ASSIGN(const auto writer, SheetWriter::create(path, u"list.xlsx"_s));
    LIAISON_TRY(writer->begin(u"exchange"_s, heads, QList<Type>(heads.size(), Type::Text)));
    for (const QList<SheetCell> &row : rows)
        LIAISON_TRY(writer->write(u"EX-1"_s, row));
    return writer->finish();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a workbook holds numbers, days and flags as such, and a head that stays and filters", "[sheet]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a, b – 表.xlsx"_s);
    const QList<SheetCell> row{text(u"海關"_s),
                               {Type::Number, u"1300"_s, 0},
                               {Type::Number, u"138000.50"_s, 2},
                               {Type::Number, u"0.001"_s, 3},
                               {Type::Number, u"999999999999999"_s, 0},
                               {Type::Day, u"2017-03-06"_s, 0},
                               {Type::Day, u"1900-03-01"_s, 0},
                               {Type::Flag, u"true"_s, 0},
                               {Type::Flag, u"false"_s, 0},
                               {},
                               text(u"3"_s)};
    const QStringList heads{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s, u"i"_s, u"j"_s, u"k"_s};
    REQUIRE(write(path, heads, {row, row}));
    const auto rows = sheetOf(path);
    REQUIRE(rows.size() == 3);
    CHECK(rows.at(0).at(10) == text(u"k"_s));
    CHECK(rows.at(1) == row);
    CHECK(rows.at(2) == row);
    const QByteArray sheet = partOfWorkbook(path, u"xl/worksheets/sheet1.xml"_s);
    CHECK(sheet.contains("<autoFilter ref=\"A1:K3\"/>"));
    CHECK(sheet.contains("state=\"frozen\""));
    CHECK(sheet.contains("<cols>"));
    CHECK(partOfWorkbook(path, u"xl/workbook.xml"_s).contains("<sheet name=\"exchange\""));
}

TEST_CASE("a text in a workbook is never a formula or a link, and is read as it is", "[sheet]")
{
    QStringList texts = sharedLines(u"data/csv-injection.txt"_s) + sharedLines(u"data/blns.txt"_s);
    texts +=
        {u"=1+1"_s,    u"+852 2815"_s,     u"-5"_s,           u"@home"_s,  u"https://example.org"_s, u"mailto:a@b.c"_s,
         u"_x0041_"_s, u"_x005F_x0041_"_s, u"a\rb"_s,         u"a\r\nb"_s, u"\u0001\u001f"_s,        u" x "_s,
         u"\t"_s,      u"<&>\"'"_s,        u"\uFFFE\uFFFF"_s, u"𠮷"_s,     QString(32'767, u'x'),    u"{=A1}"_s};
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    QList<QList<SheetCell>> rows;
    for (const QString &each : std::as_const(texts))
        rows.append({text(each)});
    rows.removeIf([](const QList<SheetCell> &row) { return row.first().text.isEmpty(); });
    REQUIRE(write(path, {u"subject"_s}, rows));
    auto read = sheetOf(path);
    read.removeFirst();
    CHECK(read == rows);
    for (const QString &part : partsOfWorkbook(path)) {
        INFO(part.toStdString());
        CHECK_FALSE(part.contains("externalLink"_L1));
        CHECK_FALSE(partOfWorkbook(path, part).contains("hyperlink\""));
    }
    CHECK_FALSE(partOfWorkbook(path, u"xl/worksheets/sheet1.xml"_s).contains("<f>"));
}

TEST_CASE("a text that looks like a neutralised formula keeps its apostrophe through an import", "[sheet]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    for (const QString &each : {u"=1"_s, u"'=1"_s, u"''=1"_s, u"'plain"_s, u"'"_s}) {
        REQUIRE(write(path, {u"subject"_s}, {{text(each)}}));
        CHECK(withFormula(sheetOf(path).at(1).at(0).text) == each);
    }
    CHECK(sheetOf(path).at(0).at(0) == text(u"subject"_s));
}

TEST_CASE("what a workbook cannot hold is refused, never cut", "[sheet]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    const Done longText = write(path, {u"ref"_s, u"summary"_s}, {{text(u"EX-1"_s), text(QString(32'768, u'x'))}});
    REQUIRE_FALSE(longText);
    CHECK(longText.error() == Error{ErrorKind::TooLong, u"sheet_cell"_s, u"EX-1, summary"_s});
    const auto writer = SheetWriter::create(path, u"list.xlsx"_s);
    REQUIRE(writer);
    REQUIRE((*writer)->begin(u"case"_s, {u"ref"_s}, {Type::Text}));
    for (qint64 row = 1; row < mostSheetRows; ++row) {
        if (!(*writer)->write({}, {}))
            FAIL("row " << row);
    }
    const Done tooMany = (*writer)->write({}, {});
    REQUIRE_FALSE(tooMany);
    CHECK(tooMany.error() == Error{ErrorKind::TooLarge, u"sheet_rows"_s, u"1048575"_s});
}

TEST_CASE("the same table is the same workbook, whenever it is written", "[sheet]")
{
    QTemporaryDir folder;
    REQUIRE(write(folder.filePath(u"one.xlsx"_s), {u"ref"_s}, {{text(u"EX-1"_s)}}));
    QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Hong_Kong");
    tzset();
    REQUIRE(write(folder.filePath(u"two.xlsx"_s), {u"ref"_s}, {{text(u"EX-1"_s)}}));
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
    CHECK(bytesOf(folder.filePath(u"one.xlsx"_s)) == bytesOf(folder.filePath(u"two.xlsx"_s)));
    CHECK(partOfWorkbook(folder.filePath(u"one.xlsx"_s), u"docProps/core.xml"_s).contains("1980-01-01T00:00:00Z"));
}

TEST_CASE("numbers in a workbook have a full stop in every language of the desktop", "[sheet]")
{
    QTemporaryDir folder;
    const QByteArray before(setlocale(LC_ALL, nullptr));
    const bool comma = setlocale(LC_ALL, "pt_PT.UTF-8") || setlocale(LC_ALL, "de_DE.UTF-8");
    if (!comma)
        WARN("no locale with a decimal comma is installed; the numbers are written in this one");
    const Done written =
        write(folder.filePath(u"list.xlsx"_s), {u"value"_s}, {{SheetCell{Type::Number, u"0.25"_s, 2}}});
    setlocale(LC_ALL, before.constData());
    REQUIRE(written);
    CHECK(partOfWorkbook(folder.filePath(u"list.xlsx"_s), u"xl/worksheets/sheet1.xml"_s).contains("<v>0.25</v>"));
}

TEST_CASE("a disk that takes no more is told, whichever file of a workbook it was", "[sheet]")
{
    QTemporaryDir folder;
    QList<QList<SheetCell>> rows;
    for (int i = 0; i < 3000; ++i)
        rows.append({text(u"subject %1"_s.arg(i % 7)), {Type::Number, QString::number(i % 10), 0}});
    rlimit old{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &old) == 0);
    const auto handler = signal(SIGXFSZ, SIG_IGN);
    // The temporary file of the sheet is the largest, then the workbook itself.
    for (const rlim_t most : {rlim_t(500), rlim_t(5'000), rlim_t(40'000), rlim_t(150'000)}) {
        const rlimit tight{most, old.rlim_max};
        REQUIRE(setrlimit(RLIMIT_FSIZE, &tight) == 0);
        const Done full = write(folder.filePath(u"list.xlsx"_s), {u"subject"_s, u"pieces"_s}, rows);
        setrlimit(RLIMIT_FSIZE, &old);
        INFO(most);
        REQUIRE_FALSE(full);
        CHECK((full.error().kind == ErrorKind::DiskFull || full.error().kind == ErrorKind::CannotWrite));
        CHECK(full.error().detail == u"list.xlsx"_s);
    }
    signal(SIGXFSZ, handler);
    CHECK(write(folder.filePath(u"list.xlsx"_s), {u"subject"_s, u"pieces"_s}, rows));
    const Done nowhere = write(folder.filePath(u"no/list.xlsx"_s), {u"subject"_s}, {});
    CHECK_FALSE(nowhere);
}

} // namespace sheetwriter_test
