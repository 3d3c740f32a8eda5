// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/fields/fields.h"
#include "core/values/recordname.h"

namespace liaison {

using FollowUpId = Id<struct FollowUpTag>;

// Something owed by a date: attached to any record, with an owner and a status.
struct FollowUp
{
    FollowUpId id;
    qint64 revision = 0;
    QString uid;
    QString ref;
    RecordName attachedTo; // what it came from
    QString subject;       // what is owed
    QDate due;
    QString owner;                           // officer reference, or empty: nobody yet
    QString status = QStringLiteral("open"); // open, done, dropped
    QDate doneOn;                            // only of one that is not open any more
    QString note;
    bool illustrative = false; // made up for the sample

    // Whether it was not settled by that day. One that is settled without a day was settled some time before anybody
    // asked. SQL says the same in FollowUpStore::openOn.
    bool isOpenOn(const QDate &day) const
    {
        return status == QLatin1String("open") || (doneOn.isValid() && doneOn > day);
    }
    bool operator==(const FollowUp &) const = default;
    static const Fields<FollowUp> &fields();
    Errors validate() const;
};

} // namespace liaison
