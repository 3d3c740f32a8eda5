// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paper/demodocument.h"
#include "ui/paper/layout.h"
#include "ui/paper/textbox.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <algorithm>

namespace layout_test {

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::report;

namespace {

const QRectF body(PaperSize::margin, PaperSize::bodyTop, PaperSize::bodyWidth, PaperSize::bodyHeight);

Layout laidOut(const Document &document)
{
    auto layout = layOut(document);
    REQUIRE(layout.has_value());
    return *layout;
}

QList<Placed> parts(const Drawing &page, Part part)
{
    QList<Placed> found;
    std::copy_if(page.parts.begin(), page.parts.end(), std::back_inserter(found),
                 [part](const Placed &placed) { return placed.part == part; });
    return found;
}

bool standsIn(const QRectF &inner, const QRectF &outer)
{
    return outer.adjusted(-2, -2, 2, 2).contains(inner);
}

// What must hold for any document: all inside the margins, rows inside the body and clear of one another, text inside
// its cell, every page marked.
void checkPages(const Layout &layout, const QString &marking)
{
    const Typeface typeface(layout.language);
    const QRectF inside(PaperSize::margin, PaperSize::margin, PaperSize::bodyWidth,
                        PaperSize::height - 2 * PaperSize::margin);
    for (qsizetype i = 0; i < layout.pages.size(); ++i) {
        const Drawing &page = layout.pages[i];
        INFO("page " << i + 1);
        CHECK(parts(page, Part::Marking).size() == 2);
        for (const Placed &placed : parts(page, Part::Marking))
            CHECK(placed.text == marking);
        CHECK(parts(page, Part::Footer).size() == 1);
        double bottom = 0;
        for (const Placed &row : parts(page, Part::TableRow)) {
            CHECK(standsIn(row.rect, body));
            if (row.rect.left() < PaperSize::margin + 2 && row.rect.width() > PaperSize::bodyWidth - 2) {
                CHECK(row.rect.top() >= bottom - 2);
                bottom = row.rect.bottom();
            }
        }
        for (const PlacedFill &fill : page.fills)
            CHECK(standsIn(fill.rect, inside));
        for (const PlacedText &text : page.texts) {
            const QRectF line(text.baseline.x(), text.baseline.y() - typeface.ascent(text.style),
                              text.clip.isNull() ? text.width : 1, typeface.pitch(text.style));
            INFO(text.text.toStdString());
            CHECK(standsIn(line, inside));
            CHECK(Typeface::points(text.style) >= 8);
        }
    }
}

// The cell's rectangle holds each line of text that begins in it.
void checkCells(const Drawing &page)
{
    for (const Placed &cell : parts(page, Part::TableCell)) {
        for (const PlacedText &text : page.texts) {
            if (!cell.rect.contains(text.baseline))
                continue;
            const double right = text.clip.isNull() ? text.baseline.x() + text.width : text.clip.right();
            INFO(text.text.left(80).toStdString());
            CHECK(right <= cell.rect.right() + 2);
            CHECK(text.baseline.y() <= cell.rect.bottom());
        }
    }
}

Document with(std::vector<Block> blocks)
{
    Document document;
    document.title = u"A test"_s;
    document.marking = u"TLP:RED"_s;
    document.headerLine = u"Agency"_s;
    document.blocks = std::move(blocks);
    return document;
}

Table longTable(int rows, int columns = 3)
{
    Table table;
    table.caption = u"Rows upon rows"_s;
    for (int c = 0; c < columns; ++c)
        table.columns.append({u"Column %1"_s.arg(c), c ? Align::Right : Align::Left});
    for (int r = 0; r < rows; ++r) {
        Row row;
        for (int c = 0; c < columns; ++c)
            row.cells.append(QString::number(r * columns + c));
        table.rows.append(row);
    }
    return table;
}

} // namespace

TEST_CASE("a table repeats its head on each page and splits no row", "[reports][layout]")
{
    const Layout layout = laidOut(with({Heading{u"Rows"_s}, longTable(200)}));
    REQUIRE(layout.pages.size() >= 4);
    int next = 0;
    for (const Drawing &page : layout.pages) {
        const auto heads = parts(page, Part::TableHead);
        REQUIRE(heads.size() == 1);
        const auto rows = parts(page, Part::TableRow);
        REQUIRE(rows.size() >= 2);
        CHECK(heads[0].rect.bottom() <= rows[0].rect.top() + 1);
        for (const Placed &row : rows)
            CHECK(row.row == next++);
    }
    CHECK(next == 200);
    checkPages(layout, u"TLP:RED"_s);
}

TEST_CASE("pages are full before the next begins", "[reports][layout]")
{
    const Layout layout = laidOut(with({longTable(200)}));
    for (qsizetype i = 0; i + 1 < layout.pages.size(); ++i) {
        const auto rows = parts(layout.pages[i], Part::TableRow);
        CHECK(body.bottom() - rows.last().rect.bottom() < 2 * rows.last().rect.height());
    }
}

TEST_CASE("a heading never stands alone at the foot of a page", "[reports][layout]")
{
    for (int lines = 30; lines < 60; ++lines) {
        std::vector<Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.emplace_back(Paragraph{u"One line."_s});
        blocks.emplace_back(Heading{u"Section"_s});
        blocks.emplace_back(Heading{u"Part"_s, 2});
        blocks.emplace_back(longTable(10));
        const Layout layout = laidOut(with(blocks));
        for (const Drawing &page : layout.pages) {
            if (parts(page, Part::Heading).isEmpty())
                continue;
            CHECK(parts(page, Part::Heading).size() == 2);
            CHECK(parts(page, Part::TableRow).size() >= 2);
        }
    }
}

TEST_CASE("the last row of a table does not go over alone, nor a total without its rows", "[reports][layout]")
{
    for (int rows = 30; rows < 50; ++rows) {
        Table table = longTable(rows);
        table.rows.append({{u"Total"_s, u"1"_s, u"2"_s}, RowKind::Total});
        const Layout layout = laidOut(with({table}));
        for (const Drawing &page : layout.pages)
            CHECK(parts(page, Part::TableRow).size() >= 2);
    }
}

TEST_CASE("what is kept together shares a page when one page can hold it", "[reports][layout]")
{
    std::vector<Block> filler(25, Paragraph{u"One line."_s});
    KeepTogether together;
    together.blocks = {Heading{u"Kept"_s, 2}, longTable(25)};
    filler.emplace_back(together);
    Layout layout = laidOut(with(filler));
    REQUIRE(layout.pages.size() == 2);
    CHECK(parts(layout.pages[0], Part::TableRow).isEmpty());
    CHECK(parts(layout.pages[1], Part::Heading).size() == 1);
    CHECK(parts(layout.pages[1], Part::TableRow).size() == 25);

    together.blocks = {Heading{u"Too long"_s, 2}, longTable(100)};
    layout = laidOut(with({Paragraph{u"Before."_s}, together}));
    CHECK(parts(layout.pages[0], Part::TableRow).size() > 20);
    checkPages(layout, u"TLP:RED"_s);
}

TEST_CASE("side by side blocks stand beside each other, or under each other when too long", "[reports][layout]")
{
    SideBySide pair;
    pair.left.emplace_back(demoChart(u"Bars"_s, {u"a"_s, u"b"_s}, {3, 5}, 50));
    pair.right.emplace_back(longTable(6));
    Layout layout = laidOut(with({pair}));
    REQUIRE(layout.pages.size() == 1);
    const auto chart = parts(layout.pages[0], Part::Chart);
    const auto head = parts(layout.pages[0], Part::TableHead);
    REQUIRE(chart.size() == 1);
    REQUIRE(head.size() == 1);
    CHECK(chart[0].rect.right() < head[0].rect.left());
    CHECK(std::abs(chart[0].rect.top() - head[0].rect.top()) < mm(12));

    pair.right = {longTable(120)};
    layout = laidOut(with({pair}));
    CHECK(layout.pages.size() > 1);
    CHECK(parts(layout.pages[0], Part::TableHead)[0].rect.top() > parts(layout.pages[0], Part::Chart)[0].rect.bottom());
    checkPages(layout, u"TLP:RED"_s);
}

TEST_CASE("a chart stands before what it is drawn from, or behind it where that leaves less paper white",
          "[reports][layout]")
{
    const Illustrated section{
        {Heading{u"Seizures"_s, 2}}, {demoChart(u"Bars"_s, {u"a"_s, u"b"_s}, {3, 5}, 120)}, {longTable(12)}};
    Layout layout = laidOut(with({section}));
    REQUIRE(layout.pages.size() == 1);
    CHECK(parts(layout.pages[0], Part::Chart)[0].rect.bottom() < parts(layout.pages[0], Part::TableHead)[0].rect.top());

    // With half the page taken the chart has no room, but the table has.
    std::vector<Block> blocks(22, Paragraph{u"One line."_s});
    blocks.emplace_back(section);
    blocks.emplace_back(Paragraph{u"After."_s});
    layout = laidOut(with(blocks));
    REQUIRE(layout.pages.size() == 2);
    CHECK(parts(layout.pages[0], Part::Heading).size() == 1);
    CHECK(parts(layout.pages[0], Part::TableRow).size() > 3);
    CHECK(parts(layout.pages[0], Part::Chart).isEmpty());
    REQUIRE(parts(layout.pages[1], Part::Chart).size() == 1);
    CHECK(parts(layout.pages[1], Part::Paragraph).size() == 1);
    // Whatever the order, blocks are counted as they are read.
    QList<int> order;
    for (const Drawing &page : layout.pages) {
        for (const Placed &placed : page.parts) {
            if (placed.block >= 0 && (order.isEmpty() || order.last() != placed.block))
                order.append(placed.block);
        }
    }
    CHECK(std::is_sorted(order.begin(), order.end()));
    checkPages(layout, u"TLP:RED"_s);

    // Nothing to draw: only the text.
    layout = laidOut(with({Illustrated{{Heading{u"Seizures"_s, 2}}, {}, {longTable(3)}}}));
    CHECK(parts(layout.pages[0], Part::Chart).isEmpty());
    CHECK(parts(layout.pages[0], Part::TableRow).size() == 3);
}

TEST_CASE("numbers stand right-aligned whatever their footnote marks", "[reports][layout]")
{
    Table table = longTable(3, 2);
    table.rows[1].cells[1].mark = u"a"_s;
    const Layout layout = laidOut(with({table}));
    QList<double> ends;
    for (const PlacedText &text : layout.pages[0].texts) {
        if (text.style == Style::Cell && (text.text == u"1" || text.text == u"3" || text.text == u"5"))
            ends.append(text.baseline.x() + text.width);
    }
    REQUIRE(ends.size() == 3);
    CHECK(std::abs(ends[0] - ends[1]) < 1);
    CHECK(std::abs(ends[0] - ends[2]) < 1);
}

TEST_CASE("short columns are not wrapped to spare a long one", "[reports][layout]")
{
    Table table;
    table.columns = {{u"Place"_s}, {u"Words"_s}, {u"Number"_s, Align::Right}};
    for (int i = 0; i < 5; ++i)
        table.rows.append({{u"United States"_s, u"many words "_s.repeated(30), u"1,234,567"_s}});
    const Layout layout = laidOut(with({table}));
    int places = 0;
    for (const PlacedText &text : layout.pages[0].texts)
        places += text.text == u"United States" ? 1 : 0;
    CHECK(places == 5);
}

TEST_CASE("hostile text stays in its cell and on its page", "[reports][layout]")
{
    Table table;
    table.caption = u"x"_s.repeated(10000);
    table.columns = {{u"W"_s.repeated(3000)}, {u"Number"_s, Align::Right}, {u"Third"_s, Align::Centre}};
    const QString zalgo = u"Z\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u030A\u030B\u030Ca\u0316\u0317\u0318"_s;
    const QStringList evil{u"x"_s.repeated(10000),
                           u"電"_s.repeated(10000),
                           zalgo.repeated(50),
                           u"\u202Egnirts desrever\u202C \u200F\u2067"_s,
                           QString(QChar(0)) + QChar(0x1B) + QChar(0xD800) + QChar(0xDC00) + QChar(0xDFFF) +
                               QChar(0xFFFF),
                           u"\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1ED\U0001F1F0 \U000E0041"_s,
                           u"\uFDFD\U0001242B\U00012031"_s,
                           u"العربية עברית ไทย हिन्दी"_s,
                           u"<b>bold</b><script>alert(1)</script>&amp; %1 %n %s"_s,
                           u"a\nb\r\nc\u2028d\u2029e\vf\fg"_s};
    for (const QString &text : evil)
        table.rows.append({{text, text, {text, text}}});
    Document document = with({Heading{evil[0]}, Paragraph{evil[2]}, HeadlineFigures{{{evil[0], evil[1], evil[2]}}},
                              table, Notes{evil[0], evil}});
    document.headerLine = evil[1];
    document.title = evil[0];
    const Layout layout = laidOut(document);
    checkPages(layout, u"TLP:RED"_s);
    for (const Drawing &page : layout.pages)
        checkCells(page);
    QImage image(400, 566, QImage::Format_RGB32);
    for (int i = 0; i < layout.pages.size(); ++i) {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(400 / PaperSize::width, 400 / PaperSize::width);
        paintPage(painter, layout, i);
    }
    CHECK(layout.pages.size() < 40);
}

TEST_CASE("text is cleaned of what paper cannot bear, and of nothing else", "[reports][layout]")
{
    CHECK(cleanText(u"plain text, 繁體, é"_s) == u"plain text, 繁體, é"_s);
    CHECK(cleanText(u"a\u202Eb\u2066c\u200Fd"_s) == u"abcd"_s);
    CHECK(cleanText(u"a\r\nb\rc"_s) == u"a\nb\nc"_s);
    CHECK(cleanText(QString(QChar(7))) == QString(QChar(0xFFFD)));
    CHECK(cleanText(QString(QChar(0xD800)) + u'x') == QString(QChar(0xFFFD)) + u'x');
    CHECK(cleanText(u"o\u0301\u0302\u0303\u0304\u0305"_s) == u"o\u0301\u0302\u0303"_s);
    CHECK(cleanText(u"\U0001F600"_s) == u"\U0001F600"_s);
}

TEST_CASE("what does not fit says how much is missing", "[reports][layout]")
{
    const Typeface typeface(u"en"_s);
    Breaking breaking;
    breaking.maxHeight = typeface.pitch(Style::Cell) * 2.5;
    breaking.cut = u"… (+%1)"_s;
    const TextBox box = breakText(typeface, Style::Cell, u"y"_s.repeated(500), mm(40), breaking);
    REQUIRE(box.lines.size() == 2);
    const QString end = box.lines[1].text;
    const auto mark = end.indexOf(u'…');
    REQUIRE(mark > 0);
    const qsizetype shown = box.lines[0].text.size() + mark;
    CHECK(end.mid(mark) == u"… (+%1)"_s.arg(500 - shown));
    CHECK(box.lines[1].width <= mm(40));
}

TEST_CASE("the naughty strings make a table", "[reports][layout]")
{
    QFile file(QStringLiteral(LIAISON_SOURCE_DIR "/../shared/data/blns.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("blns.txt is not here; skipped");
        return;
    }
    Table table;
    table.columns = {{u"Line"_s, Align::Right}, {u"Text"_s}, {u"Again"_s, Align::Right}};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines)
        table.rows.append({{QString::number(table.rows.size()), line, line}});
    const Layout layout = laidOut(with({table}));
    checkPages(layout, u"TLP:RED"_s);
    int rows = 0;
    for (const Drawing &page : layout.pages) {
        checkCells(page);
        rows += int(parts(page, Part::TableRow).size());
    }
    CHECK(rows == lines.size());
}

TEST_CASE("more columns than paper still stand inside the page", "[reports][layout]")
{
    const Layout layout = laidOut(with({longTable(30, 60), longTable(3, 1), Table{}}));
    checkPages(layout, u"TLP:RED"_s);
}

TEST_CASE("an empty document is one marked page; a table without rows says so", "[reports][layout]")
{
    const Layout empty = laidOut(with({}));
    CHECK(empty.pages.size() == 1);
    checkPages(empty, u"TLP:RED"_s);
    Table table = longTable(0);
    table.emptyText = u"Nothing was recorded."_s;
    CHECK(laidOut(with({table})).pageText(0).contains(u"Nothing was recorded."));
}

TEST_CASE("the demonstration report is well set in both languages", "[reports][layout]")
{
    for (const bool chinese : {false, true}) {
        const Layout layout = laidOut(demoDocument(chinese));
        checkPages(layout, u"TLP:AMBER"_s);
        CHECK(layout.pageText(0).contains(chinese ? u"目錄"_s : u"Contents"_s));
        const QString last = chinese ? u"第 %1 頁，共 %1 頁"_s : u"Page %1 of %1"_s;
        CHECK(layout.pageText(int(layout.pages.size()) - 1).contains(last.arg(layout.pages.size())));
    }
}

TEST_CASE("Chinese forms are chosen by the report's language, never the Japanese ones", "[reports][layout]")
{
    CHECK(familiesFor(u"zh_HK"_s).at(1) == u"Noto Sans CJK HK");
    CHECK(familiesFor(u"zh_CN"_s).at(1) == u"Noto Sans CJK SC");
    CHECK(familiesFor(u"en"_s).first() == u"Noto Sans");
    CHECK(familiesFor(u"pt"_s).at(1).startsWith(u"Noto Sans CJK"));
    for (const QString &language : {u"en"_s, u"pt"_s, u"zh_HK"_s, u"zh_CN"_s})
        CHECK_FALSE(familiesFor(language).contains(u"Noto Sans CJK JP"_s));
}

TEST_CASE("laying out stops when cancelled", "[reports][layout]")
{
    int asked = 0;
    const auto layout = layOut(with({longTable(1000)}), {[&asked] { return ++asked > 20; }, {}});
    REQUIRE_FALSE(layout.has_value());
    CHECK(layout.error().kind == ErrorKind::Cancelled);
    CHECK(asked < 40);
}

} // namespace layout_test
