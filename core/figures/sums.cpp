// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/sums.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

using What = MeasureKind::What;

bool isBefore(const MeasurePart &a, const MeasurePart &b)
{
    return a.key != b.key ? a.key < b.key : a.basis < b.basis;
}

// New ones are put in by the order of their keys.
void merge(QList<MeasurePart> &sums, const QList<MeasurePart> &more)
{
    if (sums.isEmpty()) {
        sums = more;
        return;
    }
    for (const MeasurePart &each : more) {
        const auto same = [&](const MeasurePart &part) { return part.is(each); };
        const auto after = [&](const MeasurePart &part) { return isBefore(each, part); };
        if (const auto known = std::find_if(sums.begin(), sums.end(), same); known != sums.end())
            known->sum.add(each.sum);
        else
            sums.insert(std::find_if(sums.begin(), sums.end(), after), each);
    }
}

EstimateSum sumOf(const QList<MeasurePart> &parts, const MeasureKind &kind)
{
    EstimateSum sum;
    for (const MeasurePart &part : parts) {
        if (part.is(kind))
            sum.add(part.sum);
    }
    return sum;
}

} // namespace

QList<FieldCondition> MeasureKind::conditions() const
{
    switch (what) {
    case What::Cases:
        return {{u"counting_rule"_s, key}};
    case What::Items:
        return {{u"unit"_s, key}};
    case What::Values:
        return {{u"currency"_s, key}, {u"value_basis"_s, basis}};
    case What::Arrests:
        break;
    }
    return {};
}

bool anyStated(const QList<MeasurePart> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const MeasurePart &part) { return part.sum.isStated(); });
}

EstimateSum valuesNotStated(const QList<MeasurePart> &values)
{
    EstimateSum none;
    for (const MeasurePart &value : values) {
        if (value.key.isEmpty())
            none.add(value.sum);
    }
    return none;
}

void addKinds(QList<MeasureKind> &kinds, const QList<MeasurePart> &parts)
{
    for (const MeasurePart &part : parts) {
        if (!kinds.contains(part) && (part.what != What::Values || !part.key.isEmpty()))
            kinds.append(part);
    }
}

Measure &Measure::add(const Measure &other)
{
    merge(cases, other.cases);
    merge(items, other.items);
    merge(values, other.values);
    arrests.add(other.arrests);
    return *this;
}

QList<MeasurePart> Measure::parts() const
{
    QList<MeasurePart> parts = cases + items;
    const EstimateSum none = valuesNotStated(values);
    for (MeasurePart value : values) {
        if (value.key.isEmpty())
            continue;
        value.sum.add(none);
        parts.append(value);
    }
    parts.append({{What::Arrests, {}}, arrests});
    return parts;
}

const QList<MeasurePart> &Measure::listOf(What what) const
{
    return what == What::Cases ? cases : what == What::Items ? items : values;
}

EstimateSum Measure::of(const MeasureKind &kind) const
{
    return kind.what == What::Arrests ? arrests : sumOf(listOf(kind.what), kind);
}

EstimateSum Measure::total(const MeasureKind &kind) const
{
    return sumOf(parts(), kind);
}

qint64 Measure::caseCount() const
{
    qint64 count = 0;
    for (const MeasurePart &each : cases)
        count += each.sum.value();
    return count;
}

Measure measureOf(const StatedGoods &stated)
{
    Measure measure;
    for (const Quantity &item : stated.items)
        measure.items.append({{What::Items, item.unit}, EstimateSum(item.amount)});
    for (const ResultValue &value : stated.values) {
        measure.values.append(
            {{What::Values, value.value.currency, value.basis}, EstimateSum(value.value.minor), value.beside});
    }
    return measure;
}

} // namespace liaison
