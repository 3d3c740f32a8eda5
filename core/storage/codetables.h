// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace liaison {

class Connection;

// The code lists that records refer to: each is a table of that name.
QStringList codeTables();

// Brings the tables of the code lists to the built-in codes of this program, in one transaction, unless they are there
// already. Codes that users added, and codes that older programs had, stay.
Done fillCodeTables(Connection &connection);

} // namespace liaison
