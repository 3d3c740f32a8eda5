// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rate.h"

using namespace Qt::StringLiterals;

namespace liaison {

const Fields<Rate> &Rate::fields()
{
    using R = Rate;
    using namespace fieldtypes;
    static const Fields<Rate> table{reference(u"ref"_s, &R::ref),
                                    code(u"base"_s, &R::base, u"currency"_s).brief().plain().required().searched(1),
                                    code(u"quote"_s, &R::quote, u"currency"_s).brief().plain().required().searched(2),
                                    decimal(u"rate"_s, &R::rate).brief().searched(3),
                                    code(u"type"_s, &R::type, u"rate_type"_s).brief().required(),
                                    span(u"date"_s, &R::date).brief().required().dates(),
                                    line(u"source"_s, &R::source).brief().completes().required().searched(4),
                                    text(u"note"_s, &R::note).searched(5),
                                    flag(u"illustrative"_s, &R::illustrative)};
    return table;
}

Errors Rate::validate() const
{
    Errors errors = fields().check(*this);
    if (!base.isEmpty() && base == quote)
        errors.append({ErrorKind::OutOfRange, u"quote"_s, quote});
    if (rate.isZero())
        errors.append({ErrorKind::OutOfRange, u"rate"_s, decimalText(rate)});
    if (type == "day"_L1 && !date.isNull() && !date.isDay())
        errors.append({ErrorKind::Malformed, u"date"_s, partialDateText(date)});
    return errors;
}

void Rate::complete(const JsonContext &context)
{
    Q_UNUSED(context)
    if (type.isEmpty())
        type = date.isDay() ? u"day"_s : u"average"_s;
    if (type == "average"_L1 && date.isDay())
        date = PartialDate::month(date.first);
}

} // namespace liaison
