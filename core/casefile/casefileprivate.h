// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/database/connection.h"
#include "core/database/connectionpool.h"
#include "core/database/fileguard.h"
#include "core/database/keyedhandle.h"

#include <mutex>
#include <optional>
#include <shared_mutex>

namespace liaison {

class StoredFile;

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

// What an open case file holds. The key, the guard and the anchor change only in rekey, under the lock.
struct CaseFile::Private
{
    QString path;     // as given, absolute
    QString realPath; // behind symbolic links
    Access access = Access::ReadWrite;
    std::shared_ptr<ConnectionPool> connections = std::make_shared<ConnectionPool>();
    Errors told;
    bool leavesLog = false; // read with a log that a program left behind: it stays as it is

    std::shared_ptr<SignedIn> signedIn = std::make_shared<SignedIn>();

    mutable std::shared_mutex inUse; // shared by those who work with connections, alone for rekey
    mutable std::mutex keyLock;
    std::shared_ptr<const SecretKey> secret;

    // The connection that stays from opening to closing: whatever happens to the name, it still has the file and its
    // log. Used under its lock.
    std::mutex anchorLock;
    SqliteHandle anchor;
    std::shared_ptr<FileGuard> guard;
    std::optional<FileGuard::Gate> gate; // kept where the file is read without a log: nobody may write one meanwhile

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

    // Opens guard and anchor (casefileopening.cpp). Fails with Replaced when the name changed its file meanwhile.
    Done attach(Purpose purpose, const StoredFile &file);
    Done reattach(); // after detach()
    // Writes the log back, as far as the file may be written, and lets go of the file. All other connections are
    // closed.
    void detach();
    // Writes the file anew under that key and puts it in its place; detached (casefilecopies.cpp).
    Done replaceKey(const std::shared_ptr<const SecretKey> &fresh, const Author &author, const Progress &progress);
};

// What CaseFile::examined() says, of a file that nobody need have open (casefileopening.cpp).
Error afterExamination(Error error, const QString &realPath, const SecretKey &key);

} // namespace liaison
