// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/paper/layout.h"

class QPrinter;

namespace liaison::report {

// Paints the pages the printer asks for, scaled to its paper. Screen thread. Fails with Cancelled or CannotWrite.
Done printPages(const Layout &layout, QPrinter &printer, const Watch &watch = {});

} // namespace liaison::report
