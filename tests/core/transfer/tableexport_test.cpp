// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/tableexport.h"

#include "core/transfer/csvreader.h"
#include "tests/support/records.h"
#include "tests/support/workbook.h"

#include <QDir>
#include <QFile>
#include <catch2/catch.hpp>

namespace tableexport_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

RecordFilter exchanges()
{
    RecordFilter filter;
    filter.kind = u"exchange"_s;
    return filter;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("the list of a filter is written and the journal says so", "[export]")
{
    TestCaseFile file;
    addAgencies(file);
    add(file, exchangeOn(u"2017-03-06"_s, u"GDC"_s, 4));
    add(file, exchangeOn(u"2017-03-07"_s, u"MOC"_s, 2));
    const QString target = file.folder() + u"/list.csv"_s;
    const auto rows =
        exportTable(file.caseFile(), exchanges().with(u"counterpart"_s, u"GDC"_s), target, {u"Wong"_s, u"asked"_s});
    REQUIRE(rows);
    CHECK(*rows == 1);
    CHECK(contentOf(target).count("\r\n") == 2);
    const auto entries = Journal(file.connection()).list({}, 0, 0, 1);
    REQUIRE(entries);
    CHECK(entries->first().action == u"export"_s);
    CHECK(entries->first().ref == u"list.csv"_s);
    CHECK(entries->first().officer == u"Wong"_s);
}

TEST_CASE("a name that ends in .xlsx gives a workbook of the same filter, order and columns", "[export][sheet]")
{
    TestCaseFile file;
    addAgencies(file);
    add(file, exchangeOn(u"2017-03-06"_s, u"GDC"_s, 4));
    add(file, exchangeOn(u"2017-03-07"_s, u"GDC"_s, 2));
    add(file, exchangeOn(u"2017-03-08"_s, u"MOC"_s, 1));
    const QString target = file.folder() + u"/list.XLSX"_s;
    const RecordFilter filter = exchanges().with(u"counterpart"_s, u"GDC"_s);
    REQUIRE(exportTable(file.caseFile(), filter, target, {u"Wong"_s, u"asked"_s}) == 2);
    const TextTableRows table = tableOfSheet(target);
    REQUIRE(exportTable(file.caseFile(), filter, file.folder() + u"/list.csv"_s, {u"Wong"_s, u"asked"_s}) == 2);
    const TextTableRows csv = readCsv(contentOf(file.folder() + u"/list.csv"_s)).value();
    CHECK(table.heads == csv.heads);
    for (qsizetype row = 0; row < 2; ++row) {
        for (qsizetype column = 0; column < csv.heads.size(); ++column)
            CHECK(table.rows.at(row).at(column).toLower() == csv.rows.at(row).at(column).toLower());
    }
    const auto entries = Journal(file.connection()).list({}, 0, 0, 2);
    REQUIRE(entries);
    CHECK(entries->last().after->value(u"medium"_s) == u"xlsx"_s);
    CHECK(entries->last().after->value(u"rows"_s) == 2);
    const auto there =
        exportTable(file.caseFile(), filter, target, {u"Wong"_s, u"asked"_s}, {}, {}, Gate::Existing::Refuse);
    REQUIRE_FALSE(there);
    CHECK(there.error().kind == ErrorKind::AlreadyExists);
    const auto cancelled = exportTable(file.caseFile(), filter, file.folder() + u"/new.xlsx"_s, {u"Wong"_s, u"asked"_s},
                                       [](qint64 done, qint64) { return done < 1; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == ErrorKind::Cancelled);
    CHECK(QDir(file.folder()).entryList({u"*.xlsx"_s, u"tmp.*"_s}, QDir::Files | QDir::Hidden) ==
          QStringList{u"list.XLSX"_s});
}

TEST_CASE("a cancelled export leaves nothing, and the case file is never the target", "[export]")
{
    TestCaseFile file;
    addAgencies(file);
    add(file, exchangeOn(u"2017-03-06"_s, u"GDC"_s, 4));
    const QString target = file.folder() + u"/list.csv"_s;
    const auto cancelled = exportTable(file.caseFile(), exchanges(), target, {u"Wong"_s, u"asked"_s},
                                       [](qint64, qint64) { return false; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(QFile::exists(target));
    const auto self = exportTable(file.caseFile(), exchanges(), file.path(), {u"Wong"_s, u"asked"_s});
    REQUIRE_FALSE(self);
    CHECK(self.error().kind == ErrorKind::AlreadyExists);
    const auto nowhere =
        exportTable(file.caseFile(), exchanges(), file.folder() + u"/no/list.csv"_s, {u"Wong"_s, u"asked"_s});
    REQUIRE_FALSE(nowhere);
    const auto unknown =
        exportTable(file.caseFile(), exchanges().with(u"nonsense"_s, u"1"_s), target, {u"Wong"_s, u"asked"_s});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().kind == ErrorKind::UnknownField);
}

} // namespace tableexport_test
