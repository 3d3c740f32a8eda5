// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/conversions.h"

#include "core/figures/figuresjson.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

PartialDate spanOf(const Period &period)
{
    return {period.begin, period.lastDay()};
}

// What the measure's values are in the currency, converted at the rate of the span.
void append(QList<ConvertedValue> &list, const AgencyMeasure &measure, ConvertedValue entry, const RateBook &rates,
            const QString &currency)
{
    entry.agency = measure.agency;
    entry.side = measure.side;
    entry.filter = measure.filter;
    for (const MeasurePart &value : measure.values) {
        if (!value.sum.isStated() || value.key.isEmpty() || value.key == currency)
            continue;
        entry.value = value;
        entry.conversion.reset();
        entry.why = {};
        auto conversion = rates.convert({value.sum.toEstimate(), value.key}, entry.span, currency);
        if (conversion)
            entry.conversion = std::move(*conversion);
        else
            entry.why = conversion.error();
        list.append(entry);
    }
}

void append(QList<ConvertedValue> &list, const Achievement &result, const QString &operation, const PartialDate &span,
            const RateBook &rates, const QString &currency)
{
    ConvertedValue model;
    model.operation = operation;
    model.declared = result.declared;
    model.span = result.period ? spanOf(*result.period) : span;
    append(list, result, model, rates, currency);
}

QJsonObject convertedJson(const QJsonObject &amount, const PartialDate &span, const RateBook &rates,
                          const QString &currency)
{
    const Qualifier qualifier = qualifierFromCode(amount.value(u"qualifier"_s).toString()).value_or(Qualifier::Exact);
    const Money money{{amount.value(u"minor"_s).toInteger(), qualifier}, amount.value(u"currency"_s).toString()};
    const auto conversion = rates.convert(money, span, currency);
    if (!conversion) {
        QJsonObject none{{u"currency"_s, currency}, {u"minor"_s, QJsonValue::Null}};
        if (conversion.error().kind == ErrorKind::NoRate)
            none.insert(u"no_rate"_s, conversion.error().detail);
        else
            none.insert(u"too_large"_s, true);
        return none;
    }
    const auto used = arrayJson(conversion->steps, [](const RateUse &use) {
        return QJsonObject{{u"ref"_s, use.rate.ref},
                           {u"base"_s, use.rate.base},
                           {u"quote"_s, use.rate.quote},
                           {u"rate"_s, decimalText(use.rate.rate)},
                           {u"inverse"_s, use.inverse},
                           {u"type"_s, use.rate.type},
                           {u"date"_s, partialDateText(use.rate.date)},
                           {u"source"_s, use.rate.source}};
    });
    QJsonObject json = moneyJson(conversion->amount).toObject();
    json.insert(u"rates"_s, used);
    return json;
}

QJsonValue walked(const QJsonValue &value, const PartialDate &span, const RateBook &rates, const QString &currency)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &entry : value.toArray())
            array.append(walked(entry, span, rates, currency));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    const PartialDate here = spanIn(object).value_or(span);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "printed_beside"_L1) // a fact of the source: not converted again
            it.value() = walked(it.value(), here, rates, currency);
    }
    if (object.value(u"minor"_s).isDouble() && object.value(u"currency"_s).isString())
        object.insert(u"converted"_s, convertedJson(object, here, rates, currency));
    return object;
}

} // namespace

QList<ConvertedValue> convertedValues(const OperationFigure &figure, const RateBook &rates, const QString &currency)
{
    QList<ConvertedValue> list;
    for (const Achievement &result : figure.results)
        append(list, result, figure.operation.code, figure.operation.span(), rates, currency);
    return list;
}

QList<ConvertedValue> convertedValues(const PeriodFigures &figures, const RateBook &rates, const QString &currency)
{
    QList<ConvertedValue> list;
    for (const OperationFigure &figure : figures.operations)
        list += convertedValues(figure, rates, currency);
    for (const Achievement &result : figures.declared)
        append(list, result, {}, spanOf(figures.period), rates, currency);
    ConvertedValue itemised;
    itemised.declared = false;
    itemised.span = spanOf(figures.period);
    for (const SeizureSum &total : figures.whole)
        append(list, total, itemised, rates, currency);
    return list;
}

QJsonObject withConversions(const QJsonObject &json, const RateBook &rates, const QString &currency)
{
    QJsonObject converted = walked(json, {}, rates, currency).toObject();
    converted.insert(u"converted_to"_s, currency);
    return converted;
}

} // namespace liaison
