// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/followup.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Follow-ups on records of any kind.
class FollowUpStore : public NounStore<FollowUp>
{
public:
    explicit FollowUpStore(Connection &connection);

protected:
    Result<FollowUp> read(qint64 id) override;
    Result<ColumnValues> columns(FollowUp &record) override;
    QString refOf(const FollowUp &record) const override;
    void giveRef(FollowUp &record, const QString &ref) const override;
    int yearOf(const FollowUp &record) const override;
    QStringList searchTexts(const FollowUp &record) const override;
    QJsonObject json(const FollowUp &record, const JsonContext &context) const override;
};

} // namespace liaison
