// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fieldrows.h"

#include "core/listing/recordlist.h"
#include "core/transfer/recordtable.h"
#include "tests/support/testcasefile.h"

#include <catch2/catch.hpp>

namespace fieldrows_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

QStringList columnsOf(Connection &connection, const QString &table)
{
    QStringList columns;
    Query rows(connection, u"SELECT name FROM pragma_table_info(:table)"_s);
    REQUIRE(rows.bind(u":table"_s, table).run());
    while (rows.next())
        columns.append(rows.text(0));
    return columns;
}

// Columns that stores fill by hand.
const QStringList byHand{u"item.ref"_s, u"monthclose.lines"_s, u"freeze.frozen_at"_s, u"freeze.content"_s,
                         u"case_record.indicators"_s};

} // namespace

TEST_CASE("every column of a noun's table belongs to one of its fields, and every field has its columns", "[fields]")
{
    TestCaseFile file;
    for (const Noun &noun : nouns()) {
        const QStringList columns = columnsOf(file.connection(), noun.table);
        QStringList owned{u"id"_s, u"uid"_s, u"revision"_s};
        const auto owns = [&](const QString &column, const QString &field) {
            INFO(noun.kind.toStdString() << "." << field.toStdString() << " in " << column.toStdString());
            CHECK(columns.contains(column));
            owned.append(column);
        };
        for (const FieldInfo &info : noun.fields()) {
            if (!info.column.isEmpty())
                owns(info.column, info.name);
            if (!info.secondColumn.isEmpty())
                owns(info.secondColumn, info.name);
        }
        for (const QString &column : columns) {
            INFO(noun.table.toStdString() << "." << column.toStdString());
            const bool known = owned.contains(column) || byHand.contains(noun.table + u'.' + column);
            CHECK(known);
        }
    }
}

TEST_CASE("every kind named by a field exists, and so does every table that joins records or holds lines", "[fields]")
{
    TestCaseFile file;
    for (const Noun &noun : nouns()) {
        for (const FieldInfo &info : noun.fields()) {
            INFO(noun.kind.toStdString() << "." << info.name.toStdString());
            if (info.type == FieldType::Record || info.type == FieldType::Records)
                CHECK(nounOf(info.of) != nullptr);
            if (info.type == FieldType::Records) {
                const QString table = info.table.isEmpty() ? QString(noun.kind + u'_' + info.of) : info.table;
                const QStringList columns = columnsOf(file.connection(), table);
                CHECK(columns.contains(noun.table));
                CHECK(columns.contains(nounOf(info.of)->table));
            }
            if (info.type == FieldType::Lines && !info.table.isEmpty())
                CHECK(columnsOf(file.connection(), info.table).contains(info.lineColumn));
            if (!info.notBefore.isEmpty())
                CHECK(fieldOf(noun.kind, info.notBefore) != nullptr);
        }
    }
}

TEST_CASE("what a noun stores of itself is a field of its list and a column of its table", "[fields]")
{
    for (const Noun &noun : nouns()) {
        QStringList listed;
        for (const ListField &field : listFields(noun.kind))
            listed.append(field.name);
        for (const FieldInfo &info : noun.fields()) {
            INFO(noun.kind.toStdString() << "." << info.name.toStdString());
            if (info.isStored() && info.inLists && info.part().isEmpty() && noun.kind != "freeze"_L1)
                CHECK(listed.contains(info.name));
            const bool inTable =
                tableColumns(noun.kind).contains(info.name) || tableColumns(noun.kind).contains(info.name + u".en"_s);
            CHECK(inTable == info.inTables);
        }
    }
}

} // namespace fieldrows_test
