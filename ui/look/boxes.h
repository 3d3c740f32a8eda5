// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace liaison {

// The layout of a widget whose parts stand one below or one beside the other, in pixels; spacing -1: that of the style.
QVBoxLayout *columnIn(QWidget *widget, int spacing = -1, const QMargins &margins = {});
QHBoxLayout *rowIn(QWidget *widget, int spacing = -1, const QMargins &margins = {});

// A frame in which the content scrolls when there is too little height, and sideways where that is allowed; it never
// squeezes what is in it.
QScrollArea *scrolling(QWidget *content, QWidget *parent = nullptr, bool sideways = false);

// Takes a widget out of sight, and away when nothing of it is at work any more: a click in it may be what does so.
// None: nothing.
void retire(QWidget *widget);
void retireAll(QLayout *layout); // what stands in it

} // namespace liaison
