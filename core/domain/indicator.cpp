// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/indicator.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Fields<Indicator> indicatorFields()
{
    using R = Indicator;
    using namespace fieldtypes;
    return {reference(u"code"_s, &R::code).required(),
            names(u"description"_s, &R::description).brief().required().searched(1),
            code(u"channel"_s, &R::channel, u"channel"_s).brief(),
            day(u"valid_from"_s, &R::validFrom).brief(),
            day(u"valid_to"_s, &R::validTo).brief().notBefore(u"valid_from"_s),
            text(u"note"_s, &R::note).searched(2),
            flag(u"illustrative"_s, &R::illustrative)};
}

} // namespace

const Fields<Indicator> &Indicator::fields()
{
    static const Fields<Indicator> table = indicatorFields();
    return table;
}

Errors Indicator::validate() const
{
    return fields().check(*this);
}

} // namespace liaison
