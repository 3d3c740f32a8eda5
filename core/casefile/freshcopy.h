// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"
#include "core/journal/journal.h"

namespace liaison {

class SecretKey;

// A copy of a case file that this program made just now and that nobody else knows: it takes a file's place once it is
// proven.

// Opened without a log: what is written into it stands in the file itself.
Result<std::unique_ptr<Connection>> openFreshCopy(const QString &copy, const SecretKey &key);
// An entry of its journal about the file as a whole.
Done noteOfFile(Connection &connection, const QString &action, const Author &author,
                const std::optional<QJsonObject> &after);
// Read from the disk as it lies there, every page, before it takes anybody's place.
Done requireProven(const QString &copy, const SecretKey &key);

} // namespace liaison
