// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/cellreadings.h"

#include <catch2/catch.hpp>

namespace cellreadings_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

Result<TextTableRows> read(const ImportPlan &plan, const QByteArray &csv)
{
    const auto table = readCsv(csv);
    REQUIRE(table);
    const auto fields = TableFields::of(table->heads, plan);
    REQUIRE(fields);
    return readCells(*table, *fields, plan);
}

ImportPlan goodsPlan()
{
    ImportPlan plan;
    plan.kind = u"seizure"_s;
    return plan;
}

} // namespace

TEST_CASE("a unit behind a quantity goes to the column of units", "[import]")
{
    const auto table =
        read(goodsPlan(), "date;Quantity;unit\n18.3.2013;8 120,0000 szt.;\n4.3.2013;7,5 kg;KGM\n"
                          "4.3.2013;3 pairs;KGM\n4.3.2013;4 blorps;\n4.3.2013;about 5;\n4.3.2013;- pcs;\n");
    REQUIRE(table);
    CHECK(table->rows.at(0) == QStringList{u"2013-03-18"_s, u"8120"_s, u"H87"_s});
    CHECK(table->rows.at(1) ==
          QStringList{u"2013-03-04"_s, u"7.5"_s, u"KGM"_s}); // the fraction is its field's to refuse
    CHECK(table->rows.at(4).at(1) == u"about 5"_s);
    CHECK(table->rows.at(5) == QStringList{u"2013-03-04"_s, u"-"_s, u"H87"_s});
    CHECK(table->unreadable.value(4) == Errors{{ErrorKind::Mismatch, u"unit"_s, u"pairs"_s}});
    CHECK(table->unreadable.value(5) == Errors{{ErrorKind::UnknownCode, u"unit"_s, u"blorps"_s}});
    CHECK(table->unreadable.size() == 2);
}

TEST_CASE("a unit that nobody knew is what somebody says it is, and a table without units gets them", "[import]")
{
    ImportPlan plan = goodsPlan();
    plan.spellings = {{u"unit"_s, u"blorps"_s, u"SET"_s}};
    const auto table = read(plan, "quantity\n4 Blorps\n5 件\n6\n");
    REQUIRE(table);
    CHECK(table->heads == QStringList{u"quantity"_s, u"unit"_s});
    CHECK(table->rows == QList<QStringList>{{u"4"_s, u"SET"_s}, {u"5"_s, u"H87"_s}, {u"6"_s, u""_s}});
    plan.spellings = {{u"unit"_s, u"?"_s, u"SET"_s}}; // an empty cell is no spelling of anything
    CHECK(read(plan, "quantity,unit\n4,\n5,?\n")->rows == QList<QStringList>{{u"4"_s, u""_s}, {u"5"_s, u"SET"_s}});
    plan.spellings = {{u"colour"_s, u"x"_s, u"y"_s}};
    CHECK(TableFields::of({u"quantity"_s}, plan).error() == Error{ErrorKind::UnknownField, u"colour"_s, {}});
}

TEST_CASE("codes are known by their names in any language, case and width", "[import]")
{
    ImportPlan plan;
    plan.kind = u"exchange"_s;
    const auto table = read(plan, "ＤＡＴＥ,direction,Mode\n2017-03-06,Sent,Real-time\n2017-03-06,收到,monthly\u200b\n"
                                  "2017-03-06,sideways,Ad hoc\n");
    REQUIRE(table);
    CHECK(table->rows.at(0) == QStringList{u"2017-03-06"_s, u"sent"_s, u"real_time"_s});
    CHECK(table->rows.at(1).at(2) == u"monthly"_s);
    CHECK(table->rows.at(2).at(1) == u"sideways"_s);
}

TEST_CASE("a column that may be read in two ways stops the import and is named", "[import]")
{
    ImportPlan plan = goodsPlan();
    const auto dates = read(plan, "Date,quantity\n3/4/2013,5\n");
    REQUIRE_FALSE(dates);
    CHECK(dates.error() == Error{ErrorKind::Undecided, u"dates"_s, u"Date"_s});
    const auto numbers = read(plan, "date,value\n2013-04-03,EUR 1.000\n");
    REQUIRE_FALSE(numbers);
    CHECK(numbers.error() == Error{ErrorKind::Undecided, u"decimal"_s, u"value"_s});
    plan.dates = DateOrder::MonthDayYear;
    plan.decimal = u',';
    const auto table = read(plan, "Date,value\n3/4/2013,EUR 1.000\n");
    REQUIRE(table);
    CHECK(table->rows.first() == QStringList{u"2013-03-04"_s, u"EUR 1000"_s});
}

} // namespace cellreadings_test
