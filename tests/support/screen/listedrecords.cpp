// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screen/listedrecords.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace liaison {

EstimateSum listedSum(TestCaseFile &file, const RecordFilter &filter, const MeasureKind &measure)
{
    EstimateSum sum;
    RecordList list(file.connection());
    const bool cases = measure.what == MeasureKind::What::Cases;
    const QString field = cases ? u"date"_s : measure.what == MeasureKind::What::Items ? u"quantity"_s : u"value"_s;
    const auto rows = list.list(
        filter, cases && filter.kind == u"seizure" ? QStringList{u"case"_s} : QStringList{field}, {}, nullptr, 100'000);
    REQUIRE(rows);
    QStringList seen;
    for (const RecordRow &row : *rows) {
        if (cases) { // a category has lines: a case with two of them is one case
            const QString ref = filter.kind == u"seizure" ? std::get<QString>(row.cells.first()) : row.ref;
            if (!seen.contains(ref))
                sum.add(Estimate::exact(1));
            seen.append(ref);
        } else if (measure.what == MeasureKind::What::Items) {
            sum.add(std::get<Estimate>(row.cells.first()));
        } else {
            sum.add(std::get<Money>(row.cells.first()).minor);
        }
    }
    return sum;
}

EstimateSum checkCells(TestCaseFile &file, const ChartData &chart, const MeasureKind &measure)
{
    REQUIRE(chart.isConsistent());
    EstimateSum all;
    for (int series = 0; series < chart.series.size(); ++series) {
        for (int category = 0; category < chart.categories.size(); ++category) {
            const ChartCell &cell = *chart.cell(series, category);
            CAPTURE(chart.title.toStdString(), chart.series.at(series).label.toStdString(),
                    chart.categories.at(category).label.toStdString(), cell.words.toStdString());
            if (!cell.filter.isValid()) {
                CHECK(cell.stated);
                CHECK(cell.value == 0);
                continue;
            }
            const EstimateSum sum = listedSum(file, cell.filter.value<RecordFilter>(), measure);
            CHECK(sum.value() == cell.value);
            CHECK(sum.isStated() == cell.stated);
            CHECK(sum.notStatedParts() == cell.notStated);
            CHECK((!cell.stated || sum.qualifier() == cell.qualifier));
            all.add(sum);
        }
    }
    return all;
}

} // namespace liaison
