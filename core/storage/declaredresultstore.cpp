// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/declaredresultstore.h"

#include "core/database/query.h"
#include "core/storage/goodstables.h"

using namespace Qt::StringLiterals;

namespace liaison {

DeclaredResultStore::DeclaredResultStore(Connection &connection) : NounStore(connection, u"result"_s) {}

Result<ColumnValues> DeclaredResultStore::columns(DeclaredResult &record)
{
    LIAISON_TRY(requireGoodsCodes(StatedGoods{record.items, record.values}));
    return NounStore::columns(record);
}

Done DeclaredResultStore::readParts(DeclaredResult &record)
{
    LIAISON_TRY(NounStore::readParts(record));
    LIAISON_ASSIGN(const StatedGoods goods, readGoods(connection(), noun().kind, record.id.value));
    record.items = goods.items;
    record.values = goods.values;
    return {};
}

Done DeclaredResultStore::writeParts(qint64 id, const DeclaredResult &record)
{
    LIAISON_TRY(NounStore::writeParts(id, record));
    return writeGoods(connection(), noun().kind, id, StatedGoods{record.items, record.values});
}

} // namespace liaison
