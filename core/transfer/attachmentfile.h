// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment.h"
#include "core/journal/journal.h"

namespace liaison {

class Connection;

// Reads the file and attaches it under its own name, or under `name` when that is given. Errors: NoSuchFile, CannotRead
// (the detail is the path; not an ordinary file counts as unreadable), Required for an empty file, TooLong over the
// limit of the case file (field "size"), those of AttachmentStore::save. On a worker's connection.
Result<Attachment> attachFile(Connection &connection, const RecordName &to, const QString &path, const QString &name,
                              const QString &note, const Author &author);

// Writes the content of an attachment into a new file, through the gate, marked as the record that it hangs on. Errors:
// Damaged, those of Gate::send().
Done exportAttachment(Connection &connection, qint64 id, const QString &target, const Author &author,
                      const QString &recipient = {});

// A new file that only its owner may read and nobody may run; nothing is left of one that could not be written whole.
Done writeNewFile(const QString &target, const QByteArray &content);

} // namespace liaison
