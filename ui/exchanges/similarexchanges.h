// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exchange.h"
#include "core/listing/recordlist.h"

namespace liaison {

// An exchange in the log that looks like one that is about to be saved.
struct SimilarExchange
{
    qint64 id = 0;
    QString ref;
    qint64 pieces = 0;
    QString subject;
};

// Same date, counterpart, direction and mode, and as many pieces or a subject that says the same. At most five; never
// the record itself.
Result<QList<SimilarExchange>> similarExchanges(Connection &connection, const Exchange &exchange,
                                                int programmeFirstMonth);

// One subject is the other, or stands in it, whatever the case, the accents and the script.
bool isSimilarSubject(const QString &a, const QString &b);

} // namespace liaison
