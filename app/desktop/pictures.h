// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liaison {

class MainWindow;

// Grabs every page of the window's workspace, at two sizes, light and dark, into PNG files of the folder. Returns the
// number of pictures; -1 when one could not be written.
int takePictures(MainWindow &window, const QString &folder);

} // namespace liaison
