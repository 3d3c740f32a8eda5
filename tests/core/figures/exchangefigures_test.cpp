// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/exchangefigures.h"

#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace exchangefigures_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

void addExchange(Connection &connection, const QString &date, const QString &counterpart, const QString &direction,
                 const QString &mode, int pieces)
{
    addForm(connection, u"exchange"_s,
            QJsonObject{{u"date"_s, date},
                        {u"direction"_s, direction},
                        {u"counterpart"_s, counterpart},
                        {u"mode"_s, mode},
                        {u"pieces"_s, pieces}});
}

void addLog(TestCaseFile &file)
{
    Connection &connection = file.connection();
    addAgencies(file);
    addExchange(connection, u"2017-03-31"_s, u"GDC"_s, u"sent"_s, u"monthly"_s, 100);
    addExchange(connection, u"2017-04-01"_s, u"GDC"_s, u"sent"_s, u"monthly"_s, 3);
    addExchange(connection, u"2017-05-09"_s, u"GDSA"_s, u"sent"_s, u"monthly"_s, 4);
    addExchange(connection, u"2017-05"_s, u"GDC"_s, u"received"_s, u"monthly"_s, 5);
    addExchange(connection, u"2017-06-30"_s, u"GDC"_s, u"sent"_s, u"real_time"_s, 6);
    addExchange(connection, u"2017Q2"_s, u"MOC"_s, u"mutual"_s, u"meeting"_s, 7);
    addExchange(connection, u"2017"_s, u"GDC"_s, u"sent"_s, u"monthly"_s, 200);
    addExchange(connection, u"2017-07-01"_s, u"GDC"_s, u"sent"_s, u"monthly"_s, 400);
}

qint64 piecesOf(Connection &connection, const RecordFilter &filter)
{
    const auto rows = RecordList(connection).list(filter, {u"pieces"_s}, {}, nullptr, 1000);
    REQUIRE(rows.has_value());
    qint64 pieces = 0;
    for (const RecordRow &row : *rows)
        pieces += std::get<qint64>(row.cells.first());
    return pieces;
}

} // namespace

TEST_CASE("exchange figures: by counterpart, direction and mode", "[exchangefigures]")
{
    TestCaseFile file;
    addLog(file);
    ExchangeFigures figures(file.connection());
    const Period quarter = parsePeriod(u"2017Q2"_s).value();
    QStringList lines;
    const auto counts = figures.count(quarter).value();
    for (const ExchangeCount &count : counts) {
        lines.append(QStringList{count.counterpart, count.side, count.direction, count.mode,
                                 QString::number(count.records), QString::number(count.pieces)}
                         .join(u' '));
        // The figure opens to the records it was made from.
        CHECK(RecordList(file.connection()).count(count.filter) == count.records);
        CHECK(piecesOf(file.connection(), count.filter) == count.pieces);
    }
    CHECK(lines == QStringList{u"GDC CN-GD received monthly 1 5"_s, u"GDC CN-GD sent monthly 2 7"_s,
                               u"GDC CN-GD sent real_time 1 6"_s, u"MOC MO mutual meeting 1 7"_s});
    CHECK(figures.grandTotal(quarter) == 25);
    CHECK(figures.count(parsePeriod(u"2015"_s).value()).value().isEmpty());
    CHECK(figures.grandTotal(parsePeriod(u"2015"_s).value()) == 0);
}

TEST_CASE("exchange figures: by month, and what is not known so exactly", "[exchangefigures]")
{
    TestCaseFile file;
    addLog(file);
    ExchangeFigures figures(file.connection());
    const auto linesOf = [&](const QString &period) {
        QStringList lines;
        const auto months = figures.countByMonth(parsePeriod(period).value()).value();
        for (const MonthlyPieces &month : months) {
            lines.append(QStringList{month.counterpart, month.month.toString(u"yyyy-MM"_s),
                                     QString::number(month.records), QString::number(month.pieces)}
                             .join(u' '));
            CHECK(RecordList(file.connection()).count(month.filter) == month.records);
            CHECK(piecesOf(file.connection(), month.filter) == month.pieces);
        }
        return lines;
    };
    CHECK(linesOf(u"2017Q2"_s) ==
          QStringList{u"GDC 2017-04 1 3"_s, u"GDC 2017-05 2 9"_s, u"GDC 2017-06 1 6"_s, u"MOC  1 7"_s});
    CHECK(linesOf(u"2017"_s).contains(u"GDC  1 200"_s));
    // A month of which the period has only a part opens to that part.
    CHECK(linesOf(u"2017-05-05..2017-06-30"_s) == QStringList{u"GDC 2017-05 1 4"_s, u"GDC 2017-06 1 6"_s});
}

} // namespace exchangefigures_test
