// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colours.h"
#include "ui/words/language.h"

#include <QStringList>

namespace liaison {

// How a chart is drawn: the colours, whether for paper, and the language of its numbers and words. A plain value.
struct ChartLook
{
    Scheme scheme = Scheme::Light;
    bool print = false; // patterns that read in black and white, black words
    QString language = screenLanguage();
    double textScale = 1;
    bool withTitle = true;
    QStringList families = {}; // of its letters on the screen; empty: those of the application

    static ChartLook forPrint(const QString &language)
    {
        return {.print = true, .language = language}; // the screen's language is not asked: any thread
    }
};

} // namespace liaison
