// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/casefile.h"
#include "core/storage/connectionpool.h"
#include "core/storage/keyedhandle.h"

#include <mutex>
#include <shared_mutex>

namespace liaison {

// What an open case file holds. The key changes only in rekey, under the lock.
struct CaseFile::Private
{
    QString path;     // as given, absolute
    QString realPath; // behind symbolic links
    Access access = Access::ReadWrite;
    std::shared_ptr<ConnectionPool> connections = std::make_shared<ConnectionPool>();

    mutable std::shared_mutex inUse; // shared by those who work with connections, alone for rekey
    mutable std::mutex keyLock;
    std::shared_ptr<const SecretKey> secret;

    std::shared_ptr<const SecretKey> key() const
    {
        const std::lock_guard lock(keyLock);
        return secret;
    }
};

} // namespace liaison
