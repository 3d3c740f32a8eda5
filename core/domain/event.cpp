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

} // namespace

const QStringList &Event::statuses()
{
    static const QStringList list{u"planned"_s, u"held"_s, u"postponed"_s, u"cancelled"_s};
    return list;
}

Errors Event::validate() const
{
    Errors errors;
    if (!ref.isEmpty() && !isReference(ref))
        errors.append({ErrorKind::Malformed, u"ref"_s, ref});
    if (kind.isEmpty())
        errors.append({ErrorKind::Required, u"kind"_s, {}});
    if (title.isEmpty())
        errors.append({ErrorKind::Required, u"title"_s, {}});
    if (firstDay.isNull())
        errors.append({ErrorKind::Required, u"first_day"_s, {}});
    else if (!lastDay.isNull() && (lastDay.last < firstDay.first || lastDay.first < firstDay.first))
        errors.append({ErrorKind::DatesOutOfOrder, u"last_day"_s, lastDay.last.toString(Qt::ISODate)});
    if (!territory.isEmpty() && !isPlace(territory))
        errors.append({ErrorKind::UnknownCode, u"territory"_s, territory});
    if (ordinal < 0 || ordinal > mostOrdinal)
        errors.append({ErrorKind::OutOfRange, u"ordinal"_s, QString::number(ordinal)});
    if (ordinal > 0 && series.trimmed().isEmpty())
        errors.append({ErrorKind::Required, u"series"_s, {}});
    if (!statuses().contains(status))
        errors.append({status.isEmpty() ? ErrorKind::Required : ErrorKind::UnknownCode, u"status"_s, status});
    for (const QString &agency : hosts) {
        if (agencies.contains(agency))
            errors.append({ErrorKind::Duplicate, u"agencies"_s, agency});
    }
    QSet<qint64> numbers;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const EventOutcome &outcome = outcomes.at(i);
        if (outcome.number < 1 || outcome.number > mostOrdinal)
            errors.append({ErrorKind::OutOfRange, outcomePath(i) + u"number"_s, QString::number(outcome.number)});
        else if (numbers.contains(outcome.number))
            errors.append({ErrorKind::Duplicate, outcomePath(i) + u"number"_s, QString::number(outcome.number)});
        numbers.insert(outcome.number);
        if (outcome.text.isEmpty())
            errors.append({ErrorKind::Required, outcomePath(i) + u"text"_s, {}});
    }
    return errors;
}

QJsonObject Event::toJson(int programmeFirstMonth) const
{
    QJsonArray outcomeForms;
    for (const EventOutcome &outcome : outcomes) {
        outcomeForms.append(QJsonObject{{u"number"_s, outcome.number},
                                        {u"agency"_s, textOrNull(outcome.agency)},
                                        {u"text"_s, namesJson(outcome.text)}});
    }
    const auto date = [&](const PartialDate &day) {
        return day.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(partialDateText(day, programmeFirstMonth));
    };
    return {{u"ref"_s, ref},
            {u"kind"_s, kind},
            {u"title"_s, namesJson(title)},
            {u"first_day"_s, date(firstDay)},
            {u"last_day"_s, date(lastDay)},
            {u"place"_s, place},
            {u"territory"_s, textOrNull(territory)},
            {u"theme"_s, namesJson(theme)},
            {u"series"_s, series},
            {u"ordinal"_s, ordinal > 0 ? QJsonValue(ordinal) : QJsonValue(QJsonValue::Null)},
            {u"hosts"_s, textsJson(hosts)},
            {u"agencies"_s, textsJson(agencies)},
            {u"participants"_s, estimateJson(participants)},
            {u"origins"_s, estimateJson(origins)},
            {u"status"_s, status},
            {u"outcomes"_s, outcomeForms},
            {u"summary"_s, summary},
            {u"source"_s, source},
            {u"illustrative"_s, illustrative}};
}

Event Event::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    Event event;
    JsonReader read(json, context, errors);
    read.text(u"ref"_s, event.ref, refLimit);
    read.text(u"kind"_s, event.kind, refLimit);
    read.names(u"title"_s, event.title);
    read.date(u"first_day"_s, event.firstDay);
    read.date(u"last_day"_s, event.lastDay);
    read.text(u"place"_s, event.place);
    read.text(u"territory"_s, event.territory, refLimit);
    read.names(u"theme"_s, event.theme);
    read.text(u"series"_s, event.series);
    read.integer(u"ordinal"_s, event.ordinal, 1, mostOrdinal);
    read.texts(u"hosts"_s, event.hosts);
    read.texts(u"agencies"_s, event.agencies);
    read.estimate(u"participants"_s, event.participants);
    read.estimate(u"origins"_s, event.origins);
    read.text(u"status"_s, event.status, refLimit);
    const QJsonArray parts = read.array(u"outcomes"_s);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        JsonReader part(parts.at(i).toObject(), context, errors, outcomePath(i));
        EventOutcome outcome;
        outcome.number = i + 1;
        part.integer(u"number"_s, outcome.number, 1, mostOrdinal);
        part.text(u"agency"_s, outcome.agency);
        readLongTexts(parts.at(i).toObject(), part, u"text"_s, context, errors, outcome.text, outcomePath(i));
        part.finish();
        event.outcomes.append(outcome);
    }
    read.text(u"summary"_s, event.summary, textLimit);
    read.text(u"source"_s, event.source);
    read.flag(u"illustrative"_s, event.illustrative);
    read.finish();
    return event;
}

} // namespace liaison
