// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/exchange.h"

#include "core/domain/markingfields.h"
#include "core/values/grading.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {
Fields<Exchange> exchangeFields()
{
    using E = Exchange;
    using namespace fieldtypes;
    return {reference(u"ref"_s, &E::ref),
            span(u"date"_s, &E::date).brief().required().dates(),
            code(u"direction"_s, &E::direction, u"direction"_s).brief().required(),
            record(u"counterpart"_s, &E::counterpart, u"agency"_s).brief().required().searched(3),
            code(u"mode"_s, &E::mode, u"mode"_s).brief().required(),
            whole(u"pieces"_s, &E::pieces, 1, mostPieces).brief().required(),
            line(u"subject"_s, &E::subject).brief().completes().searched(1),
            text(u"summary"_s, &E::summary).searched(2),
            codes(u"ipr"_s, &E::ipr, u"ipr_type"_s),
            sourceGrade<E>(),
            informationGrade<E>(),
            handling<E>(),
            handlingNote<E>().searched(5),
            tlp<E>(),
            record(u"operation"_s, &E::operation, u"operation"_s).searched(4),
            records(u"cases"_s, &E::cases, u"case"_s),
            record(u"reply_to"_s, &E::replyTo, u"exchange"_s).acyclic(),
            record(u"officer"_s, &E::officer, u"officer"_s),
            day(u"acknowledged"_s, &E::acknowledged).isoInLists().notBefore(u"date"_s),
            flag(u"illustrative"_s, &E::illustrative)};
}

} // namespace

const Fields<Exchange> &Exchange::fields()
{
    static const Fields<Exchange> table = exchangeFields();
    return table;
}

Errors Exchange::validate() const
{
    return fields().check(*this) + checkHandlingNote(handling, handlingNote);
}

} // namespace liaison
