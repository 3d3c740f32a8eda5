// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/referencesearch.h"

#include <QString>

namespace liaison {

// That a reference can be taken for that of another record, and what to do about it. Plain text.
QString lookAlikeSentence(const LookAlike &found);

} // namespace liaison
