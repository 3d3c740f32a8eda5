// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace liaison {

// What a check of the case file found, as one clear sentence in the screen's language. Plain text.
QString findingSentence(const Error &finding);

} // namespace liaison
