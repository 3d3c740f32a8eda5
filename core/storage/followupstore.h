// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/followup.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Follow-ups on records of any kind.
class FollowUpStore : public NounStore<FollowUp>
{
public:
    explicit FollowUpStore(Connection &connection) : NounStore(connection, QStringLiteral("followup")) {}

    // SQL for FollowUp::isOpenOn of the row "f"; `day` is a placeholder.
    static QString openOn(const QString &day)
    {
        return QStringLiteral("(f.status = 'open' OR coalesce(f.done_on, '') > ") + day + QLatin1Char(')');
    }
};

} // namespace liaison
