// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/recordjson.h"
#include "core/values/quantity.h"

namespace liaison {

// A value as somebody states it, on its basis.
struct ResultValue
{
    Money value;
    QString basis = QStringLiteral("not_stated"); // code list value_basis
    // What the source itself prints beside the value, in another currency ("more than 70 million yuan ($11.3
    // million)"): a stated fact of the source, never a conversion of ours. Not stated where it prints none.
    Money beside{};

    bool operator==(const ResultValue &) const = default;
};

// Goods and values as one agency states them of an operation or of a consignment: one quantity a unit, one value a
// currency and basis; in a record's JSON the fields "items" and "values".
struct StatedGoods
{
    QList<Quantity> items;
    QList<ResultValue> values;

    bool isEmpty() const { return items.isEmpty() && values.isEmpty(); }
    bool operator==(const StatedGoods &) const = default;
    // Required, or Duplicate where a unit or a currency on a basis stands twice: "items[1].unit", "values[0].value";
    // OutOfRange where the same currency stands beside itself: "values[0].beside".
    Errors validate() const;
    QJsonArray itemsJson() const;
    QJsonArray valuesJson() const;
    void readItems(JsonReader &reader);
    void readValues(JsonReader &reader);
};

} // namespace liaison
