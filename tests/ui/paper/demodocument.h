// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/document.h"

namespace liaison::report {

// Bars from the figures given, drawn in black, teal and hatching: what a chart callback looks like.
Chart demoChart(const QString &caption, const QStringList &labels, const QList<int> &values, double heightMm);

// A report of several pages with every kind of block; `chinese` chooses zh_HK words.
Document demoDocument(bool chinese);

} // namespace liaison::report
