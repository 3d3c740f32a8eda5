// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liaison {

// A new recovery code: 160 random bits as eight groups of four, in letters and
// digits that are not taken for one another: "7Q2M-X9KD-…". Any thread.
QString newRecoveryCode();

// The code as its key is made from it: without spaces and dashes, in capitals,
// O as 0, I and L as 1. Empty where the text is no recovery code.
QString plainRecoveryCode(const QString &typed);

} // namespace liaison
