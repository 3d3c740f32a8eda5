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

Done ReferralStore::readParts(QList<Referral> &records)
{
    LIAISON_TRY(NounStore::readParts(records));
    LIAISON_ASSIGN(const auto goods, readGoods(connection(), noun().kind, placesById(records).keys()));
    for (Referral &record : records)
        record.seized = goods.value(record.id.value);
    return {};
}

Done ReferralStore::writeParts(qint64 id, const Referral &record)
{
    LIAISON_TRY(NounStore::writeParts(id, record));
    return writeGoods(connection(), noun().kind, id, record.seized);
}

} // namespace liaison
