// SPDX-License-Identifier: GPL-3.0-or-later
// Measuring: from blocks to strips that the pages are filled with.
#include "ui/paper/strips.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison::report {

void placeText(Drawing &drawing, const TextBox &box, QPointF at, double width, QRgb colour, Align align, double height)
{
    for (const TextLine &line : box.lines) {
        double shift = 0;
        if (align == Align::Right)
            shift = std::max(0.0, width - line.width);
        else if (align == Align::Centre)
            shift = std::max(0.0, (width - line.width) / 2);
        PlacedText text{line.text, at + QPointF(shift, line.y), box.style, colour, line.width, {}};
        if (box.spills)
            text.clip = QRectF(at, QSizeF(width, std::max(height, box.height)));
        drawing.texts.append(text);
    }
}

namespace {

// Lines of running text as strips of their own, never one line alone before or after a page break.
Strips linesAsStrips(const TextBox &box, double width, double indent, Placed part, QRgb colour)
{
    Strips strips;
    const auto count = box.lines.size();
    for (qsizetype i = 0; i < count; ++i) {
        TextBox one = box;
        one.lines = {box.lines[i]};
        one.height = box.lines[i].height;
        one.lines.first().y -= box.lines[i].top;
        Strip strip;
        strip.height = one.height;
        placeText(strip.drawing, one, {indent, 0}, width - indent, colour);
        part.rect = QRectF(indent, 0, width - indent, one.height);
        part.text = box.lines[i].text;
        strip.drawing.parts.append(part);
        strip.keepWithNext = (i == 0 && count > 1) || (count > 2 && i == count - 2);
        strips.append(strip);
    }
    return strips;
}

Placed placedAs(Part part, int block)
{
    Placed placed;
    placed.part = part;
    placed.block = block;
    return placed;
}

Strips measureHeading(Measure &measure, const Heading &heading, double width)
{
    const int level = std::clamp(heading.level, 1, 3);
    const Style style = level == 1 ? Style::Heading1 : level == 2 ? Style::Heading2 : Style::Heading3;
    Breaking breaking;
    breaking.maxHeight = PaperSize::bodyHeight / 3;
    breaking.cut = measure.wording.cut;
    const TextBox box = breakText(measure.typeface, style, heading.text, width, breaking);
    Strip strip;
    strip.gapBefore = level == 1 ? mm(11) : level == 2 ? mm(7.5) : mm(5);
    strip.keepWithNext = true;
    double top = 0;
    if (level == 1) {
        strip.drawing.fills.append({QRectF(0, 0, mm(14), pt(2.4)), accent});
        top = mm(2.2);
    }
    placeText(strip.drawing, box, {0, top}, width, level == 3 ? accent : ink);
    strip.height = top + box.height + (level == 1 ? mm(2.5) : level == 2 ? mm(1.6) : mm(1.0));
    Placed placed = placedAs(Part::Heading, measure.nextBlock++);
    placed.rect = QRectF(0, 0, width, strip.height);
    placed.text = cleanLine(heading.text);
    placed.level = level;
    strip.drawing.parts.append(placed);
    return {strip};
}

Strips measureParagraph(Measure &measure, const Paragraph &paragraph, double width)
{
    const Style style = paragraph.aside ? Style::Note : paragraph.strong ? Style::Strong : Style::Body;
    const TextBox box = breakText(measure.typeface, style, paragraph.text, width);
    const QRgb colour = paragraph.aside ? mutedInk : ink;
    Strips strips = linesAsStrips(box, width, 0, placedAs(Part::Paragraph, measure.nextBlock++), colour);
    if (!strips.isEmpty()) {
        strips.first().gapBefore = mm(2);
        strips.last().height += mm(1);
        strips.last().keepWithNext = paragraph.leads;
    }
    return strips;
}

Strips measureNotes(Measure &measure, const Notes &notes, double width)
{
    Strips all;
    const int block = measure.nextBlock++;
    if (!notes.title.isEmpty()) {
        const TextBox title = breakText(measure.typeface, Style::Caption, notes.title, width);
        Strips head = linesAsStrips(title, width, 0, placedAs(Part::Note, block), accent);
        for (Strip &strip : head)
            strip.keepWithNext = true;
        all.append(head);
    }
    const double indent = mm(7);
    for (qsizetype i = 0; i < notes.notes.size(); ++i) {
        const TextBox box = breakText(measure.typeface, Style::Note, notes.notes[i], width - indent);
        Placed placed = placedAs(Part::Note, block);
        placed.row = int(i);
        Strips strips = linesAsStrips(box, width, indent, placed, ink);
        if (strips.isEmpty())
            continue;
        const TextBox number =
            breakText(measure.typeface, Style::Note, QString::number(notes.first + int(i)), indent - mm(2));
        placeText(strips.first().drawing, number, {0, 0}, indent - mm(2), accent, Align::Right);
        strips.first().gapBefore = mm(0.8);
        all.append(strips);
    }
    if (!all.isEmpty())
        all.first().gapBefore = mm(5);
    return all;
}

Strips measureChart(Measure &measure, const Chart &chart, double width)
{
    Strip strip;
    double top = 0;
    if (!chart.caption.isEmpty()) {
        Breaking breaking;
        breaking.maxHeight = PaperSize::bodyHeight / 6;
        breaking.cut = measure.wording.cut;
        const TextBox caption = breakText(measure.typeface, Style::Caption, chart.caption, width, breaking);
        placeText(strip.drawing, caption, {0, 0}, width, ink);
        top = caption.height + mm(1.4);
    }
    const double height = std::clamp(mm(chart.heightMm), mm(10), PaperSize::bodyHeight - top);
    const QRectF area(0, top, width, height);
    if (chart.paint)
        strip.drawing.charts.append({area, chart.paint});
    Placed placed = placedAs(Part::Chart, measure.nextBlock++);
    placed.rect = area;
    const QString words = chart.caption + u' ' + chart.description;
    placed.text = cleanLine(words);
    strip.drawing.parts.append(placed);
    strip.height = top + height;
    strip.gapBefore = mm(5);
    return {strip};
}

double heightOf(const Strips &strips)
{
    double height = 0;
    for (qsizetype i = 0; i < strips.size(); ++i)
        height += (i ? strips[i].gapBefore : 0) + strips[i].height;
    return height;
}

Strips measureSideBySide(Measure &measure, const SideBySide &pair, double width)
{
    const int firstBlock = measure.nextBlock;
    const double gutter = mm(8);
    const double share = std::clamp(pair.leftShare, 0.2, 0.8);
    const double leftWidth = (width - gutter) * share;
    const double rightWidth = width - gutter - leftWidth;
    const Strips sides[] = {measureBlocks(measure, pair.left, leftWidth),
                            measureBlocks(measure, pair.right, rightWidth)};
    const double height = std::max(heightOf(sides[0]), heightOf(sides[1]));
    if (height > PaperSize::bodyHeight) {
        measure.nextBlock = firstBlock;
        Strips stacked = measureBlocks(measure, pair.left, width);
        stacked.append(measureBlocks(measure, pair.right, width));
        return stacked;
    }
    Strip strip;
    strip.height = height;
    strip.gapBefore = mm(5);
    double left = 0;
    for (const Strips &side : sides) {
        double top = 0;
        for (qsizetype i = 0; i < side.size(); ++i) {
            top += i ? side[i].gapBefore : 0;
            strip.drawing.add(side[i].drawing, {left, top});
            top += side[i].height;
        }
        left = leftWidth + gutter;
    }
    return {strip};
}

Strips measureTogether(Measure &measure, const KeepTogether &together, double width)
{
    const int group = measure.nextGroup++;
    Strips strips = measureBlocks(measure, together.blocks, width);
    for (Strip &strip : strips)
        strip.group = group;
    return strips;
}

Strips measureInOrder(Measure &measure, const std::vector<Block> &opening, const std::vector<Block> &rest, double width)
{
    const int group = measure.nextGroup++;
    Strips strips = measureBlocks(measure, opening, width);
    for (Strip &strip : strips)
        strip.group = group;
    strips.append(measureBlocks(measure, rest, width));
    return strips;
}

// Both orders: the pager takes the one that fits the page better.
Strips measureIllustrated(Measure &measure, const Illustrated &illustrated, double width)
{
    const int firstBlock = measure.nextBlock;
    std::vector<Block> opening = illustrated.heading;
    opening.insert(opening.end(), illustrated.chart.begin(), illustrated.chart.end());
    Strips chartFirst = measureInOrder(measure, opening, illustrated.text, width);
    measure.nextBlock = firstBlock;
    std::vector<Block> rest = illustrated.text;
    rest.insert(rest.end(), illustrated.chart.begin(), illustrated.chart.end());
    const Strips chartLast = measureInOrder(measure, illustrated.heading, rest, width);
    if (!chartFirst.isEmpty()) {
        chartFirst.first().span = chartFirst.size();
        chartFirst.first().otherwise = std::make_shared<const Strips>(chartLast);
    }
    return chartFirst;
}

// One overload for each kind of block.
struct BlockMeasurer
{
    Measure &measure;
    double width;
    bool &breakNext;

    Strips operator()(const Heading &block) const { return measureHeading(measure, block, width); }
    Strips operator()(const Paragraph &block) const { return measureParagraph(measure, block, width); }
    Strips operator()(const HeadlineFigures &block) const { return measureFigures(measure, block, width); }
    Strips operator()(const Table &block) const { return measureTable(measure, block, width); }
    Strips operator()(const Chart &block) const { return measureChart(measure, block, width); }
    Strips operator()(const SideBySide &block) const { return measureSideBySide(measure, block, width); }
    Strips operator()(const Illustrated &block) const { return measureIllustrated(measure, block, width); }
    Strips operator()(const Notes &block) const { return measureNotes(measure, block, width); }
    Strips operator()(const KeepTogether &block) const { return measureTogether(measure, block, width); }
    Strips operator()(const PageBreak &) const
    {
        breakNext = true;
        return {};
    }
    Strips operator()(const Cover &block) const
    {
        Strip strip = measureCover(measure, block, width);
        strip.breakBefore = true;
        breakNext = true;
        return {strip};
    }
};

} // namespace

Strips measureBlocks(Measure &measure, const std::vector<Block> &blocks, double width)
{
    Strips all;
    bool breakNext = false;
    for (const Block &block : blocks) {
        if (measure.watch.isCancelled())
            break;
        const bool breakBefore = breakNext;
        Strips strips = std::visit(BlockMeasurer{measure, width, breakNext}, block);
        if (strips.isEmpty())
            continue;
        strips.first().breakBefore = strips.first().breakBefore || breakBefore;
        breakNext = breakNext && (std::holds_alternative<Cover>(block));
        all.append(strips);
    }
    return all;
}

} // namespace liaison::report
