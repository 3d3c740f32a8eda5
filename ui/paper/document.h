// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>
#include <functional>
#include <utility>
#include <variant>
#include <vector>

class QPainter;

// What a report says, as plain values: no fonts, no positions. ui/reports/layout.h turns it into pages.
namespace liaison::report {

struct Block;

// Level 1 opens a section and is listed on the cover and in the PDF's bookmarks, level 2 a part of it, level 3 a
// table's run-in.
struct Heading
{
    QString text = {};
    int level = 1;
};

struct Paragraph
{
    QString text = {};
    bool strong = false;
    bool leads = false; // to what follows: it is not the last on its page
    bool aside = false; // small and muted: a word to the reader beside the text
};

// One big figure: "1,204", "pieces sent", "1,150 a year before".
struct Figure
{
    QString value = {};
    QString caption = {};
    QString detail = {};
};

struct HeadlineFigures
{
    QList<Figure> figures = {};
};

enum class Align { Left, Right, Centre };

// `width` is relative to the other columns that state one; 0 lets the content decide. Neighbours with the same `group`
// get that group's title above them.
struct Column
{
    QString title = {};
    Align align = Align::Left;
    double width = 0;
    QString group = {};
};

// `mark` is a footnote mark that hangs right of the text without moving its digits.
struct Cell
{
    Cell(QString cellText = {}, QString footnoteMark = {}, bool isMuted = false)
        : text(std::move(cellText)), mark(std::move(footnoteMark)), muted(isMuted)
    {
    }
    QString text;
    QString mark;
    bool muted = false; // for "not stated" and its like
};

enum class RowKind { Plain, SubHead, Total };

struct Row
{
    QList<Cell> cells = {};
    RowKind kind = RowKind::Plain;
};

struct TableNote
{
    QString mark = {};
    QString text = {};
};

struct Table
{
    QString caption = {}; // a sentence or title that states what the table shows
    QList<Column> columns = {};
    QList<Row> rows = {};
    QList<TableNote> notes = {};
    QString emptyText = {}; // stands in place of the rows when there are none
};

// `paint` draws into the rectangle with one unit = one point: fonts are set in pixels (8 at least), colours are opaque
// (PDF/A-1b knows no transparency). The painter arrives with the report's font at 8. It may be called on a worker
// thread and more than once, so it owns what it draws.
struct Chart
{
    QString caption = {};
    double heightMm = 60;
    std::function<void(QPainter &, const QRectF &)> paint = {};
    QString description = {}; // the same in words, for screen readers
};

// Set beside each other when both fit on one page, under each other when not.
struct SideBySide
{
    std::vector<Block> left;
    std::vector<Block> right;
    double leftShare = 0.5;
};

// A chart and what it is drawn from, under one heading. The chart stands first, or last where that leaves less paper
// white.
struct Illustrated
{
    std::vector<Block> heading;
    std::vector<Block> chart;
    std::vector<Block> text;
};

// Numbered small print; numbering goes on from one Notes block to the next when `first` says so.
struct Notes
{
    QString title = {};
    QList<QString> notes = {};
    int first = 1;
};

// Kept on one page when one page can hold it.
struct KeepTogether
{
    std::vector<Block> blocks;
};

struct PageBreak
{
};

struct Cover
{
    QString agency = {};
    QString title = {};
    QString period = {};
    QString banner = {};                             // "Contains illustrative records"; empty for none
    QString madeOn = {};                             // a finished phrase: "Made on 22 November 2026"
    QList<std::pair<QString, QString>> details = {}; // label and value
    bool contents = true;
};

struct Block : std::variant<Heading, Paragraph, HeadlineFigures, Table, Chart, SideBySide, Illustrated, Notes,
                            KeepTogether, PageBreak, Cover>
{
    using variant::variant;
};

// The layout's own words, in the report's language; an empty one is taken from the program's language.
struct Wording
{
    QString pageOf = {};    // "Page %1 of %2"
    QString continued = {}; // "%1 (continued)"
    QString cut = {};       // "… (+%1 characters)"
    QString contents = {};  // "Contents"
};

struct Document
{
    QString title = {};
    QString language = QStringLiteral("en"); // en, zh_HK, zh_CN, pt
    QString marking = {};                    // "TLP:AMBER"; on every page
    QString headerLine = {};                 // agency and period; on every page but the cover
    QString proofLine = {};                  // where its journal stood; under the foot of every page
    QString author = {};
    QString subject = {};
    QString keywords = {};
    QDateTime madeAt = {}; // in the file's metadata; now when not valid
    Wording wording = {};
    std::vector<Block> blocks;
};

// How long work is watched: both may be empty. `cancelled` and `progressed` are called on the working thread.
struct Watch
{
    std::function<bool()> cancelled;
    std::function<void(int done, int total)> progressed;

    bool isCancelled() const { return cancelled && cancelled(); }
};

} // namespace liaison::report
