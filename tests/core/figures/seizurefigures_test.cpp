// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/seizurefigures.h"

#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace seizurefigures_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

QString text(const EstimateSum &sum)
{
    QString words = estimateText(sum.toEstimate());
    if (sum.notStatedParts() > 0)
        words += u" (%1 not stated)"_s.arg(sum.notStatedParts());
    return words;
}

// "2017-05 HKC: 3 lines; cases interception 2; items H87 about 1312; values HKD/estimated_market 138000"
QString line(const SeizureSum &sum)
{
    QStringList cases;
    for (const MeasurePart &entry : sum.cases)
        cases.append(entry.key + u' ' + text(entry.sum));
    QStringList items;
    for (const MeasurePart &entry : sum.items)
        items.append(entry.key + u' ' + text(entry.sum));
    QStringList values;
    for (const MeasurePart &entry : sum.values)
        values.append(entry.key + u'/' + entry.basis + u' ' + text(entry.sum));
    return u"%1 %2: %3 lines; %4; %5; %6"_s.arg(sum.key, sum.agency, QString::number(sum.lines), cases.join(u" + "_s),
                                                items.join(u" + "_s), values.join(u" + "_s));
}

QStringList lines(Connection &connection, SeizureGrouping grouping, const QString &period = {},
                  const QString &operation = {})
{
    std::optional<Period> in;
    if (!period.isEmpty())
        in = parsePeriod(period).value();
    const auto sums = SeizureFigures(connection).sum(grouping, {in, operation});
    REQUIRE(sums.has_value());
    QStringList found;
    for (const SeizureSum &sum : *sums) {
        found.append(line(sum));
        // Every figure opens to its lines, and as cases to its cases.
        RecordList list(connection);
        CHECK(list.count(sum.filter) == sum.lines);
        RecordFilter cases = sum.filter;
        cases.kind = u"case"_s;
        if (grouping != SeizureGrouping::Category)
            CHECK(list.count(cases) == sum.caseCount());
    }
    return found;
}

void addCases(TestCaseFile &file)
{
    Connection &connection = file.connection();
    addAgencies(file);
    addForm(connection, u"operation"_s, R"({"code": "WHOLE", "name": "w", "first_day": "2017", "last_day": "2017"})");
    addForm(connection, u"operation"_s, R"({"code": "PART", "name": "p", "part_of": "WHOLE", "first_day": "2017",
        "last_day": "2017"})");
    addForm(connection, u"case"_s, R"({"ref": "A", "date": "2017-05-01", "agency": "HKC", "operation": "WHOLE",
        "channel": "postal", "destination": "US", "arrests": 2, "seizures": [
        {"category": "6b", "quantity": "about 1300", "value": "HKD 100", "value_basis": "estimated_market"},
        {"category": "6b", "quantity": 12, "value": "HKD 0.50", "value_basis": "estimated_market"},
        {"category": "5c", "quantity": 5, "unit": "KGM", "value": "USD 7", "value_basis": "msrp"}]})");
    addForm(connection, u"case"_s, R"({"ref": "B", "date": "2017-05", "agency": "HKC", "operation": "PART",
        "counting_rule": "batch", "arrests": "more than 1", "seizures": [
        {"category": "6b", "quantity": "not stated", "value": "HKD 10", "value_basis": "declared"},
        {"category": "6b", "quantity": "more than 10", "value": null}]})");
    addForm(connection, u"case"_s, R"({"ref": "C", "date": "2017", "agency": "GDC", "channel": "cargo",
        "destination": "BR", "seizures": [{"category": "4a", "quantity": "less than 50", "unit": "PR",
        "value": "more than CNY 1000", "value_basis": "goods_value"}]})");
    addForm(connection, u"case"_s, R"({"ref": "D", "date": "2017-06-09", "agency": "HKC", "illustrative": true})");
}

} // namespace

TEST_CASE("seizure figures: units, currencies, bases and counting rules stay apart", "[seizurefigures]")
{
    TestCaseFile file;
    addCases(file);
    CHECK(lines(file.connection(), SeizureGrouping::Whole) ==
          QStringList{u" GDC: 1 lines; interception 1; PR less than 50; CNY/goods_value more than 100000"_s,
                      u" HKC: 5 lines; batch 1 + interception 2; H87 about 1322 (1 not stated) + KGM 5; "
                      "/not_stated not stated (1 not stated) + HKD/declared 1000 + HKD/estimated_market 10050 + "
                      "USD/msrp 700"_s});
}

TEST_CASE("seizure figures: by everything they are asked by", "[seizurefigures]")
{
    TestCaseFile file;
    addCases(file);
    Connection &connection = file.connection();
    CHECK(lines(connection, SeizureGrouping::Category) ==
          QStringList{u"4a GDC: 1 lines; interception 1; PR less than 50; CNY/goods_value more than 100000"_s,
                      u"5c HKC: 1 lines; interception 1; KGM 5; USD/msrp 700"_s,
                      u"6b HKC: 4 lines; batch 1 + interception 1; H87 about 1322 (1 not stated); "
                      "/not_stated not stated (1 not stated) + HKD/declared 1000 + HKD/estimated_market 10050"_s});
    const auto keys = [&](SeizureGrouping grouping, const QString &period = {}, const QString &operation = {}) {
        QStringList found;
        for (const QString &entry : lines(connection, grouping, period, operation))
            found.append(entry.section(u';', 0, 0));
        return found;
    };
    CHECK(keys(SeizureGrouping::Channel) ==
          QStringList{u" HKC: 2 lines"_s, u"cargo GDC: 1 lines"_s, u"postal HKC: 3 lines"_s});
    CHECK(keys(SeizureGrouping::Destination) ==
          QStringList{u" HKC: 2 lines"_s, u"BR GDC: 1 lines"_s, u"US HKC: 3 lines"_s});
    CHECK(keys(SeizureGrouping::Month) ==
          QStringList{u" GDC: 1 lines"_s, u"2017-05 HKC: 5 lines"_s, u"2017-06 HKC: 0 lines"_s});
    CHECK(keys(SeizureGrouping::Day) == QStringList{u" GDC: 1 lines"_s, u" HKC: 2 lines"_s,
                                                    u"2017-05-01 HKC: 3 lines"_s, u"2017-06-09 HKC: 0 lines"_s});
    CHECK(keys(SeizureGrouping::Year) == QStringList{u"2017 GDC: 1 lines"_s, u"2017 HKC: 5 lines"_s});
    CHECK(keys(SeizureGrouping::Operation) ==
          QStringList{u" GDC: 1 lines"_s, u" HKC: 0 lines"_s, u"PART HKC: 2 lines"_s, u"WHOLE HKC: 3 lines"_s});
    // Periods and operations.
    CHECK(keys(SeizureGrouping::Whole, u"2017-05"_s) == QStringList{u" HKC: 5 lines"_s});
    CHECK(keys(SeizureGrouping::Whole, u"2017-05-01"_s) == QStringList{u" HKC: 3 lines"_s});
    CHECK(keys(SeizureGrouping::Whole, {}, u"whole"_s) == QStringList{u" HKC: 5 lines"_s});
    CHECK(keys(SeizureGrouping::Whole, {}, u"PART"_s) == QStringList{u" HKC: 2 lines"_s});
    CHECK(keys(SeizureGrouping::Whole, u"2017-05-01"_s, u"WHOLE"_s) == QStringList{u" HKC: 3 lines"_s});
    CHECK(keys(SeizureGrouping::Whole, u"2016"_s).isEmpty());
}

TEST_CASE("seizure figures: arrests and made-up cases are counted once", "[seizurefigures]")
{
    TestCaseFile file;
    addCases(file);
    for (const auto grouping : {SeizureGrouping::Whole, SeizureGrouping::Year}) {
        const auto sums = SeizureFigures(file.connection()).sum(grouping, {}).value();
        CHECK(text(sums.at(1).arrests) == u"more than 3 (1 not stated)"_s);
        CHECK(sums.at(1).illustrative == 1);
    }
    const auto sums = SeizureFigures(file.connection()).sum(SeizureGrouping::Category, {}).value();
    CHECK(text(sums.at(2).arrests) == u"more than 3"_s); // two lines of one case are one case
}

TEST_CASE("seizure figures: sums that leave 64 bits stop at their end and say so", "[seizurefigures]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    const QString most = QString::number(std::numeric_limits<qint64>::max());
    const auto add = [&](const QString &quantity) {
        addForm(
            connection, u"case"_s,
            QJsonObject{{u"date"_s, u"2017"_s},
                        {u"agency"_s, u"HKC"_s},
                        {u"seizures"_s, QJsonArray{QJsonObject{{u"category"_s, u"6b"_s}, {u"quantity"_s, quantity}}}}});
    };
    add(most);
    const auto one = SeizureFigures(connection).sum(SeizureGrouping::Whole, {}).value();
    CHECK(one.first().items.first().sum.value() == std::numeric_limits<qint64>::max());
    CHECK_FALSE(one.first().items.first().sum.overflowed());
    add(u"about 1"_s);
    const auto two = SeizureFigures(connection).sum(SeizureGrouping::Whole, {});
    REQUIRE(two.has_value());
    const EstimateSum sum = two->first().items.first().sum;
    CHECK(sum.overflowed());
    CHECK(sum.value() == std::numeric_limits<qint64>::max());
    CHECK(sum.statedParts() == 2);
    CHECK(sum.qualifier() == Qualifier::About);
}

} // namespace seizurefigures_test
