// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shareddata.h"
#include "ui/cases/seizurelines.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QJsonObject>

namespace seizurelines_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

void put(SeizureLines &lines, int line, int column, const QString &text)
{
    CHECK(lines.setData(lines.index(line, column), text, Qt::EditRole));
}

QString shown(const SeizureLines &lines, int line, int column)
{
    return lines.index(line, column).data().toString();
}

} // namespace

TEST_CASE("lines keep what is typed and show how it is read", "[seizurelines]")
{
    SeizureLines lines;
    const QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::Fatal);
    lines.setJson({});
    REQUIRE(lines.rowCount() == 1);
    CHECK(lines.isBlank(0));
    CHECK(lines.json().isEmpty());
    put(lines, 0, SeizureLines::Category, u"3a"_s);
    put(lines, 0, SeizureLines::Amount, u"約10萬"_s);
    put(lines, 0, SeizureLines::Value, u"$16 million"_s);
    CHECK(shown(lines, 0, SeizureLines::Category).startsWith(u"3a  "_s));
    CHECK(shown(lines, 0, SeizureLines::Amount) == u"about 100,000");
    CHECK(shown(lines, 0, SeizureLines::Unit) == u"pieces");
    CHECK(shown(lines, 0, SeizureLines::Value) == u"$16 million"); // which currency?
    CHECK_FALSE(lines.index(0, SeizureLines::Value).data(SeizureLines::WrongRole).toString().isEmpty());
    lines.setDefaultCurrency(u"HKD"_s);
    CHECK(shown(lines, 0, SeizureLines::Value) == u"HK$16,000,000");
    CHECK(lines.wrongSentences().isEmpty());
    CHECK(lines.index(0, SeizureLines::Amount).data(Qt::EditRole).toString() == u"約10萬");
    CHECK(lines.index(0, SeizureLines::Amount).data(SeizureLines::ReadingRole).toString() == u"about 100,000 pieces");
}

TEST_CASE("a bare number takes the currency of the line before", "[seizurelines]")
{
    SeizureLines lines;
    const QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::Fatal);
    lines.setJson({});
    lines.setDefaultCurrency(u"HKD"_s);
    put(lines, 0, SeizureLines::Value, u"CNY 500"_s);
    lines.addLine();
    put(lines, 1, SeizureLines::Value, u"70"_s);
    CHECK(shown(lines, 1, SeizureLines::Value) == u"CNY 70");
    put(lines, 0, SeizureLines::Value, u"MOP 500"_s);
    CHECK(shown(lines, 1, SeizureLines::Value) == u"MOP 70");
}

TEST_CASE("totals stay apart by unit, by currency and by basis", "[seizurelines]")
{
    SeizureLines lines;
    lines.setJson({});
    const QList<QStringList> typed{{u"5"_s, u"H87"_s, u"HK$100"_s, u"estimated_market"_s},
                                   {u"about 7"_s, u"H87"_s, u"HK$50"_s, u"estimated_market"_s},
                                   {u"3"_s, u"PR"_s, u"HK$10"_s, u"declared"_s},
                                   {{}, u"H87"_s, u"CNY 1"_s, u"estimated_market"_s}};
    for (int line = 0; line < typed.size(); ++line) {
        if (line > 0)
            lines.addLine();
        put(lines, line, SeizureLines::Category, u"3a"_s);
        put(lines, line, SeizureLines::Amount, typed.at(line).at(0));
        put(lines, line, SeizureLines::Unit, typed.at(line).at(1));
        put(lines, line, SeizureLines::Value, typed.at(line).at(2));
        put(lines, line, SeizureLines::Basis, typed.at(line).at(3));
    }
    lines.addLine(); // an empty one counts for nothing
    CHECK(lines.quantityTotals() == QStringList{u"about 12 pieces (1 not stated)"_s, u"3 pairs"_s});
    const QStringList values = lines.valueTotals();
    REQUIRE(values.size() == 3);
    CHECK(values.at(0).startsWith(u"CNY 1 ("_s));
    CHECK(values.at(1).startsWith(u"HK$10 ("_s));
    CHECK(values.at(2).startsWith(u"HK$150 ("_s));
}

TEST_CASE("what a line shows for stored values is read back as those", "[seizurelines]")
{
    const QJsonArray forms{QJsonObject{{u"category"_s, u"6b"_s},
                                       {u"description"_s, u"電池"_s},
                                       {u"brand"_s, u""_s},
                                       {u"right_holder"_s, u""_s},
                                       {u"ipr"_s, QJsonValue()},
                                       {u"quantity"_s, QJsonObject{{u"value"_s, 1300}, {u"qualifier"_s, u"about"_s}}},
                                       {u"unit"_s, u"KGM"_s},
                                       {u"value"_s, QJsonObject{{u"minor"_s, 13'800'050},
                                                                {u"currency"_s, u"JPY"_s},
                                                                {u"qualifier"_s, u"more_than"_s}}},
                                       {u"value_basis"_s, u"declared"_s}},
                           QJsonObject{{u"category"_s, u"3a"_s},
                                       {u"description"_s, u""_s},
                                       {u"brand"_s, u""_s},
                                       {u"right_holder"_s, u""_s},
                                       {u"ipr"_s, u"design"_s},
                                       {u"quantity"_s, QJsonObject{{u"value"_s, 0}, {u"qualifier"_s, u"exact"_s}}},
                                       {u"unit"_s, u"H87"_s},
                                       {u"value"_s, QJsonValue()},
                                       {u"value_basis"_s, u"not_stated"_s}}};
    SeizureLines lines;
    lines.setJson(forms);
    CHECK(lines.json() == forms);
    SeizureLines again;
    again.setTyped(lines.typed());
    CHECK(again.json() == forms);
}

TEST_CASE("errors of the store stand at their cells, past empty lines", "[seizurelines]")
{
    SeizureLines lines;
    const QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::Fatal);
    lines.setJson({});
    lines.addLine();
    put(lines, 1, SeizureLines::Brand, u"Acme"_s);
    const Errors rest =
        lines.showErrors({{ErrorKind::Required, u"seizures[0].category"_s, {}}, {ErrorKind::Required, u"date"_s, {}}});
    CHECK(rest == Errors{{ErrorKind::Required, u"date"_s, {}}});
    CHECK(lines.firstWrong() == lines.index(1, SeizureLines::Category));
    REQUIRE(lines.wrongSentences().size() == 1);
    CHECK(lines.wrongSentences().first().contains(u"line 2"_s));
    put(lines, 1, SeizureLines::Category, u"3a"_s);
    CHECK(lines.wrongSentences().isEmpty());
}

TEST_CASE("naughty texts pass through a line unchanged", "[seizurelines][hostile]")
{
    SeizureLines lines;
    const QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::Fatal);
    lines.setJson({});
    for (const QString &text : sharedLines(u"data/blns.txt"_s)) {
        for (const int column : {SeizureLines::Description, SeizureLines::Amount, SeizureLines::Value}) {
            put(lines, 0, column, text);
            CHECK(lines.index(0, column).data(Qt::EditRole).toString() == text);
        }
        lines.quantityTotals();
        lines.valueTotals();
    }
}

} // namespace seizurelines_test
