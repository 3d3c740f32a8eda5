// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/values/owncodes.h"

namespace liaison {

class Connection;

// The codes that users added to the code lists of their case file. Built-in codes are never changed. Changes are
// journalled and known to the whole program at once (codesOf). Lives on its connection's thread.
class CodeStore
{
public:
    explicit CodeStore(Connection &connection) : m_connection(connection) {}

    static QStringList lists(); // those that take codes of one's own

    Result<QList<Code>> list(const QString &list);
    // Errors: UnknownCode (list), Malformed or Required (code), Duplicate (code, any case), Required (names).
    Done add(const QString &list, const Code &code, const Author &author);
    // NotFound for a built-in code or none; Referenced while a record uses it.
    Done remove(const QString &list, const QString &code, const Author &author);
    // Makes the codes of this file those that codesOf() gives.
    Done publish();

private:
    using OwnCodes = QHash<QString, QList<Code>>; // by list

    Result<OwnCodes> ownCodes();
    Done note(const QString &list, const Code &code, bool added, const Author &author);

    Connection &m_connection;
};

} // namespace liaison
