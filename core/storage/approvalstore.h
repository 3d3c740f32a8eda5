// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/approval.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Approvals of records and of months of exchanges. Besides what every store answers: NotPermitted (field "approved_by",
// detail: who tried), because only a supervisor approves and withdraws, and only in his or her own name; Required
// (field "reason") where an approval is withdrawn or changed without saying why.
class ApprovalStore : public NounStore<Approval>
{
public:
    explicit ApprovalStore(Connection &connection);

    // The officer who approves is the one signed in where the form names nobody.
    tl::expected<StoredRecord, Errors> saveJson(const QJsonObject &json, const SaveTarget &target,
                                                const Author &author) override;
    // Approves the record, or all exchanges of the month ("2017-03"), today and in the name of whoever is signed in.
    Result<Approval> approve(const RecordName &record, const QString &month, const QString &note, const Author &author);
    // The approval of that very record or month. NotFound.
    Result<Approval> findOf(const RecordName &record, const QString &month);
    // The reference of the approval by which the record as it stands in that form is approved; empty: by none. An
    // exchange is approved with its month: every month that its date may lie in counts.
    static Result<QString> approvalOf(Connection &connection, const Noun &noun, qint64 id, const QJsonObject &json);
    // Takes the approval of a record that is being removed away with it.
    Done eraseOf(const Noun &noun, qint64 id, const Author &author);

protected:
    Result<ColumnValues> columns(Approval &record) override;
    Done permit(const StoredRecord *before, const StoredRecord *after, const Author &author) override;
};

} // namespace liaison
