// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figureforms.h"
#include "core/figures/periodfigures.h"

#include "core/figures/programmeform.h"

using namespace Qt::StringLiterals;

namespace liaison {

QJsonObject periodJson(const Period &period)
{
    return {{u"from"_s, period.begin.toString(Qt::ISODate)}, {u"to"_s, period.lastDay().toString(Qt::ISODate)}};
}

namespace {

QJsonObject sumForm(const EstimateSum &sum, const QString &valueName = u"value"_s)
{
    return {{valueName, sum.isStated() ? QJsonValue(sum.value()) : QJsonValue(QJsonValue::Null)},
            {u"qualifier"_s, qualifierCode(sum.qualifier())},
            {u"not_stated"_s, sum.notStatedParts()}};
}

QJsonArray itemForms(const QList<GoodsSum> &items)
{
    QJsonArray forms;
    for (const GoodsSum &item : items) {
        QJsonObject json = sumForm(item.sum);
        json.insert(u"unit"_s, item.unit);
        forms.append(json);
    }
    return forms;
}

QJsonArray valueForms(const QList<ValueSum> &values)
{
    QJsonArray forms;
    for (const ValueSum &value : values) {
        QJsonObject json = sumForm(value.sum, u"minor"_s);
        json.insert(u"currency"_s, textOrNull(value.currency));
        json.insert(u"value_basis"_s, value.basis);
        if (value.beside.minor.isStated())
            json.insert(u"printed_beside"_s, moneyJson(value.beside));
        forms.append(json);
    }
    return forms;
}

QJsonArray caseForms(const QList<CaseSum> &cases)
{
    QJsonArray forms;
    for (const CaseSum &entry : cases) {
        QJsonObject json = sumForm(entry.sum);
        json.insert(u"counting_rule"_s, textOrNull(entry.rule));
        forms.append(json);
    }
    return forms;
}

// One number of cases where there is one counting rule; under several rules there is no one number, only the list.
QJsonObject casesForm(const QList<CaseSum> &cases)
{
    if (cases.size() == 1)
        return sumForm(cases.first().sum);
    QJsonObject json = sumForm(cases.isEmpty() ? EstimateSum(Estimate::exact(0)) : EstimateSum());
    if (!cases.isEmpty())
        json.insert(u"mixed_counting_rules"_s, true);
    return json;
}

QJsonObject achievementForm(const Achievement &achievement)
{
    QJsonObject json{{u"agency"_s, achievement.agency},
                     {u"basis"_s, achievement.declared ? u"declared"_s : u"itemised"_s},
                     {u"cases"_s, casesForm(achievement.cases)},
                     {u"cases_by_rule"_s, caseForms(achievement.cases)},
                     {u"items"_s, itemForms(achievement.items)},
                     {u"values"_s, valueForms(achievement.values)},
                     {u"arrests"_s, sumForm(achievement.arrests)},
                     {u"illustrative"_s, achievement.illustrative > 0}};
    if (achievement.period)
        json.insert(u"period"_s, periodJson(*achievement.period));
    return json;
}

} // namespace

QJsonObject operationJson(const OperationFigure &figure)
{
    QJsonArray results;
    for (const Achievement &achievement : figure.results)
        results.append(achievementForm(achievement));
    QJsonArray parts;
    for (const Operation &part : figure.parts)
        parts.append(part.code);
    QJsonArray differences;
    for (const AchievementDifference &difference : figure.differences) {
        differences.append(QJsonObject{{u"agency"_s, difference.agency},
                                       {u"what"_s, difference.what},
                                       {u"key"_s, difference.key},
                                       {u"declared"_s, sumForm(EstimateSum(difference.declared))},
                                       {u"itemised"_s, sumForm(difference.itemised)},
                                       {u"difference"_s, difference.difference}});
    }
    return {{u"code"_s, figure.operation.code},
            {u"type"_s, figure.operation.type},
            {u"coordinator"_s, textOrNull(figure.operation.coordinator)},
            {u"participants"_s, textsJson(figure.operation.participants)},
            {u"first_day"_s, partialDateText(figure.operation.firstDay)},
            {u"last_day"_s, figure.operation.lastDay.isNull() ? QJsonValue(QJsonValue::Null)
                                                              : QJsonValue(partialDateText(figure.operation.lastDay))},
            {u"days"_s, figure.days ? QJsonValue(*figure.days) : QJsonValue(QJsonValue::Null)},
            {u"parts"_s, parts},
            {u"results"_s, results},
            {u"differences"_s, differences}};
}

QJsonArray seizuresJson(const QList<SeizureSum> &sums, const QString &key)
{
    QJsonArray forms;
    for (const SeizureSum &sum : sums) {
        QJsonObject json{{u"agency"_s, sum.agency},
                         {u"lines"_s, sum.lines},
                         {u"cases"_s, sum.cases.size() == 1 ? QJsonValue(sum.cases.first().sum.value())
                                                            : QJsonValue(QJsonValue::Null)},
                         {u"cases_by_rule"_s, caseForms(sum.cases)},
                         {u"items"_s, itemForms(sum.items)},
                         {u"values"_s, valueForms(sum.values)}};
        if (!key.isEmpty())
            json.insert(key, textOrNull(sum.key));
        forms.append(json);
    }
    return forms;
}

namespace {

QJsonValue daysForm(const std::optional<qint64> &days)
{
    return days ? QJsonValue(*days) : QJsonValue(QJsonValue::Null);
}

QJsonObject referralsForm(const ReferralSummary &summary)
{
    QJsonArray byCounterpart;
    for (const ReferralTurnround &one : summary.byCounterpart) {
        byCounterpart.append(
            QJsonObject{{u"counterpart"_s, one.counterpart},
                        {u"direction"_s, one.direction},
                        {u"records"_s, one.records},
                        {u"open"_s, one.open},
                        {u"overdue"_s, one.overdue},
                        {u"acknowledged"_s, one.acknowledged},
                        {u"with_outcome"_s, one.answered},
                        {u"median_days_to_acknowledgement"_s, daysForm(one.medianDaysToAcknowledgement)},
                        {u"median_days_to_outcome"_s, daysForm(one.medianDaysToOutcome)},
                        {u"oldest_open"_s, textOrNull(one.oldestOpen)},
                        {u"oldest_open_days"_s, daysForm(one.oldestOpenDays)}});
    }
    QJsonArray outcomes;
    for (const OutcomeCount &one : summary.outcomes) {
        outcomes.append(
            QJsonObject{{u"outcome"_s, one.outcome}, {u"direction"_s, one.direction}, {u"records"_s, one.records}});
    }
    return {{u"as_of"_s, summary.day.toString(Qt::ISODate)},
            {u"made"_s, summary.made},
            {u"received"_s, summary.received},
            {u"open"_s, summary.open},
            {u"overdue"_s, summary.overdue},
            {u"median_days_to_acknowledgement"_s, daysForm(summary.medianDaysToAcknowledgement)},
            {u"median_days_to_outcome"_s, daysForm(summary.medianDaysToOutcome)},
            {u"by_counterpart"_s, byCounterpart},
            {u"by_outcome"_s, outcomes}};
}

QJsonObject partForm(const IndicatorPart &part)
{
    return {{u"flagged"_s, part.flagged}, {u"known_outcome"_s, part.known}, {u"hits"_s, part.hits}};
}

QJsonArray indicatorForms(const QList<IndicatorCount> &counts)
{
    QJsonArray forms;
    for (const IndicatorCount &one : counts) {
        forms.append(QJsonObject{{u"code"_s, one.code},
                                 {u"flagged"_s, one.flagged()},
                                 {u"known_outcome"_s, one.known()},
                                 {u"hits"_s, one.hits()},
                                 {u"cases"_s, partForm(one.cases)},
                                 {u"referrals"_s, partForm(one.referrals)}});
    }
    return forms;
}

QJsonArray pairForms(const QList<IndicatorPair> &pairs)
{
    QJsonArray forms;
    for (const IndicatorPair &pair : pairs) {
        forms.append(QJsonObject{{u"first"_s, pair.first},
                                 {u"second"_s, pair.second},
                                 {u"records"_s, pair.records()},
                                 {u"cases"_s, pair.cases},
                                 {u"referrals"_s, pair.referrals}});
    }
    return forms;
}

QJsonObject followUpsForm(const FollowUpFigures &figures)
{
    QJsonArray overdue;
    for (const OverdueFollowUp &one : figures.overdue) {
        overdue.append(QJsonObject{{u"ref"_s, one.followUp.ref},
                                   {u"attached_to"_s, one.followUp.attachedTo.text()},
                                   {u"subject"_s, one.followUp.subject},
                                   {u"due"_s, one.followUp.due.toString(Qt::ISODate)},
                                   {u"owner"_s, textOrNull(one.followUp.owner)},
                                   {u"agency"_s, textOrNull(one.ownerAgency)},
                                   {u"days_overdue"_s, one.daysOverdue}});
    }
    return {{u"as_of"_s, figures.asAt.isValid() ? QJsonValue(figures.asAt.toString(Qt::ISODate)) : QJsonValue()},
            {u"due"_s, figures.due},
            {u"done"_s, figures.done},
            {u"dropped"_s, figures.dropped},
            {u"open"_s, figures.open()},
            {u"overdue"_s, overdue}};
}

} // namespace

QJsonObject figuresJson(const PeriodFigures &figures)
{
    QJsonArray exchanges;
    for (const ExchangeCount &count : figures.exchanges) {
        exchanges.append(QJsonObject{{u"counterpart"_s, count.counterpart},
                                     {u"direction"_s, count.direction},
                                     {u"mode"_s, count.mode},
                                     {u"records"_s, count.records},
                                     {u"pieces"_s, count.pieces}});
    }
    QJsonArray statements;
    for (const CounterpartMonth &standing : figures.statements)
        statements.append(standingJson(standing));
    QJsonArray operations;
    for (const OperationFigure &figure : figures.operations)
        operations.append(operationJson(figure));
    QJsonArray declared;
    for (const Achievement &achievement : figures.declared)
        declared.append(achievementForm(achievement));
    const QJsonObject seizures{{u"by_category"_s, seizuresJson(figures.byCategory, u"category"_s)},
                               {u"by_channel"_s, seizuresJson(figures.byChannel, u"channel"_s)},
                               {u"by_destination"_s, seizuresJson(figures.byDestination, u"destination"_s)},
                               {u"by_month"_s, seizuresJson(figures.byMonth, u"month"_s)}};
    return {{u"period"_s, periodJson(figures.period)},
            {u"exchanges"_s, exchanges},
            {u"statements"_s, statements},
            {u"operations"_s, operations},
            {u"declared"_s, declared},
            {u"seizures"_s, seizures},
            {u"referrals"_s, referralsForm(figures.referrals)},
            {u"indicators"_s, indicatorForms(figures.indicators)},
            {u"indicator_pairs"_s, pairForms(figures.indicatorPairs)},
            {u"programme"_s, programmesJson(figures.programmes)},
            {u"events"_s, eventsJson(figures.events)},
            {u"links"_s, linksJson(figures.links)},
            {u"followups"_s, followUpsForm(figures.followUps)},
            {u"not_precise"_s, QJsonObject{{u"exchanges"_s, textsJson(figures.impreciseExchanges)},
                                           {u"operations"_s, textsJson(figures.impreciseOperations)},
                                           {u"cases"_s, textsJson(figures.impreciseCases)},
                                           {u"referrals"_s, textsJson(figures.impreciseReferrals)}}},
            {u"illustrative_records"_s, figures.illustrativeRecords}};
}

} // namespace liaison
