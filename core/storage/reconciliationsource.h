// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reconciliation.h"

namespace liaison {

class Connection;

// Everything that the month of one statement is reconciled from: our log with that counterpart, the statement, what was
// carried over into the month, and what was decided. Entries of ours whose date is not known to lie in the month are
// not in it. NotFound.
Result<ReconciliationInput> reconciliationInput(Connection &connection, qint64 statement);

// Our log with a counterpart in a month, as seen by a reconciliation.
Result<QList<SideEntry>> loggedEntries(Connection &connection, const QString &counterpart, const PartialDate &month);

} // namespace liaison
