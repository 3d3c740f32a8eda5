// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/approving.h"

#include "core/storage/approvalstore.h"
#include "ui/inputs/reasonrow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct Approving
{
    Q_DECLARE_TR_FUNCTIONS(liaison::Approving)
};

} // namespace

void approve(Session &session, QObject *context, const RecordName &record, const QString &month,
             std::function<void(Result<Approval>)> done)
{
    session.write(
        context, u"approval"_s,
        [record, month, author = session.author()](Connection &connection, TaskControl &) {
            return ApprovalStore(connection).approve(record, month, {}, author);
        },
        std::move(done));
}

void withdrawApproval(Session &session, QWidget *over, const QString &title, const Approval &approval,
                      std::function<void(Done)> done)
{
    askForReason(over, title, Approving::tr("Why is it withdrawn?"),
                 [&session, over, approval, done = std::move(done)](const QString &reason) {
                     session.write(
                         over, u"approval"_s,
                         [approval, author = session.author(reason)](Connection &connection, TaskControl &) {
                             return ApprovalStore(connection).remove(approval.id.value, approval.revision, author);
                         },
                         done);
                 });
}

} // namespace liaison
