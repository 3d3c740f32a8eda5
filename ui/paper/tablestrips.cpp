// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: a strip for the caption, one for the head, one for each row, one for each footnote.
#include "ui/paper/columnwidths.h"
#include "ui/paper/strips.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison::report {

namespace {

constexpr double rowPadding = mm(1.0);
constexpr double headPadding = mm(1.1);
constexpr double hairline = pt(0.3);
constexpr double rule = pt(0.9);

// Draws one table; lives for one measureTable call.
class TableDrawer
{
public:
    TableDrawer(Measure &measure, const Table &table, double width)
        : m_measure(measure),
          m_table(table),
          m_width(width),
          m_block(measure.nextBlock++),
          m_columns(columnPlaces(measure.typeface, table, width))
    {
    }

    Strips strips()
    {
        Strips all;
        if (!m_table.caption.isEmpty())
            all.append(caption());
        if (!m_columns.isEmpty())
            all.append(head());
        all.append(rows());
        all.append(notes());
        if (!all.isEmpty())
            all.first().gapBefore = mm(5);
        return all;
    }

private:
    Strip caption() const
    {
        Strip strip;
        strip.keepWithNext = true;
        const TextBox box = breakText(m_measure.typeface, Style::Caption, m_table.caption, m_width,
                                      {PaperSize::bodyHeight / 5, m_measure.wording.cut});
        placeText(strip.drawing, box, {0, 0}, m_width);
        strip.height = box.height + mm(1.4);
        note(strip, Part::TableCaption, QRectF(0, 0, m_width, box.height), -1, -1, m_table.caption);
        return strip;
    }

    // The head as it stands at the table's start; the one for later pages, with the caption above it, is kept aside.
    Strip head()
    {
        Strip plain = headRows();
        auto again = std::make_shared<Strip>();
        double top = 0;
        if (!m_table.caption.isEmpty()) {
            const TextBox box = elideText(m_measure.typeface, Style::Note,
                                          m_measure.wording.continued.arg(cleanLine(m_table.caption)), m_width);
            placeText(again->drawing, box, {0, 0}, m_width, mutedInk);
            top = box.height + mm(1);
        }
        again->drawing.add(plain.drawing, {0, top});
        again->height = top + plain.height;
        m_again = again;
        return plain;
    }

    Strip headRows() const
    {
        Strip strip;
        strip.keepWithNext = true;
        strip.drawing.fills.append({QRectF(0, 0, m_width, rule), accent});
        const double groups = headGroups(strip.drawing, rule);
        QList<TextBox> boxes;
        double tallest = 0;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            boxes.append(breakText(m_measure.typeface, Style::TableHead, m_table.columns[i].title,
                                   m_columns[i].textWidth(), {PaperSize::bodyHeight / 6, u"…"_s}));
            tallest = std::max(tallest, boxes.last().height);
        }
        const double top = rule + groups + headPadding;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const double drop = tallest - boxes[i].height;
            placeText(strip.drawing, boxes[i], {m_columns[i].textLeft(), top + drop}, m_columns[i].textWidth(), accent,
                      m_table.columns[i].align);
        }
        strip.height = top + tallest + headPadding + pt(0.5);
        strip.drawing.fills.append({QRectF(0, strip.height - pt(0.5), m_width, pt(0.5)), accent});
        QStringList titles;
        for (const Column &column : m_table.columns)
            titles.append(column.title);
        note(strip, Part::TableHead, QRectF(0, 0, m_width, strip.height), -1, -1, titles.join(u" | "_s));
        return strip;
    }

    // The titles that stand over several columns, each with a rule under it. Returns their height.
    double headGroups(Drawing &drawing, double top) const
    {
        struct Group
        {
            double left = 0;
            double right = 0;
            TextBox box;
        };
        QList<Group> groups;
        double tallest = 0;
        for (qsizetype first = 0; first < m_columns.size();) {
            const QString group = m_table.columns[first].group;
            qsizetype last = first;
            while (last + 1 < m_columns.size() && m_table.columns[last + 1].group == group)
                ++last;
            if (!group.isEmpty()) {
                const double left = m_columns[first].textLeft();
                const double right = m_columns[last].textLeft() + m_columns[last].textWidth();
                groups.append({left, right,
                               breakText(m_measure.typeface, Style::TableHead, group, right - left,
                                         {PaperSize::bodyHeight / 6, u"…"_s})});
                tallest = std::max(tallest, groups.last().box.height);
            }
            first = last + 1;
        }
        if (groups.isEmpty())
            return 0;
        const double bottom = top + headPadding + tallest;
        for (const Group &group : groups) {
            const double width = group.right - group.left;
            placeText(drawing, group.box, {group.left, bottom - group.box.height}, width, ink, Align::Centre);
            drawing.fills.append({QRectF(group.left, bottom + mm(0.4), width, hairline), accent});
        }
        return headPadding + tallest + mm(0.4);
    }

    Strips rows()
    {
        Strips strips;
        std::shared_ptr<const Strip> again = m_again;
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            if (m_measure.watch.isCancelled())
                return strips;
            const double most = PaperSize::bodyHeight - (again ? again->height : 0) - mm(2);
            Strip strip = row(m_table.rows[i], int(i), most);
            strip.repeat = again;
            if (m_table.rows[i].kind == RowKind::SubHead) {
                strip.repeat = m_again;
                again = withSubHead(strip);
            }
            const bool nextIsTotal = i + 1 < m_table.rows.size() && m_table.rows[i + 1].kind == RowKind::Total;
            strip.keepWithNext = m_table.rows[i].kind == RowKind::SubHead || nextIsTotal;
            strips.append(strip);
        }
        const auto count = strips.size();
        if (count > 1) { // a table shows two rows at least on either side of a page break
            strips[0].keepWithNext = true;
            strips[count - 2].keepWithNext = true;
            if (m_table.rows[0].kind == RowKind::SubHead)
                strips[1].keepWithNext = true;
        }
        if (count == 0 && !m_table.emptyText.isEmpty())
            strips.append(emptyRow());
        if (!strips.isEmpty()) {
            Strip &last = strips.last();
            last.drawing.fills.append({QRectF(0, last.height - pt(0.7), m_width, pt(0.7)), accent});
            last.keepWithNext = !m_table.notes.isEmpty();
        }
        return strips;
    }

    // The head as it is repeated, with the subhead that the rows after the break stand under.
    std::shared_ptr<const Strip> withSubHead(const Strip &subHead) const
    {
        if (!m_again || m_again->height + subHead.height > PaperSize::bodyHeight / 3)
            return m_again;
        auto both = std::make_shared<Strip>(*m_again);
        Drawing again = subHead.drawing;
        again.parts.clear(); // the row stands where it stood first
        both->drawing.add(again, {0, both->height});
        both->height += subHead.height;
        return both;
    }

    Strip row(const Row &row, int index, double most) const
    {
        Strip strip;
        const bool strong = row.kind != RowKind::Plain;
        const Style style = strong ? Style::CellStrong : Style::Cell;
        const bool spans = row.kind == RowKind::SubHead &&
                           std::all_of(row.cells.begin() + (row.cells.isEmpty() ? 0 : 1), row.cells.end(),
                                       [](const Cell &cell) { return cell.text.isEmpty(); });
        QList<TextBox> boxes;
        double tallest = m_measure.typeface.pitch(style);
        const auto count =
            spans ? std::min<qsizetype>(1, row.cells.size()) : std::min(row.cells.size(), m_columns.size());
        const Breaking breaking{most - 2 * rowPadding, m_measure.wording.cut};
        for (qsizetype i = 0; i < count; ++i) {
            boxes.append(breakText(m_measure.typeface, style, row.cells[i].text, textWidth(i, spans), breaking));
            tallest = std::max(tallest, boxes.last().height);
        }
        strip.height = tallest + 2 * rowPadding;
        if (row.kind == RowKind::SubHead)
            strip.drawing.fills.append({QRectF(0, 0, m_width, strip.height), tint});
        if (row.kind == RowKind::Total)
            strip.drawing.fills.append({QRectF(0, 0, m_width, pt(0.6)), ink});
        strip.drawing.fills.append({QRectF(0, strip.height - hairline, m_width, hairline), hairlineGrey});
        note(strip, Part::TableRow, QRectF(0, 0, m_width, strip.height), index, -1, {});
        for (qsizetype i = 0; i < count; ++i)
            placeCell(strip, row.cells[i], boxes[i], index, int(i), spans);
        return strip;
    }

    double textWidth(qsizetype column, bool spans) const
    {
        return spans ? m_width - 2 * m_columns[0].before : m_columns[column].textWidth();
    }

    void placeCell(Strip &strip, const Cell &cell, const TextBox &box, int row, int column, bool spans) const
    {
        const ColumnPlace &place = m_columns[column];
        const Align align = spans ? Align::Left : m_table.columns[column].align;
        const double width = textWidth(column, spans);
        const QRectF area(place.left, 0, spans ? m_width : place.width, strip.height);
        placeText(strip.drawing, box, {place.textLeft(), rowPadding}, width, cell.muted ? mutedInk : ink, align);
        note(strip, Part::TableCell, area, row, column, cell.text);
        const QString mark = cleanLine(cell.mark.left(8));
        if (mark.isEmpty())
            return;
        double end = align == Align::Right ? width : box.lines.isEmpty() ? 0 : box.lines.last().width;
        if (align == Align::Centre)
            end = (width + end) / 2;
        const double room = area.right() - place.textLeft() - std::min(end, width) - pt(0.5);
        const TextBox small = elideText(m_measure.typeface, Style::Mark, mark, room);
        const double baseline = box.lines.isEmpty() ? 0 : box.lines.last().y - m_measure.typeface.ascent(Style::Mark);
        placeText(strip.drawing, small,
                  {place.textLeft() + std::min(end, width) + pt(0.5), std::max(0.0, rowPadding + baseline - pt(1.2))},
                  room, accent);
    }

    Strip emptyRow() const
    {
        Strip strip;
        strip.repeat = m_again;
        const TextBox box = breakText(m_measure.typeface, Style::Cell, m_table.emptyText, m_width - mm(3),
                                      {PaperSize::bodyHeight / 3, m_measure.wording.cut});
        strip.height = box.height + mm(4);
        placeText(strip.drawing, box, {mm(1.5), mm(2)}, m_width - mm(3), mutedInk);
        note(strip, Part::TableRow, QRectF(0, 0, m_width, strip.height), 0, -1, m_table.emptyText);
        return strip;
    }

    Strips notes() const
    {
        Strips strips;
        const double indent = mm(6);
        for (qsizetype i = 0; i < m_table.notes.size(); ++i) {
            const TableNote &about = m_table.notes[i];
            Strip strip;
            const TextBox mark =
                elideText(m_measure.typeface, Style::Mark, about.mark, indent - m_columns.value(0).before - mm(1));
            const TextBox box = breakText(m_measure.typeface, Style::Note, about.text, m_width - indent,
                                          {PaperSize::bodyHeight / 2, m_measure.wording.cut});
            placeText(strip.drawing, mark, {m_columns.value(0).before, 0}, indent, accent);
            placeText(strip.drawing, box, {indent, 0}, m_width - indent, mutedInk);
            strip.height = std::max(box.height, mark.height);
            strip.gapBefore = i == 0 ? mm(1.6) : mm(0.4);
            note(strip, Part::TableNote, QRectF(0, 0, m_width, strip.height), int(i), -1, about.text);
            strips.append(strip);
        }
        return strips;
    }

    void note(Strip &strip, Part part, const QRectF &rect, int row, int column, const QString &text) const
    {
        Placed placed;
        placed.part = part;
        placed.rect = rect;
        placed.block = m_block;
        placed.row = row;
        placed.column = column;
        placed.text = text;
        strip.drawing.parts.append(placed);
    }

    Measure &m_measure;
    const Table &m_table;
    double m_width;
    int m_block;
    QList<ColumnPlace> m_columns;
    std::shared_ptr<const Strip> m_again;
};

} // namespace

Strips measureTable(Measure &measure, const Table &table, double width)
{
    return TableDrawer(measure, table, width).strips();
}

} // namespace liaison::report
