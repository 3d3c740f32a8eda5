// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace liaison {

// What errorSentence() says of a case file or any other file, its log, its keys and its passphrase; empty: the error is
// about something else. `detail` is on one line.
QString caseFileSentence(ErrorKind kind, const QString &field, const QString &detail);

} // namespace liaison
