// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/eventstore.h"

#include "core/database/json.h"
#include "core/database/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

EventStore::EventStore(Connection &connection) : NounStore(connection, u"event"_s) {}

QStringList EventStore::searchTexts(const Event &record) const
{
    QStringList texts = NounStore::searchTexts(record);
    texts.append((record.hosts + record.agencies).join(u' '));
    for (const EventOutcome &outcome : record.outcomes)
        texts += outcome.text.values();
    return texts;
}

} // namespace liaison
