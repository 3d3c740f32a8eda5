// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/fields/fields.h"
#include "core/values/recordname.h"

namespace liaison {

using ApprovalId = Id<struct ApprovalTag>;

// A supervisor's word that one record, or the exchanges of one month, stand as they are. What is approved is changed
// only by a correction that says why; taking the approval away says why as well.
struct Approval
{
    ApprovalId id;
    qint64 revision = 0;
    QString uid;
    QString ref;
    RecordName attachedTo; // a record: a result, a report; or
    QString month;         // "2017-03": all exchanges dated in it
    QString officer;       // officer reference: a supervisor
    QDate approvedOn;
    QString note;

    bool operator==(const Approval &) const = default;
    static const Fields<Approval> &fields();
    Errors validate() const;
};

} // namespace liaison
