// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/numbercolumn.h"

#include "core/values/money.h"

#include <QLocale>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace numbercolumn_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QStringList read(const QStringList &cells, QChar asked = {})
{
    const NumberColumn column(cells, asked);
    QStringList numbers;
    for (const QString &cell : cells) {
        const auto number = column.read(cell);
        numbers.append(number ? *number : u"undecided"_s);
    }
    return numbers;
}

QString one(const QString &cell)
{
    return read({cell}).first();
}

} // namespace

TEST_CASE("one cell decides the sign of decimals for its whole column", "[import][numbers]")
{
    CHECK(read({u"7,75"_s, u"1.300"_s, u"1,300"_s}) == QStringList{u"7.75"_s, u"1300"_s, u"1.3"_s});
    CHECK(read({u"7.75"_s, u"1.300"_s, u"1,300"_s}) == QStringList{u"7.75"_s, u"1.3"_s, u"1300"_s});
    CHECK(read({u"1.300,50"_s, u"2.000"_s}) == QStringList{u"1300.5"_s, u"2000"_s});
    CHECK(read({u"1.300.000"_s, u"2.000"_s}) == QStringList{u"1300000"_s, u"2000"_s});
    CHECK(read({u"1,300,000"_s, u"2.125"_s}) == QStringList{u"1300000"_s, u"2.125"_s});
    CHECK(read({u"0,125"_s, u"2.000"_s}) == QStringList{u"0.125"_s, u"2000"_s});
}

TEST_CASE("numbers keep what stands around them", "[import][numbers]")
{
    CHECK(one(u"19\u00a0000,00 zł"_s) == u"19000 zł"_s);
    CHECK(one(u"8 120,0000 szt."_s) == u"8120 szt."_s);
    CHECK(one(u"about HK$13,880,000"_s) == u"about HK$ 13880000"_s);
    CHECK(one(u" -   zł "_s) == u" -   zł "_s);
    CHECK(one(u"not stated"_s) == u"not stated"_s);
    CHECK(one(u"1'300.50"_s) == u"1300.5"_s);
    CHECK(one(u"１，３００"_s) == u"1300"_s);
    CHECK(one(u"5 of 12"_s) == u"5 of 12"_s);
    CHECK(one(u"1,30,000"_s) == u"1,30,000"_s); // no groups of three
    CHECK(one(u"KWD 1.300"_s) == u"KWD 1.3"_s);
    CHECK(NumberColumn({u"7.754"_s}, {}, true).read(u"7.754"_s) == u"7.754"_s);
    CHECK(NumberColumn({u"7,7600"_s}, {}, true).read(u"7,7600"_s) == u"7.7600"_s);
    CHECK(one(u"12.345.67"_s) == u"12.345.67"_s);
}

TEST_CASE("points that nothing decides are asked", "[import][numbers]")
{
    CHECK_FALSE(NumberColumn({u"EUR 1.000"_s, u"EUR 2.500"_s, u"12"_s}, {}).isDecided());
    CHECK(read({u"EUR 1.000"_s}, u',') == QStringList{u"EUR 1000"_s});
    CHECK(read({u"EUR 1.000"_s}, u'.') == QStringList{u"EUR 1"_s});
    CHECK(read({u"1,300"_s, u"12"_s}) == QStringList{u"1300"_s, u"12"_s}); // as everywhere in the program
    CHECK(read({u"1,300"_s}, u',') == QStringList{u"1.3"_s});
    CHECK_FALSE(NumberColumn({u"1,300"_s, u"1.300"_s}, {}).isDecided());
}

TEST_CASE("a column that says both signs leaves its open cells undecided", "[import][numbers]")
{
    CHECK(read({u"7,75"_s, u"7.75"_s, u"1.300"_s, u"1.300,50"_s, u"12"_s}) ==
          QStringList{u"7.75"_s, u"7.75"_s, u"undecided"_s, u"1300.5"_s, u"12"_s});
}

TEST_CASE("amounts written with either sign are the same amount", "[import][numbers]")
{
    CHECK(rc::check([] {
        const bool comma = *rc::gen::arbitrary<bool>();
        QStringList cells;
        QList<qint64> minor;
        const int count = *rc::gen::inRange(1, 20);
        for (int i = 0; i < count; ++i) {
            const int amount = *rc::gen::inRange(0, 2'000'000'000);
            QString text = QLocale(comma ? QLocale::German : QLocale::English).toString(amount / 100);
            text += (comma ? u","_s : u"."_s) + u"%1"_s.arg(amount % 100, 2, 10, QChar(u'0'));
            cells.append(text + u" HKD"_s);
            minor.append(amount);
        }
        const QStringList numbers = read(cells);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto money = parseMoney(numbers.at(i));
            RC_ASSERT(money.has_value());
            RC_ASSERT(money->minor == Estimate::exact(minor.at(i)));
        }
    }));
}

} // namespace numbercolumn_test
