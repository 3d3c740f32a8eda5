// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/textbox.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison::report {

namespace {

constexpr int marksKept = 3;

bool isDirectionOrTag(char32_t c)
{
    return c == 0x061C || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || c == 0x00AD || (c >= 0xFFF9 && c <= 0xFFFB) ||
           (c >= 0xE0000 && c <= 0xE0FFF);
}

bool isUnusable(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFFFC || (c >= 0xFDD0 && c <= 0xFDEF) ||
           (c & 0xFFFE) == 0xFFFE || (c >= 0xD800 && c <= 0xDFFF) || c > 0x10FFFF;
}

bool isStackingMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

void appendCharacter(QString &out, char32_t c)
{
    if (QChar::requiresSurrogates(c))
        out += QChar(QChar::highSurrogate(c));
    out += QChar::requiresSurrogates(c) ? QChar(QChar::lowSurrogate(c)) : QChar(static_cast<char16_t>(c));
}

bool hasStackingMark(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return isStackingMark(c.unicode()) && c.unicode() >= 0x300; });
}

// Ends the last kept line with a phrase that says how much of the text is missing.
void cutAfterLast(TextBox &box, const Typeface &typeface, const QString &phrase, qsizetype missing, double width)
{
    TextLine &last = box.lines.last();
    const QFontMetricsF metrics(typeface.font(box.style));
    qsizetype dropped = 0;
    const auto ending = [&phrase](qsizetype count) {
        return phrase.isEmpty() ? u"…"_s : QString(phrase).replace(u"%1"_s, QString::number(count));
    };
    QString end = ending(missing);
    while (!last.text.isEmpty() && metrics.horizontalAdvance(last.text + end) > width) {
        const bool pair = last.text.size() > 1 && last.text.back().isLowSurrogate();
        last.text.chop(pair ? 2 : 1);
        dropped += pair ? 2 : 1;
        end = ending(missing + dropped);
    }
    last.text += end;
    last.width = metrics.horizontalAdvance(last.text);
}

} // namespace

QString cleanText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (isDirectionOrTag(c))
            continue;
        if (c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029)
            c = '\n';
        else if (c == '\t')
            c = ' ';
        else if (isUnusable(c))
            c = QChar::ReplacementCharacter;
        marks = isStackingMark(c) ? marks + 1 : 0;
        if (marks <= marksKept)
            appendCharacter(out, c);
    }
    return out;
}

QString cleanLine(const QString &text)
{
    return cleanText(text).simplified();
}

TextBox breakText(const Typeface &typeface, Style style, const QString &text, double width, const Breaking &breaking)
{
    TextBox box;
    box.style = style;
    const QString clean = cleanText(text).trimmed();
    if (clean.isEmpty() || width <= 0)
        return box;
    const double pitch = typeface.pitch(style);
    const double size = typeface.size(style);
    const QFont font = typeface.font(style);
    box.spills = hasStackingMark(clean);
    qsizetype read = 0;
    bool full = false;
    const auto paragraphs = QStringView(clean).split(u'\n');
    for (const QStringView paragraph : paragraphs) {
        QTextLayout layout(paragraph.toString(), font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LeftToRight);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            // Other scripts may need more room than the type scale gives; Chinese beside Latin does not.
            const bool tall = line.height() > size * 1.5;
            const double height = tall ? std::max(pitch, double(line.height())) : pitch;
            if (!box.lines.isEmpty() && box.height + height > breaking.maxHeight) {
                full = true;
                break;
            }
            TextLine placed;
            placed.text = paragraph.mid(line.textStart(), line.textLength()).toString();
            while (!placed.text.isEmpty() && placed.text.back().isSpace())
                placed.text.chop(1);
            placed.y =
                box.height + (tall ? std::max(typeface.ascent(style), double(line.ascent())) : typeface.ascent(style));
            placed.top = box.height;
            placed.height = height;
            placed.width = line.naturalTextWidth();
            box.spills = box.spills || placed.width > width || tall;
            box.width = std::max(box.width, std::min(placed.width, width));
            box.height += height;
            box.lines.append(placed);
            read += line.textLength();
        }
        layout.endLayout();
        if (full)
            break;
        ++read; // the line break
    }
    if (full)
        cutAfterLast(box, typeface, breaking.cut, clean.size() - read, width);
    return box;
}

TextBox elideText(const Typeface &typeface, Style style, const QString &text, double width)
{
    const QString line = QFontMetricsF(typeface.font(style)).elidedText(cleanLine(text), Qt::ElideRight, width);
    Breaking one;
    one.maxHeight = 0; // the first line is always kept
    return breakText(typeface, style, line, width + typeface.size(style), one);
}

} // namespace liaison::report
