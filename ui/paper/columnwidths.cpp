// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/columnwidths.h"

#include "ui/paper/textbox.h"

#include <QFontMetricsF>
#include <algorithm>

namespace liaison::report {

namespace {

constexpr qsizetype measuredLength = 160; // of a cell's text: more is wrapped anyway
constexpr qsizetype measuredRows = 2000;
constexpr double padding = mm(1.5);

struct Need
{
    double least = 0;   // without breaking inside a word
    double natural = 0; // on one line
    double marks = 0;
};

// The widest piece that should not be broken. Chinese breaks anywhere; four characters still look like a column.
double widestWord(const QFontMetricsF &metrics, const QString &text)
{
    double widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool chinese = std::any_of(word.begin(), word.end(),
                                         [](QChar c) { return c.unicode() >= 0x2E80 && c.unicode() < 0xFFF0; });
        const double advance = metrics.horizontalAdvance(word);
        widest = std::max(widest, chinese ? std::min(advance, metrics.height() * 3) : advance);
    }
    return std::min(widest, mm(38));
}

Need needOf(const Typeface &typeface, const Table &table, qsizetype column)
{
    const QFontMetricsF cell(typeface.font(Style::Cell));
    const QFontMetricsF strong(typeface.font(Style::CellStrong));
    const QFontMetricsF mark(typeface.font(Style::Mark));
    const Column &about = table.columns[column];
    const QString title = cleanLine(about.title.left(measuredLength));
    const QFontMetricsF head(typeface.font(Style::TableHead));
    Need need;
    need.least = widestWord(head, title);
    need.natural = std::max(need.least, std::min(head.horizontalAdvance(title), mm(24)));
    for (qsizetype i = 0; i < std::min(table.rows.size(), measuredRows); ++i) {
        const Row &row = table.rows[i];
        if (column >= row.cells.size() || (row.kind == RowKind::SubHead && column == 0))
            continue;
        const QFontMetricsF &metrics = row.kind == RowKind::Plain ? cell : strong;
        for (const QString &line : row.cells[column].text.left(measuredLength).split(u'\n')) {
            const QString text = cleanLine(line);
            const double natural = metrics.horizontalAdvance(text);
            need.natural = std::max(need.natural, natural);
            const bool number = about.align == Align::Right && natural < mm(34);
            need.least = std::max(need.least, number ? natural : widestWord(metrics, text));
        }
        if (!row.cells[column].mark.isEmpty())
            need.marks = std::max(need.marks, mark.horizontalAdvance(cleanLine(row.cells[column].mark.left(8))));
    }
    need.marks = std::min(need.marks, mm(8));
    const double slack = pt(1); // rounding must not wrap what was measured to fit
    need.natural += slack;
    need.least = std::min(need.least + slack, need.natural);
    return need;
}

// The width no column passes unless it must, so that all of them fit: long texts wrap before short ones do.
double commonLimit(const QList<Need> &needs, double available)
{
    double low = 0;
    double high = available;
    for (int step = 0; step < 40; ++step) {
        const double limit = (low + high) / 2;
        double sum = 0;
        for (const Need &need : needs)
            sum += std::clamp(limit, need.least, need.natural);
        (sum > available ? high : low) = limit;
    }
    return low;
}

// Widths of the text alone for the columns without a stated width.
QList<double> shareOut(const QList<Need> &needs, const QList<bool> &isNumber, double available)
{
    double natural = 0;
    double least = 0;
    double weights = 0;
    const auto weight = [&](qsizetype i) { return needs[i].natural * (isNumber[i] ? 0.8 : 1.0); };
    for (qsizetype i = 0; i < needs.size(); ++i) {
        natural += needs[i].natural;
        least += needs[i].least;
        weights += weight(i);
    }
    const double limit = commonLimit(needs, available);
    QList<double> widths;
    for (qsizetype i = 0; i < needs.size(); ++i) {
        if (natural <= available)
            widths.append(needs[i].natural + (weights > 0 ? (available - natural) * weight(i) / weights : 0));
        else if (least <= available)
            widths.append(std::clamp(limit, needs[i].least, needs[i].natural));
        else
            widths.append(std::max(available, 1.0) * needs[i].least / least);
    }
    return widths;
}

} // namespace

QList<ColumnPlace> columnPlaces(const Typeface &typeface, const Table &table, double width)
{
    QList<Need> needs;
    QList<bool> isNumber;
    double statedTotal = 0;
    const double pad = std::min(padding, width / double(4 * std::max<qsizetype>(1, table.columns.size())));
    double fixed = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        needs.append(needOf(typeface, table, i));
        isNumber.append(table.columns[i].align == Align::Right);
        statedTotal += std::max(0.0, table.columns[i].width);
        fixed += 2 * pad + needs.last().marks;
    }
    if (fixed > width / 2) { // more columns than paper: no room for marks of their own
        for (Need &need : needs)
            need.marks = 0;
        fixed = 2 * pad * double(needs.size());
    }
    QList<Need> autoNeeds;
    QList<bool> autoNumbers;
    for (qsizetype i = 0; i < needs.size(); ++i) {
        if (table.columns[i].width > 0)
            continue;
        autoNeeds.append(needs[i]);
        autoNumbers.append(isNumber[i]);
    }
    // Stated widths are shares of what the others leave; alone they share everything.
    double autoRoom = width - fixed;
    if (statedTotal > 0) {
        double wanted = 0;
        for (const Need &need : autoNeeds)
            wanted += need.natural;
        autoRoom = std::min(wanted, (width - fixed) * 0.6);
    }
    const QList<double> autoWidths = shareOut(autoNeeds, autoNumbers, autoRoom);
    QList<ColumnPlace> places;
    double left = 0;
    qsizetype nextAuto = 0;
    for (qsizetype i = 0; i < needs.size(); ++i) {
        ColumnPlace place;
        place.left = left;
        place.before = pad;
        place.after = pad + needs[i].marks;
        const double stated = table.columns[i].width;
        const double text = stated > 0 ? (width - fixed - (autoNeeds.isEmpty() ? 0 : autoRoom)) * stated / statedTotal
                                       : autoWidths[nextAuto++];
        place.width = place.before + text + place.after;
        left += place.width;
        places.append(place);
    }
    return places;
}

} // namespace liaison::report
