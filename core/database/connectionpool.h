// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace liaison {

class Connection;

// The connections of one case file, one for each thread that asked; each goes when its thread ends. Thread-safe.
class ConnectionPool : public std::enable_shared_from_this<ConnectionPool>
{
public:
    using Open = std::function<Result<std::unique_ptr<Connection>>()>;

    ConnectionPool() = default;
    ~ConnectionPool();
    Q_DISABLE_COPY_MOVE(ConnectionPool)

    Result<Connection *> forThisThread(const Open &open);
    void closeThisThread();
    void closeAll();

private:
    std::mutex m_mutex;
    std::unordered_map<std::thread::id, std::unique_ptr<Connection>> m_connections;
};

} // namespace liaison
