// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/casefile.h"
#include "core/storage/connection.h"
#include "core/storage/connectionpool.h"
#include "core/storage/keyedhandle.h"

#include <mutex>
#include <shared_mutex>

namespace liaison {

// Who signs what is written to an open case file. Thread-safe.
class SignedIn
{
public:
    std::shared_ptr<const PersonKey> get() const
    {
        const std::lock_guard lock(m_lock);
        return m_person;
    }
    void set(std::shared_ptr<const PersonKey> person)
    {
        const std::lock_guard lock(m_lock);
        m_person = std::move(person);
    }

private:
    mutable std::mutex m_lock;
    std::shared_ptr<const PersonKey> m_person; // null: nobody does
};

// What an open case file holds. The key changes only in rekey, under the lock.
struct CaseFile::Private
{
    QString path;     // as given, absolute
    QString realPath; // behind symbolic links
    Access access = Access::ReadWrite;
    std::shared_ptr<ConnectionPool> connections = std::make_shared<ConnectionPool>();

    std::shared_ptr<SignedIn> signedIn = std::make_shared<SignedIn>();

    mutable std::shared_mutex inUse; // shared by those who work with connections, alone for rekey
    mutable std::mutex keyLock;
    std::shared_ptr<const SecretKey> secret;

    std::shared_ptr<const SecretKey> key() const
    {
        const std::lock_guard lock(keyLock);
        return secret;
    }
    // For a connection of this file: it signs as whoever is signed in when it writes.
    Connection::Signer signer() const
    {
        return [who = signedIn] { return who->get(); };
    }
};

} // namespace liaison
