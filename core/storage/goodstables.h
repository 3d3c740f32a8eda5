// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statedgoods.h"

#include <QHash>

namespace liaison {

class Connection;

// Stated goods of results or referrals by their ids, in the tables NOUN_item and NOUN_value, whose column NOUN names
// the record; what states none is not there.
Result<QHash<qint64, StatedGoods>> readGoods(Connection &connection, const QString &noun, const QList<qint64> &ids);
// In place of those that are there.
Done writeGoods(Connection &connection, const QString &noun, qint64 id, const StatedGoods &goods);

} // namespace liaison
