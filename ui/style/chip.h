// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colours.h"

#include <QMetaType>
#include <QString>

namespace liaison {

// A word in a rounded chip: status, marking. The word says it; the tone only repeats it.
struct Chip
{
    QString word;
    Tone tone = Tone::Neutral;
    QColor ink = {}; // both set: these instead of the tone's (TLP has colours of its own)
    QColor fill = {};
    QColor dot = {}; // a small mark before the word
};

} // namespace liaison

Q_DECLARE_METATYPE(liaison::Chip)
