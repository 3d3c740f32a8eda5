// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <QDate>

namespace liaison {

class Connection;

// Notes for each of the resource links (their ids) that it was looked at on that day, in one transaction; undo takes
// it back in one step. Answers how many did not say so yet. NotFound for a link that is gone.
Result<qsizetype> markChecked(Connection &connection, const QList<qint64> &links, const QDate &day,
                              const Author &author);

} // namespace liaison
