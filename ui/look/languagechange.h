// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace liaison {

// Calls `say` whenever the language of the screen has changed, before the widget's children hear of it, as long as the
// widget lives. On the screen thread.
void whenLanguageChanges(QWidget *widget, std::function<void()> say);

} // namespace liaison
