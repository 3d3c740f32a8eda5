// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace liaison {

// Numbers that are known exactly or not stand in a workbook as numbers, so that sums work, and the word for how they
// are known in a column of its own behind them: "quantity" and "quantity_qualifier".

// The columns of a kind's table whose numbers have one.
const QStringList &qualifiedColumns(const QString &kind);
QString qualifierColumn(const QString &column);

// Every column that a table to import may have: the kind's own (core/transfer/recordtable), and those.
QStringList importColumns(const QString &kind);

// The texts of a row's cells with each qualifier put before its number ("about 1300"): a code (exact, about, more_than,
// less_than, not_stated) or any word that people write. A number that says otherwise itself becomes unreadable.
QJsonObject withQualifiers(const QString &kind, QJsonObject cells);

} // namespace liaison
