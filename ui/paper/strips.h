// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/layout.h"
#include "ui/paper/textbox.h"

#include <memory>

namespace liaison::report {

// A slice of the document that no page break can divide; its drawing starts at (0, 0).
struct Strip
{
    Drawing drawing;
    double height = 0;
    double gapBefore = 0; // dropped at the top of a page
    bool breakBefore = false;
    bool keepWithNext = false;           // whatever else happens
    int group = 0;                       // neighbours of one group stay together if a page can hold them; 0: none
    std::shared_ptr<const Strip> repeat; // stands above this strip when it is the first on its page
    std::shared_ptr<const QList<Strip>> otherwise; // may stand in place of this strip and those after it …
    qsizetype span = 0;                            // … together so many
};

using Strips = QList<Strip>;

// What measuring a block needs to know. Lives for one layOut call, on its thread.
struct Measure
{
    const Document &document;
    const Typeface &typeface;
    const Wording &wording;
    const Watch &watch;
    int nextBlock = 0;
    int nextGroup = 1;
};

// Draws a box of text with its top left corner at `at`; `width` is what it is aligned in.
void placeText(Drawing &drawing, const TextBox &box, QPointF at, double width, QRgb colour = ink,
               Align align = Align::Left, double height = 0);

Strips measureBlocks(Measure &measure, const std::vector<Block> &blocks, double width);
Strips measureTable(Measure &measure, const Table &table, double width);
Strips measureFigures(Measure &measure, const HeadlineFigures &figures, double width);
Strip measureCover(Measure &measure, const Cover &cover, double width);

// Room the table of contents on the cover has, and the lines that go there.
struct Contents
{
    QString title;
    int page = 0;
};
void placeContents(Drawing &cover, const Typeface &typeface, const QString &heading, const QList<Contents> &contents);

} // namespace liaison::report
