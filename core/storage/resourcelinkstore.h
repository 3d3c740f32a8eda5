// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcelink.h"
#include "core/storage/nounstore.h"

namespace liaison {

// The links of the shared database and information corner.
class ResourceLinkStore : public NounStore<ResourceLink>
{
public:
    explicit ResourceLinkStore(Connection &connection) : NounStore(connection, QStringLiteral("link")) {}
};

} // namespace liaison
