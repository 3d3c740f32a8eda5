// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csvreader.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <catch2/catch.hpp>

namespace csvreader_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(const QByteArray &bytes)
{
    const auto table = readCsv(bytes);
    REQUIRE(table);
    return table->rows;
}

// The number of the line at fault.
QString faultOf(const QByteArray &bytes)
{
    const auto table = readCsv(bytes);
    REQUIRE_FALSE(table);
    CHECK(table.error().field.startsWith(u"table"_s));
    return table.error().detail.isEmpty() ? QString() : QString(u"line "_s + table.error().detail);
}

} // namespace

TEST_CASE("CSV is read with quotes, separators and line ends of all kinds", "[csvreader]")
{
    CHECK(rowsOf("a,b\n1,2\n") == QList<QStringList>{{u"1"_s, u"2"_s}});
    CHECK(rowsOf("a;b\r\n1;2,5\r\n\r\n3;") == QList<QStringList>{{u"1"_s, u"2,5"_s}, {u"3"_s, u""_s}});
    CHECK(rowsOf("\"a;;;\",b\n1,2\n") == QList<QStringList>{{u"1"_s, u"2"_s}}); // what is quoted separates nothing
    CHECK(rowsOf("a\tb\r1\t2") == QList<QStringList>{{u"1"_s, u"2"_s}});
    CHECK(rowsOf("a,b\n\"1\"\"x\"\"\",\"2\n3,\"\n") == QList<QStringList>{{u"1\"x\""_s, u"2\n3,"_s}});
    CHECK(rowsOf("\xEF\xBB\xBF"
                 "a,b\n1\n") == QList<QStringList>{{u"1"_s, u""_s}});
    CHECK(readCsv("\xEF\xBB\xBF"
                  "a,b\n")
              ->heads == QStringList{u"a"_s, u"b"_s});
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray wide = utf16(u"地,b\n港,2\n"_s);
    CHECK(rowsOf(wide) == QList<QStringList>{{u"港"_s, u"2"_s}});
    const auto table = readCsv("a\n\"1\n2\"\n3\n");
    REQUIRE(table);
    CHECK(table->lines == QList<qint64>{2, 4});
}

TEST_CASE("a table says its separator, and may be a little longer than its heads", "[csvreader]")
{
    CHECK(rowsOf("sep=;\na;b,c\n1;2\n") == QList<QStringList>{{u"1"_s, u"2"_s}});
    CHECK(rowsOf("\"sep=|\"\r\na|b\r\n1|2\r\n") == QList<QStringList>{{u"1"_s, u"2"_s}});
    CHECK(readCsv("SEP=\t\na\tb\n1\t2\n")->lines == QList<qint64>{3});
    CHECK(rowsOf("a\n,\n1,\n") == QList<QStringList>{{u"1"_s}}); // an empty line stays one
    CHECK(rowsOf("a,b\n1,2,,\n\"3\" ,4\n") == QList<QStringList>{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}});
}

TEST_CASE("a CSV that cannot be read says on which line", "[csvreader]")
{
    CHECK(faultOf("a,b\n1,2,3\n") == u"line 2"_s);
    CHECK(faultOf("a,b\n1,2\n\"3,4\n5,6\n") == u"line 3"_s);
    CHECK(faultOf("a,b\n\"1\"x,2\n") == u"line 2"_s);
    CHECK(faultOf("a,a\n1,2\n") == u"line 1"_s);
    CHECK(faultOf("a,\u00e9\u00e9\u00e9\u00e9\u00e9\n1,\xC3\x28\n") == u"line 2"_s); // UTF-8 but for one byte
    const auto fieldOf = [](const QByteArray &bytes) { return readCsv(bytes).error().field; };
    CHECK(fieldOf("a,b\n1,2,3\n") == u"table.row"_s);
    CHECK(fieldOf("a,b\n\"3,4\n") == u"table.quote"_s);
    CHECK(fieldOf("a,b\n\"1\"x,2\n") == u"table.quoted"_s);
    CHECK(fieldOf("a,a\n1,2\n") == u"table.heads"_s);
    CHECK(fieldOf(QByteArray("PK\3\4\0\0\0\x14\0\xff", 10)) == u"table.binary"_s);
    CHECK(faultOf("").isEmpty());
    CHECK(faultOf("\n\n").isEmpty());
    CHECK(readCsv("").error().kind == ErrorKind::Required);
}

// Found by script/fuzz: the decoders of UTF-16 and UTF-32 let half pairs pass, which no file could give back.
TEST_CASE("half of a surrogate pair is no text", "[csvreader]")
{
    const auto lineOf = [](const QByteArray &bytes) {
        const auto table = readCsv(bytes);
        return table ? u"read"_s : QString(u"line "_s + table.error().detail);
    };
    CHECK(lineOf(QByteArray("\xFF\xFEz\0\n\0\x3D\xD8", 8)) == "line 2"_L1);
    CHECK(lineOf(QByteArray("\xFF\xFE\x00\xDCz\0", 6)) == "line 1"_L1);
    CHECK(lineOf(QByteArray("\0\0\xFE\xFF\x31\xFF\xFF\xFF\"", 9)) == "line 1"_L1);
    CHECK(lineOf(QByteArray("\xFF\xFEz\0\n\0\x3D\xD8\x00\xDE", 10)) == "read"_L1); // a whole pair
}

TEST_CASE("the CSV spectrum", "[csvreader][shared]")
{
    const QString path = sharedFolder(u"data/csv-spectrum"_s);
    if (path.isEmpty())
        return;
    const QDir folder(path);
    const QDir tables(folder.filePath(u"csvs"_s));
    for (const QString &name : tables.entryList({u"*.csv"_s}, QDir::Files)) {
        CAPTURE(name.toStdString());
        QFile csv(tables.filePath(name));
        QFile json(folder.filePath(u"json/"_s + name.section(u'.', 0, 0) + u".json"_s));
        REQUIRE(csv.open(QIODevice::ReadOnly));
        REQUIRE(json.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(json.readAll());
        if (!document.isArray()) // the JSON of one is not that of its table
            continue;
        const QJsonArray expected = document.array();
        const auto table = readCsv(csv.readAll());
        REQUIRE(table);
        REQUIRE(table->rows.size() == expected.size());
        for (qsizetype row = 0; row < table->rows.size(); ++row) {
            QJsonObject read;
            for (qsizetype column = 0; column < table->heads.size(); ++column)
                read.insert(table->heads.at(column), table->rows.at(row).at(column));
            QJsonObject wanted = expected.at(row).toObject();
            for (auto it = wanted.begin(); it != wanted.end(); ++it)
                it.value() = it->toString().replace(u"\r\n"_s, u"\n"_s);
            for (auto it = read.begin(); it != read.end(); ++it)
                it.value() = it->toString().replace(u"\r\n"_s, u"\n"_s);
            CHECK(read == wanted);
        }
    }
}

} // namespace csvreader_test
