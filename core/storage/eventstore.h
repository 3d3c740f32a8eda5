// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Events with their agencies and outcomes.
class EventStore : public NounStore<Event>
{
public:
    explicit EventStore(Connection &connection);

protected:
    QStringList searchTexts(const Event &record) const override;
};

} // namespace liaison
