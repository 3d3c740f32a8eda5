// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/casefile.h"

namespace liaison::bench {

// Opens the window on the file, goes through its pages as an officer would, and returns the longest time in
// milliseconds for which the screen thread did not come back to its event loop.
double longestStall(const std::shared_ptr<CaseFile> &file);

} // namespace liaison::bench
