// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/layout.h"

#include <QHash>
#include <QPainter>

namespace liaison::report {

namespace {

void paintChart(QPainter &painter, const Typeface &typeface, const PlacedChart &chart)
{
    painter.save();
    painter.setClipRect(chart.rect);
    painter.translate(chart.rect.topLeft());
    painter.scale(pt(1), pt(1));
    QFont font = typeface.font(Style::Note);
    font.setPixelSize(8);
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(ink));
    chart.paint(painter, QRectF(0, 0, chart.rect.width() / pt(1), chart.rect.height() / pt(1)));
    painter.restore();
}

void paintText(QPainter &painter, const PlacedText &text, const QFont &font)
{
    const bool clips = !text.clip.isNull();
    if (clips) {
        painter.save();
        painter.setClipRect(text.clip, Qt::IntersectClip);
    }
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(text.colour));
    painter.drawText(text.baseline, text.text);
    if (clips)
        painter.restore();
}

} // namespace

void paintPage(QPainter &painter, const Layout &layout, int page)
{
    if (page < 0 || page >= layout.pages.size())
        return;
    const Drawing &drawing = layout.pages[page];
    const Typeface typeface(layout.language);
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    for (const PlacedFill &fill : drawing.fills)
        painter.fillRect(fill.rect, QColor::fromRgb(fill.colour));
    for (const PlacedChart &chart : drawing.charts)
        paintChart(painter, typeface, chart);
    QHash<int, QFont> fonts;
    for (const PlacedText &text : drawing.texts) {
        const auto known = fonts.constFind(int(text.style));
        const QFont font = known != fonts.cend() ? *known : *fonts.insert(int(text.style), typeface.font(text.style));
        paintText(painter, text, font);
    }
    painter.restore();
}

} // namespace liaison::report
