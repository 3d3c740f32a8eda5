// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringList>

namespace liaison {

enum class Scheme { Light, Dark };

// What a colour says. Red and amber have one meaning each, so there is no tone to decorate with.
enum class Tone {
    Neutral, // plain fact: planned, received
    Accent,  // chosen, running, done as it should be
    Due,     // amber: owed, waiting, soon late
    Wrong,   // red: refused, overdue, damaged
};

struct ToneColours
{
    QColor ink;  // words
    QColor fill; // behind the words
    QColor line; // round the fill
};

// The whole palette of one scheme. Plain values, safe on any thread; print uses the light one.
struct Colours
{
    QColor window;    // behind pages
    QColor surface;   // fields, tables, cards
    QColor alternate; // every other row
    QColor raised;    // table heads, buttons
    QColor pressed;   // buttons held down, hovered rows
    QColor border;    // between things
    QColor outline;   // round what can be edited; 3 : 1 against surface
    QColor text;
    QColor textSoft; // captions, units, hints
    QColor textDisabled;
    QColor accent; // fill of the main button, focus, links
    QColor accentHover;
    QColor onAccent;  // words on accent
    QColor selection; // selected rows; words on it are `text`
    ToneColours neutral;
    ToneColours accented;
    ToneColours due;
    ToneColours wrong;

    const ToneColours &tone(Tone tone) const;
};

const Colours &coloursOf(Scheme scheme);

// Contrast of two colours by WCAG 2.1, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

// The one colour of a side ("HK", "CN-GD", "MO", …) everywhere, from the Okabe–Ito set. The three of the mechanism are
// fixed; others get a colour by their name, so that it is the same on every machine.
QColor sideColour(const QString &side, Scheme scheme = Scheme::Light);

// The colours of several sides shown together: as sideColour, but two of the others never share one while one is free.
QList<QColor> sideColours(const QStringList &sides, Scheme scheme = Scheme::Light);

// One step of the sequential scale for categories, strongest first; never a rainbow.
QColor categoryColour(int index, int count, Scheme scheme = Scheme::Light);

} // namespace liaison
