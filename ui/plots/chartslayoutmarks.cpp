// SPDX-License-Identifier: GPL-3.0-or-later
// Bars, points and the figures at them.
#include "ui/plots/chartsplacing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr double widestBar = 40;
constexpr double pointBox = 9;

} // namespace

void Placing::placeBars(bool sideways)
{
    const auto categories = double(data.categories.size());
    const double slot = (sideways ? out.plot.height() : out.plot.width()) / categories;
    const double lanes = isStacked() ? 1 : double(data.series.size());
    const double share = data.kind == ChartKind::DayColumns || (look.print && sideways) ? 0.84 : 0.72;
    out.barShare = std::min(share, widestBar * lanes / std::max(slot, 1.0));
    const double bar = out.barShare * slot / lanes;
    for (int category = 0; category < data.categories.size(); ++category) {
        double stacked = 0;
        for (int series = 0; series < data.series.size(); ++series) {
            const ChartCell &cell = data.cells.at(series).at(category);
            const double value = cell.stated ? major(cell) : 0;
            const double from = isStacked() ? stacked : 0;
            stacked += value;
            const double lane = isStacked() ? 0 : series;
            const double across = category * slot + slot * (1 - out.barShare) / 2 + lane * bar;
            const double start = from / out.axisMax;
            const double end = (from + value) / out.axisMax;
            QRectF shape;
            if (sideways)
                shape = QRectF(out.plot.left() + start * out.plot.width(), out.plot.top() + across,
                               (end - start) * out.plot.width(), bar);
            else
                shape = QRectF(out.plot.left() + across, out.plot.bottom() - end * out.plot.height(), bar,
                               (end - start) * out.plot.height());
            // A short bar must be as easy to hit as a long one.
            QRectF hit = shape;
            if (!isStacked())
                hit = sideways ? QRectF(out.plot.left(), shape.top(), out.plot.width(), bar)
                               : QRectF(shape.left(), out.plot.top(), bar, out.plot.height());
            out.marks.append({series, category, shape, hit});
        }
    }
}

// Whole figures at the bars when none of them would touch another or a bar; else only the marks of those not exact.
void Placing::placeBarLabels(bool sideways)
{
    QList<ChartText> whole;
    QList<ChartText> marks;
    for (const ChartMark &mark : std::as_const(out.marks)) {
        ChartCell cell = data.cells.at(mark.series).at(mark.category);
        if (isStacked() && mark.series != data.series.size() - 1)
            continue;
        if (isStacked())
            cell = ChartCell::of(stackTotal(mark.category));
        // Where a side has no records there is nothing to say, and a row of 0 would hide what there is. On paper the
        // table beside the chart has it anyway.
        const bool none = cell.stated && cell.value == 0 && cell.notStated == 0 && data.series.size() > 1;
        if (none && (look.print || (!cell.filter.isValid() && !sideways)))
            continue;
        const QString label = chartCellLabel(data, cell, look.language);
        const QString sign = cell.stated ? formats.qualifierMark(cell.qualifier) : label;
        const bool arrow =
            cell.stated && (cell.qualifier == Qualifier::MoreThan || cell.qualifier == Qualifier::LessThan);
        whole.append(barLabel(label, mark.shape, sideways, arrow));
        if (!sign.isEmpty())
            marks.append(barLabel(sign, mark.shape, sideways, arrow));
    }
    out.texts.append(collides(whole) ? marks : whole);
}

ChartText Placing::barLabel(const QString &text, const QRectF &bar, bool sideways, bool arrow) const
{
    const double width = small.horizontalAdvance(text) + 2;
    const double away = arrow ? 6 : 0; // the open end has an arrow that points there
    if (sideways)
        return {QRectF(bar.right() + 5 + away, bar.center().y() - small.height() / 2, width, small.height()), text,
                Qt::AlignLeft | Qt::AlignVCenter, TextSize::Small, false};
    return {QRectF(bar.center().x() - width / 2, bar.top() - small.height() - 1 - away, width, small.height()), text,
            Qt::AlignHCenter | Qt::AlignBottom, TextSize::Small, false};
}

bool Placing::collides(const QList<ChartText> &labels) const
{
    for (int one = 0; one < labels.size(); ++one) {
        // Letters fill less than their line, so a little overlap of the boxes does not show.
        const QRectF box = labels.at(one).box.adjusted(0, 2, 0, -2);
        for (int other = one + 1; other < labels.size(); ++other) {
            if (box.intersects(labels.at(other).box))
                return true;
        }
        for (const ChartMark &mark : out.marks) {
            if (box.intersects(mark.shape.adjusted(1, 1, -1, -1)))
                return true;
        }
    }
    return false;
}

void Placing::placePoints()
{
    const double slot = out.plot.width() / double(data.categories.size());
    for (int category = 0; category < data.categories.size(); ++category) {
        for (int series = 0; series < data.series.size(); ++series) {
            const ChartCell &cell = data.cells.at(series).at(category);
            if (!cell.stated)
                continue;
            const QPointF at(out.plot.left() + (category + 0.5) * slot,
                             out.plot.bottom() - major(cell) / out.axisMax * out.plot.height());
            const QRectF box(at.x() - pointBox / 2, at.y() - pointBox / 2, pointBox, pointBox);
            out.marks.append({series, category, box, box.adjusted(-6, -6, 6, 6)});
        }
    }
}

// Each line carries its name at its end; names that would touch are moved apart.
void Placing::placeLineLabels()
{
    if (data.series.size() < 2)
        return;
    struct End
    {
        int series;
        double y;
    };
    QList<End> ends;
    for (int series = 0; series < data.series.size(); ++series) {
        for (auto mark = out.marks.crbegin(); mark != out.marks.crend(); ++mark) {
            if (mark->series != series)
                continue;
            ends.append({series, mark->shape.center().y()});
            break;
        }
    }
    std::sort(ends.begin(), ends.end(), [](const End &a, const End &b) { return a.y < b.y; });
    const double height = small.height();
    double free = out.plot.top() - height / 2;
    for (End &end : ends) {
        end.y = std::max(end.y, free + height / 2);
        free = end.y + height / 2;
    }
    const double x = out.plot.right() + chartGap / 2;
    for (const End &end : std::as_const(ends)) {
        const QRectF box(x, end.y - height / 2, room.right() - x, height);
        out.texts.append({box, small.elidedText(data.series.at(end.series).label, Qt::ElideRight, box.width()),
                          Qt::AlignLeft | Qt::AlignVCenter, TextSize::Small, false});
    }
}

} // namespace liaison
