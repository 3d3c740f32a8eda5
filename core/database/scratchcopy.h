// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"
#include "core/database/sidefiles.h"

#include <memory>

namespace liaison {

// A copy of a case file as it stands, to try out on it what would keep others waiting on the file itself: under the
// same key, beside the file, known to nobody else, and gone with this object. Made by CaseFile::scratchCopy(). Lives on
// the thread that made it.
class ScratchCopy
{
public:
    static Result<std::unique_ptr<ScratchCopy>> of(Connection &source, const QString &realPath, const SecretKey &key);

    Connection &connection() { return *m_connection; }
    // The same error, told of the file that people know.
    Error named(Error error) const { return m_file.named(std::move(error)); }

private:
    explicit ScratchCopy(const QString &realPath) : m_file(realPath) {}

    UnfinishedFile m_file; // outlives the connection
    std::unique_ptr<Connection> m_connection;
};

} // namespace liaison
