// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/roworder.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace roworder_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QStringList refsInOrder(const QString &kind, const QByteArray &csv,
                        const QList<std::pair<QString, QString>> &columns = {})
{
    ImportPlan plan;
    plan.kind = kind;
    plan.columns = columns;
    QStringList refs;
    const TextTableRows ordered = inOrder(readCsv(csv).value(), plan).value();
    for (const QStringList &row : ordered.rows)
        refs.append(row.first());
    return refs;
}

} // namespace

TEST_CASE("a row comes in after those of the table that it names", "[import]")
{
    CHECK(refsInOrder(u"operation"_s, "code,part_of\nA,B\nB,C\nC,\nD,B\n") ==
          QStringList{u"C"_s, u"B"_s, u"A"_s, u"D"_s});
    CHECK(refsInOrder(u"operation"_s, "code,whole\nA,B\nB,\n", {{u"part_of"_s, u"whole"_s}}) ==
          QStringList{u"B"_s, u"A"_s});
    CHECK(refsInOrder(u"operation"_s, "code,part_of\nA,B\nB,A\nC,X\n").size() ==
          3); // a circle, and one not in the table
    CHECK(refsInOrder(u"exchange"_s, "ref,reply_to\nE2,E1\nE1,\n") == QStringList{u"E1"_s, u"E2"_s});
    CHECK(refsInOrder(u"exchange"_s, "ref,reply_to\nE;2,\"'=E;1\"\n'=E;1,\n") == QStringList{u"'=E;1"_s, u"E;2"_s});
    CHECK(refsInOrder(u"exchange"_s, "subject,reply_to\na,E1\nb,\n") == QStringList{u"a"_s, u"b"_s});
    CHECK(refsInOrder(u"seizure"_s, "case,category\nB,1\nA,2\nB,3\n") == QStringList{u"B"_s, u"B"_s, u"A"_s});
}

TEST_CASE("a long chain of rows comes in from its end", "[import]")
{
    QByteArray csv = "code,part_of\n";
    for (int i = 0; i < 50'000; ++i)
        csv += "O" + QByteArray::number(i) + ",O" + QByteArray::number(i + 1) + "\n";
    const QStringList refs = refsInOrder(u"operation"_s, csv);
    CHECK(refs.size() == 50'000);
    CHECK(refs.first() == u"O49999"_s);
    CHECK(refs.last() == u"O0"_s);
}

TEST_CASE("no order of rows loses or doubles one, and lines go with their rows", "[import]")
{
    CHECK(rc::check([] {
        const int count = *rc::gen::inRange(1, 12);
        TextTableRows table{{u"code"_s, u"part_of"_s}, {}, {}};
        for (int i = 0; i < count; ++i) {
            table.rows.append({QString::number(i), QString::number(*rc::gen::inRange(0, 14))});
            table.lines.append(i + 2);
        }
        ImportPlan plan;
        plan.kind = u"operation"_s;
        const TextTableRows ordered = inOrder(table, plan).value();
        RC_ASSERT(ordered.rows.size() == count);
        for (qsizetype i = 0; i < count; ++i)
            RC_ASSERT(table.rows.at(qsizetype(ordered.lines.at(i)) - 2) == ordered.rows.at(i));
        QList<qint64> lines = ordered.lines;
        std::sort(lines.begin(), lines.end());
        RC_ASSERT(lines == table.lines);
    }));
}

} // namespace roworder_test
