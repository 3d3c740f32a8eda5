// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operation.h"

#include "core/values/owncodes.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Fields<Operation> operationFields()
{
    using R = Operation;
    using namespace fieldtypes;
    return {reference(u"code"_s, &R::code).required(),
            names(u"name"_s, &R::names).brief().required().column(u"names"_s).searched(1),
            code(u"type"_s, &R::type, u"operation_type"_s).brief().required(),
            record(u"part_of"_s, &R::partOf, u"operation"_s).acyclic(),
            record(u"coordinator"_s, &R::coordinator, u"agency"_s).brief(),
            records(u"participants"_s, &R::participants, u"agency"_s).table(u"operation_participant"_s).inOrder(),
            span(u"first_day"_s, &R::firstDay).brief().required(),
            span(u"last_day"_s, &R::lastDay).brief(),
            code(u"status"_s, &R::status, u"operation_status"_s).brief().required(),
            in(u"focus"_s, &R::focus, codes(u"destinations"_s, &OperationFocus::destinations, u"place"_s)),
            in(u"focus"_s, &R::focus,
               codes(u"destination_groups"_s, &OperationFocus::destinationGroups, u"destination_group"_s)),
            in(u"focus"_s, &R::focus, codes(u"channels"_s, &OperationFocus::channels, u"channel"_s)),
            in(u"focus"_s, &R::focus, codes(u"categories"_s, &OperationFocus::categories, u"category"_s)),
            in(u"focus"_s, &R::focus, line(u"event"_s, &OperationFocus::event)).searched(3),
            text(u"summary"_s, &R::summary).searched(2),
            flag(u"illustrative"_s, &R::illustrative)};
}

} // namespace

std::optional<qint64> Operation::days() const
{
    if (!firstDay.isDay() || !lastDay.isDay())
        return std::nullopt;
    return firstDay.first.daysTo(lastDay.first) + 1;
}

PartialDate Operation::span() const
{
    return {firstDay.first, lastDay.isNull() ? firstDay.last : lastDay.last};
}

std::optional<Period> ownDaysOf(const QString &code, const PartialDate &firstDay, const PartialDate &lastDay)
{
    if (firstDay.isNull() || lastDay.isNull())
        return std::nullopt;
    Period period = Period::fromInclusive(firstDay.first, lastDay.last, PeriodKind::Operation);
    period.operation = code;
    return period;
}

Period Operation::ownDays(const QDate &today) const
{
    const QDate last = lastDay.isNull() ? std::max(firstDay.last, today) : lastDay.last;
    return ownDaysOf(code, firstDay, {last, last}).value_or(Period());
}

const Fields<Operation> &Operation::fields()
{
    static const Fields<Operation> table = operationFields();
    return table;
}

Errors Operation::validate() const
{
    Errors errors = fields().check(*this);
    if (status == "ended"_L1 && lastDay.isNull())
        errors.append({ErrorKind::Required, u"last_day"_s, {}});
    if (!firstDay.isNull() && !lastDay.isNull() && lastDay.last < firstDay.first)
        errors.append({ErrorKind::DatesOutOfOrder, u"last_day"_s, lastDay.last.toString(Qt::ISODate)});
    return errors;
}

} // namespace liaison
