// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/seizure.h"

using namespace Qt::StringLiterals;

namespace liaison {

Errors Seizure::validate(const QString &path) const
{
    Errors errors;
    if (category.isEmpty())
        errors.append({ErrorKind::Required, path + u"category"_s, {}});
    if (quantity.unit.isEmpty())
        errors.append({ErrorKind::Required, path + u"unit"_s, {}});
    if (valueBasis.isEmpty())
        errors.append({ErrorKind::Required, path + u"value_basis"_s, {}});
    if (value.minor.isStated() && !isCurrency(value.currency))
        errors.append({ErrorKind::UnknownCode, path + u"value"_s, value.currency});
    return errors;
}

QJsonObject Seizure::toJson() const
{
    return {{u"category"_s, category},     {u"description"_s, description},
            {u"brand"_s, brand},           {u"right_holder"_s, rightHolder},
            {u"ipr"_s, textOrNull(ipr)},   {u"quantity"_s, estimateJson(quantity.amount)},
            {u"unit"_s, quantity.unit},    {u"value"_s, moneyJson(value)},
            {u"value_basis"_s, valueBasis}};
}

Seizure Seizure::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors, const QString &path)
{
    Seizure seizure;
    JsonReader read(json, context, errors, path);
    read.text(u"category"_s, seizure.category, refLimit);
    read.text(u"description"_s, seizure.description);
    read.text(u"brand"_s, seizure.brand);
    read.text(u"right_holder"_s, seizure.rightHolder);
    read.text(u"ipr"_s, seizure.ipr, refLimit);
    read.estimate(u"quantity"_s, seizure.quantity.amount);
    read.text(u"unit"_s, seizure.quantity.unit, refLimit);
    read.money(u"value"_s, seizure.value, u"currency"_s);
    read.text(u"value_basis"_s, seizure.valueBasis, refLimit);
    read.finish();
    return seizure;
}

} // namespace liaison
