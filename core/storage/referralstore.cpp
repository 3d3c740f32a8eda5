// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/referralstore.h"

#include "core/database/query.h"
#include "core/storage/goodstables.h"

using namespace Qt::StringLiterals;

namespace liaison {

ReferralStore::ReferralStore(Connection &connection) : NounStore(connection, u"referral"_s) {}

Result<ColumnValues> ReferralStore::columns(Referral &record)
{
    LIAISON_TRY(requireGoodsCodes(record.seized));
    return NounStore::columns(record);
}

Done ReferralStore::readParts(Referral &record)
{
    LIAISON_TRY(NounStore::readParts(record));
    LIAISON_ASSIGN(const StatedGoods goods, readGoods(connection(), noun().kind, record.id.value));
    record.seized = goods;
    return {};
}

Done ReferralStore::writeParts(qint64 id, const Referral &record)
{
    LIAISON_TRY(NounStore::writeParts(id, record));
    return writeGoods(connection(), noun().kind, id, record.seized);
}

} // namespace liaison
