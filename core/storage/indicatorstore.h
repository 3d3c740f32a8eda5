// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/indicator.h"
#include "core/storage/nounstore.h"

namespace liaison {

// The risk indicators.
class IndicatorStore : public NounStore<Indicator>
{
public:
    explicit IndicatorStore(Connection &connection) : NounStore(connection, QStringLiteral("indicator")) {}
};

} // namespace liaison
