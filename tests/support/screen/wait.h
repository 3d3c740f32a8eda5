// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace liaison {

// Runs events until no task is under way any more (their answers given, and what they asked in turn); false after ten
// seconds. On the screen thread.
bool waitForTasks();
// The same until the condition holds.
bool waitUntil(const std::function<bool()> &condition);

} // namespace liaison
