// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resultrecord.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString indexed(const QString &name, qsizetype index)
{
    return name + u'[' + QString::number(index) + u"]."_s;
}

} // namespace

Errors ResultRecord::validate() const
{
    Errors errors;
    if (!ref.isEmpty() && !isReference(ref))
        errors.append({ErrorKind::Malformed, u"ref"_s, ref});
    if (operation.isEmpty() == period.isNull()) // exactly one of the two
        errors.append({operation.isEmpty() ? ErrorKind::Required : ErrorKind::Malformed, u"operation"_s, operation});
    if (agency.isEmpty())
        errors.append({ErrorKind::Required, u"agency"_s, {}});
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

QJsonObject ResultRecord::toForm(int programmeFirstMonth) const
{
    QJsonArray itemForms;
    for (const Quantity &item : items)
        itemForms.append(QJsonObject{{u"quantity"_s, estimateForm(item.amount)}, {u"unit"_s, item.unit}});
    QJsonArray valueForms;
    for (const ResultValue &value : values) {
        QJsonObject form{{u"value"_s, moneyForm(value.value)}, {u"value_basis"_s, value.basis}};
        if (value.beside.minor.isStated())
            form.insert(u"beside"_s, moneyForm(value.beside));
        valueForms.append(form);
    }
    return {{u"ref"_s, ref},
            {u"operation"_s, textOrNull(operation)},
            {u"period"_s,
             period.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(partialDateText(period, programmeFirstMonth))},
            {u"agency"_s, agency},
            {u"basis"_s, u"declared"_s},
            {u"counting_rule"_s, textOrNull(countingRule)},
            {u"cases"_s, estimateForm(cases)},
            {u"items"_s, itemForms},
            {u"values"_s, valueForms},
            {u"arrests"_s, estimateForm(arrests)},
            {u"source"_s, source},
            {u"note"_s, note},
            {u"illustrative"_s, illustrative}};
}

ResultRecord ResultRecord::fromForm(const QJsonObject &form, const FormContext &context, Errors &errors)
{
    ResultRecord result;
    FormReader read(form, context, errors);
    read.text(u"ref"_s, result.ref, refLimit);
    read.text(u"operation"_s, result.operation, refLimit);
    read.date(u"period"_s, result.period);
    read.text(u"agency"_s, result.agency);
    QString basis = u"declared"_s;
    read.text(u"basis"_s, basis, refLimit);
    if (basis != "declared"_L1) // itemised results come from cases and cannot be typed in
        read.error(ErrorKind::UnknownCode, u"basis"_s, basis);
    read.text(u"counting_rule"_s, result.countingRule, refLimit);
    read.estimate(u"cases"_s, result.cases);
    const QJsonArray items = read.array(u"items"_s);
    for (qsizetype i = 0; i < items.size(); ++i) {
        FormReader part(items.at(i).toObject(), context, errors, indexed(u"items"_s, i));
        Quantity item;
        part.estimate(u"quantity"_s, item.amount);
        part.text(u"unit"_s, item.unit, refLimit);
        part.finish();
        result.items.append(item);
    }
    const QJsonArray values = read.array(u"values"_s);
    for (qsizetype i = 0; i < values.size(); ++i) {
        FormReader part(values.at(i).toObject(), context, errors, indexed(u"values"_s, i));
        ResultValue value;
        part.money(u"value"_s, value.value, u"currency"_s);
        part.text(u"value_basis"_s, value.basis, refLimit);
        part.money(u"beside"_s, value.beside);
        if (!value.beside.minor.isStated())
            value.beside = {};
        part.finish();
        result.values.append(value);
    }
    read.estimate(u"arrests"_s, result.arrests);
    read.text(u"source"_s, result.source);
    read.text(u"note"_s, result.note, textLimit);
    read.flag(u"illustrative"_s, result.illustrative);
    read.finish();
    return result;
}

} // namespace liaison
