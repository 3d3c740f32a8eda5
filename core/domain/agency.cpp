// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agency.h"

using namespace Qt::StringLiterals;

namespace liaison {

Errors Agency::validate() const
{
    Errors errors;
    if (!isReference(code))
        errors.append({code.isEmpty() ? ErrorKind::Required : ErrorKind::Malformed, u"code"_s, code});
    if (names.isEmpty())
        errors.append({ErrorKind::Required, u"names"_s, {}});
    if (!isPlace(side))
        errors.append({side.isEmpty() ? ErrorKind::Required : ErrorKind::UnknownCode, u"side"_s, side});
    if (validFrom.isValid() && validTo.isValid() && validTo < validFrom)
        errors.append({ErrorKind::DatesOutOfOrder, u"valid_to"_s, validTo.toString(Qt::ISODate)});
    if (!successor.isEmpty() && successor.compare(code, Qt::CaseInsensitive) == 0)
        errors.append({ErrorKind::Circular, u"successor"_s, successor});
    for (const QString &alias : aliases) {
        if (alias.trimmed().isEmpty())
            errors.append({ErrorKind::Required, u"aliases"_s, {}});
    }
    return errors;
}

QJsonObject Agency::toJson() const
{
    return {{u"code"_s, code},
            {u"names"_s, namesJson(names)},
            {u"aliases"_s, textsJson(aliases)},
            {u"side"_s, side},
            {u"kind"_s, kind},
            {u"valid_from"_s, dayJson(validFrom)},
            {u"valid_to"_s, dayJson(validTo)},
            {u"successor"_s, textOrNull(successor)},
            {u"note"_s, note}};
}

Agency Agency::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    Agency agency;
    JsonReader read(json, context, errors);
    read.text(u"code"_s, agency.code, refLimit);
    read.names(u"names"_s, agency.names);
    read.texts(u"aliases"_s, agency.aliases);
    read.text(u"side"_s, agency.side, refLimit);
    read.text(u"kind"_s, agency.kind, refLimit);
    read.day(u"valid_from"_s, agency.validFrom);
    read.day(u"valid_to"_s, agency.validTo);
    read.text(u"successor"_s, agency.successor, refLimit);
    read.text(u"note"_s, agency.note, textLimit);
    read.finish();
    return agency;
}

} // namespace liaison
