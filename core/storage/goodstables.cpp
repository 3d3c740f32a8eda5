// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/goodstables.h"

#include "core/database/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

Result<QHash<qint64, StatedGoods>> readGoods(Connection &connection, const QString &noun, const QList<qint64> &ids)
{
    QHash<qint64, StatedGoods> goods;
    const QString ofThese = noun + u" IN (SELECT value FROM json_each(:ids))"_s;
    Query items(connection, u"SELECT "_s + noun + u", quantity, quantity_qualifier, unit FROM "_s + noun +
                                u"_item WHERE "_s + ofThese + u" ORDER BY unit"_s);
    LIAISON_TRY(items.bind(u":ids"_s, idsColumn(ids)).forEach([&](const Query &row) {
        goods[row.integer(0)].items.append({row.estimate(1, 2), row.text(3)});
    }));
    Query values(connection, u"SELECT "_s + noun +
                                 u", value_minor, value_qualifier, currency, value_basis, beside_minor, "
                                 "beside_qualifier, beside_currency FROM "_s +
                                 noun + u"_value WHERE "_s + ofThese + u" ORDER BY currency, value_basis"_s);
    LIAISON_TRY(values.bind(u":ids"_s, idsColumn(ids)).forEach([&](const Query &row) {
        goods[row.integer(0)].values.append(
            {{row.estimate(1, 2), row.text(3)}, row.text(4), {row.estimate(5, 6), row.text(7)}});
    }));
    return goods;
}

Done writeGoods(Connection &connection, const QString &noun, qint64 id, const StatedGoods &goods)
{
    for (const QString &table : QStringList{noun + u"_item"_s, noun + u"_value"_s}) {
        Query clear(connection, u"DELETE FROM "_s + table + u" WHERE "_s + noun + u" = :id"_s);
        LIAISON_TRY(clear.bind(u":id"_s, id).run());
    }
    for (const Quantity &item : goods.items) {
        Query add(connection, u"INSERT INTO "_s + noun + u"_item ("_s + noun +
                                  u", unit, quantity, quantity_qualifier) VALUES (:id, :unit, :quantity, "
                                  ":qualifier)"_s);
        add.bind(u":id"_s, id).bind(u":unit"_s, item.unit).bind(u":quantity"_s, u":qualifier"_s, item.amount);
        LIAISON_TRY(add.run());
    }
    for (const ResultValue &entry : goods.values) {
        Query add(connection, u"INSERT INTO "_s + noun + u"_value ("_s + noun +
                                  u", currency, value_basis, value_minor, value_qualifier, beside_minor, "
                                  "beside_qualifier, beside_currency) VALUES (:id, :currency, :basis, :minor, "
                                  ":qualifier, :beside, :beside_qualifier, :beside_currency)"_s);
        add.bind(u":id"_s, id)
            .bind(u":currency"_s, entry.value.currency.isNull() ? u""_s : entry.value.currency)
            .bind(u":basis"_s, entry.basis)
            .bind(u":minor"_s, u":qualifier"_s, entry.value.minor)
            .bind(u":beside"_s, u":beside_qualifier"_s, entry.beside.minor)
            .bind(u":beside_currency"_s, textOrNull(entry.beside.currency).toVariant());
        LIAISON_TRY(add.run());
    }
    return {};
}

} // namespace liaison
