// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exchange.h"
#include "core/storage/nounstore.h"

namespace liaison {

// The information-exchange log.
class ExchangeStore : public NounStore<Exchange>
{
public:
    explicit ExchangeStore(Connection &connection) : NounStore(connection, QStringLiteral("exchange")) {}
};

} // namespace liaison
