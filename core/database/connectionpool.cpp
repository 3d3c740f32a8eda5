// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/connectionpool.h"

#include "core/database/connection.h"

#include <vector>

namespace liaison {

namespace {

// Closes this thread's connections when the thread ends.
struct ThreadEnd
{
    std::vector<std::weak_ptr<ConnectionPool>> pools;

    ThreadEnd() = default;
    Q_DISABLE_COPY_MOVE(ThreadEnd)
    ~ThreadEnd()
    {
        for (const auto &pool : pools) {
            if (const auto open = pool.lock())
                open->closeThisThread();
        }
    }

    void remember(const std::shared_ptr<ConnectionPool> &pool)
    {
        std::erase_if(pools, [](const auto &known) { return known.expired(); });
        pools.push_back(pool);
    }
};

thread_local ThreadEnd threadEnd;

} // namespace

ConnectionPool::~ConnectionPool()
{
    closeAll();
}

Result<Connection *> ConnectionPool::forThisThread(const Open &open)
{
    const auto thread = std::this_thread::get_id();
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_connections.find(thread); found != m_connections.end())
            return found->second.get();
    }
    LIAISON_ASSIGN(std::unique_ptr<Connection> connection, open());
    Connection *opened = connection.get();
    threadEnd.remember(shared_from_this());
    const std::lock_guard lock(m_mutex);
    m_connections.insert_or_assign(thread, std::move(connection));
    return opened;
}

void ConnectionPool::closeThisThread()
{
    std::unique_ptr<Connection>
        closing; // closed after the lock is given back: the last one to close writes the log back
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_connections.find(std::this_thread::get_id()); found != m_connections.end()) {
        closing = std::move(found->second);
        m_connections.erase(found);
    }
}

void ConnectionPool::closeAll()
{
    std::unordered_map<std::thread::id, std::unique_ptr<Connection>> closing;
    const std::lock_guard lock(m_mutex);
    closing.swap(m_connections);
}

} // namespace liaison
