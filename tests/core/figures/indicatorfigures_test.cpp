// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/indicatorfigures.h"

#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace indicatorfigures_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

qint64 countOf(TestCaseFile &file, const RecordFilter &filter)
{
    const auto count = RecordList(file.connection()).count(filter);
    if (!count)
        FAIL(describe(count.error()));
    return *count;
}

void addIndicators(Connection &connection)
{
    for (const auto *code : {"R1", "R2", "R3"}) {
        addForm(connection, u"indicator"_s,
                QJsonObject{{u"code"_s, QString::fromLatin1(code)}, {u"description"_s, u"sign"_s}});
    }
}

void addCase(Connection &connection, const QString &ref, const QStringList &indicators, const QString &status,
             bool seizure)
{
    QJsonObject record{{u"ref"_s, ref},
                       {u"date"_s, u"2017-03-06"_s},
                       {u"agency"_s, u"HKC"_s},
                       {u"status"_s, status},
                       {u"indicators"_s, textsJson(indicators)}};
    if (seizure)
        record.insert(u"seizures"_s, QJsonArray{QJsonObject{{u"category"_s, u"6b"_s}, {u"quantity"_s, 1}}});
    addForm(connection, u"case"_s, record);
}

void addReferral(Connection &connection, const QString &ref, const QStringList &indicators, const QStringList &cases,
                 const QString &outcome)
{
    QJsonObject record{{u"ref"_s, ref},
                       {u"date"_s, u"2017-03-07"_s},
                       {u"direction"_s, u"made"_s},
                       {u"counterpart"_s, u"GDC"_s},
                       {u"action"_s, u"intercept"_s},
                       {u"indicators"_s, textsJson(indicators)},
                       {u"cases"_s, textsJson(cases)}};
    if (!outcome.isEmpty()) {
        record.insert(u"outcome"_s, outcome);
        record.insert(u"outcome_date"_s, u"2017-04-01"_s);
    }
    if (outcome == "merged"_L1)
        record.insert(u"merged_into"_s, u"F1"_s);
    addForm(connection, u"referral"_s, record);
}

QString words(const IndicatorPart &part)
{
    return u"%1/%2/%3"_s.arg(part.flagged).arg(part.known).arg(part.hits);
}

} // namespace

TEST_CASE("hit rates count a consignment once, and only known outcomes", "[indicatorfigures]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    addIndicators(connection);
    addCase(connection, u"HIT"_s, {u"R1"_s}, u"open"_s, true);
    addCase(connection, u"MISS"_s, {u"R1"_s, u"R2"_s}, u"closed"_s, false);
    addCase(connection, u"WAIT"_s, {u"R1"_s}, u"under_investigation"_s, false);
    addCase(connection, u"OVER"_s, {u"R1"_s, u"R2"_s}, u"open"_s, false); // handed over, and seized there
    addCase(connection, u"GONE"_s, {u"R2"_s}, u"open"_s, false);          // handed over in vain
    addCase(connection, u"MERGED"_s, {u"R2"_s}, u"open"_s, false);        // what came of it is told elsewhere
    addReferral(connection, u"F1"_s, {u"R1"_s, u"R3"_s}, {u"OVER"_s}, u"seized"_s);
    addReferral(connection, u"F2"_s, {}, {u"GONE"_s}, u"consignment_gone"_s);
    addReferral(connection, u"F3"_s, {u"R2"_s}, {u"MERGED"_s}, u"merged"_s);
    addReferral(connection, u"F4"_s, {u"R2"_s, u"R3"_s}, {}, u"nothing_found"_s);
    addReferral(connection, u"F5"_s, {u"R3"_s}, {}, {});
    addReferral(connection, u"F6"_s, {u"R3"_s}, {}, u"merged"_s);

    IndicatorFigures figures(connection);
    const auto counts = figures.count(parsePeriod(u"2017Q1"_s).value());
    REQUIRE(counts);
    REQUIRE(counts->size() == 3);
    CHECK(words(counts->at(0).cases) == u"4/3/2"_s);
    CHECK(words(counts->at(0).referrals) == u"0/0/0"_s); // F1 goes with its case
    CHECK(words(counts->at(1).cases) == u"4/3/1"_s);
    CHECK(words(counts->at(1).referrals) == u"1/1/0"_s); // F3 goes with its case
    CHECK(words(counts->at(2).cases) == u"0/0/0"_s);
    CHECK(words(counts->at(2).referrals) == u"4/2/1"_s);
    CHECK(counts->at(1).flagged() == 5);
    CHECK(counts->at(1).known() == 4);
    CHECK(counts->at(1).hits() == 1);
    for (const IndicatorCount &one : *counts) {
        for (const IndicatorPart &part : {one.cases, one.referrals}) {
            CHECK(countOf(file, part.flaggedFilter) == part.flagged);
            CHECK(countOf(file, part.knownFilter) == part.known);
            CHECK(countOf(file, part.hitFilter) == part.hits);
        }
    }

    const auto pairs = figures.pairs(parsePeriod(u"2017Q1"_s).value());
    REQUIRE(pairs);
    REQUIRE(pairs->size() == 2);
    CHECK(pairs->first().first == u"R1"_s);
    CHECK(pairs->first().second == u"R2"_s);
    CHECK(pairs->first().cases == 2);
    CHECK(pairs->first().referrals == 0);
    CHECK(pairs->last().first == u"R2"_s);
    CHECK(pairs->last().referrals == 1); // F4
    for (const IndicatorPair &pair : *pairs) {
        CHECK(countOf(file, pair.caseFilter) == pair.cases);
        CHECK(countOf(file, pair.referralFilter) == pair.referrals);
    }
    CHECK(figures.count(parsePeriod(u"2016"_s).value())->isEmpty());
    CHECK(figures.count(Scope::ofOperation(u"NONE"_s))->isEmpty());
    CHECK(figures.count({})->size() == 3);
}

} // namespace indicatorfigures_test
