// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/noun.h"
#include "core/values/recordname.h"

namespace liaison {

class Connection;

// A record of any kind as follow-ups, attachments and approvals point at it: the number of its noun and its id.
struct AttachedTo
{
    int number = 0;
    qint64 id = 0;
};

// UnknownCode of the field "attached_to" when there is no such record, or its kind is one of those refused here.
Result<AttachedTo> targetOf(Connection &connection, const RecordName &name, const QStringList &refused = {});
Result<RecordName> nameOf(Connection &connection, const AttachedTo &target);

// SQL for the name of a target, from its two columns: "exchange EX-2017-0003".
QString attachedToExpression(const QString &number, const QString &id);

// Ids of the records of that kind that hang on the target, in the order they were made.
Result<QList<qint64>> attachedIds(Connection &connection, const QString &kind, const AttachedTo &target);

// "followup FU-2017-0001": one record that hangs on this one; empty: none.
Result<QString> attachedOn(Connection &connection, const Noun &noun, qint64 id);

} // namespace liaison
