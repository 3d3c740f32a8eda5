// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liaison {

// Replaces each Traditional Chinese character by its Simplified one, character by character, so that a part of a text
// folds as it does within the whole. Thread-safe.
void foldHan(QString &text);

} // namespace liaison
