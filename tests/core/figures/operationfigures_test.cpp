// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/operationfigures.h"

#include "core/figures/periodfigures.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace operationfigures_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

void addOperations(TestCaseFile &file)
{
    Connection &connection = file.connection();
    addAgencies(file);
    addForm(connection, u"operation"_s,
            R"({"code": "WHOLE", "name": "w", "first_day": "2016/17", "last_day": "2016/17"})");
    for (const auto *code : {"P2", "P1"}) {
        addForm(connection, u"operation"_s,
                QJsonObject{{u"code"_s, QString::fromLatin1(code)},
                            {u"name"_s, u"p"_s},
                            {u"part_of"_s, u"WHOLE"_s},
                            {u"first_day"_s, u"2016/17"_s},
                            {u"last_day"_s, u"2016/17"_s}});
    }
    addForm(connection, u"operation"_s, R"({"code": "DAYS", "name": "d", "first_day": "2017-08-21",
        "last_day": "2017-09-01"})");
    addForm(connection, u"result"_s, R"({"ref": "R1", "operation": "WHOLE", "agency": "HKC", "cases": "14",
        "counting_rule": "interception", "items": [{"quantity": "about 100", "unit": "H87"},
        {"quantity": "not stated", "unit": "KGM"}], "values": [{"value": "about HKD 13880", "value_basis": "declared"},
        {"value": "CNY 5", "value_basis": "goods_value"}], "source": "paper", "note": "n"})");
    addForm(connection, u"result"_s, R"({"ref": "R2", "operation": "WHOLE", "agency": "GDC", "cases": "not stated",
        "items": [{"quantity": "about 600", "unit": "H87"}], "values": [{"value": "not stated"}]})");
    addForm(connection, u"case"_s, R"({"ref": "A", "date": "2016-09-01", "agency": "HKC", "operation": "WHOLE",
        "illustrative": true, "seizures": [
        {"category": "6b", "quantity": 30, "value": "HKD 100", "value_basis": "declared"},
        {"category": "6b", "quantity": 7, "unit": "KGM", "value": "HKD 9", "value_basis": "estimated_market"}]})");
    addForm(connection, u"case"_s, R"({"ref": "B", "date": "2016-09-01", "agency": "GDC", "operation": "WHOLE",
        "counting_rule": "batch", "seizures": [{"category": "6b", "quantity": "more than 700"}]})");
    addForm(connection, u"case"_s, R"({"ref": "C", "date": "2016-09-01", "agency": "MOC", "operation": "WHOLE"})");
}

QStringList shown(const OperationFigure &figure)
{
    QStringList lines;
    for (const Achievement &result : figure.results)
        lines.append(result.agency + u' ' + (result.declared ? u"declared"_s : u"itemised"_s));
    return lines;
}

} // namespace

TEST_CASE("operation figures: both bases side by side, declared first", "[operationfigures]")
{
    TestCaseFile file;
    addOperations(file);
    const OperationFigure figure = OperationFigures(file.connection()).find(u"whole"_s).value();
    CHECK(shown(figure) ==
          QStringList{u"GDC declared"_s, u"HKC declared"_s, u"GDC itemised"_s, u"HKC itemised"_s, u"MOC itemised"_s});
    CHECK(figure.parts.size() == 2);
    CHECK(figure.parts.first().code == u"P1"_s);
    CHECK_FALSE(figure.days.has_value());
    CHECK(figure.illustrativeCases == 1);

    const Achievement &declared = figure.results.at(1);
    CHECK(declared.ref == u"R1"_s);
    CHECK(declared.source == u"paper"_s);
    CHECK(declared.side == u"HK"_s);
    using What = MeasureKind::What;
    CHECK(declared.cases == QList<MeasurePart>{{{What::Cases, u"interception"_s}, EstimateSum(Estimate::exact(14))}});
    CHECK(declared.items == QList<MeasurePart>{{{What::Items, u"H87"_s}, EstimateSum(Estimate::about(100))},
                                               {{What::Items, u"KGM"_s}, EstimateSum(Estimate::notStated())}});
    CHECK(declared.values ==
          QList<MeasurePart>{{{What::Values, u"CNY"_s, u"goods_value"_s}, EstimateSum(Estimate::exact(500))},
                             {{What::Values, u"HKD"_s, u"declared"_s}, EstimateSum(Estimate::about(1388000))}});
    CHECK_FALSE(declared.arrests.isStated());
    CHECK_FALSE(declared.period.has_value());
    CHECK_FALSE(figure.results.first().values.first().sum.isStated());
    // Each opens to what it was made from.
    RecordList list(file.connection());
    CHECK(list.count(declared.filter) == 1);
    CHECK(list.count(figure.results.at(3).filter) == 1);
    CHECK(figure.results.at(3).filter.kind == u"case"_s);
}

TEST_CASE("operation figures: the difference is shown where both state the same thing", "[operationfigures]")
{
    TestCaseFile file;
    addOperations(file);
    const OperationFigure figure = OperationFigures(file.connection()).find(u"WHOLE"_s).value();
    const QStringList whats{u"cases"_s, u"items"_s, u"values"_s, u"arrests"_s};
    QStringList lines;
    for (const AchievementDifference &difference : figure.differences) {
        const MeasureKind &kind = difference.kind;
        const QString key = kind.basis.isEmpty() ? kind.key : QString(kind.key + u'/' + kind.basis);
        lines.append(QStringList{difference.agency, whats.at(int(kind.what)), key, estimateText(difference.declared),
                                 estimateText(difference.itemised.toEstimate()), QString::number(difference.difference)}
                         .join(u'|'));
    }
    // Not compared: kilograms (not declared), estimated market value (another basis), Guangdong's cases (not stated).
    CHECK(lines == QStringList{u"GDC|items|H87|about 600|more than 700|100"_s, u"HKC|cases|interception|14|1|-13"_s,
                               u"HKC|items|H87|about 100|30|-70"_s,
                               u"HKC|values|HKD/declared|about 1388000|10000|-1378000"_s});
}

TEST_CASE("operation figures: which operations a period has", "[operationfigures]")
{
    TestCaseFile file;
    addOperations(file);
    OperationFigures figures(file.connection());
    const auto codes = [&](const QString &period) {
        QStringList found;
        const auto listed = figures.list(parsePeriod(period).value()).value();
        for (const OperationFigure &figure : listed)
            found.append(figure.operation.code);
        return found;
    };
    CHECK(codes(u"2016/17"_s) == QStringList{u"WHOLE"_s}); // its parts come under it
    CHECK(codes(u"2017Q3"_s) == QStringList{u"DAYS"_s});
    CHECK(codes(u"2017-08"_s) == QStringList{u"DAYS"_s});
    CHECK(codes(u"2017Q1"_s).isEmpty());
    CHECK(periodFigures(file.connection(), {parsePeriod(u"2017Q1"_s).value()})->impreciseOperations ==
          QStringList{u"WHOLE"_s, u"P2"_s, u"P1"_s});
    CHECK(figures.find(u"DAYS"_s).value().days == 12);
    CHECK(figures.find(u"NONE"_s).error().kind == ErrorKind::NotFound);

    // A part with a result of its own is an operation of its own.
    addForm(file.connection(), u"result"_s, R"({"operation": "P1", "agency": "HKC", "cases": "2"})");
    CHECK(codes(u"2016/17"_s) == QStringList{u"WHOLE"_s, u"P1"_s});
}

TEST_CASE("operation figures: results declared for a period as a whole", "[operationfigures]")
{
    TestCaseFile file;
    addOperations(file);
    addForm(file.connection(), u"result"_s, R"({"period": "2013/14", "agency": "GDC", "cases": "422",
        "values": [{"value": "more than CNY 70 million", "value_basis": "potential_retail"}]})");
    OperationFigures figures(file.connection());
    const auto year = figures.declaredForPeriods(parsePeriod(u"2013/14"_s).value()).value();
    REQUIRE(year.size() == 1);
    CHECK(year.first().values.first().sum == EstimateSum(Estimate::moreThan(7'000'000'000)));
    CHECK(periodText(year.first().period.value()) == u"2013-07-01..2014-06-30"_s);
    CHECK(figures.declaredForPeriods(parsePeriod(u"2013-01-01..2015-01-01"_s).value()).value().size() == 1);
    CHECK(figures.declaredForPeriods(parsePeriod(u"2014Q1"_s).value()).value().isEmpty());
}

} // namespace operationfigures_test
