// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace liaison {

// Keys as they come from a keyboard: to the window, which hands them to the popup or the field that has the focus and
// looks for shortcuts first. The window must be shown and active.
void showActive(QWidget *window);
void type(QWidget *window, const QString &text);
void press(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1);

} // namespace liaison
