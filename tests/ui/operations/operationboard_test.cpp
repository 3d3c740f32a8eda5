// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/operationboard.h"

#include "core/values/estimategap.h"
#include "tests/support/jointoperation.h"

#include <catch2/catch.hpp>

namespace operationboard_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

OperationBoard words()
{
    return {Formats(u"en"_s), [](const QString &code) { return code; },
            [](const QString &code) { return code == u"HKC"   ? u"HK"_s
                                             : code == u"MOC" ? u"MO"_s
                                                              : u"CN-GD"_s; }};
}

const BoardRow *rowOf(const Board &board, const QString &title, BoardBasis basis, const QString &subtitle = {})
{
    bool within = false;
    for (const BoardRow &row : board.rows) {
        if (!row.title.isEmpty())
            within = row.title == title && (subtitle.isEmpty() || row.subtitle == subtitle);
        if (within && row.basis == basis)
            return &row;
    }
    return nullptr;
}

QStringList textsOf(const BoardRow *row)
{
    QStringList texts;
    REQUIRE(row);
    for (const auto &cell : row->cells) {
        QStringList figures;
        for (const BoardFigure &figure : cell)
            figures.append(figure.note.isEmpty() ? figure.text : QString(figure.text + u" | "_s + figure.note));
        texts.append(figures.join(u" & "_s));
    }
    return texts;
}

Operation between(const QString &first, const QString &last)
{
    Operation operation;
    operation.code = u"X"_s;
    operation.firstDay = parsePartialDate(first).value();
    operation.lastDay = last.isEmpty() ? PartialDate() : parsePartialDate(last).value();
    return operation;
}

} // namespace

TEST_CASE("three sides stand side by side with their qualifiers", "[operations]")
{
    TestCaseFile file;
    addJointOperation(file);
    const auto figure = OperationFigures(file.connection()).find(u"AUTUMN"_s);
    REQUIRE(figure);
    const Board board = words().of(*figure);
    REQUIRE(board.columns.size() >= 3);
    CHECK(board.columns.at(0).sideName == u"Hong Kong");
    CHECK(board.columns.at(1).sideName == u"Guangdong");
    CHECK(board.columns.at(2).sideName == u"Macao");
    CHECK(board.columns.at(0).source == u"Press release, 7 September 2023");
    CHECK(board.columns.at(1).declaredRef.isEmpty());
    for (const BoardRow &row : board.rows)
        CHECK(row.cells.size() == board.columns.size());

    CHECK(textsOf(rowOf(board, u"Cases"_s, BoardBasis::Declared)).mid(0, 3) ==
          QStringList{u"not stated"_s, u"not stated"_s, u"3 | interception"_s});
    CHECK(textsOf(rowOf(board, u"Goods in pieces"_s, BoardBasis::Declared)).mid(0, 3) ==
          QStringList{u"about 23,000 pieces"_s, u"not stated"_s, u"more than 500 pieces"_s});
    CHECK(textsOf(rowOf(board, u"Value in HKD"_s, BoardBasis::Declared)).at(0) == u"about HK$16,000,000");
    CHECK(textsOf(rowOf(board, u"Value in MOP"_s, BoardBasis::Declared)).at(2) == u"MOP 20,000");
    CHECK(rowOf(board, u"Value in MOP"_s, BoardBasis::Declared)->subtitle == u"goods value");
}

TEST_CASE("declared and itemised stand beside each other with their difference", "[operations]")
{
    TestCaseFile file;
    addJointOperation(file);
    const auto figure = OperationFigures(file.connection()).find(u"AUTUMN"_s);
    REQUIRE(figure);
    const Board board = words().of(*figure);
    const auto compared = std::find_if(figure->differences.begin(), figure->differences.end(), [](const auto &each) {
        return each.agency == u"HKC" && each.kind.what == MeasureKind::What::Items;
    });
    REQUIRE(compared != figure->differences.end());
    REQUIRE(compared->difference < 0);
    const BoardRow *difference = rowOf(board, u"Goods in pieces"_s, BoardBasis::Difference);
    REQUIRE(difference);
    const EstimateGap gap = gapOf(EstimateSum(compared->declared), compared->itemised);
    REQUIRE(gap.way == EstimateGap::Way::Less);
    CHECK(*gap.size.value != -compared->difference); // no finer than what was declared
    const QString number = Formats(u"en"_s).number(*gap.size.value);
    CHECK(difference->cells.at(0).first().text == QString(u"about −"_s + number + u" pieces"_s));
    CHECK(difference->cells.at(1).isEmpty()); // nothing was declared to differ from
    const BoardRow *itemised = rowOf(board, u"Goods in pieces"_s, BoardBasis::Itemised);
    REQUIRE(itemised);
    CHECK(itemised->cells.at(1).first().illustrative);
    CHECK_FALSE(rowOf(board, u"Goods in pieces"_s, BoardBasis::Declared)->cells.at(0).first().illustrative);
    CHECK(itemised->cells.at(1).first().spoken.contains(u"illustrative"));
}

TEST_CASE("what agrees within what was stated is said in words on the board", "[operations]")
{
    OperationFigure figure;
    figure.operation = between(u"2023-08-21"_s, u"2023-09-01"_s);
    figure.operation.participants = {u"HKC"_s};
    Achievement declared;
    declared.agency = u"HKC"_s;
    declared.items = {{MeasureKind(), EstimateSum(Estimate::about(23'000))}};
    Achievement itemised;
    itemised.agency = u"HKC"_s;
    itemised.declared = false;
    itemised.items = {{MeasureKind(), EstimateSum(Estimate::exact(23'120))}};
    figure.results = {declared, itemised};
    figure.differences = {
        {u"HKC"_s, MeasureKind(), Estimate::about(23'000), EstimateSum(Estimate::exact(23'120)), 120}};
    const Board board = words().of(figure);
    const BoardRow *difference = rowOf(board, u"Goods in pieces"_s, BoardBasis::Difference);
    REQUIRE(difference);
    CHECK(difference->cells.at(0).first().text == u"they agree within what was stated");
}

TEST_CASE("what was not stated is never a zero on the board", "[operations]")
{
    OperationFigure figure;
    figure.operation = between(u"2023-08-21"_s, u"2023-09-01"_s);
    figure.operation.participants = {u"HKC"_s, u"GDC"_s, u"MOC"_s};
    const Board board = words().of(figure);
    REQUIRE(board.rows.size() == 4); // cases, goods, value, arrests
    for (const BoardRow &row : board.rows) {
        for (const auto &cell : row.cells) {
            REQUIRE(cell.size() == 1);
            CHECK(cell.first().text == u"not stated");
            CHECK(cell.first().absent);
            CHECK_FALSE(cell.first().filter.has_value());
        }
    }
}

TEST_CASE("cases under different rules and units stand apart", "[operations]")
{
    Achievement itemised;
    itemised.agency = u"GDC"_s;
    itemised.declared = false;
    using What = MeasureKind::What;
    itemised.cases = {{{What::Cases, u"batch"_s}, EstimateSum(Estimate::exact(4))},
                      {{What::Cases, u"interception"_s}, EstimateSum(Estimate::exact(9))}};
    itemised.items = {{{What::Items, u"KGM"_s}, EstimateSum(Estimate::exact(5))},
                      {MeasureKind(), EstimateSum(Estimate::exact(7))}};
    itemised.filter = RecordFilter{u"case"_s, {}, false, {{u"agency"_s, u"GDC"_s}}, {}};
    OperationFigure figure;
    figure.operation = between(u"2023-08-21"_s, u"2023-09-01"_s);
    figure.results = {itemised};
    const Board board = words().of(figure);
    const BoardRow *cases = rowOf(board, u"Cases"_s, BoardBasis::Itemised);
    CHECK(textsOf(cases) == QStringList{u"4 | batch & 9 | interception"_s});
    CHECK(cases->cells.first().first().filter->where.contains(FieldCondition{u"counting_rule"_s, u"batch"_s}));
    CHECK(textsOf(rowOf(board, u"Goods in pieces"_s, BoardBasis::Itemised)) == QStringList{u"7 pieces"_s});
    CHECK(textsOf(rowOf(board, u"Goods in kg"_s, BoardBasis::Itemised)) == QStringList{u"5 kg"_s});
    CHECK(rowOf(board, u"Goods in kg"_s, BoardBasis::Itemised)->cells.first().first().filter->kind == u"seizure");
    CHECK(rowOf(board, u"Goods in kg"_s, BoardBasis::Declared) == nullptr);
}

TEST_CASE("results of a period as a whole make a board too", "[operations]")
{
    TestCaseFile file;
    addJointOperation(file);
    const auto declared = OperationFigures(file.connection()).declaredForPeriods(parsePeriod(u"2022/23"_s).value());
    REQUIRE(declared);
    const Board board = words().of(*declared);
    REQUIRE(board.columns.size() == 1);
    CHECK(textsOf(rowOf(board, u"Cases"_s, BoardBasis::Declared)) == QStringList{u"422"_s});
    CHECK(textsOf(rowOf(board, u"Value in CNY"_s, BoardBasis::Declared)) == QStringList{u"more than CNY 70,000,000"_s});
    CHECK(textsOf(rowOf(board, u"Goods"_s, BoardBasis::Declared)) == QStringList{u"not stated"_s});
}

TEST_CASE("an operation's dates say how exactly they are known", "[operations]")
{
    const Formats formats;
    CHECK(formats.dates(between(u"2023-08-21"_s, u"2023-09-01"_s), 7) == u"21 Aug – 1 Sep 2023 · 12 days");
    CHECK(formats.dates(between(u"2013-10-22"_s, u"2014-03-24"_s), 7).endsWith(u"154 days"));
    CHECK(formats.dates(between(u"2016/17"_s, u"2016/17"_s), 7) ==
          u"2016/17 · dates known only to the programme year: days not stated");
    CHECK(formats.dates(between(u"2017-04"_s, u"2017-06-02"_s), 7) ==
          u"April 2017 – 2 Jun 2017 · first day known only to the month: days not stated");
    CHECK(formats.dates(between(u"2017-04"_s, u"2017-06"_s), 7) ==
          u"April 2017 – June 2017 · dates known only to the month: days not stated");
    CHECK(formats.dates(between(u"2017-04-01"_s, u"2017"_s), 7)
              .endsWith(u"last day known only to the year: days not stated"));
    Operation running = between(u"2017-04-01"_s, {});
    running.status = u"running"_s;
    CHECK(formats.dates(running, 7) == u"since 1 Apr 2017, not ended");
}

} // namespace operationboard_test
