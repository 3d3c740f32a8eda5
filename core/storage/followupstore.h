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
};

} // namespace liaison
