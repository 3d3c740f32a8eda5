// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordstore.h"

namespace liaison {

// What a supervisor signs for is dated by the program. OutOfRange (the field given; detail: the day) where the form
// after the change has another day than today's, and not the one it had before.
Done requireDayOfSigning(const QString &field, const StoredRecord *before, const StoredRecord *after);

} // namespace liaison
