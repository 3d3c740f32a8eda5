// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/colours.h"

#include <QCryptographicHash>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QColor hex(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

Colours lightColours()
{
    Colours c;
    c.window = hex(0xF2F4F4);
    c.surface = hex(0xFFFFFF);
    c.alternate = hex(0xF8FAFA);
    c.raised = hex(0xF8F9F9);
    c.pressed = hex(0xE4EAEA);
    c.border = hex(0xD6DCDD);
    c.outline = hex(0x869296);
    c.text = hex(0x1A2225);
    c.textSoft = hex(0x536067);
    c.textDisabled = hex(0x8B969B);
    c.accent = hex(0x00696B);
    c.accentHover = hex(0x00585A);
    c.onAccent = hex(0xFFFFFF);
    c.selection = hex(0xD2E7E7);
    c.neutral = {hex(0x3F4C52), hex(0xE9EDEE), hex(0xC6CED1)};
    c.accented = {hex(0x005456), hex(0xDCEFEE), hex(0x9CCBCA)};
    c.due = {hex(0x7A4A00), hex(0xFFF0D1), hex(0xE3B866)};
    c.wrong = {hex(0xA3211A), hex(0xFCE8E6), hex(0xE5A39E)};
    return c;
}

Colours darkColours()
{
    Colours c;
    c.window = hex(0x161B1D);
    c.surface = hex(0x1D2326);
    c.alternate = hex(0x21282B);
    c.raised = hex(0x262E31);
    c.pressed = hex(0x323C40);
    c.border = hex(0x364045);
    c.outline = hex(0x748287);
    c.text = hex(0xE3E8E9);
    c.textSoft = hex(0xA4B1B6);
    c.textDisabled = hex(0x6E7B80);
    c.accent = hex(0x58BFBE);
    c.accentHover = hex(0x74D0CF);
    c.onAccent = hex(0x062322);
    c.selection = hex(0x1B4647);
    c.neutral = {hex(0xC7D0D3), hex(0x2E373B), hex(0x4A565B)};
    c.accented = {hex(0x8ADAD8), hex(0x163C3D), hex(0x2C6465)};
    c.due = {hex(0xF3C168), hex(0x3E2E0E), hex(0x75591F)};
    c.wrong = {hex(0xFF9C93), hex(0x451D1A), hex(0x86403A)};
    return c;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// Okabe–Ito without black; the first three are taken by the mechanism's own sides.
constexpr QRgb okabeIto[] = {0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0xF0E442};
constexpr int fixedSides = 3;
constexpr int freeColours = int(std::size(okabeIto)) - fixedSides;

int fixedSide(const QString &side)
{
    const QString key = side.trimmed().toUpper();
    if (key == u"HK" || key == u"CN-HK" || key == u"HKG")
        return 0;
    if (key == u"CN-GD" || key == u"GD")
        return 1;
    if (key == u"MO" || key == u"CN-MO" || key == u"MAC")
        return 2;
    return -1;
}

int wishedColour(const QString &side)
{
    // Not qHash: its seed differs from run to run.
    const QByteArray digest = QCryptographicHash::hash(side.trimmed().toUpper().toUtf8(), QCryptographicHash::Sha256);
    return uchar(digest.at(0)) % freeColours;
}

QColor okabe(int index, Scheme scheme)
{
    const QColor colour = QColor::fromRgb(okabeIto[index]);
    // The blue is the only one too dark for a dark page.
    return scheme == Scheme::Dark && index == 0 ? QColor::fromRgb(0x2E95D3) : colour;
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](float x, float y) { return float(double(x) + (double(y) - double(x)) * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

} // namespace

const ToneColours &Colours::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return accented;
    case Tone::Due:
        return due;
    case Tone::Wrong:
        return wrong;
    case Tone::Neutral:
        break;
    }
    return neutral;
}

const Colours &coloursOf(Scheme scheme)
{
    static const Colours light = lightColours();
    static const Colours dark = darkColours();
    return scheme == Scheme::Dark ? dark : light;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor sideColour(const QString &side, Scheme scheme)
{
    const int fixed = fixedSide(side);
    return okabe(fixed >= 0 ? fixed : fixedSides + wishedColour(side), scheme);
}

QList<QColor> sideColours(const QStringList &sides, Scheme scheme)
{
    QList<QColor> colours;
    bool taken[freeColours] = {};
    for (const QString &side : sides) {
        if (fixedSide(side) >= 0) {
            colours.append(sideColour(side, scheme));
            continue;
        }
        const int wished = wishedColour(side);
        int chosen = wished;
        for (int step = 0; step < freeColours; ++step) {
            if (!taken[(wished + step) % freeColours]) {
                chosen = (wished + step) % freeColours;
                break;
            }
        }
        taken[chosen] = true;
        colours.append(okabe(fixedSides + chosen, scheme));
    }
    return colours;
}

QColor categoryColour(int index, int count, Scheme scheme)
{
    // From deep teal to a pale one; on a dark page from pale to deep, so that the first always stands out most.
    const QColor strong = scheme == Scheme::Dark ? hex(0x8ADAD8) : hex(0x004B4D);
    const QColor weak = scheme == Scheme::Dark ? hex(0x2C6465) : hex(0xA6D2D0);
    const int last = std::max(count - 1, 1);
    return mix(strong, weak, double(std::clamp(index, 0, last)) / last);
}

} // namespace liaison
