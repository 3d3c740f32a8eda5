// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QStringList>

// Sizes, fonts and colours of a report. The unit of all lengths is the dot, 1/1200 inch, on every device.
namespace liaison::report {

inline constexpr int dotsPerInch = 1200;
constexpr double mm(double millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}
constexpr double pt(double points)
{
    return points * dotsPerInch / 72.0;
}

inline constexpr QRgb ink = 0xff1b2326;
inline constexpr QRgb mutedInk = 0xff55636a;
inline constexpr QRgb accent = 0xff0b5f63;
inline constexpr QRgb hairlineGrey = 0xffbfcacb;
inline constexpr QRgb tint = 0xffedf2f2;

enum class Style {
    Body,
    Strong,
    Heading1,
    Heading2,
    Heading3,
    Caption,
    TableHead,
    Cell,
    CellStrong,
    Mark,
    Note,
    Running,
    Marking,
    FigureLarge,
    FigureMedium,
    FigureSmall,
    CoverAgency,
    CoverTitle,
    CoverPeriod,
};

// The font families for a report's language, first choice first. The Chinese forms are named outright: left to itself
// the system would choose the Japanese ones.
QStringList familiesFor(const QString &language);

// The type scale for one language. A value; make one on the thread that uses it, since fonts are not shared between
// threads.
class Typeface
{
public:
    explicit Typeface(const QString &language);

    QFont font(Style style) const;
    double size(Style style) const;   // of the font
    double pitch(Style style) const;  // from line to line
    double ascent(Style style) const; // from the top of a line to its baseline
    double advance(Style style, const QString &text) const;

    static double points(Style style);

private:
    QStringList m_families;
    bool m_chinese = false;
};

} // namespace liaison::report
