// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statedfigure.h"

#include <QHash>

namespace liaison {

class Connection;

// The figures of records in a table of them (programme_figure, item_indicator), in order, by the ids of the records.
// "owner" is the table's column that names the record.
Result<QHash<qint64, QList<StatedFigure>>> readFigures(Connection &connection, const QString &table,
                                                       const QString &owner, const QList<qint64> &ids);
// Writes them in place of those that are there.
Done writeFigures(Connection &connection, const QString &table, const QString &owner, qint64 id,
                  const QList<StatedFigure> &figures);

} // namespace liaison
