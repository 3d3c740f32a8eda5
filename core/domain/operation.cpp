// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operation.h"

#include "core/domain/owncodes.h"

using namespace Qt::StringLiterals;

namespace liaison {

const QStringList &Operation::types()
{
    static const QStringList list{u"joint"_s, u"parallel"_s, u"case_driven"_s};
    return list;
}

const QStringList &Operation::statuses()
{
    static const QStringList list{u"planned"_s, u"running"_s, u"ended"_s};
    return list;
}

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

Errors Operation::validate() const
{
    Errors errors;
    if (!isReference(code))
        errors.append({code.isEmpty() ? ErrorKind::Required : ErrorKind::Malformed, u"code"_s, code});
    if (names.isEmpty())
        errors.append({ErrorKind::Required, u"name"_s, {}});
    if (!types().contains(type))
        errors.append({ErrorKind::UnknownCode, u"type"_s, type});
    if (!statuses().contains(status))
        errors.append({ErrorKind::UnknownCode, u"status"_s, status});
    if (firstDay.isNull())
        errors.append({ErrorKind::Required, u"first_day"_s, {}});
    if (status == "ended"_L1 && lastDay.isNull())
        errors.append({ErrorKind::Required, u"last_day"_s, {}});
    if (!firstDay.isNull() && !lastDay.isNull() && lastDay.last < firstDay.first)
        errors.append({ErrorKind::DatesOutOfOrder, u"last_day"_s, lastDay.last.toString(Qt::ISODate)});
    if (!partOf.isEmpty() && partOf.compare(code, Qt::CaseInsensitive) == 0)
        errors.append({ErrorKind::Circular, u"part_of"_s, partOf});
    for (const QString &place : focus.destinations) {
        if (!isPlace(place))
            errors.append({ErrorKind::UnknownCode, u"focus.destinations"_s, place});
    }
    const auto known = [&](const QString &field, const QString &list, const QStringList &codes) {
        for (const QString &entry : codes) {
            if (!codeOf(list, entry))
                errors.append({ErrorKind::UnknownCode, field, entry});
        }
    };
    known(u"focus.destination_groups"_s, u"destination_group"_s, focus.destinationGroups);
    return errors;
}

QJsonObject Operation::toJson(int programmeFirstMonth) const
{
    return {{u"code"_s, code},
            {u"name"_s, namesJson(names)},
            {u"type"_s, type},
            {u"part_of"_s, textOrNull(partOf)},
            {u"coordinator"_s, textOrNull(coordinator)},
            {u"participants"_s, textsJson(participants)},
            {u"first_day"_s, partialDateText(firstDay, programmeFirstMonth)},
            {u"last_day"_s, lastDay.isNull() ? QJsonValue(QJsonValue::Null)
                                             : QJsonValue(partialDateText(lastDay, programmeFirstMonth))},
            {u"status"_s, status},
            {u"focus"_s, QJsonObject{{u"destinations"_s, textsJson(focus.destinations)},
                                     {u"destination_groups"_s, textsJson(focus.destinationGroups)},
                                     {u"channels"_s, textsJson(focus.channels)},
                                     {u"categories"_s, textsJson(focus.categories)},
                                     {u"event"_s, focus.event}}},
            {u"summary"_s, summary},
            {u"illustrative"_s, illustrative}};
}

Operation Operation::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    Operation operation;
    JsonReader read(json, context, errors);
    read.text(u"code"_s, operation.code, refLimit);
    read.names(u"name"_s, operation.names);
    read.text(u"type"_s, operation.type, refLimit);
    read.text(u"part_of"_s, operation.partOf, refLimit);
    read.text(u"coordinator"_s, operation.coordinator);
    read.texts(u"participants"_s, operation.participants);
    read.date(u"first_day"_s, operation.firstDay);
    read.date(u"last_day"_s, operation.lastDay);
    read.text(u"status"_s, operation.status, refLimit);
    JsonReader focus(read.object(u"focus"_s), context, errors, u"focus."_s);
    focus.texts(u"destinations"_s, operation.focus.destinations, refLimit);
    focus.texts(u"destination_groups"_s, operation.focus.destinationGroups, refLimit);
    focus.texts(u"channels"_s, operation.focus.channels, refLimit);
    focus.texts(u"categories"_s, operation.focus.categories, refLimit);
    focus.text(u"event"_s, operation.focus.event);
    focus.finish();
    read.text(u"summary"_s, operation.summary, textLimit);
    read.flag(u"illustrative"_s, operation.illustrative);
    read.finish();
    return operation;
}

} // namespace liaison
