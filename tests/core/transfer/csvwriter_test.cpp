// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csvwriter.h"

#include "tests/support/shareddata.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace csvwriter_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

// Reads CSV by the letter of RFC 4180.
QList<QStringList> readCsv(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            row.append(std::exchange(cell, {}));
        } else if (!quoted && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
            ++i;
        } else {
            cell += c;
        }
    }
    return rows;
}

QByteArray written(const QTemporaryDir &folder, const QList<QStringList> &rows)
{
    const QString path = folder.filePath(u"out.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
    CsvWriter writer(file);
    for (const QStringList &row : rows)
        REQUIRE(writer.write(row));
    REQUIRE(file.seek(0));
    return file.readAll();
}

} // namespace

TEST_CASE("csv: quotes, commas, line breaks, one byte order mark", "[csvwriter]")
{
    const QTemporaryDir folder;
    CHECK(written(folder, {{u"a"_s, u"b c"_s, u""_s},
                           {u"x,y"_s, u"say \"hi\""_s, u"two\nlines"_s},
                           {u"手機"_s, u"1300"_s, u" s "_s}}) ==
          "\xEF\xBB\xBF"
          "a,b c,\r\n\"x,y\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n手機,1300,\" s \"\r\n");
}

TEST_CASE("csv: what a spreadsheet would compute is only shown", "[csvwriter]")
{
    for (const auto &formula : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\rx"_s, u"\nx"_s, u" =1"_s,
                                u"＝1"_s, u"＋1"_s, u"－1"_s, u"＠A"_s, u"'=1"_s, u"''=1"_s})
        CHECK(withoutFormula(formula) == QString(u'\'' + formula));
    for (const auto &plain : {u""_s, u"1300"_s, u"2017-03-01"_s, u"about 1300"_s, u"a=b"_s, u"'quoted'"_s, u"–"_s,
                              u"HKD 138000"_s, u"not stated"_s, u"3a"_s})
        CHECK(withoutFormula(plain) == plain);

    for (const QString &payload : sharedLines(u"data/csv-injection.txt"_s)) {
        if (payload.isEmpty())
            continue;
        INFO(payload.toStdString());
        const QString cell = withoutFormula(payload);
        CHECK_FALSE(QString(u"=+-@\t\r"_s).contains(cell.at(0)));
        CHECK(withFormula(cell) == payload);
    }
}

TEST_CASE("csv: everything written is read back", "[csvwriter]")
{
    const QTemporaryDir folder;
    CHECK(rc::check([&] {
        QList<QStringList> rows;
        for (int i = *rc::gen::inRange(1, 5); i > 0; --i) {
            QStringList row;
            for (int cell = 0; cell < 3; ++cell) {
                QString text;
                for (int length = *rc::gen::inRange(0, 6); length > 0; --length)
                    text += *rc::gen::elementOf(std::vector<QString>{u"\""_s, u","_s, u"\r"_s, u"\n"_s, u"="_s, u"'"_s,
                                                                     u" "_s, u"a"_s, u"電"_s, u"-"_s, u"1"_s});
                row.append(text);
            }
            rows.append(row);
        }
        QList<QStringList> read = readCsv(written(folder, rows));
        for (QStringList &row : read) {
            for (QString &cell : row)
                cell = withFormula(cell);
        }
        RC_ASSERT(read == rows);
    }));
}

TEST_CASE("csv: what cannot be written is told by the name that people know", "[csvwriter]")
{
    QFile full(u"/dev/full"_s);
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    CsvWriter writer(full);
    writer.setName(u"/home/chan/list.csv"_s);
    CHECK(writer.write({u"a"_s}).error() == Error{ErrorKind::DiskFull, {}, u"/home/chan/list.csv"_s});
}

} // namespace csvwriter_test
