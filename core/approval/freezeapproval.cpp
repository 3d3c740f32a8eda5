// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/freezeapproval.h"

#include "core/database/query.h"
#include "core/storage/approvalstore.h"

using namespace Qt::StringLiterals;

namespace liaison {

Result<FreezeApproval> freezeApproval(Connection &connection, const QString &ref)
{
    const RecordName freeze{u"freeze"_s, ref};
    FreezeApproval found;
    const auto approval = ApprovalStore(connection).findOf(freeze, {});
    if (approval) {
        found.approval = *approval;
        LIAISON_ASSIGN(found.approvedBy, officerOn(connection, approval->officer, approval->approvedOn));
        return found;
    }
    if (approval.error().kind != ErrorKind::NotFound)
        return fail(approval.error());
    // An approval that was undone was never one.
    Query rows(connection, u"SELECT at FROM journal WHERE kind = 'approval' AND action = 'remove' "
                           "AND before ->> 'attached_to' = :freeze AND undoes IS NULL ORDER BY id DESC LIMIT 1"_s);
    LIAISON_TRY(rows.bind(u":freeze"_s, freeze.text()).run());
    if (rows.next())
        found.withdrawnOn = QDateTime::fromString(rows.text(0), Qt::ISODateWithMs).toLocalTime().date();
    LIAISON_TRY(rows.end());
    return found;
}

} // namespace liaison
