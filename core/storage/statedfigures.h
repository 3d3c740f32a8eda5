// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statedfigure.h"

namespace liaison {

class Connection;

// The figures of one record in a table of them (programme_figure, item_indicator), in order. "owner" is the table's
// column that names the record.
Result<QList<StatedFigure>> readFigures(Connection &connection, const QString &table, const QString &owner, qint64 id);
// Writes them in place of those that are there.
Done writeFigures(Connection &connection, const QString &table, const QString &owner, qint64 id,
                  const QList<StatedFigure> &figures);

} // namespace liaison
