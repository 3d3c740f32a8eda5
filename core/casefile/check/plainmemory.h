// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/keyedhandle.h"

namespace liaison {

// An empty database of this program's schema in memory, to compare with.
Result<SqliteHandle> plainMemory();

} // namespace liaison
