// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/signoff.h"

namespace liaison {

// "Month signed off by Ng Siu-ming on 8 Mar 2017", in the screen's language; of an exchange that is not as it was
// signed off, that too.
QString signOffWords(const SignOff &signOff);

} // namespace liaison
