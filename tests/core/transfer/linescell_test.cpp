// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/linescell.h"

#include "core/storage/noun.h"
#include "core/transfer/recordtable.h"
#include "tests/support/forms.h"

#include <catch2/catch.hpp>

namespace linescell_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QJsonValue read(const QString &kind, const QString &field, const QString &cell)
{
    return formOfCells(kind, {{field, cell}}).value(field);
}

QJsonArray array(const char *json)
{
    return form(json).value(u"a"_s).toArray();
}

} // namespace

TEST_CASE("goods and values in a cell are what people say", "[linescell]")
{
    CHECK(tableCell(u"result"_s, u"items"_s,
                    array(R"({"a": [{"quantity": {"value": 100000, "qualifier": "about"}, "unit": "H87"},
                                    {"quantity": {"value": 42718, "qualifier": "exact"}, "unit": "KGM"},
                                    {"quantity": null, "unit": "LTR"}]})")) ==
          u"about 100000 H87; 42718 KGM; not stated LTR"_s);
    const QString values =
        tableCell(u"result"_s, u"values"_s,
                  array(R"({"a": [{"value": {"minor": 1388000000, "currency": "HKD", "qualifier": "exact"},
                         "value_basis": "estimated_market"},
                        {"value": {"minor": 7000000000, "currency": "CNY", "qualifier": "more_than"},
                         "value_basis": "goods_value",
                         "beside": {"minor": 1130000000, "currency": "USD", "qualifier": "exact"}}]})"));
    CHECK(values == u"HKD 13880000 estimated_market; more than CNY 70000000 goods_value (USD 11300000)"_s);
    CHECK(read(u"result"_s, u"items"_s, u"about 1,300 H87\n1 300 KGM;"_s) ==
          array(R"({"a": [{"quantity": "about 1,300", "unit": "H87"}, {"quantity": "1 300", "unit": "KGM"}]})"));
    CHECK(read(u"referral"_s, u"values"_s, values) ==
          array(R"({"a": [{"value": "HKD 13880000", "value_basis": "estimated_market"},
                          {"value": "more than CNY 70000000", "value_basis": "goods_value",
                           "beside": "USD 11300000"}]})"));
    CHECK(read(u"result"_s, u"values"_s, u"HK$13,880,000"_s) == array(R"({"a": [{"value": "HK$13,880,000"}]})"));
    CHECK(read(u"result"_s, u"values"_s, u"about HKD 500"_s) == array(R"({"a": [{"value": "about HKD 500"}]})"));
    CHECK(read(u"result"_s, u"items"_s, u"1300"_s) == u"1300"_s); // of what?
}

TEST_CASE("a unit that could be misread is named", "[linescell]")
{
    const QJsonArray boxes =
        array(R"({"a": [{"quantity": {"value": 5, "qualifier": "exact"}, "unit": "GIFT BOX; \"large\""}]})");
    const QString cell = tableCell(u"result"_s, u"items"_s, boxes);
    CHECK(cell == u"quantity=5 | unit=\"GIFT BOX; \"\"large\"\"\""_s);
    CHECK(read(u"result"_s, u"items"_s, cell) == array(R"({"a": [{"quantity": "5", "unit": "GIFT BOX; \"large\""}]})"));
}

TEST_CASE("other lines in a cell are said by the names of their fields", "[linescell]")
{
    const QJsonArray outcomes =
        array(R"({"a": [{"number": 1, "agency": "HKC", "text": {"en": "Meet; often", "zh_HK": "會"}},
                                                {"number": 3, "agency": null, "text": {"en": "a | b"}}]})");
    const QString cell = tableCell(u"event"_s, u"outcomes"_s, outcomes);
    CHECK(cell == u"number=1 | agency=HKC | text.en=\"Meet; often\" | text.zh_HK=會; number=3 | text.en=\"a | b\""_s);
    CHECK(read(u"event"_s, u"outcomes"_s, cell) ==
          array(R"({"a": [{"number": "1", "agency": "HKC", "text": {"en": "Meet; often", "zh_HK": "會"}},
                          {"number": "3", "text": {"en": "a | b"}}]})"));
    CHECK(tableCell(u"statement"_s, u"entries"_s,
                    array(R"({"a": [{"pieces": 3, "ref": "GD-11", "direction": "sent", "date": "2017-03-06",
                                     "addressee_ref": null, "mode": null, "subject": ""}]})")) ==
          u"ref=GD-11 | date=2017-03-06 | direction=sent | pieces=3"_s);
    CHECK(tableCell(u"programme"_s, u"figures"_s,
                    array(R"({"a": [{"unit": "case", "label": {"en": "Hits"}, "note": "", "as_of": "2017",
                                     "code": "hits", "amount": {"value": 92, "qualifier": "about"},
                                     "whole": {"value": 635, "qualifier": "exact"}}]})")) ==
          u"code=hits | label.en=Hits | amount=about 92 | whole=635 | unit=case | as_of=2017"_s);
    // As somebody types it: line ends for semicolons, any space, an empty field.
    CHECK(read(u"programme"_s, u"areas"_s, u"code = 1|name.en=A = B \n\n code=2 | name.en= ;"_s) ==
          array(R"({"a": [{"code": "1", "name": {"en": "A = B"}}, {"code": "2", "name": {"en": ""}}]})"));
}

TEST_CASE("JSON in a cell is read, and what is neither stays a text for the record to refuse", "[linescell]")
{
    CHECK(read(u"event"_s, u"outcomes"_s, u"[{\"number\": 2, \"text\": {\"en\": \"x\"}}]"_s) ==
          array(R"({"a": [{"number": 2, "text": {"en": "x"}}]})"));
    for (const QString &cell : {u"[{\"number\": 2"_s, u"[{\"number\": 2, \"number\": 3}]"_s, u"second"_s,
                                u"number=1 | number=2"_s, u"number=1 | and so on"_s, u"number=1; and so on"_s}) {
        INFO(cell.toStdString());
        CHECK(read(u"event"_s, u"outcomes"_s, cell) == cell);
    }
    CHECK(read(u"event"_s, u"summary"_s, u"a=1; b=2"_s) == u"a=1; b=2"_s); // no lines there
    CHECK(read(u"case"_s, u"indicators"_s, u"I1;I2"_s) == u"I1;I2"_s);     // texts
    CHECK(read(u"item"_s, u"indicators"_s, u"amount=5"_s).isArray());      // measured figures
}

} // namespace linescell_test
