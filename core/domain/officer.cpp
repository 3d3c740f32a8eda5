// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/officer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString path(qsizetype index, const QString &field)
{
    return u"postings[%1].%2"_s.arg(index).arg(field);
}

// Dates known only to a month or a year contradict each other where no days in them would do.
void checkOrder(const QList<Posting> &postings, const PartialDate &present, Errors &errors)
{
    PartialDate last; // the end of the posting before, or its beginning where the end is not stated
    for (qsizetype i = 0; i < postings.size(); ++i) {
        const Posting &posting = postings.at(i);
        if (!posting.from.isNull() && !posting.to.isNull() && posting.to.last < posting.from.first)
            errors.append({ErrorKind::DatesOutOfOrder, path(i, u"to"_s), {}});
        const PartialDate &begin = posting.from.isNull() ? posting.to : posting.from;
        if (!last.isNull() && !begin.isNull() && begin.last < last.first)
            errors.append({ErrorKind::DatesOutOfOrder, path(i, u"from"_s), partialDateText(last)});
        if (!posting.to.isNull() || !posting.from.isNull())
            last = posting.to.isNull() ? posting.from : posting.to;
    }
    if (!last.isNull() && !present.isNull() && present.last < last.first)
        errors.append({ErrorKind::DatesOutOfOrder, u"posted_from"_s, partialDateText(last)});
}

const Fields<Posting> &postingFields()
{
    using namespace fieldtypes;
    static const Fields<Posting> table{record(u"agency"_s, &Posting::agency, u"agency"_s).required(),
                                       line(u"post"_s, &Posting::post).required(),
                                       span(u"from"_s, &Posting::from).column(u"from_first"_s, u"from_last"_s),
                                       span(u"to"_s, &Posting::to).column(u"to_first"_s, u"to_last"_s)};
    return table;
}

} // namespace

std::optional<Posting> Officer::postingOn(const QDate &day) const
{
    QList<Posting> all = postings;
    if (postedFrom.isValid() || postedTo.isValid()) {
        all.append({agency, post, postedFrom.isValid() ? PartialDate::day(postedFrom) : PartialDate(),
                    postedTo.isValid() ? PartialDate::day(postedTo) : PartialDate()});
    } else if (postings.isEmpty()) {
        return std::nullopt;
    }
    for (auto each = all.crbegin(); each != all.crend(); ++each) {
        const bool dated = !each->from.isNull() || !each->to.isNull();
        const bool begun = each->from.isNull() || each->from.first <= day;
        const bool lasts = each->to.isNull() || day <= each->to.last;
        if (dated && begun && lasts)
            return *each;
    }
    return std::nullopt;
}

const Fields<Officer> &Officer::fields()
{
    using R = Officer;
    using namespace fieldtypes;
    static const Fields<Officer> table{
        reference(u"ref"_s, &R::ref),
        line(u"name"_s, &R::name).brief().required().searched(1),
        record(u"agency"_s, &R::agency, u"agency"_s).brief().required().searched(3),
        line(u"post"_s, &R::post).brief().completes().searched(2),
        day(u"posted_from"_s, &R::postedFrom).isoInLists(),
        day(u"posted_to"_s, &R::postedTo).isoInLists().notBefore(u"posted_from"_s),
        lines(u"postings"_s, &R::postings, postingFields()).table(u"posting"_s, u"position"_s),
        code(u"role"_s, &R::role, u"role"_s).brief().required(),
        line(u"contact"_s, &R::contact).searched(4),
        text(u"note"_s, &R::note).searched(5)};
    return table;
}

Errors Officer::validate() const
{
    Errors errors = fields().check(*this);
    checkOrder(postings, postedFrom.isValid() ? PartialDate::day(postedFrom) : PartialDate(), errors);
    return errors;
}

} // namespace liaison
