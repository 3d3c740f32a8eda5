// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/sums.h"

namespace liaison {

EstimateSum valuesNotStated(const QList<ValueSum> &values)
{
    EstimateSum none;
    for (const ValueSum &value : values) {
        if (value.currency.isEmpty())
            none.add(value.sum);
    }
    return none;
}

QList<ValueSum> moneyTotals(const QList<ValueSum> &values)
{
    const EstimateSum none = valuesNotStated(values);
    QList<ValueSum> totals;
    for (ValueSum value : values) {
        if (value.currency.isEmpty())
            continue;
        value.sum.add(none);
        totals.append(value);
    }
    return totals;
}

} // namespace liaison
