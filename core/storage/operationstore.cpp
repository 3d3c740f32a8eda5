// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/operationstore.h"

#include "core/database/json.h"
#include "core/database/query.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liaison {

OperationStore::OperationStore(Connection &connection) : NounStore(connection, u"operation"_s) {}

Result<Period> OperationStore::period(const QString &code)
{
    LIAISON_ASSIGN(const Operation operation, find(code));
    if (const auto days = ownDaysOf(operation.code, operation.firstDay, operation.lastDay))
        return *days;
    return fail(ErrorKind::OutOfRange, u"period"_s, u"op:"_s + operation.code);
}

QStringList OperationStore::searchTexts(const Operation &record) const
{
    return NounStore::searchTexts(record) + QStringList{record.participants.join(u' ')};
}

} // namespace liaison
