// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event.h"

#include "core/domain/statedfigure.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qint64 mostOrdinal = 9999;

QString outcomePath(qsizetype index)
{
    return u"outcomes["_s + QString::number(index) + u"]."_s;
}

const Fields<EventOutcome> &outcomeFields()
{
    using O = EventOutcome;
    using namespace fieldtypes;
    static const Fields<O> table{whole(u"number"_s, &O::number, 1, mostOrdinal).required().placeInLines(),
                                 record(u"agency"_s, &O::agency, u"agency"_s),
                                 longNames(u"text"_s, &O::text).required()};
    return table;
}

Fields<Event> eventFields()
{
    using R = Event;
    using namespace fieldtypes;
    return {reference(u"ref"_s, &R::ref),
            code(u"kind"_s, &R::kind, u"event_kind"_s).brief().required(),
            names(u"title"_s, &R::title).brief().required().searched(1),
            span(u"first_day"_s, &R::firstDay).brief().required().optional().dates(),
            span(u"last_day"_s, &R::lastDay).brief(),
            line(u"place"_s, &R::place).brief().completes().searched(4),
            code(u"territory"_s, &R::territory, u"place"_s).keptEmpty(),
            names(u"theme"_s, &R::theme).searched(2),
            line(u"series"_s, &R::series).completes().searched(3),
            whole(u"ordinal"_s, &R::ordinal, 1, mostOrdinal),
            records(u"hosts"_s, &R::hosts, u"agency"_s).table(u"event_agency"_s).marked(u"hosts"_s, 1).inOrder(),
            records(u"agencies"_s, &R::agencies, u"agency"_s).table(u"event_agency"_s).marked(u"hosts"_s, 0).inOrder(),
            estimate(u"participants"_s, &R::participants).brief(),
            estimate(u"origins"_s, &R::origins),
            code(u"status"_s, &R::status, u"event_status"_s).required(),
            lines(u"outcomes"_s, &R::outcomes, outcomeFields()).table(u"event_outcome"_s, u"number"_s),
            text(u"summary"_s, &R::summary).searched(5),
            line(u"source"_s, &R::source).completes(),
            flag(u"illustrative"_s, &R::illustrative)};
}

} // namespace

const Fields<Event> &Event::fields()
{
    static const Fields<Event> table = eventFields();
    return table;
}

Errors Event::validate() const
{
    Errors errors = fields().check(*this);
    if (!firstDay.isNull() && !lastDay.isNull() && (lastDay.last < firstDay.first || lastDay.first < firstDay.first))
        errors.append({ErrorKind::DatesOutOfOrder, u"last_day"_s, lastDay.last.toString(Qt::ISODate)});
    if (ordinal > 0 && series.trimmed().isEmpty())
        errors.append({ErrorKind::Required, u"series"_s, {}});
    for (const QString &agency : hosts) {
        if (agencies.contains(agency))
            errors.append({ErrorKind::Duplicate, u"agencies"_s, agency});
    }
    QSet<qint64> numbers;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const qint64 number = outcomes.at(i).number;
        if (numbers.contains(number))
            errors.append({ErrorKind::Duplicate, outcomePath(i) + u"number"_s, QString::number(number)});
        numbers.insert(number);
    }
    return errors;
}

} // namespace liaison
