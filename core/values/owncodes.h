// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/codelist.h"

#include <QHash>

namespace liaison {

// The code lists as they are in the open case file: the built-in codes, then those that its users added. Replaced as a
// whole when a case file is opened or its lists change (storage/codestore). Thread-safe.
void setOwnCodes(const QHash<QString, QList<Code>> &byList);
QList<Code> codesOf(const QString &list);
std::optional<Code> codeOf(const QString &list, const QString &code);

} // namespace liaison
