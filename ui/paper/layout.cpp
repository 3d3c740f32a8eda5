// SPDX-License-Identifier: GPL-3.0-or-later
// Pages: fills them with strips, then puts marking, header and page number on each.
#include "ui/paper/layout.h"

#include "ui/paper/strips.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison::report {

void Drawing::add(const Drawing &other, QPointF by)
{
    for (PlacedFill fill : other.fills) {
        fill.rect.translate(by);
        fills.append(fill);
    }
    for (PlacedChart chart : other.charts) {
        chart.rect.translate(by);
        charts.append(chart);
    }
    for (PlacedText text : other.texts) {
        text.baseline += by;
        if (!text.clip.isNull())
            text.clip.translate(by);
        texts.append(text);
    }
    for (Placed placed : other.parts) {
        placed.rect.translate(by);
        parts.append(placed);
    }
}

QString Layout::pageText(int page) const
{
    QStringList lines;
    for (const PlacedText &text : pages.value(page).texts)
        lines.append(text.text);
    return lines.join(u'\n');
}

namespace {

Wording wordingOf(const Document &document)
{
    const auto say = [](const QString &given, const char *text) {
        return given.isEmpty() ? QCoreApplication::translate("liaison::report::Layout", text) : given;
    };
    Wording wording;
    wording.pageOf = say(document.wording.pageOf, QT_TRANSLATE_NOOP("liaison::report::Layout", "Page %1 of %2"));
    wording.continued = say(document.wording.continued, QT_TRANSLATE_NOOP("liaison::report::Layout", "%1 (continued)"));
    wording.cut = say(document.wording.cut, QT_TRANSLATE_NOOP("liaison::report::Layout", "… (+%1 characters)"));
    wording.contents = say(document.wording.contents, QT_TRANSLATE_NOOP("liaison::report::Layout", "Contents"));
    return wording;
}

// Fills pages with strips; one run, one use.
class Pager
{
public:
    explicit Pager(const Strips &strips, double top = PaperSize::bodyTop) : m_strips(strips), m_y(top) {}

    QList<Drawing> pages()
    {
        markGroupsThatFit();
        m_pages.append(Drawing());
        for (qsizetype i = 0; i < m_strips.size(); ++i) {
            if (m_strips[i].otherwise)
                choose(i);
            place(i);
        }
        return m_pages;
    }

private:
    // The order of strips that comes to its end earlier; the first of them where there is no difference.
    void choose(qsizetype i)
    {
        Strips given = m_strips.mid(i, m_strips[i].span);
        Strips other = *given.first().otherwise;
        m_strips[i].otherwise.reset();
        given.first().otherwise.reset();
        if (other.isEmpty())
            return;
        other.first().breakBefore = given.first().breakBefore;
        if (endOf(other) >= endOf(given))
            return;
        m_strips.remove(i, given.size());
        for (qsizetype k = 0; k < other.size(); ++k)
            m_strips.insert(i + k, other[k]);
        markGroupsThatFit();
    }

    std::pair<qsizetype, qint64> endOf(const Strips &strips) const
    {
        Pager trial(strips, m_y);
        const qsizetype pages = trial.pages().size();
        return {pages, qint64(trial.m_y)};
    }

    bool atTop() const { return m_y <= PaperSize::bodyTop; }

    void place(qsizetype i)
    {
        const Strip &strip = m_strips[i];
        const double below = m_y + strip.gapBefore;
        if (!atTop() && (strip.breakBefore || below + needed(i) > PaperSize::bodyBottom + 1)) {
            m_pages.append(Drawing());
            m_y = PaperSize::bodyTop;
            if (strip.repeat) {
                m_pages.last().add(strip.repeat->drawing, {PaperSize::margin, m_y});
                m_y += strip.repeat->height;
            }
        } else if (!atTop()) {
            m_y = below;
        }
        m_pages.last().add(strip.drawing, {PaperSize::margin, m_y});
        m_y += strip.height;
    }

    // The height that must be free for this strip and those it may not be parted from.
    double needed(qsizetype i) const
    {
        const double chain = chainHeight(i, true);
        if (chain <= PaperSize::bodyHeight)
            return chain;
        const double strong = chainHeight(i, false);
        return strong <= PaperSize::bodyHeight ? strong : m_strips[i].height;
    }

    double chainHeight(qsizetype i, bool withGroups) const
    {
        double height = m_strips[i].height;
        while (i + 1 < m_strips.size() && height <= PaperSize::bodyHeight) {
            const Strip &strip = m_strips[i];
            const Strip &next = m_strips[i + 1];
            const bool grouped = withGroups && strip.group && strip.group == next.group && m_fits.value(strip.group);
            if (next.breakBefore || !(strip.keepWithNext || grouped))
                break;
            height += next.gapBefore + next.height;
            ++i;
        }
        return height;
    }

    void markGroupsThatFit()
    {
        m_fits.clear();
        for (qsizetype i = 0; i < m_strips.size();) {
            double height = m_strips[i].height;
            qsizetype end = i + 1;
            for (; end < m_strips.size() && m_strips[i].group && m_strips[end].group == m_strips[i].group; ++end)
                height += m_strips[end].gapBefore + m_strips[end].height;
            m_fits.insert(m_strips[i].group, height <= PaperSize::bodyHeight);
            i = end;
        }
    }

    Strips m_strips;
    QHash<int, bool> m_fits;
    QList<Drawing> m_pages;
    double m_y;
};

void notePart(Drawing &page, Part part, const QRectF &rect, const QString &text)
{
    Placed placed;
    placed.part = part;
    placed.rect = rect;
    placed.text = text;
    page.parts.append(placed);
}

struct Chip
{
    QRgb ground;
    QRgb letters;
};

// The colours FIRST gives the Traffic Light Protocol; other markings are black on white in a frame.
Chip chipOf(const QString &marking)
{
    const QString text = marking.toUpper().remove(u' ');
    if (text.startsWith(u"TLP:RED"_s))
        return {0xff000000, 0xffff2b2b};
    if (text.startsWith(u"TLP:AMBER"_s))
        return {0xff000000, 0xffffc000};
    if (text.startsWith(u"TLP:GREEN"_s))
        return {0xff000000, 0xff33ff00};
    if (text.startsWith(u"TLP:CLEAR"_s) || text.startsWith(u"TLP:WHITE"_s))
        return {0xff000000, 0xffffffff};
    return {0xffffffff, ink};
}

// The marking, right-aligned between `top` and the returned bottom. Returns the width it takes.
double placeMarking(Drawing &page, const Typeface &typeface, const QString &marking, double top)
{
    const QString text = cleanLine(marking);
    if (text.isEmpty())
        return 0;
    const TextBox box = elideText(typeface, Style::Marking, text, mm(100));
    const double width = box.width + mm(4);
    const QRectF area(PaperSize::width - PaperSize::margin - width, top, width, mm(6.4));
    const Chip chip = chipOf(text);
    page.fills.append({area, chip.ground == 0xffffffff ? ink : chip.ground});
    if (chip.ground == 0xffffffff)
        page.fills.append({area.adjusted(pt(0.8), pt(0.8), -pt(0.8), -pt(0.8)), chip.ground});
    placeText(page, box, {area.left(), area.center().y() - box.height / 2}, width, chip.letters, Align::Centre);
    notePart(page, Part::Marking, area, text);
    return width;
}

void retranslate(Drawing &page, const Document &document, const Typeface &typeface, const QString &number, bool isCover)
{
    const double left = PaperSize::margin;
    const double width = PaperSize::bodyWidth;
    const double band = mm(6.4);
    const double headTop = PaperSize::margin;
    const double footTop = PaperSize::height - PaperSize::margin - band;
    const double markWidth = placeMarking(page, typeface, document.marking, headTop) + mm(4);
    placeMarking(page, typeface, document.marking, footTop);
    const auto centred = [&](double top, const TextBox &box) { return top + (band - box.height) / 2; };
    if (!isCover) {
        const TextBox head = elideText(typeface, Style::Running, document.headerLine, width - markWidth);
        placeText(page, head, {left, centred(headTop, head)}, width - markWidth, mutedInk);
        page.fills.append({QRectF(left, headTop + band + mm(1.2), width, pt(0.4)), hairlineGrey});
        notePart(page, Part::Header, QRectF(left, headTop, width - markWidth, band), document.headerLine);
    }
    page.fills.append({QRectF(left, footTop - mm(1.2), width, pt(0.4)), hairlineGrey});
    const TextBox pageBox = elideText(typeface, Style::Running, number, mm(40));
    const double side = (width - pageBox.width) / 2;
    placeText(page, pageBox, {left, centred(footTop, pageBox)}, width, ink, Align::Centre);
    notePart(page, Part::Footer, QRectF(left, footTop, width, band), number);
    const TextBox title = elideText(typeface, Style::Running, document.title, side - mm(4));
    placeText(page, title, {left, centred(footTop, title)}, side, mutedInk);
    if (!document.proofLine.isEmpty()) {
        const TextBox proof = elideText(typeface, Style::Running, document.proofLine, width);
        placeText(page, proof, {left, footTop + band + mm(1)}, width, mutedInk);
    }
}

QList<Contents> contentsOf(const QList<Drawing> &pages)
{
    QList<Contents> contents;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        for (const Placed &placed : pages[page].parts) {
            if (placed.part == Part::Heading && placed.level == 1)
                contents.append({placed.text, int(page) + 1});
        }
    }
    return contents;
}

bool hasCover(const Drawing &page)
{
    return std::any_of(page.parts.begin(), page.parts.end(), [](const Placed &p) { return p.part == Part::Cover; });
}

} // namespace

Result<Layout> layOut(const Document &document, const Watch &watch)
{
    const Typeface typeface(document.language);
    const Wording wording = wordingOf(document);
    Measure measure{document, typeface, wording, watch};
    const Strips strips = measureBlocks(measure, document.blocks, PaperSize::bodyWidth);
    if (watch.isCancelled())
        return fail(ErrorKind::Cancelled);
    Layout layout{document.title, document.language, Pager(strips).pages()};
    const QList<Contents> contents = contentsOf(layout.pages);
    const QLocale locale(document.language);
    const QString total = locale.toString(layout.pages.size());
    for (qsizetype i = 0; i < layout.pages.size(); ++i) {
        if (watch.isCancelled())
            return fail(ErrorKind::Cancelled);
        Drawing &page = layout.pages[i];
        const bool cover = hasCover(page);
        if (cover)
            placeContents(page, typeface, wording.contents, contents);
        retranslate(page, document, typeface, wording.pageOf.arg(locale.toString(i + 1), total), cover);
    }
    return layout;
}

} // namespace liaison::report
