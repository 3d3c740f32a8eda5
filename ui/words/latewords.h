// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/latechange.h"

namespace liaison {

// Says that a record saved late changes what was already given out; empty: it changes nothing of the kind.
QString lateWords(const LateChange &told);

} // namespace liaison
