// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/typeface.h"

#include <QList>
#include <QString>
#include <limits>

namespace liaison::report {

// Text as paper can bear it: no control characters, no direction marks, no halves of characters, no towers of accents.
// Line breaks stay, as '\n'.
QString cleanText(const QString &text);
QString cleanLine(const QString &text); // line breaks become spaces

struct TextLine
{
    QString text;
    double top = 0; // from the top of the box
    double height = 0;
    double y = 0; // baseline, from the top of the box
    double width = 0;
};

// Text broken into lines of a width: what measuring gives and placing takes.
struct TextBox
{
    Style style = Style::Body;
    QList<TextLine> lines;
    double width = 0; // of the widest line
    double height = 0;
    bool spills = false; // ink may leave the box (accents, one character wider than the line): clip when painting
};

struct Breaking
{
    double maxHeight = std::numeric_limits<double>::infinity();
    QString cut; // "… (+%1 characters)", the last line's end when the height does not suffice
};

TextBox breakText(const Typeface &typeface, Style style, const QString &text, double width,
                  const Breaking &breaking = {});
// One line, ended by … where the width does not suffice.
TextBox elideText(const Typeface &typeface, Style style, const QString &text, double width);

} // namespace liaison::report
