// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/samplecasefile.h"

#include "core/content/reportcontent.h"
#include "core/database/query.h"
#include "core/journal/settingstore.h"
#include "core/transfer/publicfacts.h"
#include "tests/support/shareddata.h"
#include "tests/support/testcasefile.h"

#include <catch2/catch.hpp>

namespace samplecasefile_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const Author author{u"tester"_s, {}, 0};

// Made once: reading it is all that these tests do.
Connection &sample()
{
    static TestCaseFile file;
    static const bool filled = [] {
        const Done done = fillSampleCaseFile(file.connection(), author);
        if (!done)
            FAIL(describe(done.error()));
        return true;
    }();
    REQUIRE(filled);
    return file.connection();
}

const PublicFact &fact(const QString &id)
{
    const PublicFact *found = publicFact(id);
    INFO(id.toStdString());
    REQUIRE(found != nullptr);
    return *found;
}

PeriodFigures figuresOf(const QString &period)
{
    const auto resolved = resolvePeriod(sample(), period);
    REQUIRE(resolved.has_value());
    const auto figures = periodFigures(sample(), {*resolved});
    REQUIRE(figures.has_value());
    return *figures;
}

OperationFigure operationOf(const QString &code)
{
    const auto figure = OperationFigures(sample()).find(code);
    REQUIRE(figure.has_value());
    return *figure;
}

const Achievement &declared(const QList<Achievement> &results, const QString &agency)
{
    for (const Achievement &result : results) {
        if (result.declared && result.agency == agency)
            return result;
    }
    FAIL("no declared result of " << agency.toStdString());
    return results.first();
}

// The fact's number against the program's. Both sides are read from the words of the row, not from the sample's files.
void checkEstimate(const PublicFact &row, const EstimateSum &sum)
{
    INFO(row.id.toStdString() << " " << row.what.toStdString());
    if (row.value == "not stated"_L1) {
        CHECK_FALSE(sum.isStated());
        CHECK(sum.notStatedParts() == 1);
        return;
    }
    CHECK(sum.isStated());
    CHECK(sum.value() == row.value.toLongLong() * (row.currency.isEmpty() ? 1 : 100));
    CHECK(qualifierCode(sum.qualifier()).replace(u'_', u' ') == row.qualifier);
}

void checkCases(const PublicFact &row, const Achievement &result)
{
    REQUIRE(result.cases.size() == 1);
    checkEstimate(row, result.cases.first().sum);
}

void checkItems(const PublicFact &row, const Achievement &result)
{
    REQUIRE(result.items.size() == 1);
    CHECK(result.items.first().key == u"H87"_s);
    checkEstimate(row, result.items.first().sum);
}

void checkValue(const PublicFact &row, const Achievement &result, const QString &basis)
{
    REQUIRE(result.values.size() == 1);
    CHECK(result.values.first().key == row.currency);
    CHECK(result.values.first().basis == basis);
    checkEstimate(row, result.values.first().sum);
}

} // namespace

TEST_CASE("sample: the facts are those of the public file", "[sample]")
{
    CHECK(publicFacts().size() == 70);
    CHECK(fact(u"F1-10"_s).stated() == u"about 100000"_s);
    CHECK(fact(u"F1-11"_s).stated() == u"about HKD 13880000"_s);
    CHECK(fact(u"F3-05"_s).stated() == u"more than CNY 70000000"_s);
    CHECK(fact(u"F1-13"_s).stated() == u"not stated"_s);
    CHECK(fact(u"F1-16"_s).what == u"Business of IP Asia Forum: participants"_s);

    const QStringList shared = sharedLines(u"facts/public-facts.csv"_s);
    if (shared.isEmpty())
        return;
    CHECK(shared.size() >= publicFacts().size());
    for (qsizetype i = 0; i < publicFacts().size(); ++i)
        CHECK(shared.value(i + 1).startsWith(publicFacts().at(i).id + u','));
}

TEST_CASE("sample: every public exchange", "[sample]")
{
    const PeriodFigures figures = figuresOf(u"2016/17"_s);
    REQUIRE(figures.exchanges.size() == 3);
    const auto check = [&](const QString &id, const QString &counterpart, const QString &direction,
                           const QString &mode) {
        const PublicFact &row = fact(id);
        CHECK(row.kind == u"exchange"_s);
        CHECK(row.dates() == u"2016-07-01..2017-06-30"_s);
        CHECK(row.parties.contains(counterpart));
        int found = 0;
        for (const ExchangeCount &count : figures.exchanges) {
            if (count.counterpart != counterpart)
                continue;
            ++found;
            CHECK(count.pieces == row.value.toLongLong());
            CHECK(count.direction == direction);
            CHECK(count.mode == mode);
        }
        CHECK(found == 1);
    };
    check(u"F1-04"_s, u"GDC"_s, u"mutual"_s, u"monthly"_s);
    check(u"F1-05"_s, u"GDPSD-ECIB"_s, u"mutual"_s, u"real_time"_s);
    check(u"F1-06"_s, u"GDAIC"_s, u"sent"_s, u"regular"_s);

    // Nothing outside of the public year, and no total over counterparts unless it is asked for.
    CHECK(figuresOf(u"2015/16"_s).exchanges.isEmpty());
    CHECK(figuresOf(u"2017/18"_s).exchanges.isEmpty());
    CHECK(ExchangeFigures(sample()).grandTotal(figures.period) == 102);
    for (const auto &quarter : {u"2016Q3"_s, u"2016Q4"_s, u"2017Q1"_s, u"2017Q2"_s})
        CHECK(figuresOf(quarter).exchanges.size() == 3);
}

TEST_CASE("sample: every public operation", "[sample]")
{
    const OperationFigure four = operationOf(u"GDC-2016-17"_s);
    CHECK(four.parts.size() == fact(u"F1-08"_s).value.toInt());
    CHECK(four.operation.coordinator == u"GDC"_s);
    CHECK(partialDateText(four.operation.firstDay) == u"2016/17"_s);
    CHECK(partialDateText(four.operation.lastDay) == u"2016/17"_s);
    CHECK_FALSE(four.days.has_value());
    for (const Operation &part : four.parts)
        CHECK(operationOf(part.code).results.isEmpty()); // stated for the whole only

    const OperationFigure thunder = operationOf(u"THUNDERCRACKER"_s);
    CHECK(partialDateText(thunder.operation.firstDay) == fact(u"F1-15"_s).start);
    CHECK(partialDateText(thunder.operation.lastDay) == fact(u"F1-15"_s).end);
    CHECK(thunder.operation.type == u"case_driven"_s);
    CHECK(thunder.operation.participants.contains(u"GDPSD-ECIB"_s));
    CHECK_FALSE(thunder.days.has_value());
    for (const Achievement &result : thunder.results)
        CHECK_FALSE(result.declared);

    CHECK(operationOf(u"JOINT-2013"_s).days == fact(u"F3-06"_s).value.toInt());
    CHECK(operationOf(u"JOINT-2023"_s).days == fact(u"F4-02"_s).value.toInt());

    QStringList codes;
    for (const OperationFigure &figure : figuresOf(u"2016/17"_s).operations)
        codes.append(figure.operation.code);
    CHECK(codes == QStringList{u"GDC-2016-17"_s, u"THUNDERCRACKER"_s});
    CHECK(figuresOf(u"2017-05"_s).impreciseOperations.contains(u"THUNDERCRACKER"_s));
    CHECK(figuresOf(u"2017Q2"_s).impreciseOperations.contains(u"GDC-2016-17"_s));
}

TEST_CASE("sample: every public result", "[sample]")
{
    const OperationFigure four = operationOf(u"GDC-2016-17"_s);
    checkCases(fact(u"F1-09"_s), declared(four.results, u"HKC"_s));
    checkItems(fact(u"F1-10"_s), declared(four.results, u"HKC"_s));
    checkValue(fact(u"F1-11"_s), declared(four.results, u"HKC"_s), u"not_stated"_s);
    checkItems(fact(u"F1-12"_s), declared(four.results, u"GDC"_s));
    checkCases(fact(u"F1-13"_s), declared(four.results, u"GDC"_s));
    checkValue(fact(u"F1-14"_s), declared(four.results, u"GDC"_s), u"not_stated"_s);

    const QList<Achievement> year = figuresOf(u"2013/14"_s).declared;
    checkCases(fact(u"F3-04"_s), declared(year, u"GDC"_s));
    checkValue(fact(u"F3-05"_s), declared(year, u"GDC"_s), u"potential_retail"_s);
    REQUIRE(year.first().period.has_value());
    CHECK(year.first().period->begin == QDate(2013, 7, 1));
    CHECK(year.first().period->lastDay() == QDate(2014, 6, 30));

    const OperationFigure joint = operationOf(u"JOINT-2013"_s);
    checkCases(fact(u"F3-07"_s), declared(joint.results, u"HKC"_s));
    checkItems(fact(u"F3-08"_s), declared(joint.results, u"HKC"_s));
    checkValue(fact(u"F3-09"_s), declared(joint.results, u"HKC"_s), u"not_stated"_s);
    checkCases(fact(u"F3-10"_s), declared(joint.results, u"GDC"_s));
    checkValue(fact(u"F3-11"_s), declared(joint.results, u"GDC"_s), u"not_stated"_s);
    checkItems(fact(u"F3-12"_s), declared(joint.results, u"GDC"_s));

    const OperationFigure three = operationOf(u"JOINT-2023"_s);
    checkItems(fact(u"F4-03"_s), declared(three.results, u"HKC"_s));
    checkValue(fact(u"F4-04"_s), declared(three.results, u"HKC"_s), u"estimated_market"_s);
    checkCases(fact(u"F4-05"_s), declared(three.results, u"HKC"_s));
    for (const auto &[id, agency] : {std::pair(u"F4-06"_s, u"GDC"_s), std::pair(u"F4-07"_s, u"MCS"_s)}) {
        checkCases(fact(id), declared(three.results, agency));
        checkItems(fact(id), declared(three.results, agency));
        checkValue(fact(id), declared(three.results, agency), u"not_stated"_s);
    }

    // No row of these kinds was left out.
    int checked = 0;
    for (const PublicFact &row : publicFacts())
        checked += row.kind == "exchange"_L1 || row.kind == "operation"_L1 || row.kind == "result"_L1;
    CHECK(checked == 3 + 4 + 19);
}

TEST_CASE("sample: what is made up says so and changes nothing declared", "[sample]")
{
    Query cases(sample(), u"SELECT count(*), sum(illustrative), sum(ref LIKE 'ILL-%') FROM case_record"_s);
    REQUIRE(cases.run());
    REQUIRE(cases.next());
    CHECK(cases.integer(0) >= 60);
    CHECK(cases.integer(1) == cases.integer(0));
    CHECK(cases.integer(2) == cases.integer(0));
    Query exchanges(sample(), u"SELECT count(*) FROM exchange WHERE illustrative = 0 OR ref NOT LIKE 'ILL-%'"_s);
    REQUIRE(exchanges.run());
    REQUIRE(exchanges.next());
    CHECK(exchanges.integer(0) == 0);
    Query outside(sample(), u"SELECT c.ref FROM case_record AS c JOIN operation AS o ON o.id = c.operation "
                            "WHERE c.date_from < o.first_day_from OR c.date_to > o.last_day_to"_s);
    REQUIRE(outside.run());
    CHECK_FALSE(outside.next());

    // The cases of an operation stand beside its declared result, never in its place, and are fewer where both count.
    for (const OperationFigure &figure : figuresOf(u"2016/17"_s).operations) {
        for (const Achievement &result : figure.results)
            CHECK((result.illustrative > 0) != result.declared);
    }
    for (const AchievementDifference &difference : operationOf(u"GDC-2016-17"_s).differences)
        CHECK(difference.difference < 0);

    CHECK(SettingStore(sample()).isSample() == true);
    CHECK(SettingStore(sample()).homeAgency() == u"HKC"_s);
    CHECK(Journal(sample()).verify().value_or(0) > 100);
}

TEST_CASE("sample: it shows several sides, currencies, units and qualifiers", "[sample]")
{
    const auto sums = SeizureFigures(sample()).sum(SeizureGrouping::Whole, {});
    REQUIRE(sums.has_value());
    QSet<QString> sides;
    QSet<QString> currencies;
    QSet<QString> units;
    bool notStated = false;
    for (const SeizureSum &sum : *sums) {
        sides.insert(sum.side);
        for (const MeasurePart &value : sum.values)
            currencies.insert(value.key);
        for (const MeasurePart &item : sum.items) {
            units.insert(item.key);
            notStated = notStated || item.sum.notStatedParts() > 0;
        }
    }
    CHECK(sides == QSet<QString>{u"HK"_s, u"CN-GD"_s, u"MO"_s});
    CHECK(currencies.contains(QSet<QString>{u"HKD"_s, u"CNY"_s, u"MOP"_s}));
    CHECK(units.contains(QSet<QString>{u"H87"_s, u"PR"_s, u"KGM"_s, u"LTR"_s}));
    CHECK(notStated);
}

TEST_CASE("sample: its reports may be shown to anybody who tries the program", "[sample]")
{
    for (const QString &period : {u"2013/14"_s, u"2016/17"_s, u"2017Q1"_s, u"2017Q2"_s, u"2023Q3"_s}) {
        INFO(period.toStdString());
        const auto content = quarterlyContent(sample(), *resolvePeriod(sample(), period));
        REQUIRE(content.has_value());
        CHECK(content->frame.marking == u"AMBER"_s); // no reason is asked for
    }
    const auto sheet = operationContent(sample(), u"JOINT-2023"_s);
    REQUIRE(sheet.has_value());
    CHECK(sheet->frame.marking == u"AMBER"_s);
}

TEST_CASE("sample: it is the same every time, and is all or nothing", "[sample]")
{
    TestCaseFile file;
    const auto count = [&] {
        Query rows(file.connection(), u"SELECT (SELECT count(*) FROM agency) + (SELECT count(*) FROM setting)"_s);
        REQUIRE(rows.run());
        REQUIRE(rows.next());
        return rows.integer(0);
    };
    const qint64 before = count();
    REQUIRE(fillSampleCaseFile(file.connection(), author));
    CHECK(count() > before);
    const qint64 filled = Journal(file.connection()).verify().value_or(-1);
    CHECK_FALSE(fillSampleCaseFile(file.connection(), author)); // every reference is taken
    CHECK(Journal(file.connection()).verify().value_or(-1) == filled);
}

} // namespace samplecasefile_test
