// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/keysfile.h"

namespace liaison {

// That names in this file are as they were typed, and what to do about it.
QString namesNotProved();

// How the keys of people beside the case file stand, where somebody should do something about it; else empty.
QString keysStateSentence(KeysState state);

// "current", "missing", … for programs.
QString keysStateCode(KeysState state);

} // namespace liaison
