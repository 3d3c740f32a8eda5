// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reconciliation.h"

#include <QHash>

namespace liaison {

class Connection;

// Everything that the months of statements are reconciled from, by their ids: our log with that counterpart, the
// statement, what was carried over into the month, and what was decided. Entries of ours whose date is not known to lie
// in the month are not in it. In as many queries for many statements as for one.
Result<QHash<qint64, ReconciliationInput>> reconciliationInputs(Connection &connection,
                                                                const QList<Statement> &statements);
// The same of one. NotFound.
Result<ReconciliationInput> reconciliationInput(Connection &connection, qint64 statement);

// Our log with a counterpart in a month, as seen by a reconciliation.
Result<QList<SideEntry>> loggedEntries(Connection &connection, const QString &counterpart, const PartialDate &month);

} // namespace liaison
