// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace liaison {

class Connection;

// What a case file and its plain copies have in common, as journalIdentity() says it, but not with copies that were
// restored from a backup: their journals go on by themselves, so each restore begins a line of its own. Without any
// restore it is journalIdentity(). Empty for a journal without rows.
Result<QString> journalLineage(Connection &connection);

} // namespace liaison
