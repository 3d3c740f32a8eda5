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
    Result<ColumnValues> columns(Referral &record) override;
    Done readParts(QList<Referral> &records) override;
    Done writeParts(qint64 id, const Referral &record) override;
};

} // namespace liaison
