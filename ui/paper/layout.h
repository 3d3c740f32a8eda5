// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/paper/document.h"
#include "ui/paper/typeface.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

// A document as pages: every line of text, rule and chart with its place, in dots (1/1200 inch) from the page's corner.
namespace liaison::report {

struct PlacedText
{
    QString text;
    QPointF baseline;
    Style style = Style::Body;
    QRgb colour = ink;
    double width = 0;
    QRectF clip; // null: no need to clip
};

struct PlacedFill
{
    QRectF rect;
    QRgb colour = ink;
};

struct PlacedChart
{
    QRectF rect;
    std::function<void(QPainter &, const QRectF &)> paint;
};

enum class Part {
    Heading,
    Paragraph,
    Figure,
    TableCaption,
    TableHead,
    TableRow,
    TableCell,
    TableNote,
    Chart,
    Note,
    Cover,
    Header,
    Footer,
    Marking,
};

// Where a part of the document came to stand: for tests, bookmarks and screen readers. `block` counts the blocks in
// reading order, those inside other blocks too; `row` and `column` are those of a table, -1 elsewhere.
struct Placed
{
    Part part = Part::Paragraph;
    QRectF rect;
    int block = -1;
    int row = -1;
    int column = -1;
    int level = 0; // of a heading
    QString text;
};

struct Drawing
{
    QList<PlacedFill> fills;
    QList<PlacedChart> charts;
    QList<PlacedText> texts;
    QList<Placed> parts;

    void add(const Drawing &other, QPointF by);
};

struct PaperSize
{
    static constexpr double width = mm(210);
    static constexpr double height = mm(297);
    static constexpr double margin = mm(20);
    static constexpr double bodyTop = mm(33);
    static constexpr double bodyBottom = mm(267);
    static constexpr double bodyWidth = width - 2 * margin;
    static constexpr double bodyHeight = bodyBottom - bodyTop;
};

// The finished pages. A value that is only read: the screen and a worker may paint from the same one, if the charts'
// own callbacks allow it.
struct Layout
{
    QString title;
    QString language;
    QList<Drawing> pages;

    QString pageText(int page) const; // in reading order, for screen readers
};

// Lays the document out; fails only with Cancelled. Any thread.
Result<Layout> layOut(const Document &document, const Watch &watch = {});

// Paints one page; the painter's unit is the dot, its origin the page's corner.
void paintPage(QPainter &painter, const Layout &layout, int page);

} // namespace liaison::report
