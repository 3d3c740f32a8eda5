// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/programmejson.h"

#include "core/figures/figuresjson.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QJsonObject statedJson(const StatedFigure &figure)
{
    const auto share = figure.share();
    return {{u"code"_s, textOrNull(figure.code)},
            {u"label"_s, namesJson(figure.label)},
            {u"amount"_s, estimateJson(figure.amount)},
            {u"unit"_s, figure.unit},
            {u"whole"_s, estimateJson(figure.whole)},
            {u"percent"_s, share ? QJsonValue(shareText(*share)) : QJsonValue(QJsonValue::Null)},
            {u"as_of"_s, dateOrNull(figure.asOf)}};
}

QJsonObject itemJson(const ItemLine &line)
{
    const auto exchanges = arrayJson(line.exchanges, [](const ItemExchanges &each) {
        return QJsonObject{
            {u"counterpart"_s, each.counterpart}, {u"records"_s, each.records}, {u"pieces"_s, each.pieces}};
    });
    return {{u"ref"_s, line.item.ref()},
            {u"number"_s, line.item.number},
            {u"title"_s, namesJson(line.item.title)},
            {u"area"_s, textOrNull(line.item.area)},
            {u"origin"_s, textOrNull(line.item.origin)},
            {u"status"_s, line.item.status},
            {u"indicators"_s, arrayJson(line.item.measures, statedJson)},
            {u"events"_s, textsJson(line.eventsInYear)},
            {u"events_outside_year"_s, textsJson(line.eventsOutsideYear)},
            {u"exchanges"_s, exchanges},
            {u"moved"_s, textsJson(line.moved)}};
}

QJsonObject programmeJson(const ProgrammeFigures &one)
{
    const auto statuses = arrayJson(one.byStatus, [](const StatusCount &count) {
        return QJsonObject{{u"status"_s, count.status}, {u"items"_s, count.items}};
    });
    return {{u"ref"_s, one.programme.ref},
            {u"year"_s, partialDateText(one.programme.year)},
            {u"areas"_s, one.programme.areas.size()},
            {u"items"_s, one.items.size()},
            {u"new_items"_s, one.newItems},
            {u"carried_over"_s, one.carriedOver},
            {u"moved"_s, one.movedItems()},
            {u"by_status"_s, statuses},
            {u"published"_s, arrayJson(one.programme.figures, statedJson)},
            {u"list"_s, arrayJson(one.items, itemJson)}};
}

QJsonObject eventJson(const EventLine &line)
{
    const Event &event = line.event;
    return {{u"ref"_s, event.ref},
            {u"kind"_s, event.kind},
            {u"title"_s, namesJson(event.title)},
            {u"first_day"_s, dateOrNull(event.firstDay)},
            {u"last_day"_s, dateOrNull(event.lastDay)},
            {u"status"_s, event.status},
            {u"series"_s, textOrNull(event.series)},
            {u"ordinal"_s, event.ordinal > 0 ? QJsonValue(event.ordinal) : QJsonValue(QJsonValue::Null)},
            {u"participants"_s, estimateJson(event.participants)},
            {u"origins"_s, estimateJson(event.origins)},
            {u"outcomes"_s, event.outcomes.size()},
            {u"items"_s, textsJson(line.items)}};
}

} // namespace

QJsonArray programmesJson(const QList<ProgrammeFigures> &programmes)
{
    return arrayJson(programmes, programmeJson);
}

QJsonObject eventsJson(const EventFigures &figures)
{
    const auto kinds = arrayJson(figures.byKind, [](const EventCount &count) {
        return QJsonObject{
            {u"kind"_s, count.kind}, {u"events"_s, count.events}, {u"participants"_s, sumJson(count.participants)}};
    });
    return {{u"events"_s, figures.events},
            {u"by_kind"_s, kinds},
            {u"list"_s, arrayJson(figures.list, eventJson)},
            {u"not_precise"_s, textsJson(figures.imprecise)},
            {u"illustrative"_s, figures.illustrative}};
}

QJsonObject linksJson(const LinkFigures &figures)
{
    const auto territories = arrayJson(figures.updatedByTerritory, [](const auto &each) {
        return QJsonObject{{u"territory"_s, textOrNull(each.first)}, {u"updated"_s, each.second}};
    });
    const auto published = arrayJson(figures.published, [](const auto &each) {
        QJsonObject json = statedJson(each.second);
        json.insert(u"item"_s, each.first);
        return json;
    });
    return {{u"links"_s, figures.total},     {u"updated"_s, figures.updated},
            {u"checked"_s, figures.checked}, {u"updated_by_territory"_s, territories},
            {u"published"_s, published},     {u"illustrative"_s, figures.illustrative}};
}

} // namespace liaison
