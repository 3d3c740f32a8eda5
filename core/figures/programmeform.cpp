// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/programmeform.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QJsonValue dateForm(const PartialDate &date)
{
    return date.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(partialDateText(date));
}

QJsonObject statedForm(const StatedFigure &figure)
{
    const auto share = figure.share();
    return {{u"code"_s, textOrNull(figure.code)},
            {u"label"_s, namesJson(figure.label)},
            {u"amount"_s, estimateJson(figure.amount)},
            {u"unit"_s, figure.unit},
            {u"whole"_s, estimateJson(figure.whole)},
            {u"percent"_s, share ? QJsonValue(shareText(*share)) : QJsonValue(QJsonValue::Null)},
            {u"as_of"_s, dateForm(figure.asOf)}};
}

QJsonObject itemForm(const ItemLine &line)
{
    QJsonArray indicators;
    for (const StatedFigure &indicator : line.item.measures)
        indicators.append(statedForm(indicator));
    QJsonArray exchanges;
    for (const ItemExchanges &each : line.exchanges) {
        exchanges.append(QJsonObject{
            {u"counterpart"_s, each.counterpart}, {u"records"_s, each.records}, {u"pieces"_s, each.pieces}});
    }
    return {{u"ref"_s, line.item.ref()},
            {u"number"_s, line.item.number},
            {u"title"_s, namesJson(line.item.title)},
            {u"area"_s, textOrNull(line.item.area)},
            {u"origin"_s, textOrNull(line.item.origin)},
            {u"status"_s, line.item.status},
            {u"indicators"_s, indicators},
            {u"events"_s, textsJson(line.eventsInYear)},
            {u"events_outside_year"_s, textsJson(line.eventsOutsideYear)},
            {u"exchanges"_s, exchanges},
            {u"moved"_s, textsJson(line.moved)}};
}

QJsonValue attendance(const EstimateSum &sum)
{
    return QJsonObject{{u"value"_s, sum.isStated() ? QJsonValue(sum.value()) : QJsonValue(QJsonValue::Null)},
                       {u"qualifier"_s, qualifierCode(sum.qualifier())},
                       {u"not_stated"_s, sum.notStatedParts()}};
}

} // namespace

QJsonArray programmesJson(const QList<ProgrammeFigures> &programmes)
{
    QJsonArray forms;
    for (const ProgrammeFigures &one : programmes) {
        QJsonArray published;
        for (const StatedFigure &figure : one.programme.figures)
            published.append(statedForm(figure));
        QJsonArray items;
        for (const ItemLine &line : one.items)
            items.append(itemForm(line));
        QJsonArray statuses;
        for (const StatusCount &count : one.byStatus)
            statuses.append(QJsonObject{{u"status"_s, count.status}, {u"items"_s, count.items}});
        forms.append(QJsonObject{{u"ref"_s, one.programme.ref},
                                 {u"year"_s, partialDateText(one.programme.year)},
                                 {u"areas"_s, one.programme.areas.size()},
                                 {u"items"_s, one.items.size()},
                                 {u"new_items"_s, one.newItems},
                                 {u"carried_over"_s, one.carriedOver},
                                 {u"moved"_s, one.movedItems()},
                                 {u"by_status"_s, statuses},
                                 {u"published"_s, published},
                                 {u"list"_s, items}});
    }
    return forms;
}

QJsonObject eventsJson(const EventFigures &figures)
{
    QJsonArray kinds;
    for (const EventCount &count : figures.byKind) {
        kinds.append(QJsonObject{
            {u"kind"_s, count.kind}, {u"events"_s, count.events}, {u"participants"_s, attendance(count.participants)}});
    }
    QJsonArray list;
    for (const EventLine &line : figures.list) {
        const Event &event = line.event;
        list.append(
            QJsonObject{{u"ref"_s, event.ref},
                        {u"kind"_s, event.kind},
                        {u"title"_s, namesJson(event.title)},
                        {u"first_day"_s, dateForm(event.firstDay)},
                        {u"last_day"_s, dateForm(event.lastDay)},
                        {u"status"_s, event.status},
                        {u"series"_s, textOrNull(event.series)},
                        {u"ordinal"_s, event.ordinal > 0 ? QJsonValue(event.ordinal) : QJsonValue(QJsonValue::Null)},
                        {u"participants"_s, estimateJson(event.participants)},
                        {u"origins"_s, estimateJson(event.origins)},
                        {u"outcomes"_s, event.outcomes.size()},
                        {u"items"_s, textsJson(line.items)}});
    }
    return {{u"events"_s, figures.events},
            {u"by_kind"_s, kinds},
            {u"list"_s, list},
            {u"not_precise"_s, textsJson(figures.imprecise)},
            {u"illustrative"_s, figures.illustrative}};
}

QJsonObject linksJson(const LinkFigures &figures)
{
    QJsonArray territories;
    for (const auto &[territory, updated] : figures.updatedByTerritory)
        territories.append(QJsonObject{{u"territory"_s, textOrNull(territory)}, {u"updated"_s, updated}});
    QJsonArray published;
    for (const auto &[item, figure] : figures.published) {
        QJsonObject json = statedForm(figure);
        json.insert(u"item"_s, item);
        published.append(json);
    }
    return {{u"links"_s, figures.total},     {u"updated"_s, figures.updated},
            {u"checked"_s, figures.checked}, {u"updated_by_territory"_s, territories},
            {u"published"_s, published},     {u"illustrative"_s, figures.illustrative}};
}

} // namespace liaison
