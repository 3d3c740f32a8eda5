// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/seizuremeasure.h"

#include "core/values/codelist.h"
#include "core/values/money.h"
#include "ui/words/codewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct Occurring
{
    SeizureMeasure measure;
    qint64 stated = 0;
};

void count(QList<Occurring> &all, const SeizureMeasure &measure, const EstimateSum &sum)
{
    for (Occurring &each : all) {
        if (each.measure == measure) {
            each.stated += sum.statedParts();
            return;
        }
    }
    all.append({measure, sum.statedParts()});
}

QList<SeizureMeasure> ordered(QList<Occurring> all)
{
    std::stable_sort(all.begin(), all.end(), [](const Occurring &a, const Occurring &b) {
        const bool piecesA = a.measure.what == SeizureMeasure::What::Items && a.measure.key == "H87"_L1;
        const bool piecesB = b.measure.what == SeizureMeasure::What::Items && b.measure.key == "H87"_L1;
        return piecesA != piecesB ? piecesA : a.stated > b.stated;
    });
    QList<SeizureMeasure> measures;
    for (const Occurring &each : std::as_const(all))
        measures.append(each.measure);
    return measures;
}

void narrow(RecordFilter &filter, const QString &field, const QString &value)
{
    const FieldCondition condition{field, value};
    if (!filter.where.contains(condition))
        filter.where.append(condition);
}

} // namespace

EstimateSum SeizureMeasure::of(const SeizureSum &sum) const
{
    EstimateSum total;
    if (what == What::Items) {
        for (const GoodsSum &item : sum.items) {
            if (item.unit == key)
                total.add(item.sum);
        }
    } else if (what == What::Value) {
        for (const ValueSum &value : sum.values) {
            if (value.currency == key && value.basis == basis)
                total.add(value.sum);
        }
    } else {
        for (const CaseSum &entry : sum.cases) {
            if (entry.rule == key)
                total.add(entry.sum);
        }
    }
    return total;
}

qint64 SeizureMeasure::perUnit() const
{
    qint64 units = 1;
    if (what == What::Value) {
        for (int i = currencyDecimals(key); i > 0; --i)
            units *= 10;
    }
    return units;
}

QString SeizureMeasure::words(const Formats &formats) const
{
    switch (what) {
    case What::Items:
        return formats.unit(key);
    case What::Value: {
        const QString on =
            basis == "not_stated"_L1 ? tr("basis not stated") : formats.codeName(u"value_basis"_s, basis);
        return tr("%1, %2", "a currency's code, a value basis").arg(key, on.toLower());
    }
    case What::Cases:
        break;
    }
    return tr("cases (%1)", "a counting rule").arg(formats.codeName(u"counting_rule"_s, key).toLower());
}

QString SeizureMeasure::axis(const Formats &formats) const
{
    const QString text = what == What::Value ? tr("Value (%1)", "a currency's code").arg(key) : words(formats);
    return text.left(1).toUpper() + text.mid(1);
}

QString SeizureMeasure::title(const Formats &formats) const
{
    switch (what) {
    case What::Items:
        return tr("Seized goods in %1", "a unit").arg(words(formats));
    case What::Value:
        return tr("Value of seized goods (%1)", "a currency and a value basis").arg(words(formats));
    case What::Cases:
        break;
    }
    return axis(formats);
}

QString SeizureMeasure::amount(const EstimateSum &sum, const Formats &formats) const
{
    switch (what) {
    case What::Items:
        return formats.quantitySum(sum, key);
    case What::Value:
        return formats.moneySum(sum, key);
    case What::Cases:
        break;
    }
    const QString number = formats.sum(sum);
    return sum.value() == 1 ? tr("%1 case").arg(number) : tr("%1 cases").arg(number);
}

QList<SeizureMeasure> itemMeasures(const QList<SeizureSum> &sums)
{
    QList<Occurring> all;
    for (const SeizureSum &sum : sums) {
        for (const GoodsSum &item : sum.items)
            count(all, {SeizureMeasure::What::Items, item.unit, {}}, item.sum);
    }
    return ordered(all);
}

QList<SeizureMeasure> valueMeasures(const QList<SeizureSum> &sums)
{
    QList<Occurring> all;
    for (const SeizureSum &sum : sums) {
        for (const ValueSum &value : sum.values) {
            if (!value.currency.isEmpty())
                count(all, {SeizureMeasure::What::Value, value.currency, value.basis}, value.sum);
        }
    }
    return ordered(all);
}

QList<SeizureMeasure> caseMeasures(const QList<SeizureSum> &sums)
{
    QList<Occurring> all;
    for (const SeizureSum &sum : sums) {
        for (const CaseSum &entry : sum.cases)
            count(all, {SeizureMeasure::What::Cases, entry.rule, {}}, entry.sum);
    }
    return ordered(all);
}

EstimateSum sumOf(const SeizureGroup &group, const SeizureMeasure &measure)
{
    EstimateSum total;
    for (const SeizureSum *sum : group)
        total.add(measure.of(*sum));
    return total;
}

RecordFilter filterOf(const SeizureGroup &group, const SeizureMeasure &measure)
{
    if (group.isEmpty())
        return {};
    RecordFilter filter = group.first()->filter;
    filter.kind = u"seizure"_s;
    for (const SeizureSum *sum : group) {
        for (const FieldCondition &condition : sum->filter.where)
            narrow(filter, condition.field, condition.value);
    }
    switch (measure.what) {
    case SeizureMeasure::What::Items:
        narrow(filter, u"unit"_s, measure.key);
        break;
    case SeizureMeasure::What::Value:
        narrow(filter, u"currency"_s, measure.key);
        narrow(filter, u"value_basis"_s, measure.basis);
        break;
    case SeizureMeasure::What::Cases:
        narrow(filter, u"counting_rule"_s, measure.key);
        if (std::none_of(filter.where.cbegin(), filter.where.cend(),
                         [](const FieldCondition &condition) { return condition.field == "category"_L1; }))
            filter.kind = u"case"_s;
        break;
    }
    return filter;
}

ChartCell cellOf(const SeizureGroup &group, const SeizureMeasure &measure, const Formats &formats)
{
    const EstimateSum sum = sumOf(group, measure);
    if (sum.statedParts() == 0 && sum.notStatedParts() == 0)
        return ChartCell::exact(0);
    return ChartCell::of(sum, measure.amount(sum, formats), QVariant::fromValue(filterOf(group, measure)));
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
