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

const Fields<ResourceLink> &ResourceLink::fields()
{
    using R = ResourceLink;
    using namespace fieldtypes;
    static const Fields<ResourceLink> table{
        reference(u"ref"_s, &R::ref),
        names(u"title"_s, &R::title).brief().required().searched(1),
        line(u"address"_s, &R::address).brief().required().limit(4 * lineLimit).searched(2),
        code(u"territory"_s, &R::territory, u"place"_s).brief().keptEmpty(),
        code(u"kind"_s, &R::kind, u"link_kind"_s).brief().required(),
        day(u"checked"_s, &R::checked).brief(),
        day(u"updated"_s, &R::updated).brief(),
        text(u"note"_s, &R::note).searched(3),
        flag(u"illustrative"_s, &R::illustrative)};
    return table;
}

Errors ResourceLink::validate() const
{
    Errors errors = fields().check(*this);
    if (!address.isEmpty() && !isWebAddress(address))
        errors.append({ErrorKind::Malformed, u"address"_s, address});
    return errors;
}

} // namespace liaison
