// SPDX-License-Identifier: GPL-3.0-or-later
// Headline figures and the cover: what is set large.
#include "ui/paper/strips.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison::report {

namespace {

constexpr qsizetype figuresInRow = 5;

// The largest size of a row in which every figure stands on one line.
Style figureStyle(const Typeface &typeface, const QList<Figure> &figures, double width)
{
    for (const Style style : {Style::FigureLarge, Style::FigureMedium, Style::FigureSmall}) {
        const bool fits = std::all_of(figures.begin(), figures.end(), [&](const Figure &figure) {
            return typeface.advance(style, cleanLine(figure.value.left(80))) <= width;
        });
        if (fits)
            return style;
    }
    return Style::FigureSmall;
}

Strip figureRow(Measure &measure, const QList<Figure> &figures, int block, double width)
{
    const double gutter = mm(5);
    const double each = (width - gutter * double(figures.size() - 1)) / double(figures.size());
    const Style style = figureStyle(measure.typeface, figures, each);
    const Breaking breaking{PaperSize::bodyHeight / 4, measure.wording.cut};
    Strip strip;
    double left = 0;
    for (const Figure &figure : figures) {
        strip.drawing.fills.append({QRectF(left, 0, each, pt(1.2)), accent});
        double top = mm(1.8);
        const auto line = [&](Style lineStyle, const QString &text, QRgb colour) {
            const TextBox box = breakText(measure.typeface, lineStyle, text, each, breaking);
            placeText(strip.drawing, box, {left, top}, each, colour);
            top += box.height;
        };
        line(style, figure.value, ink);
        top += mm(0.6);
        line(Style::Caption, figure.caption, ink);
        line(Style::Note, figure.detail, mutedInk);
        Placed placed;
        placed.part = Part::Figure;
        placed.block = block;
        placed.rect = QRectF(left, 0, each, top);
        const QString words = figure.value + u' ' + figure.caption + u' ' + figure.detail;
        placed.text = cleanLine(words);
        strip.drawing.parts.append(placed);
        strip.height = std::max(strip.height, top);
        left += each + gutter;
    }
    strip.height += mm(1);
    strip.gapBefore = mm(5);
    return strip;
}

// Label and value in two columns at the foot of the cover. Returns the height they took.
double coverDetails(Drawing &drawing, Measure &measure, const Cover &cover, double width, double bottom)
{
    const double label = mm(42);
    QList<std::pair<TextBox, TextBox>> lines;
    double height = 0;
    const Breaking breaking{mm(30), measure.wording.cut};
    for (const auto &[name, value] : cover.details.first(std::min<qsizetype>(cover.details.size(), 8))) {
        lines.append({breakText(measure.typeface, Style::Note, name, label - mm(3), breaking),
                      breakText(measure.typeface, Style::Cell, value, width - label, breaking)});
        height += std::max(lines.last().first.height, lines.last().second.height) + mm(1.6);
    }
    double top = bottom - height;
    for (const auto &[name, value] : lines) {
        drawing.fills.append({QRectF(0, top, width, pt(0.3)), hairlineGrey});
        placeText(drawing, name, {0, top + mm(0.8)}, label - mm(3), mutedInk);
        placeText(drawing, value, {label, top + mm(0.8)}, width - label);
        top += std::max(name.height, value.height) + mm(1.6);
    }
    return height;
}

} // namespace

Strips measureFigures(Measure &measure, const HeadlineFigures &figures, double width)
{
    Strips strips;
    const int block = measure.nextBlock++;
    const auto count = figures.figures.size();
    // Six stand as three and three, not as five and one.
    const auto rows = (count + figuresInRow - 1) / figuresInRow;
    qsizetype next = 0;
    for (qsizetype i = 0; i < rows; ++i) {
        const auto here = (count - next + (rows - i) - 1) / (rows - i);
        strips.append(figureRow(measure, figures.figures.mid(next, here), block, width));
        next += here;
    }
    return strips;
}

Strip measureCover(Measure &measure, const Cover &cover, double width)
{
    Strip strip;
    strip.height = PaperSize::bodyHeight;
    const Breaking breaking{mm(50), measure.wording.cut};
    double top = mm(18);
    const auto line = [&](Style style, const QString &text, QRgb colour, double gap) {
        const TextBox box = breakText(measure.typeface, style, text, width, breaking);
        if (box.lines.isEmpty())
            return;
        placeText(strip.drawing, box, {0, top}, width, colour);
        top += box.height + gap;
    };
    line(Style::CoverAgency, cover.agency, accent, mm(6));
    strip.drawing.fills.append({QRectF(0, top, mm(28), pt(4)), accent});
    top += mm(8);
    line(Style::CoverTitle, cover.title, ink, mm(3));
    line(Style::CoverPeriod, cover.period, accent, mm(6));
    if (!cover.banner.isEmpty()) {
        const TextBox box =
            breakText(measure.typeface, Style::Strong, cover.banner, width - mm(8), {mm(20), measure.wording.cut});
        const double height = box.height + mm(5);
        strip.drawing.fills.append({QRectF(0, top, width, height), tint});
        strip.drawing.fills.append({QRectF(0, top, mm(1.4), height), accent});
        placeText(strip.drawing, box, {mm(5), top + mm(2.5)}, width - mm(8));
        top += height + mm(6);
    }
    double bottom = PaperSize::bodyHeight - mm(2);
    const TextBox made = breakText(measure.typeface, Style::Cell, cover.madeOn, width, {mm(10), measure.wording.cut});
    placeText(strip.drawing, made, {0, bottom - made.height}, width, mutedInk);
    bottom -= made.height + mm(2);
    bottom -= coverDetails(strip.drawing, measure, cover, width, bottom);
    Placed placed;
    placed.part = Part::Cover;
    placed.block = measure.nextBlock++;
    // What is left between the title and the details is where the contents may stand.
    placed.rect = QRectF(0, top, width, std::max(0.0, bottom - top - mm(6)));
    placed.level = cover.contents ? 1 : 0;
    const QString words = cover.agency + u' ' + cover.title + u' ' + cover.period + u' ' + cover.banner;
    placed.text = cleanLine(words);
    strip.drawing.parts.append(placed);
    return strip;
}

void placeContents(Drawing &cover, const Typeface &typeface, const QString &heading, const QList<Contents> &contents)
{
    const auto found = std::find_if(cover.parts.begin(), cover.parts.end(),
                                    [](const Placed &placed) { return placed.part == Part::Cover; });
    if (found == cover.parts.end() || found->level == 0 || contents.isEmpty())
        return;
    const QRectF room = found->rect;
    const double pitch = typeface.pitch(Style::Body) + mm(1.6);
    const double head = typeface.pitch(Style::Caption) + mm(1.5);
    const auto fits = std::clamp<qsizetype>(qsizetype((room.height() - head) / pitch), 0, contents.size());
    if (fits < 2)
        return;
    double top = room.bottom() - head - pitch * double(fits) - mm(4);
    top = std::max(room.top(), std::min(top, room.top() + mm(26)));
    placeText(cover, elideText(typeface, Style::Caption, heading, room.width()), {room.left(), top}, room.width(),
              accent);
    top += head;
    for (const Contents &entry : contents.first(fits)) {
        const double number = mm(14);
        cover.fills.append({QRectF(room.left(), top, room.width(), pt(0.3)), hairlineGrey});
        placeText(cover, elideText(typeface, Style::Body, entry.title, room.width() - number),
                  {room.left(), top + mm(0.8)}, room.width() - number);
        placeText(cover, elideText(typeface, Style::Body, QString::number(entry.page), number),
                  {room.right() - number, top + mm(0.8)}, number, ink, Align::Right);
        top += pitch;
    }
}

} // namespace liaison::report
