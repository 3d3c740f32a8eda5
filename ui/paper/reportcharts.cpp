// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/reportcharts.h"

#include "ui/plots/chartdrawing.h"
#include "ui/words/language.h"

#include <QPainter>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr double pixelsPerMm = 96 / 25.4; // of the chart's design
constexpr int mostKeys = 12;              // bars that can still be read beside each other
constexpr double columnHeightMm = 62;

ChartData dataOf(ChartKind kind, const QString &title, const QString &unit, const QList<ReportBar> &bars,
                 const Formats &formats, const QString &firstAgency)
{
    ChartData data;
    data.kind = kind;
    data.title = title;
    data.valueAxis = unit;
    for (const ReportBar &bar : bars) {
        if (std::none_of(data.categories.begin(), data.categories.end(),
                         [&](const ChartCategory &category) { return category.key == bar.key; }))
            data.categories.append({bar.key, bar.label});
        if (!bar.agency.isEmpty() && std::none_of(data.series.begin(), data.series.end(),
                                                  [&](const ChartSeries &series) { return series.key == bar.agency; }))
            data.series.append({bar.agency, bar.agency, ChartSeries::Colour::Side, bar.side});
    }
    // One order in all charts of a report, so that an agency has one pattern.
    std::sort(data.series.begin(), data.series.end(), [&](const ChartSeries &a, const ChartSeries &b) {
        return std::make_pair(a.key != firstAgency, a.key) < std::make_pair(b.key != firstAgency, b.key);
    });
    for (const ChartSeries &series : data.series) {
        QList<ChartCell> cells;
        for (const ChartCategory &category : data.categories) {
            EstimateSum sum;
            for (const ReportBar &bar : bars) {
                if (bar.key == category.key && bar.agency == series.key)
                    sum.add(bar.sum);
            }
            // A key where this agency has nothing is an empty place, not a number that was not stated.
            const bool none = sum == EstimateSum();
            cells.append(none ? ChartCell::exact(0) : ChartCell::of(sum, formats.sum(sum)));
        }
        data.cells.append(cells);
    }
    return data;
}

// Keeps the keys with the largest values, in their order.
void keepLargest(ChartData &data, const QString &language)
{
    if (data.categories.size() <= mostKeys)
        return;
    QList<std::pair<qint64, qsizetype>> sizes;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        qint64 size = 0;
        for (const QList<ChartCell> &cells : data.cells)
            size += cells.at(i).value;
        sizes.append({-size, i});
    }
    std::sort(sizes.begin(), sizes.end());
    QList<qsizetype> kept;
    for (int i = 0; i < mostKeys; ++i)
        kept.append(sizes.at(i).second);
    std::sort(kept.begin(), kept.end());
    QList<ChartCategory> categories;
    for (const qsizetype i : kept)
        categories.append(data.categories.at(i));
    data.categories = categories;
    for (QList<ChartCell> &cells : data.cells) {
        QList<ChartCell> some;
        for (const qsizetype i : kept)
            some.append(cells.at(i));
        cells = some;
    }
    const char *words = QT_TRANSLATE_NOOP("liaison::ReportCharts", "The %1 largest are drawn; all are in the table.");
    data.note = translateIn(language, "liaison::ReportCharts", words).arg(mostKeys);
}

report::Chart drawn(const ChartData &data, double widthMm, double heightMm, const QString &language)
{
    ChartLook look = ChartLook::forPrint(language);
    look.withTitle = false; // the block's caption says it, in the report's type
    const double width = widthMm * pixelsPerMm;
    const double height = heightMm > 0 ? heightMm * pixelsPerMm : chartHeight(data, look);
    const auto drawing = std::make_shared<const ChartDrawing>(data, look, QSizeF(width, height));
    report::Chart chart;
    chart.caption = data.title;
    chart.heightMm = height / pixelsPerMm;
    chart.description = data.title;
    chart.paint = [drawing](QPainter &painter, const QRectF &target) {
        const QSizeF &size = drawing->size();
        const double scale = std::min(target.width() / size.width(), target.height() / size.height());
        drawing->paint(painter, QRectF(target.topLeft(), size * scale));
    };
    return chart;
}

} // namespace

report::Chart barChart(const QString &title, const QString &unit, const QList<ReportBar> &bars, const Formats &formats,
                       const QString &firstAgency, double widthMm)
{
    ChartData data = dataOf(ChartKind::HorizontalBars, title, unit, bars, formats, firstAgency);
    keepLargest(data, formats.language());
    return drawn(data, widthMm, 0, formats.language());
}

report::Chart columnChart(const QString &title, const QString &unit, const QList<ReportBar> &bars,
                          const Formats &formats, const QString &firstAgency, double widthMm)
{
    const ChartData data = dataOf(ChartKind::GroupedBars, title, unit, bars, formats, firstAgency);
    return drawn(data, widthMm, columnHeightMm, formats.language());
}

QString shortMonth(const QDate &day, const Formats &formats)
{
    const struct
    {
        const char *source;
        const char *comment;
    } form = QT_TRANSLATE_NOOP3("liaison::ReportCharts", "MMM yyyy", "a month along an axis, in Qt's date format");
    return formats.monthNames().toString(
        day, translateIn(formats.language(), "liaison::ReportCharts", form.source, form.comment));
}

} // namespace liaison
