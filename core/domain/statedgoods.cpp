// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statedgoods.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString indexed(const QString &name, qsizetype index)
{
    return name + u'[' + QString::number(index) + u"]."_s;
}

} // namespace

Errors StatedGoods::validate() const
{
    Errors errors;
    QSet<QString> units;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString &unit = items.at(i).unit;
        if (unit.isEmpty())
            errors.append({ErrorKind::Required, indexed(u"items"_s, i) + u"unit"_s, {}});
        else if (units.contains(unit))
            errors.append({ErrorKind::Duplicate, indexed(u"items"_s, i) + u"unit"_s, unit});
        units.insert(unit);
    }
    QSet<QString> kinds;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString kind = values.at(i).value.currency + u'/' + values.at(i).basis;
        if (kinds.contains(kind))
            errors.append({ErrorKind::Duplicate, indexed(u"values"_s, i) + u"value"_s, kind});
        kinds.insert(kind);
        const Money &beside = values.at(i).beside;
        if (beside.minor.isStated() && beside.currency == values.at(i).value.currency)
            errors.append({ErrorKind::OutOfRange, indexed(u"values"_s, i) + u"beside"_s, moneyText(beside)});
    }
    return errors;
}

QJsonArray StatedGoods::itemsJson() const
{
    QJsonArray json;
    for (const Quantity &item : items)
        json.append(QJsonObject{{u"quantity"_s, estimateJson(item.amount)}, {u"unit"_s, item.unit}});
    return json;
}

QJsonArray StatedGoods::valuesJson() const
{
    QJsonArray json;
    for (const ResultValue &value : values) {
        QJsonObject one{{u"value"_s, moneyJson(value.value)}, {u"value_basis"_s, value.basis}};
        if (value.beside.minor.isStated())
            one.insert(u"beside"_s, moneyJson(value.beside));
        json.append(one);
    }
    return json;
}

void StatedGoods::readItems(JsonReader &reader)
{
    const QJsonArray given = reader.array(u"items"_s);
    for (qsizetype i = 0; i < given.size(); ++i) {
        JsonReader part(given.at(i).toObject(), reader.context(), reader.errors(), indexed(u"items"_s, i));
        Quantity item;
        part.estimate(u"quantity"_s, item.amount);
        part.text(u"unit"_s, item.unit, refLimit);
        part.finish();
        items.append(item);
    }
}

void StatedGoods::readValues(JsonReader &reader)
{
    const QJsonArray given = reader.array(u"values"_s);
    for (qsizetype i = 0; i < given.size(); ++i) {
        JsonReader part(given.at(i).toObject(), reader.context(), reader.errors(), indexed(u"values"_s, i));
        ResultValue value;
        part.money(u"value"_s, value.value, u"currency"_s);
        part.text(u"value_basis"_s, value.basis, refLimit);
        part.money(u"beside"_s, value.beside);
        if (!value.beside.minor.isStated())
            value.beside = {};
        part.finish();
        values.append(value);
    }
}

} // namespace liaison
