// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liaison::workplace {

// Settings of this computer, whoever sits at it: they hold before anybody has signed in. On the screen thread.
int idleMinutes(); // until an unused case file is locked; 0: never
void setIdleMinutes(int minutes);
// Whether paths (case files, key files, folders) are written into the settings of this computer: not unless somebody
// wants it. Turning it off forgets those that are there.
bool remembersFiles();
void setRemembersFiles(bool remembers);
QString language(); // of the screen; that of the desktop unless chosen
void setLanguage(const QString &code);

} // namespace liaison::workplace
