// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/followup.h"

using namespace Qt::StringLiterals;

namespace liaison {

const Fields<FollowUp> &FollowUp::fields()
{
    using R = FollowUp;
    using namespace fieldtypes;
    static const Fields<FollowUp> table{reference(u"ref"_s, &R::ref),
                                        attached(u"attached_to"_s, &R::attachedTo)
                                            .brief()
                                            .required()
                                            .notOn({u"followup"_s, u"attachment"_s})
                                            .searched(4),
                                        line(u"subject"_s, &R::subject).brief().required().searched(1),
                                        day(u"due"_s, &R::due).brief().required().dates(),
                                        record(u"owner"_s, &R::owner, u"officer"_s).brief().searched(3),
                                        code(u"status"_s, &R::status, u"followup_status"_s).brief().required(),
                                        day(u"done_on"_s, &R::doneOn).isoInLists(),
                                        text(u"note"_s, &R::note).searched(2),
                                        flag(u"illustrative"_s, &R::illustrative)};
    return table;
}

Errors FollowUp::validate() const
{
    Errors errors = fields().check(*this);
    if (status == "open"_L1 && doneOn.isValid())
        errors.append({ErrorKind::OutOfRange, u"done_on"_s, doneOn.toString(Qt::ISODate)});
    return errors;
}

} // namespace liaison
