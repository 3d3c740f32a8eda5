// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/approval.h"
#include "ui/work/session.h"

namespace liaison {

// Approves the record, or all exchanges of the month ("2017-03"). `done` is called while `context` lives. On the screen
// thread, like the other.
void approve(Session &session, QObject *context, const RecordName &record, const QString &month,
             std::function<void(Result<Approval>)> done);
// Asks over the widget, under the title, why the approval is withdrawn, and withdraws it.
void withdrawApproval(Session &session, QWidget *over, const QString &title, const Approval &approval,
                      std::function<void(Done)> done);

} // namespace liaison
