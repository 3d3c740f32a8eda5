// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace liaison {

class FileGuard;

// Inside a write transaction: fails with Replaced unless the name still means the open file, and the file is still one
// of the states that the log goes through. Then nothing may be written into it any more.
Done requireSameFile(sqlite3 *handle, FileGuard &guard);

// Outside of transactions: writes the log back into the file, after the same question. True when all of it was; false
// when somebody is reading what is older or writing something newer: then it stays in the log, where it is as safe.
// Emptied: the log has no length afterwards. Never waits for others.
enum class LogAfterwards { Kept, Emptied };
Result<bool> writeLogBack(sqlite3 *handle, FileGuard *guard, LogAfterwards afterwards);

} // namespace liaison
