// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resourcelink.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace liaison {

bool isWebAddress(const QString &text)
{
    if (text.contains(u' ') || text.trimmed() != text)
        return false;
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    return url.isValid() && (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
}

Errors ResourceLink::validate() const
{
    Errors errors;
    if (!ref.isEmpty() && !isReference(ref))
        errors.append({ErrorKind::Malformed, u"ref"_s, ref});
    if (title.isEmpty())
        errors.append({ErrorKind::Required, u"title"_s, {}});
    if (address.isEmpty())
        errors.append({ErrorKind::Required, u"address"_s, {}});
    else if (!isWebAddress(address))
        errors.append({ErrorKind::Malformed, u"address"_s, address});
    if (!territory.isEmpty() && !isPlace(territory))
        errors.append({ErrorKind::UnknownCode, u"territory"_s, territory});
    if (kind.isEmpty())
        errors.append({ErrorKind::Required, u"kind"_s, {}});
    return errors;
}

QJsonObject ResourceLink::toJson() const
{
    return {{u"ref"_s, ref},
            {u"title"_s, namesJson(title)},
            {u"address"_s, address},
            {u"territory"_s, textOrNull(territory)},
            {u"kind"_s, kind},
            {u"checked"_s, dayJson(checked)},
            {u"updated"_s, dayJson(updated)},
            {u"note"_s, note},
            {u"illustrative"_s, illustrative}};
}

ResourceLink ResourceLink::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    ResourceLink link;
    JsonReader read(json, context, errors);
    read.text(u"ref"_s, link.ref, refLimit);
    read.names(u"title"_s, link.title);
    read.text(u"address"_s, link.address, 4 * lineLimit);
    read.text(u"territory"_s, link.territory, refLimit);
    read.text(u"kind"_s, link.kind, refLimit);
    read.day(u"checked"_s, link.checked);
    read.day(u"updated"_s, link.updated);
    read.text(u"note"_s, link.note, textLimit);
    read.flag(u"illustrative"_s, link.illustrative);
    read.finish();
    return link;
}

} // namespace liaison
