// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/seizuremeasure.h"

#include "core/values/money.h"
#include "ui/plots/seizurecharts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

void narrow(RecordFilter &filter, const FieldCondition &condition)
{
    if (!filter.where.contains(condition))
        filter.where.append(condition);
}

} // namespace

qint64 minorUnits(const MeasureKind &kind)
{
    qint64 units = 1;
    if (kind.what == MeasureKind::What::Values) {
        for (int i = currencyDecimals(kind.key); i > 0; --i)
            units *= 10;
    }
    return units;
}

EstimateSum sumOf(const SeizureGroup &group, const MeasureKind &kind)
{
    EstimateSum total;
    for (const SeizureSum *sum : group)
        total.add(sum->of(kind));
    return total;
}

RecordFilter filterOf(const SeizureGroup &group, const MeasureKind &kind)
{
    if (group.isEmpty())
        return {};
    RecordFilter filter = group.first()->filter;
    filter.kind = u"seizure"_s;
    for (const SeizureSum *sum : group) {
        for (const FieldCondition &condition : sum->filter.where)
            narrow(filter, condition);
    }
    for (const FieldCondition &condition : kind.conditions())
        narrow(filter, condition);
    const auto ofLines = [](const FieldCondition &condition) { return condition.field == "category"_L1; };
    if (kind.what == MeasureKind::What::Cases && std::none_of(filter.where.cbegin(), filter.where.cend(), ofLines))
        filter.kind = u"case"_s;
    return filter;
}

ChartCell cellOf(const SeizureGroup &group, const MeasureKind &kind, const Formats &formats)
{
    const EstimateSum sum = sumOf(group, kind);
    if (sum.statedParts() == 0 && sum.notStatedParts() == 0)
        return ChartCell::exact(0);
    QString words = formats.amount(kind, sum);
    if (kind.what == MeasureKind::What::Cases)
        words = sum.value() == 1 ? SeizureCharts::tr("%1 case").arg(words) : SeizureCharts::tr("%1 cases").arg(words);
    return ChartCell::of(sum, words, QVariant::fromValue(filterOf(group, kind)));
}

QStringList sidesIn(const QList<SeizureSum> &sums, const QString &homeSide)
{
    QStringList sides;
    for (const SeizureSum &sum : sums) {
        if (!sides.contains(sum.side))
            sides.append(sum.side);
    }
    std::sort(sides.begin(), sides.end(), [&](const QString &a, const QString &b) {
        return (a == homeSide) != (b == homeSide) ? a == homeSide : a < b;
    });
    return sides;
}

} // namespace liaison
