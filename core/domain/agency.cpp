// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agency.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Fields<Agency> agencyFields()
{
    using R = Agency;
    using namespace fieldtypes;
    return {reference(u"code"_s, &R::code).required(),
            names(u"names"_s, &R::names).brief().required().searched(1),
            texts(u"aliases"_s, &R::aliases).unstored().searched(2),
            code(u"side"_s, &R::side, u"place"_s).brief().required(),
            code(u"kind"_s, &R::kind, u"agency_kind"_s).brief().required(),
            day(u"valid_from"_s, &R::validFrom).brief().isoInLists(),
            day(u"valid_to"_s, &R::validTo).brief().isoInLists().notBefore(u"valid_from"_s),
            record(u"successor"_s, &R::successor, u"agency"_s).brief().limit(refLimit).acyclic(),
            text(u"note"_s, &R::note).searched(3)};
}

} // namespace

const Fields<Agency> &Agency::fields()
{
    static const Fields<Agency> table = agencyFields();
    return table;
}

Errors Agency::validate() const
{
    Errors errors = fields().check(*this);
    for (const QString &alias : aliases) {
        if (alias.trimmed().isEmpty())
            errors.append({ErrorKind::Required, u"aliases"_s, {}});
    }
    return errors;
}

} // namespace liaison
