// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/recordname.h"

#include <QList>

namespace liaison {

class Connection;

// The other way round of what records name: the referrals that hand over a case, the items under which an operation or
// an event stands, the replies to an exchange. Kind by kind, each in the order of its references, at most `limit` of a
// kind; a kind that nothing names so has none. What has a list of its own on the record's page (an operation's cases)
// is left out.
Result<QList<RecordName>> namedBy(Connection &connection, const QString &kind, qint64 id, int limit);

} // namespace liaison
