// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officer.h"
#include "core/values/recordname.h"

namespace liaison {

class Connection;

// Where the file asks for four eyes (setting "four_eyes"), nobody signs for what he or she edited last. OwnEdit with
// the record as detail. Ok in other files.

// An approval of the record, or of all exchanges of the month ("2017-03").
Done requireOtherEyes(Connection &connection, const RecordName &record, const QString &month,
                      const Officer &supervisor);
// A sign-off of the reconciliation of that statement: the statement, and the exchanges that it is set against.
Done requireOtherEyes(Connection &connection, const QString &statement, const Officer &supervisor);

} // namespace liaison
