// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

namespace liaison {

// What a check finds but for those kinds: tests write settings and tables beside the stores, which it rightly notices.
Errors findingsBut(CaseFile &file, const QStringList &kinds);

} // namespace liaison
