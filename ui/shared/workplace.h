// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liaison::workplace {

// Settings of this computer, whoever sits at it: they hold before anybody has signed in. On the screen thread.
int idleMinutes(); // until an unused case file is locked; 0: never
void setIdleMinutes(int minutes);
QString language(); // of the screen; that of the desktop unless chosen
void setLanguage(const QString &code);

} // namespace liaison::workplace
