// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is in the file: what the SQL of a scope counts is what its filter opens.
#include "core/database/query.h"
#include "core/database/transaction.h"
#include "core/listing/scope.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace scope_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

QString oneOf(std::initializer_list<QString> values)
{
    return *rc::gen::elementOf(std::vector<QString>(values));
}

QString anyDate()
{
    const QDate day = QDate(2016, 11, 1).addDays(*rc::gen::inRange(0, 240));
    return oneOf({day.toString(Qt::ISODate), day.toString(Qt::ISODate), day.toString(u"yyyy-MM"_s),
                  day.toString(u"yyyy"_s), u"2016/17"_s});
}

Scope anyScope()
{
    Scope scope;
    const QString period = oneOf({{}, u"2017-03"_s, u"2017Q1"_s, u"2017"_s, u"2016/17"_s, u"2016-12-24..2017-02-10"_s});
    if (!period.isEmpty())
        scope.period = parsePeriod(period).value();
    scope.operation = oneOf({{}, u"WHOLE"_s, u"PART"_s, u"DEEP"_s, u"OTHER"_s, u"NONE"_s});
    if (*rc::gen::arbitrary<bool>())
        scope.known = QDate(2016, 11, 1).addDays(*rc::gen::inRange(0, 240));
    return scope;
}

void addAny(Connection &connection, const QString &kind, QJsonObject json)
{
    json.insert(u"date"_s, anyDate());
    json.insert(u"operation"_s, oneOf({{}, u"WHOLE"_s, u"PART"_s, u"DEEP"_s, u"OTHER"_s}));
    addForm(connection, kind, json);
}

QList<qint64> counted(Connection &connection, const Scope &scope, const QString &table)
{
    Query rows(connection,
               u"SELECT t.id FROM "_s + table + u" AS t WHERE "_s + scope.sql(u"t"_s) + u" ORDER BY t.id"_s);
    return scope.bindTo(rows).list([](const Query &row) { return row.integer(0); }).value();
}

QList<qint64> opened(Connection &connection, const Scope &scope, const QString &kind)
{
    QList<qint64> ids = RecordList(connection).ids(scope.filter(kind), {}).value();
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

TEST_CASE("what a scope counts is what its filter opens", "[scope]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    for (const auto &[code, whole] : {std::pair(u"WHOLE"_s, QString()), std::pair(u"PART"_s, u"WHOLE"_s),
                                      std::pair(u"DEEP"_s, u"PART"_s), std::pair(u"OTHER"_s, QString())}) {
        QJsonObject operation = form(R"({"first_day": "2017-01-01", "last_day": "2017-03-31"})");
        operation.insert(u"code"_s, code);
        operation.insert(u"name"_s, code);
        operation.insert(u"part_of"_s, whole);
        addForm(connection, u"operation"_s, operation);
    }
    const auto holds = rc::check("for exchanges, cases and referrals", [&] {
        Transaction attempt = Transaction::begin(connection).value(); // given up at the end
        for (int i = *rc::gen::inRange(1, 8); i > 0; --i) {
            addAny(connection, u"exchange"_s,
                   form(R"({"direction": "sent", "counterpart": "GDC", "mode": "monthly", "pieces": 1})"));
            addAny(connection, u"case"_s, form(R"({"agency": "HKC", "counting_rule": "interception"})"));
            addAny(connection, u"referral"_s,
                   form(R"({"direction": "made", "counterpart": "GDC", "subject": "x", "action": "intercept"})"));
        }
        for (int i = 0; i < 5; ++i) {
            const Scope scope = anyScope();
            for (const auto &[kind, table] :
                 {std::pair(u"exchange"_s, u"exchange"_s), std::pair(u"case"_s, u"case_record"_s),
                  std::pair(u"referral"_s, u"referral"_s)})
                RC_ASSERT(counted(connection, scope, table) == opened(connection, scope, kind));
        }
    });
    CHECK(holds);
}

TEST_CASE("over its own days an operation's scope is all that names it", "[scope]")
{
    Period own = Period::fromInclusive(QDate(2017, 1, 1), QDate(2017, 1, 31), PeriodKind::Operation);
    own.operation = u"WHOLE"_s;
    CHECK_FALSE(Scope::ofPeriod(own, u"WHOLE"_s).period);
    CHECK(Scope::ofPeriod(own, u"OTHER"_s).period == own);
    CHECK(Scope::ofPeriod(own, {}).period == own);
    CHECK(Scope::ofPeriod(own, u"WHOLE"_s).filter(u"case"_s) ==
          RecordFilter{u"case"_s}.with(u"within_operation"_s, u"WHOLE"_s));
}

TEST_CASE("a step that was taken later is not known", "[scope]")
{
    TestCaseFile file;
    const auto known = [&](const Scope &scope) {
        Query rows(file.connection(), u"SELECT "_s + scope.step(u"t.step"_s) +
                                          u" FROM (SELECT '2017-05-02' AS step UNION ALL SELECT NULL) AS t"_s);
        return scope.bindTo(rows).list([](const Query &row) { return row.text(0); }).value();
    };
    CHECK(known({}) == QStringList{u"2017-05-02"_s, {}});
    CHECK(known(Scope::knownOn(QDate(2017, 5, 2))) == QStringList{u"2017-05-02"_s, {}});
    CHECK(known(Scope::knownOn(QDate(2017, 5, 1))) == QStringList{{}, {}});
}

} // namespace scope_test
