// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chartslayout.h"

#include "ui/shared/formats.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr double gap = 8;
constexpr double widestBar = 40;
constexpr double pointBox = 9;

// Places the parts of one chart from the outside inwards. A value that lives for one call of chartLayout.
class Placing
{
public:
    Placing(const QSizeF &size, const ChartData &chart, const ChartLook &chartLook)
        : data(chart),
          look(chartLook),
          formats(chartLook.language),
          small(chartFont(chartLook, TextSize::Small)),
          room(QPointF(0, 0), size)
    {
    }

    ChartLayout place();

private:
    void placeTitle();
    void placeLegend();
    void placeNote();
    void placeWords(const QString &words);
    void placeUpright();
    void placeSideways();
    void placeTicks();
    void placeTickTexts(bool sideways);
    void placeCategoryTexts();
    void placeBars(bool sideways);
    void placeBarLabels(bool sideways);
    ChartText barLabel(const QString &text, const QRectF &bar, bool sideways, bool arrow) const;
    bool collides(const QList<ChartText> &labels) const;
    void placePoints();
    void placeLineLabels();

    bool isLine() const { return data.kind == ChartKind::LineOverTime; }
    bool isStacked() const { return data.kind == ChartKind::StackedBars; }
    double major(const ChartCell &cell) const { return double(cell.value) / double(std::max<qint64>(data.perUnit, 1)); }
    double largest() const;
    int tickCount() const { return int(std::lround(out.axisMax / out.step)); }
    EstimateSum stackTotal(int category) const;
    double wrappedHeight(const QString &text, double width, const QFontMetricsF &metrics) const;
    QRectF takeTop(double height);
    QRectF takeBottom(double height);

    const ChartData &data;
    const ChartLook &look;
    Formats formats;
    QFontMetricsF small;
    QRectF room;
    ChartLayout out;
    double tickWidth = 0;
};

QRectF Placing::takeTop(double height)
{
    const QRectF taken(room.left(), room.top(), room.width(), height);
    room.setTop(room.top() + height);
    return taken;
}

QRectF Placing::takeBottom(double height)
{
    const QRectF taken(room.left(), room.bottom() - height, room.width(), height);
    room.setBottom(room.bottom() - height);
    return taken;
}

double Placing::wrappedHeight(const QString &text, double width, const QFontMetricsF &metrics) const
{
    return metrics.boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

EstimateSum Placing::stackTotal(int category) const
{
    EstimateSum total;
    for (const auto &row : data.cells) {
        const ChartCell &cell = row.at(category);
        total.add(cell.stated ? Estimate{cell.value, cell.qualifier} : Estimate::notStated());
    }
    return total;
}

double Placing::largest() const
{
    double most = 0;
    for (int category = 0; category < data.categories.size(); ++category) {
        if (isStacked()) {
            most = std::max(most, double(stackTotal(category).value()) / double(std::max<qint64>(data.perUnit, 1)));
            continue;
        }
        for (const auto &row : data.cells)
            most = std::max(most, row.at(category).stated ? major(row.at(category)) : 0);
    }
    return most;
}

void Placing::placeTitle()
{
    if (!look.withTitle || data.title.isEmpty())
        return;
    const QFontMetricsF metrics(chartFont(look, TextSize::Strong));
    const double height = std::min(wrappedHeight(data.title, room.width(), metrics), 2 * metrics.lineSpacing());
    out.texts.append({takeTop(height), data.title, Qt::AlignLeft | Qt::AlignTop, TextSize::Strong, false, true});
    takeTop(gap / 2);
}

void Placing::placeLegend()
{
    if (data.series.size() < 2 || isLine()) // a line has its label at its end
        return;
    const double swatch = small.height() * 0.75;
    double x = room.left();
    double y = room.top() + 2;
    for (int series = 0; series < data.series.size(); ++series) {
        const double words = small.horizontalAdvance(data.series.at(series).label) + 2;
        if (x > room.left() && x + swatch + 4 + words > room.right()) {
            x = room.left();
            y += small.height() + 2;
        }
        out.swatches.append({QRectF(x, y + (small.height() - swatch) / 2, swatch * 1.4, swatch), series});
        const QRectF box(x + swatch * 1.4 + 5, y, std::min(words, room.right() - x - swatch * 1.4 - 5), small.height());
        out.texts.append({box, data.series.at(series).label, Qt::AlignLeft | Qt::AlignVCenter, TextSize::Small, false});
        x = box.right() + gap * 1.5;
    }
    takeTop(y + small.height() - room.top() + gap / 2);
}

void Placing::placeNote()
{
    if (data.note.isEmpty())
        return;
    const double height = wrappedHeight(data.note, room.width(), small);
    out.texts.append({takeBottom(height), data.note, Qt::AlignLeft | Qt::AlignTop, TextSize::Small, true, true});
    takeBottom(gap / 2);
}

void Placing::placeWords(const QString &words)
{
    out.drawn = false;
    out.plot = QRectF();
    out.texts.append({room.adjusted(0, gap, 0, 0), words, Qt::AlignLeft | Qt::AlignTop, TextSize::Body, true, true});
    // A click on the sentence opens what it speaks of.
    for (int series = 0; data.isConsistent() && series < data.series.size(); ++series) {
        for (int category = 0; category < data.categories.size(); ++category) {
            if (data.cells.at(series).at(category).stated && data.cells.at(series).at(category).value > 0)
                out.marks.append({series, category, QRectF(), room});
        }
    }
}

void Placing::placeTicks()
{
    out.step = axisStep(largest());
    out.axisMax = std::max(1.0, std::ceil(largest() / out.step)) * out.step;
    for (int tick = 0; tick <= tickCount(); ++tick)
        tickWidth = std::max(tickWidth, small.horizontalAdvance(formats.number(qint64(tick * out.step))));
}

void Placing::placeTickTexts(bool sideways)
{
    for (int tick = 0; tick <= tickCount(); ++tick) {
        const double share = double(tick) / tickCount();
        const QString words = formats.number(qint64(tick * out.step));
        if (sideways) {
            const double x = out.plot.left() + share * out.plot.width();
            out.texts.append(
                {QRectF(x - 60, out.plot.bottom() + 3, 120, small.height()), words, Qt::AlignHCenter | Qt::AlignTop});
        } else {
            const double y = out.plot.bottom() - share * out.plot.height();
            out.texts.append({QRectF(0, y - small.height() / 2, out.plot.left() - gap + 2, small.height()), words,
                              Qt::AlignRight | Qt::AlignVCenter});
        }
    }
}

void Placing::placeUpright()
{
    placeTicks();
    if (!data.valueAxis.isEmpty()) {
        out.texts.append({takeTop(small.height()), data.valueAxis});
        takeTop(gap / 4);
    }
    takeTop(small.height()); // a label may stand over the highest bar
    if (!data.categoryAxis.isEmpty())
        out.texts.append({takeBottom(small.height()), data.categoryAxis, Qt::AlignRight | Qt::AlignVCenter});
    double right = 0;
    if (isLine() && data.series.size() > 1) {
        for (const ChartSeries &series : data.series)
            right = std::max(right, small.horizontalAdvance(series.label) + gap + 2);
        right = std::min(right, room.width() * 0.3);
    }
    out.plot = room.adjusted(tickWidth + gap, 0, -right - 2, 0);
    placeCategoryTexts();
    placeTickTexts(false);
    if (isLine()) {
        placePoints();
        placeLineLabels();
    } else {
        placeBars(false);
        placeBarLabels(false);
    }
}

// Names under their places: in two lines where they fit, else every so many that they do.
void Placing::placeCategoryTexts()
{
    const double slot = out.plot.width() / double(data.categories.size());
    double widest = 0;
    double widestWord = 0;
    for (const ChartCategory &category : data.categories) {
        widest = std::max(widest, small.horizontalAdvance(category.label));
        for (const QString &word : category.label.split(u' '))
            widestWord = std::max(widestWord, small.horizontalAdvance(word));
    }
    const bool ordered = isLine() || data.kind == ChartKind::DayColumns;
    const bool two = widest > slot - 4 && widestWord <= slot - 4 && !(ordered && data.categories.size() > 12);
    const int every = ordered && !two ? std::max(1, int(std::ceil((widest + 2 * gap) / std::max(slot, 1.0)))) : 1;
    const double height = small.lineSpacing() * (two ? 2 : 1) + 2;
    out.plot.setBottom(out.plot.bottom() - height);
    for (int category = 0; category < data.categories.size(); category += every) {
        const double width = every > 1 ? widest + 2 : slot - 2;
        const double centre = out.plot.left() + (category + 0.5) * slot;
        QString words = data.categories.at(category).label;
        if (two && ordered && words.contains(u' '))
            words.replace(words.indexOf(u' '), 1, u"\n"_s); // all months alike, even one that would fit
        else if (!two && every == 1)
            words = small.elidedText(words, Qt::ElideRight, width);
        out.texts.append({QRectF(centre - width / 2, out.plot.bottom() + 3, width, height), words,
                          Qt::AlignHCenter | Qt::AlignTop, TextSize::Small, true, two});
    }
}

void Placing::placeSideways()
{
    placeTicks();
    if (!data.valueAxis.isEmpty())
        out.texts.append({takeBottom(small.height()), data.valueAxis, Qt::AlignRight | Qt::AlignVCenter});
    takeBottom(small.height() + 3); // ticks
    double names = 0;
    for (const ChartCategory &category : data.categories)
        names = std::max(names, small.horizontalAdvance(category.label));
    names = std::min(names + 2, room.width() * 0.38);
    double labels = 0;
    for (int series = 0; series < data.series.size(); ++series) {
        for (int category = 0; category < data.categories.size(); ++category)
            labels = std::max(labels, small.horizontalAdvance(
                                          chartCellLabel(data, data.cells.at(series).at(category), look.language)));
    }
    out.plot = room.adjusted(names + gap, 2, -labels - gap, 0);
    const double slot = out.plot.height() / double(data.categories.size());
    for (int category = 0; category < data.categories.size(); ++category) {
        const QString &label = data.categories.at(category).label;
        const bool fits = small.horizontalAdvance(label) <= names;
        const bool wraps = !fits && slot >= 2 * small.lineSpacing();
        const QRectF box(room.left(), out.plot.top() + category * slot, names, slot);
        out.texts.append({box, fits || wraps ? label : small.elidedText(label, Qt::ElideRight, names),
                          Qt::AlignRight | Qt::AlignVCenter, TextSize::Small, false, wraps});
    }
    placeTickTexts(true);
    placeBars(true);
    placeBarLabels(true);
}

void Placing::placeBars(bool sideways)
{
    const auto categories = double(data.categories.size());
    const double slot = (sideways ? out.plot.height() : out.plot.width()) / categories;
    const double lanes = isStacked() ? 1 : double(data.series.size());
    const double share = data.kind == ChartKind::DayColumns ? 0.84 : 0.72;
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
    const double x = out.plot.right() + gap / 2;
    for (const End &end : std::as_const(ends)) {
        const QRectF box(x, end.y - height / 2, room.right() - x, height);
        out.texts.append({box, small.elidedText(data.series.at(end.series).label, Qt::ElideRight, box.width()),
                          Qt::AlignLeft | Qt::AlignVCenter, TextSize::Small, false});
    }
}

ChartLayout Placing::place()
{
    placeTitle();
    const QString instead = chartInsteadWords(data, look.language);
    if (!instead.isEmpty()) {
        placeNote();
        placeWords(instead);
        return out;
    }
    placeLegend();
    placeNote();
    if (data.kind == ChartKind::HorizontalBars)
        placeSideways();
    else
        placeUpright();
    return out;
}

} // namespace

double axisStep(double largest)
{
    if (largest <= 0)
        return 1;
    // Whole numbers only: half a piece is no tick.
    for (double power = std::max(1.0, std::pow(10, std::floor(std::log10(largest)) - 1));; power *= 10) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            if (largest / (power * factor) <= 5)
                return power * factor;
        }
    }
}

QFont chartFont(const ChartLook &look, TextSize size)
{
    QFont font = Theme::get().font(size);
    const double own = Theme::get().textScale();
    font.setPixelSize(std::max(1, qRound(font.pixelSize() / own * look.textScale)));
    QStringList families = font.families();
    families.removeIf([](const QString &family) { return family.startsWith(u"Noto Sans CJK"_s); });
    families.append(look.language == u"zh_CN" ? u"Noto Sans CJK SC"_s : u"Noto Sans CJK HK"_s);
    font.setFamilies(families);
    return font;
}

ChartLayout chartLayout(const QSizeF &size, const ChartData &data, const ChartLook &look)
{
    return Placing(size, data, look).place();
}

QList<QColor> seriesColours(const ChartData &data, const ChartLook &look)
{
    const Scheme scheme = look.print ? Scheme::Light : look.scheme;
    QStringList sides;
    int sequence = 0;
    for (const ChartSeries &series : data.series) {
        if (series.colour == ChartSeries::Colour::Side)
            sides.append(series.side);
        sequence += series.colour == ChartSeries::Colour::Sequence ? 1 : 0;
    }
    QList<QColor> ofSides = sideColours(sides, scheme);
    QList<QColor> colours;
    int step = 0;
    for (const ChartSeries &series : data.series) {
        switch (series.colour) {
        case ChartSeries::Colour::Side:
            colours.append(ofSides.takeFirst());
            break;
        case ChartSeries::Colour::Sequence:
            colours.append(categoryColour(step++, sequence, scheme));
            break;
        case ChartSeries::Colour::Comparison:
            colours.append(coloursOf(scheme).outline);
            break;
        case ChartSeries::Colour::Accent:
            colours.append(coloursOf(scheme).accent);
            break;
        }
    }
    return colours;
}

} // namespace liaison
