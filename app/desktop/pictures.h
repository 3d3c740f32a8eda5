// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/samplefile.h"

namespace liaison {

class MainWindow;

// Grabs the start page and every page with the sample, at two sizes, light and dark, into PNG files of the folder.
// Returns the number of pictures; -1 when one could not be written.
int takePictures(MainWindow &window, const samplefile::Opened &sample, const QString &folder);

} // namespace liaison
