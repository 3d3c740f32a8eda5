// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/sums.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Both in the order of their keys.
template <typename Sum, typename Key>
void merge(QList<Sum> &sums, const QList<Sum> &more, Key key)
{
    for (const Sum &each : more) {
        const auto place = std::lower_bound(sums.begin(), sums.end(), each,
                                            [&](const Sum &a, const Sum &b) { return key(a) < key(b); });
        if (place != sums.end() && key(*place) == key(each))
            place->sum.add(each.sum);
        else
            sums.insert(place, each);
    }
}

} // namespace

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

Measure &Measure::add(const Measure &other)
{
    merge(cases, other.cases, [](const CaseSum &each) { return each.rule; });
    merge(items, other.items, [](const GoodsSum &each) { return each.unit; });
    merge(values, other.values, [](const ValueSum &each) { return std::pair(each.currency, each.basis); });
    arrests.add(other.arrests);
    return *this;
}

QList<MeasurePart> Measure::parts() const
{
    QList<MeasurePart> parts;
    for (const CaseSum &each : cases)
        parts.append({u"cases"_s, each.rule, each.sum});
    for (const GoodsSum &each : items)
        parts.append({u"items"_s, each.unit, each.sum});
    for (const ValueSum &each : moneyTotals(values))
        parts.append({u"values"_s, each.currency + u'/' + each.basis, each.sum});
    parts.append({u"arrests"_s, {}, arrests});
    return parts;
}

bool Measure::isStated() const
{
    const QList<MeasurePart> all = parts();
    return std::any_of(all.begin(), all.end(), [](const MeasurePart &part) { return part.sum.isStated(); });
}

qint64 Measure::caseCount() const
{
    qint64 count = 0;
    for (const CaseSum &each : cases)
        count += each.sum.value();
    return count;
}

} // namespace liaison
