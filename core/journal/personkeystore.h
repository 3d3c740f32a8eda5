// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/keyslot.h"
#include "core/journal/journal.h"

#include <QList>

namespace liaison {

class Connection;
class PersonKey;

// A key as people see it.
struct KeyInfo
{
    QString id;
    bool isRecovery = false;
    qint64 officer = 0; // id; 0: nobody's
    QString ref{};      // of the officer
    QString name{};
    QString role{};
    KeyCost cost{};
    QDateTime since{}; // UTC
};

// The keys of people inside the case file: who has one, and the slots as they
// stand in the file beside. Every change is an entry of the journal, signed
// like the others. Lives on its connection's thread.
//
// Once a supervisor has a key, keys are given and taken by supervisors and by
// the recovery code alone (NotPermitted, NotSigned); the first one is a
// supervisor's own and signs itself.
class PersonKeyStore
{
public:
    explicit PersonKeyStore(Connection &connection) : m_connection(connection) {}

    Result<QString> caseFile() const; // its name among keys
    Result<QList<KeyInfo>> list() const;
    // NotFound.
    Result<KeyInfo> find(const QString &id) const;
    Result<QList<KeySlot>> keySlots() const;
    Result<KeySlot> keySlot(const QString &id) const;
    // Tells the key whose it is. NotPermitted (field "key") where it was taken
    // away.
    Done nameOwner(PersonKey &key) const;

    // Of the officer (0: a recovery key). Errors: NotPermitted (field
    // "first_key") where the first key is not a supervisor's; UnknownCode (field
    // "officer"); Duplicate (field "key") where the officer has one.
    Result<KeyInfo> add(const PersonKey &key, const KeySlot &slot, qint64 officer, const Author &author);
    // The same key under another passphrase or at another cost.
    Done replaceSlot(const KeySlot &slot, const Author &author);
    // LastOne where it is the last supervisor's and people are proved.
    Done remove(const QString &id, const Author &author);
    // Takes all keys away and asks nobody for a signature any more: the way out
    // where no key opens. It is open to whoever has the passphrase of the unit,
    // and `check` tells of it for ever where people were proved.
    Done reset(const Author &author);

private:
    Connection &m_connection;
};

} // namespace liaison
