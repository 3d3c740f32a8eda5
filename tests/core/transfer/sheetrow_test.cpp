// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sheetrow.h"

#include "core/transfer/recordtable.h"
#include "tests/support/forms.h"

#include <catch2/catch.hpp>

namespace sheetrow_test {

using namespace liaison;
using namespace Qt::StringLiterals;
using Type = SheetCell::Type;

namespace {

SheetCell at(const QString &kind, const QJsonObject &json, const QString &column)
{
    return sheetRow(kind, json).value(sheetColumns(kind).indexOf(column));
}

} // namespace

TEST_CASE("a line of goods in a workbook can be added up", "[sheet]")
{
    const QJsonObject line = seizureJson(form(R"({"ref": "C1", "date": "2017-03-06", "agency": "HKC", "arrests": null,
        "transport": "3", "illustrative": false, "seizures": [{"category": "6b", "description": "-5 pieces",
        "quantity": {"value": 1300, "qualifier": "about"}, "unit": "H87",
        "value": {"minor": 13800050, "currency": "HKD", "qualifier": "more_than"}, "value_basis": "declared"}]})"),
                                         1);
    const auto cell = [&](const QString &column) { return at(u"seizure"_s, line, column); };
    CHECK(cell(u"quantity"_s) == SheetCell{Type::Number, u"1300"_s, 0});
    CHECK(cell(u"quantity_qualifier"_s) == SheetCell{Type::Text, u"about"_s, 0});
    CHECK(cell(u"value"_s) == SheetCell{Type::Number, u"138000.50"_s, 2});
    CHECK(cell(u"value_qualifier"_s) == SheetCell{Type::Text, u"more_than"_s, 0});
    CHECK(cell(u"currency"_s) == SheetCell{Type::Text, u"HKD"_s, 0});
    CHECK(cell(u"arrests"_s) == SheetCell());
    CHECK(cell(u"arrests_qualifier"_s) == SheetCell{Type::Text, u"not_stated"_s, 0});
    CHECK(cell(u"line"_s) == SheetCell{Type::Number, u"1"_s, 0});
    CHECK(cell(u"date"_s) == SheetCell{Type::Day, u"2017-03-06"_s, 0});
    CHECK(cell(u"transport"_s) == SheetCell{Type::Text, u"3"_s, 0}); // a code
    CHECK(cell(u"illustrative"_s) == SheetCell{Type::Flag, u"false"_s, 0});
    CHECK(cell(u"description"_s) == SheetCell{Type::Text, u"-5 pieces"_s, 0});
}

TEST_CASE("a date that is no single day, and a number too long for spreadsheets, are texts", "[sheet]")
{
    const QJsonObject result = form(R"({"period": "2016/17", "cases": {"value": 1000000000000000, "qualifier": "exact"},
        "arrests": {"value": 999999999999999, "qualifier": "exact"}, "items": [{"quantity": null, "unit": "KGM"}]})");
    CHECK(at(u"result"_s, result, u"period"_s) == SheetCell{Type::Text, u"2016/17"_s, 0});
    CHECK(at(u"result"_s, result, u"cases"_s) == SheetCell{Type::Text, u"1000000000000000"_s, 0});
    CHECK(at(u"result"_s, result, u"arrests"_s) == SheetCell{Type::Number, u"999999999999999"_s, 0});
    CHECK(at(u"result"_s, result, u"items"_s) == SheetCell{Type::Text, u"not stated KGM"_s, 0});
    CHECK(at(u"rate"_s, form(R"({"rate": "7.80"})"), u"rate"_s) == SheetCell{Type::Number, u"7.80"_s, 2});
    CHECK(at(u"exchange"_s, form(R"({"date": "2017"})"), u"date"_s) == SheetCell{Type::Text, u"2017"_s, 0});
    CHECK(at(u"statement"_s, form(R"({"sent": null, "received": 0})"), u"sent"_s) == SheetCell());
    CHECK(at(u"statement"_s, form(R"({"sent": null, "received": 0})"), u"received"_s) ==
          SheetCell{Type::Number, u"0"_s, 0});
}

} // namespace sheetrow_test
