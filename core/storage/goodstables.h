// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statedgoods.h"

namespace liaison {

class Connection;

// Stated goods of a result or a referral, in the tables NOUN_item and NOUN_value, whose column NOUN names the record.
Result<StatedGoods> readGoods(Connection &connection, const QString &noun, qint64 id);
// In place of those that are there.
Done writeGoods(Connection &connection, const QString &noun, qint64 id, const StatedGoods &goods);

} // namespace liaison
