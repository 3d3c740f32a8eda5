// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/periodfigures.h"

#include "core/journal/settingstore.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

namespace periodfigures_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const Author chan{u"Chan"_s, {}, 0};

void addRecords(TestCaseFile &file)
{
    Connection &connection = file.connection();
    addAgencies(file);
    addForm(connection, u"operation"_s,
            R"({"code": "OP", "name": "o", "coordinator": "GDC", "participants": ["HKC", "GDC"],
        "first_day": "2017-05-01", "last_day": "2017-05-12"})");
    addForm(connection, u"result"_s, R"({"operation": "OP", "agency": "HKC", "cases": "14",
        "items": [{"quantity": "around 100 000", "unit": "H87"}],
        "values": [{"value": "about HK$13,880,000", "value_basis": "estimated_market"}]})");
    addForm(connection, u"result"_s, R"({"period": "2017Q2", "agency": "GDC", "cases": "not stated"})");
    addForm(connection, u"case"_s, R"({"ref": "A", "date": "2017-05-02", "agency": "HKC", "operation": "OP",
        "channel": "postal", "destination": "US", "seizures": [{"category": "3a", "quantity": "about 7",
        "value": "HKD 1.50", "value_basis": "estimated_market"}, {"category": "3a", "quantity": null}]})");
    addForm(connection, u"case"_s, R"({"ref": "B", "date": "2017-06-02", "agency": "GDC", "illustrative": true,
        "seizures": [{"category": "3a"}]})");
    addForm(connection, u"case"_s, R"({"ref": "C", "date": "2017", "agency": "GDC"})");
    addForm(connection, u"exchange"_s, R"({"date": "2017-04-03", "direction": "sent", "counterpart": "GDC",
        "mode": "monthly", "pieces": 40})");
    addForm(connection, u"exchange"_s, R"({"ref": "E2", "date": "2017", "direction": "sent", "counterpart": "GDC",
        "mode": "monthly", "pieces": 2})");
}

QJsonObject formOf(Connection &connection, const QString &period, const QString &operation = {})
{
    const auto figures = periodFigures(connection, {resolvePeriod(connection, period).value(), operation});
    REQUIRE(figures.has_value());
    return figuresJson(*figures);
}

} // namespace

TEST_CASE("figures: the form that the command line prints", "[periodfigures]")
{
    TestCaseFile file;
    addRecords(file);
    const QJsonObject figures = formOf(file.connection(), u"2017Q2"_s);
    CHECK(figures.value(u"period"_s) == form(R"({"from": "2017-04-01", "to": "2017-06-30"})"));
    CHECK(figures.value(u"exchanges"_s) ==
          QJsonArray{
              form(R"({"counterpart": "GDC", "direction": "sent", "mode": "monthly", "records": 1, "pieces": 40})")});

    const QJsonObject operation = figures.value(u"operations"_s).toArray().first().toObject();
    CHECK(operation.value(u"code"_s) == u"OP"_s);
    CHECK(operation.value(u"days"_s) == 12);
    const QJsonObject declared = operation.value(u"results"_s).toArray().first().toObject();
    CHECK(declared.value(u"agency"_s) == u"HKC"_s);
    CHECK(declared.value(u"basis"_s) == u"declared"_s);
    CHECK(declared.value(u"cases"_s) == form(R"({"value": 14, "qualifier": "exact", "not_stated": 0})"));
    CHECK(declared.value(u"items"_s) ==
          QJsonArray{form(R"({"unit": "H87", "value": 100000, "qualifier": "about", "not_stated": 0})")});
    CHECK(declared.value(u"values"_s) ==
          QJsonArray{form(R"({"currency": "HKD", "value_basis": "estimated_market", "minor": 1388000000,
                              "qualifier": "about", "not_stated": 0})")});
    CHECK(operation.value(u"results"_s).toArray().at(1).toObject().value(u"basis"_s) == u"itemised"_s);

    const QJsonObject year = figures.value(u"declared"_s).toArray().first().toObject();
    CHECK(year.value(u"agency"_s) == u"GDC"_s);
    CHECK(year.value(u"period"_s) == form(R"({"from": "2017-04-01", "to": "2017-06-30"})"));
    CHECK(year.value(u"cases"_s).toObject().value(u"value"_s).isNull());
    CHECK(year.value(u"cases"_s).toObject().value(u"not_stated"_s) == 1);
    CHECK(year.value(u"items"_s) == QJsonArray());

    const QJsonArray categories = figures.value(u"seizures"_s).toObject().value(u"by_category"_s).toArray();
    REQUIRE(categories.size() == 2);
    const QJsonObject clothes = categories.at(1).toObject();
    CHECK(clothes.value(u"category"_s) == u"3a"_s);
    CHECK(clothes.value(u"agency"_s) == u"HKC"_s);
    CHECK(clothes.value(u"lines"_s) == 2);
    CHECK(clothes.value(u"cases"_s) == 1);
    CHECK(clothes.value(u"items"_s) ==
          QJsonArray{form(R"({"unit": "H87", "value": 7, "qualifier": "about", "not_stated": 1})")});
    CHECK(figures.value(u"not_precise"_s) ==
          form(R"({"exchanges": ["E2"], "operations": [], "cases": ["C"], "referrals": []})"));
    CHECK(figures.value(u"illustrative_records"_s) == 1);
    CHECK(figures.value(u"referrals"_s).toObject().value(u"median_days_to_outcome"_s).isNull());
    CHECK(figures.value(u"indicators"_s) == QJsonArray());
}

TEST_CASE("figures: nothing is an empty list", "[periodfigures]")
{
    TestCaseFile file;
    const QJsonObject figures = formOf(file.connection(), u"2017Q2"_s);
    for (const auto &key : {u"exchanges"_s, u"operations"_s, u"declared"_s, u"indicators"_s})
        CHECK(figures.value(key) == QJsonArray());
    for (const auto &key : {u"by_category"_s, u"by_channel"_s, u"by_destination"_s, u"by_month"_s})
        CHECK(figures.value(u"seizures"_s).toObject().value(key) == QJsonArray());
}

TEST_CASE("figures: of one operation, and of an operation's own days", "[periodfigures]")
{
    TestCaseFile file;
    addRecords(file);
    Connection &connection = file.connection();
    const QJsonObject one = formOf(connection, u"2017Q2"_s, u"OP"_s);
    CHECK(one.value(u"operations"_s).toArray().size() == 1);
    CHECK(one.value(u"seizures"_s).toObject().value(u"by_category"_s).toArray().size() == 1);
    CHECK(formOf(connection, u"op:op"_s).value(u"period"_s) == form(R"({"from": "2017-05-01", "to": "2017-05-12"})"));
    const auto unknown = resolvePeriod(connection, u"op:NONE"_s);
    CHECK(unknown.error() == Error{ErrorKind::UnknownCode, u"period"_s, u"op:NONE"_s});
    CHECK(periodFigures(connection, {parsePeriod(u"2017"_s).value(), u"NONE"_s}).error().kind == ErrorKind::NotFound);
    REQUIRE(SettingStore(connection).setProgrammeFirstMonth(4, chan));
    CHECK(formOf(connection, u"2016/17"_s).value(u"period"_s) == form(R"({"from": "2016-04-01", "to": "2017-03-31"})"));
}

} // namespace periodfigures_test
