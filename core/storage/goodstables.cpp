// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/goodstables.h"

#include "core/database/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

Result<StatedGoods> readGoods(Connection &connection, const QString &noun, qint64 id)
{
    StatedGoods goods;
    Query items(connection, u"SELECT quantity, quantity_qualifier, unit FROM "_s + noun + u"_item WHERE "_s + noun +
                                u" = :id ORDER BY unit"_s);
    LIAISON_TRY(items.bind(u":id"_s, id).run());
    while (items.next())
        goods.items.append({items.estimate(0, 1), items.text(2)});
    LIAISON_TRY(items.end());
    Query values(connection, u"SELECT value_minor, value_qualifier, currency, value_basis, beside_minor, "
                             "beside_qualifier, beside_currency FROM "_s +
                                 noun + u"_value WHERE "_s + noun + u" = :id ORDER BY currency, value_basis"_s);
    LIAISON_TRY(values.bind(u":id"_s, id).run());
    while (values.next())
        goods.values.append(
            {{values.estimate(0, 1), values.text(2)}, values.text(3), {values.estimate(4, 5), values.text(6)}});
    LIAISON_TRY(values.end());
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
