// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/indicator.h"

using namespace Qt::StringLiterals;

namespace liaison {

Errors Indicator::validate() const
{
    Errors errors;
    if (!isReference(code))
        errors.append({code.isEmpty() ? ErrorKind::Required : ErrorKind::Malformed, u"code"_s, code});
    if (description.isEmpty())
        errors.append({ErrorKind::Required, u"description"_s, {}});
    if (validFrom.isValid() && validTo.isValid() && validTo < validFrom)
        errors.append({ErrorKind::DatesOutOfOrder, u"valid_to"_s, validTo.toString(Qt::ISODate)});
    return errors;
}

QJsonObject Indicator::toJson() const
{
    return {{u"code"_s, code},
            {u"description"_s, namesJson(description)},
            {u"channel"_s, textOrNull(channel)},
            {u"valid_from"_s, dayJson(validFrom)},
            {u"valid_to"_s, dayJson(validTo)},
            {u"note"_s, note},
            {u"illustrative"_s, illustrative}};
}

Indicator Indicator::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    Indicator indicator;
    JsonReader read(json, context, errors);
    read.text(u"code"_s, indicator.code, refLimit);
    read.names(u"description"_s, indicator.description);
    read.text(u"channel"_s, indicator.channel, refLimit);
    read.day(u"valid_from"_s, indicator.validFrom);
    read.day(u"valid_to"_s, indicator.validTo);
    read.text(u"note"_s, indicator.note, textLimit);
    read.flag(u"illustrative"_s, indicator.illustrative);
    read.finish();
    return indicator;
}

} // namespace liaison
