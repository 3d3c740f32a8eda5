// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figuresjson.h"

#include "core/figures/periodfigures.h"
#include "core/figures/programmejson.h"

using namespace Qt::StringLiterals;

namespace liaison {

QJsonObject periodJson(const Period &period)
{
    return {{u"from"_s, period.begin.toString(Qt::ISODate)}, {u"to"_s, period.lastDay().toString(Qt::ISODate)}};
}

PartialDate daysIn(const QJsonObject &period)
{
    return {QDate::fromString(period.value(u"from"_s).toString(), Qt::ISODate),
            QDate::fromString(period.value(u"to"_s).toString(), Qt::ISODate)};
}

std::optional<PartialDate> spanIn(const QJsonObject &json)
{
    if (const PartialDate days = daysIn(json.value(u"period"_s).toObject()); days.first.isValid())
        return days;
    for (const QString &name : {u"first_day"_s, u"date"_s, u"period"_s, u"month"_s}) {
        const auto date = parsePartialDate(json.value(name).toString());
        if (!date)
            continue;
        const auto last = name == "first_day"_L1 ? parsePartialDate(json.value(u"last_day"_s).toString()) : date;
        return PartialDate{date->first, last ? last->last : date->last};
    }
    return std::nullopt;
}

QJsonObject sumJson(const EstimateSum &sum, const QString &valueName)
{
    return {{valueName, sum.isStated() ? QJsonValue(sum.value()) : QJsonValue(QJsonValue::Null)},
            {u"qualifier"_s, qualifierCode(sum.qualifier())},
            {u"not_stated"_s, sum.notStatedParts()}};
}

namespace {

// What every measure says the same way: its cases by rule, goods and values.
QJsonObject measureJson(const AgencyMeasure &measure)
{
    const auto cases = arrayJson(measure.cases, [](const MeasurePart &each) {
        QJsonObject json = sumJson(each.sum);
        json.insert(u"counting_rule"_s, textOrNull(each.key));
        return json;
    });
    const auto items = arrayJson(measure.items, [](const MeasurePart &each) {
        QJsonObject json = sumJson(each.sum);
        json.insert(u"unit"_s, each.key);
        return json;
    });
    const auto values = arrayJson(measure.values, [](const MeasurePart &each) {
        QJsonObject json = sumJson(each.sum, u"minor"_s);
        json.insert(u"currency"_s, textOrNull(each.key));
        json.insert(u"value_basis"_s, each.basis);
        if (each.beside.minor.isStated())
            json.insert(u"printed_beside"_s, moneyJson(each.beside));
        return json;
    });
    return {{u"agency"_s, measure.agency}, {u"cases_by_rule"_s, cases}, {u"items"_s, items}, {u"values"_s, values}};
}

// One number of cases where there is one counting rule; under several rules there is no one number, only the list.
QJsonObject casesJson(const QList<MeasurePart> &cases)
{
    if (cases.size() == 1)
        return sumJson(cases.first().sum);
    QJsonObject json = sumJson(cases.isEmpty() ? EstimateSum(Estimate::exact(0)) : EstimateSum());
    if (!cases.isEmpty())
        json.insert(u"mixed_counting_rules"_s, true);
    return json;
}

QJsonObject achievementJson(const Achievement &achievement)
{
    QJsonObject json = measureJson(achievement);
    json.insert(u"basis"_s, achievement.declared ? u"declared"_s : u"itemised"_s);
    json.insert(u"cases"_s, casesJson(achievement.cases));
    json.insert(u"arrests"_s, sumJson(achievement.arrests));
    json.insert(u"illustrative"_s, achievement.illustrative > 0);
    if (achievement.period)
        json.insert(u"period"_s, periodJson(*achievement.period));
    return json;
}

QJsonObject differenceJson(const AchievementDifference &difference)
{
    static const QStringList whats{u"cases"_s, u"items"_s, u"values"_s, u"arrests"_s};
    const MeasureKind &kind = difference.kind;
    return {{u"agency"_s, difference.agency},
            {u"what"_s, whats.at(int(kind.what))},
            {u"key"_s, kind.what == MeasureKind::What::Values ? QString(kind.key + u'/' + kind.basis) : kind.key},
            {u"declared"_s, sumJson(EstimateSum(difference.declared))},
            {u"itemised"_s, sumJson(difference.itemised)},
            {u"difference"_s, difference.difference}};
}

} // namespace

QJsonObject operationJson(const OperationFigure &figure)
{
    const Operation &operation = figure.operation;
    return {{u"code"_s, operation.code},
            {u"type"_s, operation.type},
            {u"coordinator"_s, textOrNull(operation.coordinator)},
            {u"participants"_s, textsJson(operation.participants)},
            {u"first_day"_s, partialDateText(operation.firstDay)},
            {u"last_day"_s, dateOrNull(operation.lastDay)},
            {u"days"_s, numberOrNull(figure.days)},
            {u"parts"_s, arrayJson(figure.parts, [](const Operation &part) { return part.code; })},
            {u"results"_s, arrayJson(figure.results, achievementJson)},
            {u"differences"_s, arrayJson(figure.differences, differenceJson)}};
}

QJsonArray seizuresJson(const QList<SeizureSum> &sums, SeizureGrouping grouping)
{
    return arrayJson(sums, [&](const SeizureSum &sum) {
        QJsonObject json = measureJson(sum);
        json.insert(u"lines"_s, sum.lines);
        json.insert(u"cases"_s,
                    sum.cases.size() == 1 ? QJsonValue(sum.cases.first().sum.value()) : QJsonValue(QJsonValue::Null));
        if (grouping != SeizureGrouping::Whole)
            json.insert(groupingCode(grouping), textOrNull(sum.key));
        return json;
    });
}

namespace {

QJsonObject turnroundJson(const ReferralTurnround &one)
{
    return {{u"counterpart"_s, one.counterpart},
            {u"direction"_s, one.direction},
            {u"records"_s, one.records},
            {u"open"_s, one.open},
            {u"overdue"_s, one.overdue},
            {u"acknowledged"_s, one.acknowledged},
            {u"with_outcome"_s, one.answered},
            {u"median_days_to_acknowledgement"_s, numberOrNull(one.medianDaysToAcknowledgement)},
            {u"median_days_to_outcome"_s, numberOrNull(one.medianDaysToOutcome)},
            {u"oldest_open"_s, textOrNull(one.oldestOpen)},
            {u"oldest_open_days"_s, numberOrNull(one.oldestOpenDays)}};
}

QJsonObject referralsJson(const ReferralSummary &summary)
{
    const auto outcomes = arrayJson(summary.outcomes, [](const OutcomeCount &one) {
        return QJsonObject{{u"outcome"_s, one.outcome}, {u"direction"_s, one.direction}, {u"records"_s, one.records}};
    });
    return {{u"as_of"_s, summary.day.toString(Qt::ISODate)},
            {u"made"_s, summary.made},
            {u"received"_s, summary.received},
            {u"open"_s, summary.open},
            {u"overdue"_s, summary.overdue},
            {u"median_days_to_acknowledgement"_s, numberOrNull(summary.medianDaysToAcknowledgement)},
            {u"median_days_to_outcome"_s, numberOrNull(summary.medianDaysToOutcome)},
            {u"by_counterpart"_s, arrayJson(summary.byCounterpart, turnroundJson)},
            {u"by_outcome"_s, outcomes}};
}

QJsonObject partJson(const IndicatorPart &part)
{
    return {{u"flagged"_s, part.flagged}, {u"known_outcome"_s, part.known}, {u"hits"_s, part.hits}};
}

QJsonObject indicatorJson(const IndicatorCount &one)
{
    return {{u"code"_s, one.code},   {u"flagged"_s, one.flagged()},     {u"known_outcome"_s, one.known()},
            {u"hits"_s, one.hits()}, {u"cases"_s, partJson(one.cases)}, {u"referrals"_s, partJson(one.referrals)}};
}

QJsonObject pairJson(const IndicatorPair &pair)
{
    return {{u"first"_s, pair.first},
            {u"second"_s, pair.second},
            {u"records"_s, pair.records()},
            {u"cases"_s, pair.cases},
            {u"referrals"_s, pair.referrals}};
}

QJsonObject followUpsJson(const FollowUpFigures &figures)
{
    const auto overdue = arrayJson(figures.overdue, [](const OverdueFollowUp &one) {
        return QJsonObject{{u"ref"_s, one.followUp.ref},
                           {u"attached_to"_s, one.followUp.attachedTo.text()},
                           {u"subject"_s, one.followUp.subject},
                           {u"due"_s, one.followUp.due.toString(Qt::ISODate)},
                           {u"owner"_s, textOrNull(one.followUp.owner)},
                           {u"agency"_s, textOrNull(one.ownerAgency)},
                           {u"days_overdue"_s, one.daysOverdue}};
    });
    return {{u"as_of"_s, dayJson(figures.asAt)}, {u"due"_s, figures.due},     {u"done"_s, figures.done},
            {u"dropped"_s, figures.dropped},     {u"open"_s, figures.open()}, {u"overdue"_s, overdue}};
}

QJsonObject exchangeJson(const ExchangeCount &count)
{
    return {{u"counterpart"_s, count.counterpart},
            {u"direction"_s, count.direction},
            {u"mode"_s, count.mode},
            {u"records"_s, count.records},
            {u"pieces"_s, count.pieces}};
}

// What the exchanges of a period compared with were, as reports print them.
QJsonObject comparedJson(const Period &period, const QList<ExchangeCount> &counts)
{
    QJsonArray exchanges;
    for (const ExchangeCount &count : counts) {
        QJsonObject json = exchangeJson(count);
        json.remove(u"records"_s);
        exchanges.append(json);
    }
    return {{u"period"_s, periodJson(period)}, {u"exchanges"_s, exchanges}};
}

} // namespace

QJsonObject publishedJson(const PeriodFigures &figures)
{
    using By = SeizureGrouping;
    const QJsonObject seizures{{u"by_category"_s, seizuresJson(figures.byCategory, By::Category)},
                               {u"by_channel"_s, seizuresJson(figures.byChannel, By::Channel)},
                               {u"by_destination"_s, seizuresJson(figures.byDestination, By::Destination)},
                               {u"by_month"_s, seizuresJson(figures.byMonth, By::Month)}};
    return {
        {u"period"_s, periodJson(figures.period)},
        {u"exchanges"_s, arrayJson(figures.exchanges, exchangeJson)},
        {u"compared"_s, QJsonObject{{u"previous"_s, comparedJson(figures.previous, figures.exchangesBefore)},
                                    {u"year_before"_s, comparedJson(figures.yearBefore, figures.exchangesYearBefore)}}},
        {u"statements"_s, arrayJson(figures.statements, standingJson)},
        {u"operations"_s, arrayJson(figures.operations, operationJson)},
        {u"declared"_s, arrayJson(figures.declared, achievementJson)},
        {u"seizures"_s, seizures},
        {u"seized"_s, seizuresJson(figures.whole, By::Whole)},
        {u"referrals"_s, referralsJson(figures.referrals)},
        {u"indicators"_s, arrayJson(figures.indicators, indicatorJson)},
        {u"indicator_pairs"_s, arrayJson(figures.indicatorPairs, pairJson)},
        {u"programme"_s, programmesJson(figures.programmes)},
        {u"events"_s, eventsJson(figures.events)},
        {u"links"_s, linksJson(figures.links)},
        {u"followups"_s, followUpsJson(figures.followUps)},
        {u"not_precise"_s, QJsonObject{{u"exchanges"_s, textsJson(figures.impreciseExchanges)},
                                       {u"operations"_s, textsJson(figures.impreciseOperations)},
                                       {u"cases"_s, textsJson(figures.impreciseCases)},
                                       {u"referrals"_s, textsJson(figures.impreciseReferrals)}}},
        {u"illustrative_records"_s, figures.illustrativeRecords}};
}

QJsonObject figuresJson(const PeriodFigures &figures)
{
    QJsonObject json = publishedJson(figures);
    json.insert(u"over_time"_s, QJsonObject{{u"by"_s, groupingCode(figures.timeGrouping)},
                                            {u"seizures"_s, seizuresJson(figures.overTime, figures.timeGrouping)}});
    QJsonObject vague;
    for (const VagueRecords &records : figures.vague)
        vague.insert(records.filter.kind, records.count);
    json.insert(u"counted"_s, QJsonObject{{u"operations"_s, figures.wholeOperations},
                                          {u"parts_of_operations"_s, figures.partsOfOperations},
                                          {u"not_precise"_s, vague}});
    return json;
}

} // namespace liaison
