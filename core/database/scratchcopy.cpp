// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/scratchcopy.h"

#include "core/database/databasecopy.h"

namespace liaison {

Result<std::unique_ptr<ScratchCopy>> ScratchCopy::of(Connection &source, const QString &realPath, const SecretKey &key)
{
    std::unique_ptr<ScratchCopy> copy(new ScratchCopy(realPath));
    LIAISON_TRY(copy->m_file.made());
    const auto fill = [&]() -> Done {
        LIAISON_TRY(copyUnread(source.handle(), copy->m_file.path(), key));
        LIAISON_ASSIGN(copy->m_connection, Connection::open(copy->m_file.path(), Access::Create, key));
        // Nothing of it outlives the program: nothing waits for the disk.
        return runSql(copy->m_connection->handle(), "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
    };
    if (Done filled = fill(); !filled)
        return fail(copy->m_file.named(std::move(filled).error()));
    copy->m_connection->setSigner(source.signer());
    return copy;
}

} // namespace liaison
