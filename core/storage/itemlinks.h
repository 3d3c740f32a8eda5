// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordstore.h"

namespace liaison {

// Which co-operation items an event or an operation serves, seen from its own side. The items name it, as ever: here
// their names are read, and changed together with the record. Other kinds of record are as their store has them.

// The record with the references of the items that name it as "programme_items" in its form.
Result<StoredRecord> storedWithItems(Connection &connection, const QString &kind, qint64 id);

// Saves the record and lets the items name it: those in "programme_items" of `form` that are not in that of `before`
// begin to, those that are only in `before` cease to; undo takes all of it back in one step. UnknownCode of
// "programme_items[2]" where there is no such item; an item's own refusal has that field.
tl::expected<StoredRecord, Errors> saveWithItems(Connection &connection, const QString &kind, QJsonObject json,
                                                 const QJsonObject &before, const SaveTarget &target,
                                                 const Author &author);

} // namespace liaison
