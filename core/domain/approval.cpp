// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/approval.h"

#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

bool isMonth(const QString &text)
{
    return text.size() == 7 && QDate::fromString(text + u"-01"_s, Qt::ISODate).isValid();
}

} // namespace

const Fields<Approval> &Approval::fields()
{
    using R = Approval;
    using namespace fieldtypes;
    static const Fields<Approval> table{reference(u"ref"_s, &R::ref),
                                        attached(u"attached_to"_s, &R::attachedTo)
                                            .brief()
                                            .notOn({u"followup"_s, u"attachment"_s, u"approval"_s})
                                            .searched(1),
                                        line(u"month"_s, &R::month).brief().limit(refLimit).optional().searched(2),
                                        record(u"officer"_s, &R::officer, u"officer"_s).brief().required().searched(3),
                                        day(u"approved_on"_s, &R::approvedOn).brief().isoInLists().required().dates(),
                                        text(u"note"_s, &R::note).searched(4)};
    return table;
}

Errors Approval::validate() const
{
    Errors errors = fields().check(*this);
    if (attachedTo.isNull() && month.isEmpty())
        errors.append({ErrorKind::Required, u"attached_to"_s, {}});
    if (!month.isEmpty() && !isMonth(month))
        errors.append({ErrorKind::Malformed, u"month"_s, month});
    else if (!month.isEmpty() && !attachedTo.isNull()) // one or the other
        errors.append({ErrorKind::OutOfRange, u"month"_s, month});
    if (approvedOn > Clock::today())
        errors.append({ErrorKind::OutOfRange, u"approved_on"_s, approvedOn.toString(Qt::ISODate)});
    return errors;
}

} // namespace liaison
