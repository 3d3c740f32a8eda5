// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/domain/statement.h"
#include "core/values/period.h"

namespace liaison {

// Our statement for a counterpart: what the log says we sent, received and exchanged with it in that month, seen from
// us, with their reference where a reconciliation paired it. It carries the strictest marking of its entries. Errors:
// Malformed (period: not one month), UnknownCode and Mismatch (counterpart).
Result<Statement> monthlyStatement(Connection &connection, const QString &counterpart, const Period &month);

// Writes it for them: as CSV with a line for every entry when the name ends in .csv, else as the JSON of the record
// that `reconcile` of another Liaison Desk reads. It leaves through the gate; errors are those of Gate::send().
Done writeStatement(CaseFile &file, const Statement &statement, const QString &target, const Author &author);

} // namespace liaison
