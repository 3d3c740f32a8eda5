// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/page.h"

#include <functional>

namespace liaison {

// One page of the window. To add a page, add a line to pages.cpp: navigation, Alt+1…9, search everywhere, pictures and
// the test of names take it from there.
struct PageSpec
{
    QString key;       // stable: "exchanges"
    QString title;     // in the screen's language
    QString icon;      // a name of the icon theme
    QStringList kinds; // kinds of record that are shown and edited on this page
    std::function<Page *(Session &)> make;
};

// All pages in the order of the navigation, with titles in the language of now.
QList<PageSpec> pageSpecs();

// The page on which records of the kind are shown; empty: none.
QString pageOfKind(const QString &kind);

} // namespace liaison
