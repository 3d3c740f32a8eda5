// SPDX-License-Identifier: GPL-3.0-or-later
// How SQLite goes about what must be quick in a file of a million lines: it tells its plan for an empty one, too.
#include "core/database/query.h"
#include "core/figures/operationfigures.h"
#include "core/listing/recordlist.h"
#include "tests/support/jointoperation.h"
#include "tests/support/statementlog.h"

#include <QRegularExpression>
#include <catch2/catch.hpp>

namespace queryplans_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

// A line for each step of each query.
QStringList plansOf(Connection &connection, const QList<QByteArray> &statements)
{
    QStringList steps;
    for (const QByteArray &sql : statements) {
        if (!sql.startsWith("SELECT"))
            continue;
        Query plan(connection, u"EXPLAIN QUERY PLAN "_s + QString::fromUtf8(sql));
        REQUIRE(plan.forEach([&](const Query &row) { steps.append(row.text(3)); }));
    }
    REQUIRE_FALSE(steps.isEmpty());
    return steps;
}

} // namespace

TEST_CASE("a list goes by the dates of its records and sorts none of them", "[list][plans]")
{
    TestCaseFile file;
    for (const QString &kind : {u"exchange"_s, u"referral"_s, u"case"_s, u"seizure"_s}) {
        QList<QByteArray> statements;
        {
            const StatementLog log(file.connection().handle());
            RecordRow after;
            after.id = 7;
            after.key = u"2017-03-01"_s;
            REQUIRE(
                RecordList(file.connection())
                    .list(RecordFilter{kind},
                          {u"date"_s, kind == "exchange"_L1 || kind == "referral"_L1 ? u"counterpart"_s : u"agency"_s},
                          {}, &after, 256));
            statements = log.statements();
        }
        const QStringList steps = plansOf(file.connection(), statements);
        INFO(kind.toStdString() << '\n' << steps.join(u'\n').toStdString());
        CHECK(steps.filter(u"TEMP B-TREE FOR ORDER BY"_s).isEmpty());
    }
}

TEST_CASE("the figures of an operation read its own cases only", "[operation][plans]")
{
    TestCaseFile file;
    addJointOperation(file);
    Connection &connection = file.connection();
    QList<QByteArray> statements;
    {
        const StatementLog log(connection.handle());
        REQUIRE(OperationFigures(connection).find(u"AUTUMN"_s));
        statements = log.statements();
    }
    const QStringList steps = plansOf(connection, statements);
    INFO(steps.join(u'\n').toStdString());
    CHECK(steps.filter(QRegularExpression(u"^SCAN (c|s)\\b"_s)).isEmpty());
    CHECK_FALSE(steps.filter(QRegularExpression(u"^SEARCH c USING"_s)).isEmpty());
}

} // namespace queryplans_test
