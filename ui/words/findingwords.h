// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace liaison {

// What a check of the case file found, as one clear sentence in the screen's language. Plain text.
QString findingSentence(const Error &finding);

// What is found more often than it is listed: "and 12 more of this kind".
QString unlistedSentence(const QString &kind, qint64 more);

} // namespace liaison
