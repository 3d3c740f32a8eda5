// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/freshcopy.h"

#include "core/database/databasecopy.h"
#include "core/database/keyedhandle.h"
#include "core/database/migrations.h"

namespace liaison {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Connection>> openFreshCopy(const QString &copy, const SecretKey &key)
{
    LIAISON_ASSIGN(auto connection, Connection::open(copy, Access::Create, key));
    LIAISON_ASSIGN(const QStringList mode, readTexts(connection->handle(), "PRAGMA journal_mode = DELETE"));
    if (mode.value(0) != u"delete"_s)
        return fail(ErrorKind::CannotWrite, {}, copy);
    return connection;
}

Done noteOfFile(Connection &connection, const QString &action, const Author &author,
                const std::optional<QJsonObject> &after)
{
    JournalEntry entry;
    entry.officer = author.officer;
    entry.reason = author.reason;
    entry.action = action;
    entry.kind = u"casefile"_s;
    entry.after = after;
    LIAISON_TRY(Journal(connection).append(entry));
    return {};
}

Done requireProven(const QString &copy, const SecretKey &key)
{
    LIAISON_ASSIGN(const auto connection, Connection::open(copy, Access::Frozen, key));
    LIAISON_TRY(caseFileVersion(connection->handle()));
    return requireSound(connection->handle());
}

} // namespace liaison
