// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

namespace liaison {

class Connection;

// The reference that stands for all keys in an entry that takes them all away.
inline const QString allKeys = QStringLiteral("*");

// What the passphrase of the unit, which lies in the safe, does without anybody's signature also where people are
// proved, and which changes no record: another key for the file, a backup restored, a backup made.
bool isUnsignedWork(const QString &kind, const QString &action);
// Whether everybody signs with a key of his or her own in this file (setting
// "people").
Result<bool> arePeopleProved(Connection &connection);
// Whether a supervisor has a key.
Result<bool> hasSupervisorKey(Connection &connection);
// The role of the officer of that id as the journal tells it: what was put into
// the table beside the program gives none. Empty: none.
Result<QString> roleInForce(Connection &connection, qint64 officer);

// That the connection's signer is a supervisor, or the recovery code. NotSigned
// where nobody signs, NotPermitted (field "signature") where somebody else
// does.
Done requireSupervisorKey(Connection &connection, const Author &author);

// Asked before an entry is written, inside the transaction of the change: that
// whoever signs may still do so and in that name, that somebody signs where
// people are proved, and that what is a supervisor's is signed by one. Errors:
// NotSigned; NotPermitted with the field "key" (taken away meanwhile),
// "name" (in another's name), "signature" (no supervisor) or "recovery" (not
// what the recovery code is for); LastOne where nobody could sign for others
// any more.
Done requireAuthority(Connection &connection, const JournalEntry &entry);

} // namespace liaison
