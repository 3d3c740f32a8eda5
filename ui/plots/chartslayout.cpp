// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/chartslayout.h"

#include "ui/plots/chartsplacing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int usualHeight = 260;

} // namespace

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
    takeTop(chartGap / 2);
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
        x = box.right() + chartGap * 1.5;
    }
    takeTop(y + small.height() - room.top() + chartGap / 2);
}

void Placing::placeNote()
{
    if (data.note.isEmpty())
        return;
    const double height = wrappedHeight(data.note, room.width(), small);
    out.texts.append({takeBottom(height), data.note, Qt::AlignLeft | Qt::AlignTop, TextSize::Small, true, true});
    takeBottom(chartGap / 2);
}

void Placing::placeWords(const QString &words)
{
    out.drawn = false;
    out.plot = QRectF();
    out.texts.append(
        {room.adjusted(0, chartGap, 0, 0), words, Qt::AlignLeft | Qt::AlignTop, TextSize::Body, true, true});
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
            out.texts.append({QRectF(0, y - small.height() / 2, out.plot.left() - chartGap + 2, small.height()), words,
                              Qt::AlignRight | Qt::AlignVCenter});
        }
    }
}

void Placing::placeUpright()
{
    placeTicks();
    if (!data.valueAxis.isEmpty()) {
        out.texts.append({takeTop(small.height()), data.valueAxis});
        takeTop(chartGap / 4);
    }
    takeTop(small.height()); // a label may stand over the highest bar
    if (!data.categoryAxis.isEmpty())
        out.texts.append({takeBottom(small.height()), data.categoryAxis, Qt::AlignRight | Qt::AlignVCenter});
    double right = 0;
    if (isLine() && data.series.size() > 1) {
        for (const ChartSeries &series : data.series)
            right = std::max(right, small.horizontalAdvance(series.label) + chartGap + 2);
        right = std::min(right, room.width() * 0.3);
    }
    out.plot = room.adjusted(tickWidth + chartGap, 0, -right - 2, 0);
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
    const int every = ordered && !two ? std::max(1, int(std::ceil((widest + 2 * chartGap) / std::max(slot, 1.0)))) : 1;
    const double height = small.lineSpacing() * (two ? 2 : 1) + 2;
    out.plot.setBottom(out.plot.bottom() - height);
    for (int category = 0; category < data.categories.size(); category += every) {
        const double width = every > 1 ? widest + 2 : slot - 2;
        const double centre = out.plot.left() + (category + 0.5) * slot;
        QString words = data.categories.at(category).label;
        // All months alike, even one that would fit; Chinese would be parted anywhere.
        if (two && (ordered ? words.contains(u' ') : words.count(u' ') == 1))
            words.replace(words.indexOf(u' '), 1, u"\n"_s);
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
    out.plot = room.adjusted(names + chartGap, 2, -labels - chartGap, 0);
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

int chartHeight(const ChartData &data, const ChartLook &look)
{
    if (!chartInsteadWords(data, look.language).isEmpty())
        return qRound(96 * look.textScale);
    if (data.kind != ChartKind::HorizontalBars)
        return qRound(usualHeight * look.textScale);
    const auto lanes = double(data.series.size());
    // On the screen bars must be easy to hit; on paper each needs the height of its label only.
    const double row = look.print ? 16.0 * std::max(lanes, 1.25) : lanes > 1 ? 16 * lanes + 10 : 24;
    return qRound((92 + row * double(data.categories.size())) * look.textScale);
}

QFont chartFont(const ChartLook &look, TextSize size)
{
    QFont font;
    font.setPixelSize(std::max(1, qRound(designPixels(size) * look.textScale)));
    if (isBolder(size))
        font.setWeight(QFont::DemiBold);
    QStringList families = look.families;
    if (families.isEmpty())
        families = font.families() << u"DejaVu Sans"_s;
    families.removeIf([](const QString &family) { return family.startsWith(u"Noto Sans CJK"_s); });
    families.append(look.language == u"zh_CN" ? u"Noto Sans CJK SC"_s : u"Noto Sans CJK HK"_s);
    if (look.print) // as the text round it, whatever the desktop's font is
        families = look.language.startsWith(u"zh") ? QStringList{families.last(), u"Noto Sans"_s}
                                                   : QStringList{u"Noto Sans"_s, families.last()};
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
