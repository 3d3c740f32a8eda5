// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/declaredresultstore.h"

#include "core/database/query.h"
#include "core/storage/goodstables.h"

using namespace Qt::StringLiterals;

namespace liaison {

DeclaredResultStore::DeclaredResultStore(Connection &connection) : NounStore(connection, u"result"_s) {}

Result<ColumnValues> DeclaredResultStore::columns(DeclaredResult &record)
{
    LIAISON_TRY(requireGoodsCodes(record));
    return NounStore::columns(record);
}

Done DeclaredResultStore::readParts(QList<DeclaredResult> &records)
{
    LIAISON_TRY(NounStore::readParts(records));
    LIAISON_ASSIGN(const auto goods, readGoods(connection(), noun().kind, placesById(records).keys()));
    for (DeclaredResult &record : records)
        static_cast<StatedGoods &>(record) = goods.value(record.id.value);
    return {};
}

Done DeclaredResultStore::writeParts(qint64 id, const DeclaredResult &record)
{
    LIAISON_TRY(NounStore::writeParts(id, record));
    return writeGoods(connection(), noun().kind, id, record);
}

} // namespace liaison
