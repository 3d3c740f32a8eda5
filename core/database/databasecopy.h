// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

struct sqlite3;

namespace liaison {

class SecretKey;

// Copies the database, as it is now, page by page into a new, empty file under that key, without a log, and reads the
// copy through. Others may go on writing meanwhile. When it fails or is cancelled, no file is left.
Done copyDatabase(sqlite3 *source, const QString &target, const SecretKey &key, const Progress &progress);
// The same without reading it through: for a copy that nobody keeps.
Done copyUnread(sqlite3 *source, const QString &target, const SecretKey &key, const Progress &progress = {});

// Fails with Damaged and the first finding when the database's structure or a page is not in order.
Done requireSound(sqlite3 *handle);
// What SQLite's own check says of a page that could not be read for another reason than what stands in it is an error
// of reading, here given back as one.
Done requireRead(sqlite3 *handle, const QString &finding);

// Fails with NotACaseFile or NewerVersion unless this program can work with the file; else its version.
Result<int> caseFileVersion(sqlite3 *handle);

// A file whose key was found right cannot have the wrong passphrase: what cannot be read is damaged.
Error afterRightKey(Error error);

} // namespace liaison
