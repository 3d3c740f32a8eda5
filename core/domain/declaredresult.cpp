// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/declaredresult.h"

using namespace Qt::StringLiterals;

namespace liaison {

Errors DeclaredResult::validate() const
{
    Errors errors;
    if (!ref.isEmpty() && !isReference(ref))
        errors.append({ErrorKind::Malformed, u"ref"_s, ref});
    if (operation.isEmpty() == period.isNull()) // exactly one of the two
        errors.append({operation.isEmpty() ? ErrorKind::Required : ErrorKind::Malformed, u"operation"_s, operation});
    if (agency.isEmpty())
        errors.append({ErrorKind::Required, u"agency"_s, {}});
    errors += StatedGoods{items, values}.validate();
    return errors;
}

QJsonObject DeclaredResult::toJson(int programmeFirstMonth) const
{
    QJsonObject json{{u"ref"_s, ref},
                     {u"operation"_s, textOrNull(operation)},
                     {u"period"_s, period.isNull() ? QJsonValue(QJsonValue::Null)
                                                   : QJsonValue(partialDateText(period, programmeFirstMonth))},
                     {u"agency"_s, agency},
                     {u"basis"_s, u"declared"_s},
                     {u"counting_rule"_s, textOrNull(countingRule)},
                     {u"cases"_s, estimateJson(cases)},
                     {u"arrests"_s, estimateJson(arrests)},
                     {u"source"_s, source},
                     {u"note"_s, note},
                     {u"illustrative"_s, illustrative}};
    StatedGoods{items, values}.addTo(json);
    return json;
}

DeclaredResult DeclaredResult::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    DeclaredResult result;
    JsonReader read(json, context, errors);
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
    const StatedGoods goods = StatedGoods::read(read, errors);
    result.items = goods.items;
    result.values = goods.values;
    read.estimate(u"arrests"_s, result.arrests);
    read.text(u"source"_s, result.source);
    read.text(u"note"_s, result.note, textLimit);
    read.flag(u"illustrative"_s, result.illustrative);
    read.finish();
    return result;
}

} // namespace liaison
