// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/referral.h"
#include "core/storage/nounstore.h"

namespace liaison {

// The referrals, made and received.
class ReferralStore : public NounStore<Referral>
{
public:
    explicit ReferralStore(Connection &connection);

protected:
    Result<Referral> read(qint64 id) override;
    Result<ColumnValues> columns(Referral &record) override;
    Done writeParts(qint64 id, const Referral &record) override;
    QString refOf(const Referral &record) const override;
    void giveRef(Referral &record, const QString &ref) const override;
    int yearOf(const Referral &record) const override;
    QStringList searchTexts(const Referral &record) const override;
    QJsonObject json(const Referral &record, const JsonContext &context) const override;
};

} // namespace liaison
